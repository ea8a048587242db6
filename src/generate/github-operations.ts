/** Cuts the operations that we use out of GitHub's OpenAPI description; run by hand on a copy of `@octokit/openapi`, which is no dependency. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Method and path of everything that `src/github` asks by REST. */
const operations = [
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/orgs/{org}'],
  ['get', '/orgs/{org}/repos'],
  ['get', '/users/{username}/repos'],
] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder of @octokit/openapi');
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Fields;
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };

/** What only people read, and what nothing is checked by. */
const dropped = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'links']);

function trimmed(value: Json, inside = false): Json {
  if (Array.isArray(value)) return value.map((one) => trimmed(one));
  if (typeof value !== 'object' || value === null) return value;
  // Under `properties` a name is a name, whatever it is called.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inside || !dropped.has(key))
      .map(([key, below]) => [key, trimmed(below, !inside && key === 'properties')]),
  );
}

function at(pointer: string): Json {
  return pointer
    .slice(2)
    .split('/')
    .reduce<Json>(
      (here, step) => (here as Fields)[step.replaceAll('~1', '/').replaceAll('~0', '~')] ?? null,
      description,
    );
}

const references = new Map<string, Json>();

function collect(value: Json): void {
  if (Array.isArray(value)) for (const one of value) collect(one);
  else if (typeof value === 'object' && value !== null) {
    const { $ref } = value as Fields;
    if (typeof $ref === 'string' && !references.has($ref)) {
      const target = trimmed(at($ref));
      references.set($ref, target);
      collect(target);
    }
    for (const below of Object.values(value)) collect(below);
  }
}

const chosen = operations.map(([method, path]) => {
  const operation = trimmed(((description.paths as Fields)[path] as Fields)[method] ?? null) as Fields;
  const kept = {
    operationId: operation.operationId,
    parameters: operation.parameters,
    requestBody: operation.requestBody,
    responses: operation.responses,
  };
  const found = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Fields;
  collect(found);
  return { method, path, ...found };
});

mkdirSync('fixtures/github', { recursive: true });
const source = `@octokit/openapi ${version}, generated/api.github.com.json`;
const extract = {
  source,
  operations: chosen,
  references: Object.fromEntries([...references].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync('fixtures/github/operations.json', `${JSON.stringify(extract, undefined, 1)}\n`);
writeFileSync(
  'fixtures/github/NOTICE',
  `operations.json is an extract of ${source}.\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`,
);
