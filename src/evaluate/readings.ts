/** What a stack of layers says at one place: the readings, each judged by itself, the worst of which counts (policy-semantics §2 to §4). */
import { type Glob, matchesGlob } from './glob.js';
import { distinct, isInside, type Local, mostReadings, tooManyOf } from './local.js';
import { companiesOf, factsOf } from './local-facts.js';
import { type Company, overlay, type Policy, type Scope, type Stated, type StatedRules } from './policy.js';
import { ruleNames, ruleOf } from './rules/index.js';
import type { RuleId } from './types.js';

/** What one reading says about one rule, with its company facts where the rule asks for them. */
export interface Reading {
  readonly rule: RuleId;
  readonly stated: Stated<object>;
  readonly company: Company;
  /** Indexes of the layers that state the rule in some sub-stack that reads so, as bits. */
  readonly layers: number;
}

/** What a layer says about one rule at one place. */
interface Said {
  /** Whether it certainly states the rule itself: neither a preset nor a scope for data, which only tighten. */
  readonly states: boolean;
  /** Its own rule, or the scopes that replace it. */
  readonly standing: readonly Stated<object>[];
  /** What scopes for data add; nothing frees from these. */
  readonly asked: readonly Stated<object>[];
  /** What these scopes say by themselves. */
  readonly tightening: readonly Stated<object>[];
  /** Presets: each is judged as it is, and laid over nothing. */
  readonly presets: readonly Stated<object>[];
  /** Presets of scopes for data. */
  readonly askedPresets: readonly Stated<object>[];
  /** Where a layer below states the rule in its own way: which layers, and up to what. */
  readonly freed?: { readonly below: number; readonly upTo: readonly Stated<object>[] };
}

/** The readings of one place; `tooMany` where they are more than anybody can mean. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly tooMany: boolean;
}

/**
 * The readings of a stack of layers, the uppermost first, place by place; the same readings come back as the same objects.
 * `repository` is `owner/name`, absent where it is not known.
 */
export function openReadings(
  layers: readonly Policy[],
  repository: string | undefined,
): (path: string | undefined) => Readings {
  const known = new Map<string, Readings>();
  const byPath = new Map<string | undefined, Readings>();
  const located = layers.map(({ scopes }) => scopes.map((scope) => ({ scope, inside: isInside(scope, repository) })));
  return (path) => {
    const cached = byPath.get(path);
    if (cached !== undefined) return cached;
    const on = (globs: readonly Glob[]) => path !== undefined && globs.some((glob) => matchesGlob(glob, path));
    const standing = located.map((scopes) =>
      scopes.flatMap(({ scope, inside }) => {
        const stands = scope.paths === undefined ? scope.data.length === 0 : on(scope.paths);
        return inside !== false && stands ? [{ scope, certain: inside === true }] : [];
      }),
    );
    // A label counts whichever layer attached it.
    const labels = new Set(standing.flat().flatMap(({ scope }) => scope.data));
    const locals = located.map((scopes, index): Local => {
      const asked = scopes
        .filter(({ scope, inside }) => inside !== false && scope.paths === undefined)
        .map(({ scope }) => scope)
        .filter((scope) => scope.data.some((one) => labels.has(one)));
      return { policy: layers[index] as Policy, here: standing[index] ?? [], asked };
    });
    const delegated = layers.map(({ delegation }) => delegation.rules.map((one) => on(one.paths)));
    const key = JSON.stringify([
      locals.map(({ here, asked }) => [...here.map(({ scope }) => scope), ...asked].map((scope) => scope.name)),
      delegated,
    ]);
    const readings = known.get(key) ?? compose(locals, delegated);
    known.set(key, readings);
    byPath.set(path, readings);
    return readings;
  };
}

