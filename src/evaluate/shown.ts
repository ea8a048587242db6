/** A stack of layers laid open: for each place the readings that differ, every key with the file and line that states it. */
import { type Glob, matchesGlob } from './glob.js';
import type { Policy } from './policy.js';
import { openReadings, type Reading } from './readings.js';
import { ruleNames, ruleOf } from './rules/index.js';
import type { PolicyPlace, RuleId } from './types.js';

/** One key of a reading as a policy would write it. */
interface ShownKey {
  readonly key: string;
  readonly value: unknown;
  readonly place: PolicyPlace;
}

/** One reading of one rule. */
export interface ShownReading {
  /** The layers that state it, alone or together, the uppermost first. */
  readonly layers: readonly string[];
  readonly keys: readonly ShownKey[];
  /** Facts that its conditions are held against. */
  readonly company?: Readonly<Record<string, unknown>>;
}

/** What is judged at one place. */
export interface ShownPlace {
  /** The path that was asked. */
  readonly path?: string;
  /** Patterns of scopes and delegations at which all of this is the same; absent for a path, and for everything else. */
  readonly patterns?: readonly string[];
  /** Scopes with paths that stand there, as `name (file)`. */
  readonly scopes: readonly string[];
  readonly rules: readonly { readonly rule: RuleId; readonly readings: readonly ShownReading[] }[];
}

/** The places of a stack: one that is named, or all that its scopes and delegations tell apart. */
export function showPolicy(
  layers: readonly Policy[],
  { path, repository }: { readonly path?: string; readonly repository?: string },
): readonly ShownPlace[] {
  const readingsAt = openReadings(layers, repository);
  const globs = layers.flatMap(({ scopes, delegation }) => [
    ...scopes.flatMap((scope) => scope.paths ?? []),
    ...delegation.rules.flatMap((one) => one.paths),
  ]);
  const places = new Map<unknown, { one: string | undefined; patterns: string[] }>();
  const add = (one: string | undefined, pattern?: string): void => {
    const found = readingsAt(one);
    const place = places.get(found) ?? { one, patterns: [] };
    if (pattern !== undefined && !place.patterns.includes(pattern)) place.patterns.push(pattern);
    places.set(found, place);
  };
  add(path);
  if (path === undefined) for (const glob of globs) add(example(glob), glob.text);
  return [...places.values()].map(({ one, patterns }): ShownPlace => {
    const found = readingsAt(one);
    const scopes = layers.flatMap((layer) =>
      layer.scopes.flatMap((scope) =>
        one !== undefined && scope.paths?.some((glob) => matchesGlob(glob, one))
          ? [`${scope.name} (${layer.path})`]
          : [],
      ),
    );
    const rules = ruleNames.flatMap((rule) => {
      const readings = found.readings.filter((reading) => reading.rule === rule).map((each) => shown(each, layers));
      return readings.length === 0 ? [] : [{ rule, readings }];
    });
    return { ...(one !== undefined && (path === undefined ? { patterns } : { path })), scopes, rules };
  });
}

/** A path that the glob matches. */
function example({ alternatives }: Glob): string {
  return (alternatives[0] ?? []).map((part) => part.replaceAll(/[*?]+/gu, 'x')).join('/');
}

function shown({ rule, stated, company, layers: bits }: Reading, layers: readonly Policy[]): ShownReading {
  const facts = written(company) as Readonly<Record<string, unknown>>;
  return {
    layers: layers.filter((_, index) => bits & (1 << index)).map(({ path }) => path),
    keys: Object.entries(stated.values).map(([name, value]) => {
      const key = kebab(name);
      return { key, value: written(value), place: stated.places[key] ?? stated.places[name] ?? stated.place };
    }),
    ...(ruleOf(rule).asksCompany && Object.keys(facts).length > 0 && { company: facts }),
  };
}

/** A key as a policy writes it. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The value with its keys as a policy writes them. */
function written(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [kebab(name), written(one)]));
}
