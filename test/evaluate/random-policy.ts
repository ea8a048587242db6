/** Random layers of policy for the laws: rules, groups, scopes, presets, delegation and exceptions, as JSON that the real reader reads. */
import { type Policy, readPolicy } from '../../src/evaluate/index.js';
import { type Chance, chance, countries, directories, idOf, licenses, size, strengths } from './random-world.js';

export type Json = Readonly<Record<string, unknown>>;

export const levels = ['off', 'note', 'warning', 'error'] as const;
export const roles = ['publisher', 'root', 'ancestor', 'component', 'teacher', 'host', 'location'];
/** The repository in which everything happens. */
export const repository = 'acme/app';

/** What a random layer may hold; all of it unless told. */
export interface Kinds {
  readonly scopes?: boolean;
  readonly delegate?: boolean;
  readonly exceptions?: boolean;
  readonly groups?: boolean;
  readonly presets?: boolean;
  readonly minStrength?: boolean;
}

/** Unknown is never louder than failure: with `level: note` and `unknown: error` a fact that arrives may well calm things. */
function randomLevels({ pick }: Chance): Json {
  return { level: pick(['warning', 'error']), unknown: pick(['off', 'note', 'warning']) };
}

function randomMatchers({ some, pick, maybe }: Chance, groups: boolean): Json {
  return {
    ...(maybe(0.8) && {
      countries: [...some(countries), pick(countries), ...(groups && maybe(0.5) ? ['restricted'] : [])],
    }),
    ...(maybe(0.3) && { publishers: some(['org0', 'org3', 'org5']) }),
    ...(maybe(0.2) && { 'watch-lists': ['US-1260H'] }),
  };
}

export function randomOrigin(with_: Chance, { groups = false, minStrength = true }: Kinds = {}): Json {
  return {
    ...randomLevels(with_),
    ...(with_.maybe(0.8) && { deny: randomMatchers(with_, groups) }),
    ...(with_.maybe(0.4) && { allow: randomMatchers(with_, groups) }),
    ...(with_.maybe(0.7) && { roles: with_.some(roles) }),
    ...(minStrength && with_.maybe(0.4) && { 'min-strength': with_.pick(strengths) }),
    ...(with_.maybe(0.2) && { 'require-known': ['component'] }),
  };
}

function randomLicense(with_: Chance): Json {
  return {
    ...randomLevels(with_),
    ...(with_.maybe(0.6) && { allow: [...with_.some([...licenses, 'permissive']), 'mit'] }),
    ...(with_.maybe(0.4) && { deny: with_.some(licenses) }),
    drift: with_.pick(levels),
    inherited: with_.maybe(0.8),
  };
}

export function randomRules(with_: Chance, kinds: Kinds = {}): Json {
  return {
    ...(with_.maybe(0.8) && { origin: randomOrigin(with_, kinds) }),
    ...(with_.maybe(0.5) && { license: randomLicense(with_) }),
    ...(with_.maybe(0.2) && { pinning: { level: with_.pick(levels), require: with_.pick(['any', 'commit']) } }),
    ...(with_.maybe(0.2) && { identity: { level: with_.pick(levels) } }),
  };
}

const randomFacts = (with_: Chance): Json => ({
  ...(with_.maybe(0.6) && { commercial: with_.maybe(0.5) }),
  ...(with_.maybe(0.4) && { 'monthly-active-users': with_.pick([1000, 900_000_000]) }),
  country: with_.pick(countries),
});

const randomPaths = (with_: Chance) => [with_.maybe(0.2) ? '**' : `${with_.pick(directories)}/**`];

function randomScope(with_: Chance, index: number, kinds: Kinds): Json {
  return {
    name: `s${index}`,
    ...(with_.maybe(0.7) && { paths: randomPaths(with_) }),
    ...(with_.maybe(0.2) && { repositories: [with_.pick(['acme/*', 'other/*'])] }),
    data: [with_.pick(['personal', 'secret'])],
    ...(with_.maybe(0.6) && { rules: randomRules(with_, kinds) }),
    ...(with_.maybe(0.2) && { company: randomFacts(with_) }),
    ...(with_.maybe(0.1) && { presets: { 'permissive-only': true } }),
  };
}

