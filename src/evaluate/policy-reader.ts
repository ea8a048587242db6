/** From the text of a policy to a Policy, or to every problem that it has, each with line and column. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Problem, Result } from '../problem.js';
import { countryCodes, mistakenCodes } from './countries.js';
import { compileGlob, globFault, globLimits } from './glob.js';
import { comparedId } from './model-name.js';
import { nearest } from './nearest.js';
import type { Company, Exception, Groups, Policy, Scope, Stated, StatedRules } from './policy.js';
import { inFileOrder, schemaProblems, written } from './policy-problems.js';
import { type KeyPath, type PolicyText, readPolicyText } from './policy-text.js';
import { readRules } from './rules/index.js';
import { PolicyFile } from './schema.js';
import { defined } from './values.js';

type Written<K extends keyof PolicyFile> = NonNullable<PolicyFile[K]>;

/** Reads one layer; `path` is only shown, `above` holds the groups of the layers above. Pure. */
export function readPolicy(text: string, path: string, above: Groups = {}): Result<Policy> {
  const read = readPolicyText(text, path);
  if (!read.ok) return read;
  const parsed = PolicyFile.safeParse(read.value.value);
  const problems: Problem[] = [];
  if (parsed.success) {
    const policy = build(parsed.data, read.value, text, path, above, problems);
    if (problems.length === 0) return { ok: true, value: policy };
  } else problems.push(...schemaProblems(read.value, path, (parsed.error as z.ZodError).issues));
  return { ok: false, problems: inFileOrder(problems) as [Problem, ...Problem[]] };
}

