/** What a stack of layers says at one place: the readings, each judged by itself, the worst of which counts (policy-semantics §2, §3). */
import { matchesGlob } from './glob.js';
import {
  type Company,
  overlay,
  type Policy,
  type RuleName,
  type Scope,
  type Stated,
  type StatedRules,
} from './policy.js';
import { ruleNames, ruleOf } from './rules/index.js';

/** What one reading says about one rule, with its company facts where the rule asks for them. */
export interface Reading {
  readonly rule: RuleName;
  readonly stated: Stated<object>;
  readonly company: Company;
}

/** One layer at one place: the scopes that stand there, and those that ask for its data. */
interface Local {
  readonly policy: Policy;
  readonly here: readonly Scope[];
  readonly asked: readonly Scope[];
}

/** The readings of a stack of layers, the uppermost first, place by place; the same readings come back as the same objects. */
export function openReadings(layers: readonly Policy[]): (path: string | undefined) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>();
  const byPath = new Map<string | undefined, readonly Reading[]>();
  return (path) => {
    const cached = byPath.get(path);
    if (cached !== undefined) return cached;
    const standing = layers.map(({ scopes }) =>
      scopes.filter((scope) => path !== undefined && scope.paths?.some((glob) => matchesGlob(glob, path))),
    );
    // A label counts whichever layer attached it.
    const labels = new Set(standing.flat().flatMap((scope) => scope.data));
    const locals = layers.map((policy, index): Local => {
      const asked = policy.scopes.filter(
        (scope) => scope.paths === undefined && scope.data.some((one) => labels.has(one)),
      );
      return { policy, here: standing[index] ?? [], asked };
    });
    const key = JSON.stringify(locals.map(({ here, asked }) => [...here, ...asked].map((scope) => scope.name)));
    const readings = known.get(key) ?? compose(locals);
    known.set(key, readings);
    byPath.set(path, readings);
    return readings;
  };
}

/** Every non-empty sub-stack, order kept, its statements overlaid key by key; equal readings once. */
function compose(locals: readonly Local[]): readonly Reading[] {
  const companies = locals.map(facts);
  const found = new Map<string, Reading>();
  for (const rule of ruleNames) {
    const said = locals.map((local) => statements<object>(local, (rules) => rules[rule]));
    for (const stack of stacks(locals.length)) {
      const sets = ruleOf(rule).asksCompany ? factsOf(stack, companies) : [{}];
      for (const stated of stacked(stack, said))
        for (const company of sets) {
          const key = JSON.stringify([rule, stated.values, company]);
          if (!found.has(key)) found.set(key, { rule, stated, company });
        }
    }
  }
  return [...found.values()];
}

/** Facts that a sub-stack lacks come from above it, never from below. */
function factsOf(stack: readonly number[], companies: readonly (readonly Company[])[]): readonly Company[] {
  const known = Array.from({ length: stack[0] ?? 0 }, (_, above) => above).concat(stack);
  return known.reduce<readonly Company[]>(
    (above, index) => above.flatMap((upper) => (companies[index] ?? []).map((lower) => ({ ...upper, ...lower }))),
    [{}],
  );
}

/** The sub-stacks of so many layers, as indexes in order: `[0]`, `[1]`, `[0, 1]` for two. */
function stacks(layers: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** layers - 1 }, (_, bits) =>
    Array.from({ length: layers }, (__, index) => index).filter((index) => ((bits + 1) >> index) & 1),
  );
}

/** What the layers of a sub-stack say together, once for every choice among the statements of each; layers that say nothing are passed over. */
function stacked<R>(stack: readonly number[], said: readonly (readonly Stated<R>[])[]): readonly Stated<R>[] {
  return stack.reduce<readonly Stated<R>[]>((above, index) => {
    const here = said[index] ?? [];
    if (here.length === 0) return above;
    return above.length === 0 ? here : above.flatMap((upper) => here.map((lower) => overlay(upper, lower)));
  }, []);
}

/** A scope with paths replaces its own layer's statement there; one that asks for data only adds a reading. */
function statements<R>(
  { policy, here, asked }: Local,
  rule: (rules: StatedRules) => Stated<R> | undefined,
): readonly Stated<R>[] {
  const base = rule(policy.rules);
  const over = (scopes: readonly Scope[], below: Stated<R> | undefined) =>
    scopes.flatMap((scope) => {
      const said = rule(scope.rules);
      return said === undefined ? [] : [overlay(below, said)];
    });
  const replaced = over(here, base);
  const standing = replaced.length > 0 ? replaced : base === undefined ? [] : [base];
  return [...standing, ...over(asked, base), ...replaced.flatMap((each) => over(asked, each))];
}

/** The company facts of one layer, by the same law as its rules. */
function facts({ policy, here, asked }: Local): readonly Company[] {
  const over = (scopes: readonly Scope[], below: Company) =>
    scopes.flatMap((scope) => (scope.company === undefined ? [] : [{ ...below, ...scope.company }]));
  const replaced = over(here, policy.company);
  const standing = replaced.length > 0 ? replaced : [policy.company];
  return [...standing, ...over(asked, policy.company), ...replaced.flatMap((each) => over(asked, each))];
}