function randomDelegation(with_: Chance, kinds: Kinds): Json {
  return {
    rules: Array.from({ length: with_.below(3) }, () =>
      with_.pick<() => Json>([
        () => ({ rule: 'company', paths: randomPaths(with_) }),
        () => ({
          rule: 'license',
          paths: randomPaths(with_),
          ...(with_.maybe(0.5) && { 'up-to': randomLicense(with_) }),
        }),
        () => ({
          rule: 'origin',
          paths: randomPaths(with_),
          ...(with_.maybe(0.5) && { 'up-to': randomOrigin(with_, kinds) }),
        }),
      ])(),
    ),
    ...(with_.maybe(0.5) && {
      exceptions: [{ rules: ['origin'], paths: randomPaths(with_), ...(with_.maybe(0.3) && { 'max-days': 30 }) }],
    }),
  };
}

/** An exception for the first or second model; it may fit or not. */
export function randomException(with_: Chance, id: string): Json {
  const subject = () =>
    with_.pick([
      `${with_.pick(['root', 'component', 'ancestor', 'teacher'])}:${idOf(with_.below(size)).replace('huggingface:', '')}`,
      `publisher:org${with_.below(2)}`,
      'unknown:root',
      'unknown:publisher',
    ]);
  return {
    id,
    rule: 'origin',
    models: [idOf(with_.below(2))],
    paths: randomPaths(with_),
    accepted: {
      subjects: Array.from({ length: 1 + with_.below(4) }, subject),
      roots: with_.maybe(0.8) ? Array.from({ length: size }, (_, index) => idOf(index)) : [idOf(size - 1)],
    },
    reason: 'tried',
    owner: '@acme/ml',
    granted: '2026-11-01',
    expires: with_.pick(['2026-11-25', '2026-12-31']),
  };
}

/** How many layers of each kind there are: reading a text is dearer than judging by it, so that each is met in many stacks. */
const pool = 400;

/** One layer of the pool; with `groups` it may use the group. */
export function randomLayer(chooser: Chance, kinds: Kinds = {}): Json & { readonly scopes: readonly Json[] } {
  const with_ = chance(1 + chooser.below(pool));
  const { scopes = true, delegate = true, exceptions = true, presets = true } = kinds;
  return {
    version: 1,
    ...(with_.maybe(0.4) && { company: randomFacts(with_) }),
    rules: randomRules(with_, kinds),
    scopes: scopes ? Array.from({ length: with_.below(3) }, (_, index) => randomScope(with_, index, kinds)) : [],
    ...(presets && with_.maybe(0.1) && { presets: { 'no-hosted-in': ['CN'], 'known-origin-only': true } }),
    ...(delegate && with_.maybe(0.5) && { delegate: randomDelegation(with_, kinds) }),
    ...(exceptions && with_.maybe(0.4) && { exceptions: [randomException(with_, 'a'), randomException(with_, 'b')] }),
  };
}

/** The same layer with the group, for the top of a stack. */
export const withGroup = (layer: Json, members: readonly string[]): Json => ({
  ...layer,
  groups: { restricted: members },
});

/** One to four layers. The first defines a group that the others may use. */
export function randomStack(with_: Chance, kinds: Kinds = {}): readonly Json[] {
  const grouped = with_.maybe(0.3);
  return Array.from({ length: 1 + with_.below(4) }, (_, index) => {
    const layer = randomLayer(with_, { ...kinds, groups: grouped });
    return grouped && index === 0 ? withGroup(layer, with_.pick([['CN'], ['RU', 'FR'], []])) : layer;
  });
}

const read = new Map<string, Policy>();

/** The layers as policies, each with the groups of those above; a text is read once. */
export function stackOf(layers: readonly Json[]): readonly Policy[] {
  const stack: Policy[] = [];
  for (const layer of layers) {
    const groups = stack.at(-1)?.groups ?? {};
    const text = JSON.stringify(layer);
    const key = `${JSON.stringify(groups)} ${text}`;
    let policy = read.get(key);
    if (policy === undefined) {
      const done = readPolicy(text, 'model-policy.yml', { groups });
      if (!done.ok) throw new Error(JSON.stringify([done.problems, layer]));
      policy = done.value;
      if (read.size > 20_000) read.clear();
      read.set(key, policy);
    }
    stack.push(policy);
  }
  return stack;
}
