/** Requests and answers held against the extract of GitHub's OpenAPI description in fixtures/github. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const extract = JSON.parse(readFileSync('fixtures/github/operations.json', 'utf8')) as {
  readonly operations: readonly Fields[];
  readonly references: Fields;
};

/** References replaced by what they name; the extract has no cycles, and the depth is bounded all the same. */
function inlined(value: Json, depth = 0): Json {
  if (depth > 60) throw new Error('the extract has a cycle');
  if (Array.isArray(value)) return value.map((one) => inlined(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as Fields;
  if (typeof $ref === 'string') return inlined(extract.references[$ref] ?? null, depth + 1);
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, inlined(below, depth + 1)]));
}

/** One operation that we use. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: RegExp;
  readonly names: readonly string[];
  readonly body?: z.ZodType;
  readonly query: ReadonlySet<string>;
  /** By status; an answer with a status that is not described is a mistake of the fake. */
  readonly answers: ReadonlyMap<number, z.ZodType | undefined>;
}

function schemaOf(holder: Json | undefined): z.ZodType | undefined {
  const content = (holder as Fields | undefined)?.content as Fields | undefined;
  const schema = (content?.['application/json'] as Fields | undefined)?.schema;
  if (schema === undefined) return undefined;
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], { defaultTarget: 'openapi-3.0' });
}

/** Every operation of the extract. */
export const operations: readonly Operation[] = extract.operations.map((raw) => {
  const operation = inlined(raw) as Fields;
  const path = String(operation.path);
  const parameters = operation.parameters as readonly Fields[];
  const body = schemaOf(operation.requestBody);
  const multi = new Set(parameters.filter((one) => one['x-multi-segment'] === true).map((one) => String(one.name)));
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  return {
    id: String(operation.operationId),
    method: String(operation.method).toUpperCase(),
    path: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name: string) => (multi.has(name) ? '(.+)' : '([^/]+)'))}$`),
    names,
    ...(body && { body }),
    query: new Set(parameters.filter((one) => one.in === 'query').map((one) => String(one.name))),
    answers: new Map(
      Object.entries(operation.responses as Fields).map(([status, one]) => [Number(status), schemaOf(one)]),
    ),
  };
});

/** What our GraphQL documents may ask: GitHub publishes no OpenAPI description of it. */
export const GraphqlRequest = z.union([
  z.strictObject({
    query: z.string().regex(/^query .*viewerDidAuthor.*isMinimized/s),
    variables: z.strictObject({
      owner: z.string(),
      name: z.string(),
      number: z.int(),
      before: z.string().nullable(),
    }),
  }),
  z
    .object({
      query: z.string().regex(/^query \(.*\{ \.\.\. on Blob \{ text isTruncated \} \}/s),
      variables: z
        .object({ owner: z.string(), name: z.string(), f0: z.string() })
        .catchall(z.string().regex(/^[0-9a-f]{40}:/)),
    })
    .strict(),
  z.strictObject({
    query: z.string().regex(/^mutation .*(?:un)?minimizeComment\(/s),
    variables: z.strictObject({ id: z.string() }),
  }),
]);
