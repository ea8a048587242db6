/** What stands in a policy that can be used and does nothing there: rules that ask nothing, empty scopes, unused groups, waivers of the future. */
import type { Problem, ProblemCode } from '../problem.js';
import { written } from './policy-problems.js';
import type { KeyPath, PolicyText } from './policy-text.js';
import type { PolicyFile } from './schema.js';

/** What is asked here of rules as they are written. */
interface Rules {
  readonly origin?: Written & {
    readonly allow?: object;
    readonly deny?: Readonly<Record<string, readonly string[]>>;
    readonly 'require-known'?: readonly string[];
  };
  readonly license?: Written;
  readonly identity?: Written;
}

interface Written {
  readonly unknown?: string;
}

/** Remarks on a text that fits the schema, held against the ISO date `today`; `path` is only shown. */
export function idleRemarks(text: PolicyText, path: string, today: string): readonly Problem[] {
  const file = text.value as PolicyFile;
  const found: Problem[] = [];
  const say = (at: KeyPath, why: string, code: ProblemCode = 'without-effect') =>
    found.push({ code, path, ...text.keyPlace(at), detail: `\`${written(at)}\`${why}` });
  const scopes = file.scopes ?? [];
  const stated: readonly { readonly at: KeyPath; readonly rules: Rules }[] = [
    { at: ['rules'], rules: (file.rules ?? {}) as Rules },
    ...scopes.map(({ rules = {} }, index) => ({ at: ['scopes', index, 'rules'], rules: rules as Rules })),
  ];
  // What is extended may say the rest.
  if (file.extends === undefined) {
    if (!stated.some(({ rules }) => asks(rules.origin)))
      for (const { at, rules } of stated)
        if (rules.origin !== undefined)
          say([...at, 'origin'], ' asks nothing: it has neither `deny` nor `allow` nor `require-known`');
    const silent = stated.find(
      ({ rules }) => isStrict(rules) && rules.identity === undefined && file.rules?.identity === undefined,
    );
    if (silent !== undefined) {
      const rule = isLoud(silent.rules.origin) ? 'origin' : 'license';
      say([...silent.at, rule, 'unknown'], ' does not ask about them', 'names-at-run-time');
    }
  }
  scopes.forEach(({ rules = {}, presets = {}, company = {}, data = [] }, index) => {
    if ([rules, presets, company, data].every((part) => Object.keys(part).length === 0))
      say(['scopes', index], ': the scope has neither `rules` nor `presets`, `company` or `data`');
  });
  const used = textsOf({ ...file, groups: undefined });
  for (const name of Object.keys(file.groups ?? {}))
    if (!used.has(name)) say(['groups', name], ': nothing in this file uses the group');
  file.exceptions?.forEach(({ granted }, index) => {
    if (granted > today) say(['exceptions', index, 'granted'], ` is ${granted}, and until then nothing is waived`);
  });
  return found;
}

function asks(origin: Rules['origin']): boolean {
  if (origin === undefined) return false;
  const { allow, deny = {}, 'require-known': known = [] } = origin;
  return allow !== undefined || known.length > 0 || Object.values(deny).some((list) => list.length > 0);
}

function isLoud(rule: Written | undefined): boolean {
  return rule?.unknown === 'error';
}

function isStrict({ origin, license }: Rules): boolean {
  return isLoud(origin) || isLoud(license);
}

/** Every text that is an element of a list; the nesting of a policy is bounded. */
function textsOf(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.values(value).flatMap((below) =>
      typeof below === 'string' ? (Array.isArray(value) ? [below] : []) : [...textsOf(below)],
    ),
  );
}
