/** From the text of a policy to a Policy, or to every problem that it has, each with line and column. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Problem, Result } from '../problem.js';
import { compileGlob, globLimits } from './glob.js';
import {
  type Delegation,
  type Groups,
  type LayerKind,
  nothingDelegated,
  type Policy,
  type Scope,
  type Stated,
} from './policy.js';
import { readExceptions } from './policy-exceptions.js';
import { readFacts } from './policy-facts.js';
import { inFileOrder, schemaProblems, type TextKind } from './policy-problems.js';
import { openTerms, type Terms, type Written } from './policy-terms.js';
import { type PolicyText, readPolicyText } from './policy-text.js';
import { ruleNames } from './rules/index.js';
import { PolicyFile } from './schema.js';
import type { RuleId } from './types.js';

/** What is known of a layer before it is read. */
export interface LayerContext {
  /** Groups of the layers above. */
  readonly groups?: Groups;
  /** Absent: not known, as for a file that is only checked. */
  readonly kind?: LayerKind;
}

const policyKind: TextKind = {
  schema: PolicyFile,
  name: 'policy',
  wrongValue: 'policy-wrong-value',
  unknownKey: 'policy-unknown-key',
  missingKey: 'policy-missing-key',
};

/** Reads one layer; `path` is only shown. Pure. */
export function readPolicy(text: string, path: string, context: LayerContext = {}): Result<Policy> {
  const read = readPolicyText(text, path);
  if (!read.ok) return read;
  const parsed = PolicyFile.safeParse(read.value.value);
  const problems: Problem[] = [];
  if (parsed.success) {
    const policy = build(parsed.data, read.value, text, path, context, problems);
    if (problems.length === 0) return { ok: true, value: policy };
  } else problems.push(...schemaProblems(read.value, path, (parsed.error as z.ZodError).issues, policyKind));
  return { ok: false, problems: inFileOrder(problems) as [Problem, ...Problem[]] };
}

function build(
  file: PolicyFile,
  text: PolicyText,
  source: string,
  path: string,
  { groups: above = {}, kind }: LayerContext,
  problems: Problem[],
): Policy {
  const terms = openTerms(text, path, file.groups ?? {}, above, problems);
  const scopes = readScopes(file.scopes ?? [], terms, kind);
  const exceptions = readExceptions(file.exceptions ?? [], terms);
  const delegation = file.delegate === undefined ? nothingDelegated : readDelegation(file.delegate, terms);
  twice(
    exceptions.map((one) => one.id),
    (index, id) => terms.refuse(['exceptions', index, 'id'], `\`${id}\` names two exceptions`),
  );
  if (kind === 'inputs' && file.extends !== undefined) terms.refuse(['extends'], 'inputs extend no policy');
  const ignoredPaths = (file.references?.['paths-ignore'] ?? []).map(compileGlob);
  const globs = [
    ...scopes.flatMap((scope) => scope.paths ?? []),
    ...exceptions.flatMap((one) => one.paths),
    ...[...delegation.rules, ...delegation.exceptions].flatMap((one) => one.paths),
    ...delegation.references,
    ...ignoredPaths,
  ];
  if (globs.length > globLimits.globs) terms.refuse([], `${globs.length} path globs, more than ${globLimits.globs}`);
  return {
    path,
    ...(kind !== undefined && { kind }),
    digest: createHash('sha256').update(source).digest('hex'),
    rules: terms.rules(file.rules, ['rules']),
    presets: terms.presets(file.presets, ['presets']),
    company: terms.company(file.company, ['company']),
    scopes,
    exceptions,
    delegation,
    ignoredPaths,
    ignored: (file.references?.ignore ?? []).map((one, index) => ({
      ...one,
      line: terms.line(['references', 'ignore', index]),
    })),
    keys: file.references?.keys ?? [],
    facts: readFacts(file.facts, { ...terms, path }),
    ...(file['on-incomplete'] !== undefined && { onIncomplete: file['on-incomplete'] }),
    ...(file.enforce !== undefined && { enforce: file.enforce }),
    groups: terms.groups,
  };
}

function readScopes(written: Written<'scopes'>, terms: Terms, kind: LayerKind | undefined): readonly Scope[] {
  const scopes = written.map((scope, index): Scope => {
    const at = ['scopes', index];
    if (scope.paths === undefined && scope.data === undefined && scope.repositories === undefined)
      terms.refuse(at, 'a scope needs `paths`, or `data` to be asked for');
    if (scope.repositories !== undefined && (kind === 'repository' || kind === 'inputs'))
      terms.refuse([...at, 'repositories'], 'only a policy above the repository can choose by repository');
    return {
      name: scope.name,
      ...(scope.paths && { paths: scope.paths.map(compileGlob) }),
      ...(scope.repositories && { repositories: scope.repositories.map((one) => compileGlob(one.toLowerCase())) }),
      data: scope.data ?? [],
      rules: terms.rules(scope.rules, [...at, 'rules']),
      presets: terms.presets(scope.presets, [...at, 'presets']),
      ...(scope.company && { company: terms.company(scope.company, [...at, 'company']) }),
    };
  });
  twice(
    scopes.map((scope) => scope.name),
    (index, name) => terms.refuse(['scopes', index, 'name'], `\`${name}\` names two scopes`),
  );
  return scopes;
}

function readDelegation(written: Written<'delegate'>, terms: Terms): Delegation {
  const upTo = (rule: RuleId, keys: object, index: number): Stated<object> | undefined =>
    terms.rules({ [rule]: keys }, ['delegate', 'rules', index, 'up-to'], true)[rule];
  return {
    rules: (written.rules ?? []).map((one, index) => {
      const name = ruleNames.find((rule) => rule === one.rule);
      const most = name && 'up-to' in one && one['up-to'] ? upTo(name, one['up-to'], index) : undefined;
      return { rule: name ?? 'company', paths: one.paths.map(compileGlob), ...(most && { upTo: most }) };
    }),
    exceptions: (written.exceptions ?? []).map((one) => ({
      rules: one.rules,
      paths: one.paths.map(compileGlob),
      ...(one['max-days'] !== undefined && { maxDays: one['max-days'] }),
      require: one.require ?? [],
    })),
    references: (written.references ?? []).map(compileGlob),
    facts: written.facts ?? false,
  };
}

function twice(names: readonly string[], report: (index: number, name: string) => void): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report(index, name);
  });
}
