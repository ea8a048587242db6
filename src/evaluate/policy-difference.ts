/** What one policy says otherwise than another, key by key, and which way that leads: told for information, and judged by nobody. */
import type { StatedFacts } from '../catalog/stated-facts.js';
import type { Delegation, Exception, Policy, Scope, StatedRules } from './policy.js';
import { ruleOf } from './rules/index.js';
import { kebab } from './shown.js';
import type { RuleId } from './types.js';

/** Which way a difference leads: to fewer findings, to more, or that depends. */
type Effect = 'loosens' | 'tightens' | 'changes';

/** One key, or one element of a list, that two policies do not share. */
export interface PolicyDifference {
  /** The policy that says so. */
  readonly path: string;
  /** Where it stands, for example `rules.origin.deny.countries` or `scopes.payments.paths`. */
  readonly key: string;
  readonly effect: Effect;
  /** As it was; absent: it was not there. */
  readonly before?: string;
  /** As it is proposed; absent: it is gone. */
  readonly after?: string;
}

/** One statement of a policy, taken apart until no lists are left. */
interface Entry {
  readonly key: string;
  readonly value: string;
  /** What it does to say it where nobody said it; to take it back does the opposite. */
  readonly added: Effect;
  /** Where values have an order: the higher the stricter. */
  readonly rank?: number;
  /** Id of what it is a part of: where that is new or gone as a whole, its parts are not told. */
  readonly within?: string;
  /** A list: it is told where it comes or goes, and otherwise its elements are. */
  readonly list?: true;
}

type Entries = Map<string, Entry>;

const levels = ['off', 'note', 'warning', 'error'] as const;
/** Values from the mildest to the strictest, by their key. */
const orders: Readonly<Record<string, readonly string[]>> = {
  level: levels,
  unknown: levels,
  drift: levels,
  review: levels,
  obligations: levels,
  require: ['any', 'dated', 'digest', 'commit'],
  hosted: ['skip', 'judge'],
  inherited: ['false', 'true'],
  enforce: ['false', 'true'],
  'on-incomplete': ['warn', 'fail'],
};
const opposite = { loosens: 'tightens', tightens: 'loosens', changes: 'changes' } as const;