function build(
  file: PolicyFile,
  text: PolicyText,
  source: string,
  path: string,
  above: Groups,
  problems: Problem[],
): Policy {
  const refuse = (at: KeyPath, detail: string) => {
    problems.push({
      code: 'policy-wrong-value',
      path,
      ...text.valuePlace(at),
      detail: `${at.length === 0 ? 'the policy' : `\`${written(at)}\``}: ${detail}`,
    });
  };
  const own = file.groups ?? {};
  const groups: Groups = { ...above, ...own };
  const country = (code: string, at: KeyPath) => {
    if (countryCodes.has(code)) return;
    const meant = mistakenCodes[code] ?? (countryCodes.has(code.toUpperCase()) ? code.toUpperCase() : undefined);
    refuse(
      at,
      `\`${code}\` is no country code (ISO 3166-1 alpha-2)${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
    );
  };
  const countries = (codes: readonly string[], at: KeyPath): readonly string[] =>
    codes.flatMap((code, index) => {
      const members = Object.hasOwn(groups, code) ? groups[code] : undefined;
      if (members !== undefined) return members;
      if (/^[A-Za-z]{2}$/u.test(code)) country(code, [...at, index]);
      else {
        const near = nearest(code, Object.keys(groups));
        refuse(
          [...at, index],
          `\`${code}\` is neither a country code nor a group of this file${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
        );
      }
      return [code];
    });
  for (const [name, codes] of Object.entries(own)) {
    if (Object.hasOwn(above, name)) refuse(['groups', name], 'a layer above has a group of this name');
    codes.forEach((code, index) => {
      if (code === 'unknown') refuse(['groups', name, index], '`unknown` is not a country and cannot stand in a list');
      else country(code, ['groups', name, index]);
    });
    if (countryCodes.has(name.toUpperCase())) refuse(['groups', name], 'a group may not be called like a country');
  }

  const stated = <R>(values: Partial<R>, keys: object, at: KeyPath): Stated<R> => ({
    values,
    places: Object.fromEntries(Object.keys(keys).map((key) => [key, { path, line: text.keyPlace([...at, key]).line }])),
    place: { path, line: text.keyPlace(at).line },
  });
  const rules = (written: Written<'rules'> | undefined, at: KeyPath): StatedRules =>
    readRules(written ?? {}, (name, keys, read) => {
      const here = [...at, name];
      const values = read({
        countries: (codes, below) => countries(codes, [...here, ...below]),
        refuse: (below, detail) => refuse([...here, ...below], detail),
      });
      return stated(values, keys, here);
    });
  const company = (facts: Written<'company'> | undefined, at: KeyPath): Company => {
    if (facts?.country !== undefined) country(facts.country, [...at, 'country']);
    facts?.markets?.forEach((code, index) => {
      country(code, [...at, 'markets', index]);
    });
    return defined({
      country: facts?.country,
      markets: facts?.markets,
      commercial: facts?.commercial,
      monthlyActiveUsers: facts?.['monthly-active-users'],
      dailyActiveUsers: facts?.['daily-active-users'],
      revenueUsdMonth: facts?.['revenue-usd-month'],
      revenueUsdYear: facts?.['revenue-usd-year'],
      revenueJpyYear: facts?.['revenue-jpy-year'],
      asOf: facts?.['as-of'],
    });
  };
  const scopes = (file.scopes ?? []).map((scope, index): Scope => {
    const at = ['scopes', index];
    if (scope.paths === undefined && scope.data === undefined)
      refuse(at, 'a scope needs `paths`, or `data` to be asked for');
    return {
      name: scope.name,
      ...(scope.paths && { paths: scope.paths.map(compileGlob) }),
      data: scope.data ?? [],
      rules: rules(scope.rules, [...at, 'rules']),
      ...(scope.company && { company: company(scope.company, [...at, 'company']) }),
    };
  });
  const exceptions = (file.exceptions ?? []).map((exception, index): Exception => {
    const at = ['exceptions', index];
    if (exception.expires < exception.granted)
      refuse(
        [...at, 'expires'],
        `${exception.expires} is before ${exception.granted}, the day on which it was granted`,
      );
    exception.models.forEach((model, place) => {
      const fault = globFault(model);
      if (fault !== undefined) refuse([...at, 'models', place], `\`${model}\` ${fault}`);
    });
    exception.accepted.subjects.forEach((subject, place) => {
      const fault = subjectFault(subject);
      if (fault !== undefined) refuse([...at, 'accepted', 'subjects', place], `\`${subject}\` ${fault}`);
    });
    const { subjects, roots, licenses, commit } = exception.accepted;
    return {
      id: exception.id,
      rule: exception.rule,
      models: exception.models
        .filter((model) => globFault(model) === undefined)
        .map((model) => compileGlob(comparedId(model))),
      paths: exception.paths.map(compileGlob),
      subjects,
      ...(roots && { roots }),
      ...(licenses && { licenses }),
      ...(commit && { commit }),
      reason: exception.reason,
      owner: exception.owner,
      granted: exception.granted,
      expires: exception.expires,
      line: text.keyPlace([...at, 'id']).line,
    };
  });
  twice(
    scopes.map((scope) => scope.name),
    (index, name) => refuse(['scopes', index, 'name'], `\`${name}\` names two scopes`),
  );
  twice(
    exceptions.map((one) => one.id),
    (index, id) => refuse(['exceptions', index, 'id'], `\`${id}\` names two exceptions`),
  );
  const ignoredPaths = (file.references?.['paths-ignore'] ?? []).map(compileGlob);
  const globs = [
    ...scopes.flatMap((scope) => scope.paths ?? []),
    ...exceptions.flatMap((one) => one.paths),
    ...ignoredPaths,
  ];
  if (globs.length > globLimits.globs) refuse([], `${globs.length} path globs, more than ${globLimits.globs}`);
  return {
    path,
    digest: createHash('sha256').update(source).digest('hex'),
    rules: rules(file.rules, ['rules']),
    company: company(file.company, ['company']),
    scopes,
    exceptions,
    ignoredPaths,
    ...(file['on-incomplete'] !== undefined && { onIncomplete: file['on-incomplete'] }),
    ...(file.enforce !== undefined && { enforce: file.enforce }),
    groups,
  };
}

const subjectHeads = [
  'publisher',
  'root',
  'ancestor',
  'component',
  'teacher',
  'host',
  'location',
  'license',
  'condition',
  'drift',
  'hosted',
  'obligation',
  'revision',
  'name',
];

function subjectFault(subject: string): string | undefined {
  if (/[*?{}]/u.test(subject)) return 'is a glob; subjects are named one by one';
  const colon = subject.indexOf(':');
  const head = colon < 0 ? subject : subject.slice(0, colon);
  const rest = colon < 0 ? '' : subject.slice(colon + 1);
  if (head === 'unknown') return subjectFault(rest.includes(':') ? rest : `${rest}:any`);
  if (!subjectHeads.includes(head)) {
    const near = nearest(head, subjectHeads);
    return `is no subject such as \`root:owner/name\`${near === undefined ? '' : `; did you mean \`${near}:\`?`}`;
  }
  return rest === '' ? 'names nothing after the colon' : undefined;
}

function twice(names: readonly string[], report: (index: number, name: string) => void): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report(index, name);
  });
}
