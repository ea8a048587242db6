/** What a policy says at one place: the readings, each judged by itself, the worst of which counts (policy-semantics §2, §3). */
import { matchesGlob } from './glob.js';
import { type Company, overlay, type Policy, type Scope, type Stated, type StatedRules } from './policy.js';

/** The rules and the company facts of one reading. */
export interface Reading {
  readonly rules: StatedRules;
  readonly company: Company;
  /** Tells readings apart; equal keys of one policy mean equal readings. */
  readonly key: string;
}

/** The readings of a policy, place by place; the same readings come back as the same objects. */
export function openReadings(policy: Policy): (path: string | undefined) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>();
  const byPath = new Map<string | undefined, readonly Reading[]>();
  const labelled = policy.scopes.filter((scope) => scope.paths !== undefined);
  const asking = policy.scopes.filter((scope) => scope.paths === undefined);
  return (path) => {
    const cached = byPath.get(path);
    if (cached !== undefined) return cached;
    const here = labelled.filter((scope) => path !== undefined && scope.paths?.some((glob) => matchesGlob(glob, path)));
    const labels = new Set(here.flatMap((scope) => scope.data));
    const asked = asking.filter((scope) => scope.data.some((label) => labels.has(label)));
    const key = [...here, ...asked].map((scope) => scope.name).join(' ');
    const readings = known.get(key) ?? compose(policy, here, asked);
    known.set(key, readings);
    byPath.set(path, readings);
    return readings;
  };
}

/** A scope with paths replaces the policy's own statement there; one that asks for data only adds a reading. */
function compose(policy: Policy, here: readonly Scope[], asked: readonly Scope[]): readonly Reading[] {
  const statements = <R>(rule: (rules: StatedRules) => Stated<R> | undefined): readonly Stated<R>[] => {
    const base = rule(policy.rules);
    const over = (scopes: readonly Scope[], below: Stated<R> | undefined) =>
      scopes.flatMap((scope) => {
        const said = rule(scope.rules);
        return said === undefined ? [] : [overlay(below, said)];
      });
    const replaced = over(here, base);
    const standing = replaced.length > 0 ? replaced : base === undefined ? [] : [base];
    return [...standing, ...over(asked, base), ...replaced.flatMap((each) => over(asked, each))];
  };
  const facts = (() => {
    const over = (scopes: readonly Scope[], below: Company) =>
      scopes.flatMap((scope) => (scope.company === undefined ? [] : [{ ...below, ...scope.company }]));
    const replaced = over(here, policy.company);
    const standing = replaced.length > 0 ? replaced : [policy.company];
    return [...standing, ...over(asked, policy.company), ...replaced.flatMap((each) => over(asked, each))];
  })();
  const origins = statements((rules) => rules.origin).map((origin): StatedRules => ({ origin }));
  const licenses = statements((rules) => rules.license).flatMap((license) =>
    facts.map((company) => ({ rules: { license }, company })),
  );
  return [...origins.map((rules) => ({ rules, company: policy.company })), ...licenses].map((reading, index) => ({
    ...reading,
    key: `${policy.path} ${index} ${[...here, ...asked].map((scope) => scope.name).join(' ')}`,
  }));
}