/** Every non-empty sub-stack, order kept, its statements overlaid key by key; equal readings once. */
function compose(locals: readonly Local[], delegated: readonly (readonly boolean[])[]): Readings {
  const companies = companiesOf(locals, delegated);
  const readings: Reading[] = [];
  let tooMany = false;
  for (const rule of ruleNames) {
    const said = saidOf(locals, delegated, rule);
    const ruling = said.reduce(
      (bits, { standing, asked }, index) => (standing.length + asked.length > 0 ? bits | (1 << index) : bits),
      0,
    );
    const found = new Map<string, Reading>();
    let tried = 0;
    const add = (statements: readonly Stated<object>[], sets: readonly Company[], stating: number) => {
      tried += statements.length * sets.length;
      tooMany ||= tried > mostReadings;
      if (tooMany) return;
      for (const stated of statements)
        for (const company of sets) {
          const key = JSON.stringify([stated.values, company]);
          const before = found.get(key);
          found.set(key, { ...(before ?? { rule, stated, company }), layers: (before?.layers ?? 0) | stating });
        }
    };
    const { asksCompany } = ruleOf(rule);
    for (let stack = 1; stack < 1 << locals.length && !tooMany; stack++) {
      const stating = stack & ruling;
      // A layer that says nothing about the rule can only add facts.
      if (stating === 0 || (!asksCompany && stating !== stack)) continue;
      add(overlaid(stating, said), asksCompany ? factsOf(stack, companies) : [{}], stating);
    }
    said.forEach(({ presets, askedPresets, freed }, index) => {
      const own = freed ? presets.flatMap((each) => freed.upTo.map((most) => overlay(each, most))) : presets;
      add([...own, ...askedPresets], asksCompany ? factsOf(1 << index, companies) : [{}], 1 << index);
    });
    readings.push(...found.values());
  }
  return { readings, tooMany };
}

/** What every layer says about the rule, and where it leaves it to others. */
function saidOf(locals: readonly Local[], delegated: readonly (readonly boolean[])[], rule: RuleId): readonly Said[] {
  const said = locals.map((local) => statements(local, rule));
  return said.map((one, index) => {
    const mine = (locals[index] as Local).policy.delegation.rules.filter(
      (each, at) => each.rule === rule && delegated[index]?.[at],
    );
    const below = said.reduce((bits, { states }, at) => (at > index && states ? bits | (1 << at) : bits), 0);
    if (mine.length === 0 || below === 0) return one;
    return { ...one, freed: { below, upTo: mine.flatMap(({ upTo }) => (upTo === undefined ? [] : [upTo])) } };
  });
}

/** What the layers of a sub-stack say together, once for every choice among the statements of each. */
function overlaid(stack: number, said: readonly Said[]): readonly Stated<object>[] {
  let above: readonly Stated<object>[] | undefined;
  for (const [index, { standing, asked, tightening, freed }] of said.entries()) {
    if (!(stack & (1 << index))) continue;
    const own =
      freed !== undefined && (freed.below & stack) === 0
        ? withData(
            standing.flatMap((each) => freed.upTo.map((most) => overlay(each, most))),
            tightening,
          )
        : standing;
    const here = [...own, ...asked];
    const excess = above && tooManyOf(above, here);
    if (excess !== undefined) return excess;
    above =
      above === undefined
        ? here
        : distinct(
            [
              // A scope for data adds a reading: where its layer says nothing else, the one without it stays.
              ...(standing.length === 0 ? above : []),
              ...above.flatMap((upper) => here.map((lower) => overlay(upper, lower))),
            ],
            ({ values }) => values,
          );
    if (above.length > mostReadings) return above;
  }
  return above ?? [];
}

/** A scope with paths replaces its own layer's statement there; one that asks for data, and a preset, only add one. */
function statements({ policy, here, asked }: Local, rule: RuleId): Said {
  const own = (rules: StatedRules): Stated<object> | undefined => rules[rule];
  const base = own(policy.rules);
  const over = (scopes: readonly Scope[], below: Stated<object> | undefined) =>
    scopes.flatMap((scope) => {
      const said = own(scope.rules);
      return said === undefined ? [] : [overlay(below, said)];
    });
  const preset = (presets: readonly StatedRules[]) =>
    presets.flatMap((each) => {
      const said = own(each);
      return said === undefined ? [] : [said];
    });
  const replaced = over(
    here.map(({ scope }) => scope),
    base,
  );
  const certain = here.some((one) => one.certain && own(one.scope.rules) !== undefined);
  const standing = [...replaced, ...(base === undefined || certain ? [] : [base])];
  const bases = base === undefined || !certain ? standing : [base, ...standing];
  const tightening = over(asked, undefined);
  return {
    states: base !== undefined || certain,
    standing,
    asked: bases.length === 0 ? tightening : bases.flatMap((each) => tightening.map((one) => overlay(each, one))),
    tightening,
    presets: [...preset(policy.presets), ...here.flatMap(({ scope }) => preset(scope.presets))],
    askedPresets: asked.flatMap(({ presets }) => preset(presets)),
  };
}

/** Statements, and what scopes for data make of them. */
function withData(
  statements: readonly Stated<object>[],
  tightening: readonly Stated<object>[],
): readonly Stated<object>[] {
  return [...statements, ...statements.flatMap((each) => tightening.map((one) => overlay(each, one)))];
}