/** The differences between two stacks of layers; a layer is known by its path. */
export function policyDifferences(before: readonly Policy[], after: readonly Policy[]): readonly PolicyDifference[] {
  const earlier = new Map(before.map((layer) => [layer.path, layer]));
  const later = new Map(after.map((layer) => [layer.path, layer]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((path): readonly PolicyDifference[] => {
    const [was, is] = [earlier.get(path), later.get(path)];
    if (was === undefined) return [{ path, key: 'policy', effect: 'tightens', after: path }];
    if (is === undefined) return [{ path, key: 'policy', effect: 'loosens', before: path }];
    return was.digest === is.digest ? [] : compare(path, entriesOf(was), entriesOf(is));
  });
}

function compare(path: string, before: Entries, after: Entries): readonly PolicyDifference[] {
  const found: PolicyDifference[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    const one = is ?? was;
    if (one === undefined || was?.value === is?.value || (was?.list && is?.list)) continue;
    if (one.within !== undefined && !(before.has(one.within) && after.has(one.within))) continue;
    const effect = was && is ? turn(was, is) : is ? one.added : opposite[one.added];
    found.push({ path, key: one.key, effect, ...(was && { before: was.value }), ...(is && { after: is.value }) });
  }
  return found;
}

function turn(was: Entry, is: Entry): Effect {
  if (was.rank === undefined || is.rank === undefined || was.rank === is.rank) return 'changes';
  return is.rank < was.rank ? 'loosens' : 'tightens';
}

function entriesOf(policy: Policy): Entries {
  const { enforce = true, onIncomplete = 'fail', facts, keys, ignored, ignoredPaths } = policy;
  const texts = (key: string, values: readonly string[], added: Effect) =>
    values.map((value) => member({ key, value, added }));
  return new Map<string, Entry>([
    scalar('enforce', enforce),
    scalar('on-incomplete', onIncomplete),
    ...ruleEntries('rules', policy.rules, 'tightens'),
    ...policy.presets.flatMap((rules) => ruleEntries('presets', rules, 'tightens')),
    ...Object.entries(policy.company).map(([key, value]) => scalar(`company.${kebab(key)}`, value)),
    ...policy.scopes.flatMap(scopeEntries),
    ...policy.exceptions.flatMap(exceptionEntries),
    ...delegationEntries(policy.delegation),
    ...texts(
      'references.paths-ignore',
      ignoredPaths.map(({ text }) => text),
      'loosens',
    ),
    ...texts(
      'references.ignore',
      ignored.map(({ path, text }) => `${text} in ${path}`),
      'loosens',
    ),
    ...texts('references.keys', keys, 'tightens'),
    ...factEntries(facts),
  ]);
}

type Pair = readonly [id: string, entry: Entry];

function idOf(key: string, value: string): string {
  return `${key}\0${value}`;
}

function member(entry: Entry): Pair {
  return [idOf(entry.key, entry.value), entry];
}

/** A key with one value; a value that is no text is shown as JSON. */
function scalar(key: string, value: unknown, within?: string): Pair {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const rank = orders[key.slice(key.lastIndexOf('.') + 1)]?.indexOf(text) ?? -1;
  return [key, { key, value: text, added: 'changes', ...(rank >= 0 && { rank }), ...(within && { within }) }];
}

/** The rules that stand under `at`, with their defaults, so that what is left out is compared as what it means. */
function ruleEntries(at: string, rules: StatedRules, stating: Effect, within?: string): readonly Pair[] {
  return Object.entries(rules).flatMap(([name, stated]): readonly Pair[] => {
    const rule = member({ key: at, value: name, added: stating, ...(within && { within }) });
    const parts = Object.entries(ruleOf(name as RuleId).complete(stated.values)).flatMap(([key, value]) =>
      valueEntries(`${at}.${name}.${kebab(key)}`, value, rule[0]),
    );
    return [rule, ...parts];
  });
}

function valueEntries(key: string, value: unknown, within: string): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return [scalar(key, value, within)];
  const lists: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? [[key, value]]
    : Object.entries(value).map(([name, list]) => [`${key}.${kebab(name)}`, list]);
  const parts = (added: Effect, whole: string) =>
    lists.flatMap(([list, values]) =>
      (Array.isArray(values) ? values : []).map((one) =>
        member({ key: list, value: String(one), added, within: whole }),
      ),
    );
  if (!key.endsWith('.allow')) return parts('tightens', within);
  // A list of what is admitted tightens by being there at all, and loosens with all that stands in it.
  const all = lists.flatMap(([, values]) => values as readonly unknown[]).join(', ');
  return [[key, { key, value: `[${all}]`, added: 'tightens', within, list: true }], ...parts('loosens', key)];
}

function scopeEntries({ name, paths, repositories, data, rules, presets, company }: Scope): readonly Pair[] {
  const at = `scopes.${name}`;
  const ruling = Object.keys(rules).length + Object.keys(company ?? {}).length > 0;
  // Inside of its paths a scope may be milder than the policy around it.
  const free = ruling && paths !== undefined;
  const scope = member({ key: 'scopes', value: name, added: free ? 'changes' : 'tightens' });
  const texts = (key: string, values: readonly string[], added: Effect) =>
    values.map((value) => member({ key: `${at}.${key}`, value, added, within: scope[0] }));
  return [
    scope,
    ...texts('paths', paths?.map(({ text }) => text) ?? [], free ? 'changes' : 'tightens'),
    ...texts('repositories', repositories?.map(({ text }) => text) ?? [], free ? 'changes' : 'tightens'),
    ...texts('data', data, 'tightens'),
    ...ruleEntries(`${at}.rules`, rules, free ? 'changes' : 'tightens', scope[0]),
    ...presets.flatMap((one) => ruleEntries(`${at}.presets`, one, 'tightens', scope[0])),
    ...Object.entries(company ?? {}).map(([key, value]) => scalar(`${at}.company.${kebab(key)}`, value, scope[0])),
  ];
}

function exceptionEntries(exception: Exception): readonly Pair[] {
  const { id, rule, models, paths, subjects, roots = [], licenses = [], commit, reason, owner, granted } = exception;
  const at = `exceptions.${id}`;
  const whole = member({ key: 'exceptions', value: id, added: 'loosens' });
  const texts = (key: string, values: readonly string[]) =>
    values.map((value) => member({ key: `${at}.${key}`, value, added: 'loosens', within: whole[0] }));
  const { expires } = exception;
  const rank = -Number(expires.replaceAll('-', ''));
  return [
    whole,
    [`${at}.expires`, { key: `${at}.expires`, value: expires, added: 'changes', rank, within: whole[0] }],
    ...Object.entries({ rule, commit, reason, owner, granted }).flatMap(([key, value]) =>
      value === undefined ? [] : [scalar(`${at}.${key}`, value, whole[0])],
    ),
    ...texts(
      'models',
      models.map(({ text }) => text),
    ),
    ...texts(
      'paths',
      paths.map(({ text }) => text),
    ),
    ...texts('subjects', subjects),
    ...texts('roots', roots),
    ...texts('licenses', licenses),
  ];
}

function delegationEntries({ rules, exceptions, references, facts }: Delegation): readonly Pair[] {
  const freed = (key: string, value: string) => member({ key: `delegate.${key}`, value, added: 'loosens' });
  const globs = (paths: readonly { readonly text: string }[]) => paths.map(({ text }) => text).join(', ');
  return [
    ...rules.map(({ rule, paths, upTo }) =>
      freed('rules', `${rule} in ${globs(paths)}${upTo ? ` up to ${JSON.stringify(upTo.values)}` : ''}`),
    ),
    ...exceptions.map((one) =>
      freed('exceptions', `${one.rules.join(', ')} in ${globs(one.paths)}, ${one.maxDays ?? 'any'} days`),
    ),
    ...references.map(({ text }) => freed('references', text)),
    ...(facts ? [freed('facts', 'true')] : []),
  ];
}

function factEntries({ publishers, models, mirrors }: StatedFacts): readonly Pair[] {
  return Object.entries({ publishers, models, mirrors }).flatMap(([kind, stated]) =>
    stated.flatMap((fact: object): readonly Pair[] => {
      const { source: _, ...said } = fact as Readonly<Record<string, unknown>>;
      return [member({ key: `facts.${kind}`, value: JSON.stringify(said), added: 'changes' })];
    }),
  );
}
