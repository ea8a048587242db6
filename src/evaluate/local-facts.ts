/** Facts about the company at one place: what each layer states, and whose facts a sub-stack is judged by (policy-semantics §2, §4). */
import { distinct, type Local, mostReadings, tooManyOf } from './local.js';
import type { Company, Scope } from './policy.js';

/** The facts of one layer: as it states them, and in its own readings, where those of a layer below may stand in. */
export interface Stating {
  readonly stated: readonly Company[];
  readonly inOwn: readonly Company[];
}

/** The facts of each layer, by the same law as its rules. */
export function companiesOf(locals: readonly Local[], delegated: readonly (readonly boolean[])[]): readonly Stating[] {
  const own = locals.map(facts);
  return own.map(({ standing, asked }, index) => {
    const left = (locals[index] as Local).policy.delegation.rules.some(
      (each, at) => each.rule === 'company' && delegated[index]?.[at],
    );
    const below = left ? own.slice(index + 1).filter((one) => one.states) : [];
    const stated = [...standing, ...asked];
    if (below.length === 0) return { stated, inOwn: stated };
    const instead = below.flatMap((one) => [...one.standing, ...one.asked]);
    return {
      stated,
      inOwn: [...standing.flatMap((each) => instead.map((lower) => ({ ...each, ...lower }))), ...asked],
    };
  });
}

interface Facts {
  /** Whether it certainly states any. */
  readonly states: boolean;
  readonly standing: readonly Company[];
  readonly asked: readonly Company[];
}

function facts({ policy, here, asked }: Local): Facts {
  const over = (scopes: readonly Scope[], below: Company) =>
    scopes.flatMap((scope) => (scope.company === undefined ? [] : [{ ...below, ...scope.company }]));
  const replaced = over(
    here.map(({ scope }) => scope),
    policy.company,
  );
  const certain = here.some((one) => one.certain && one.scope.company !== undefined);
  const standing = certain ? replaced : [policy.company, ...replaced];
  return {
    states: certain || Object.keys(policy.company).length > 0,
    standing,
    asked: [...over(asked, policy.company), ...replaced.flatMap((each) => over(asked, each))],
  };
}

/** Facts that a sub-stack lacks come from above it, never from below. */
export function factsOf(stack: number, companies: readonly Stating[]): readonly Company[] {
  const uppermost = 31 - Math.clz32(stack & -stack);
  let sets: readonly Company[] = [{}];
  for (const [index, { stated, inOwn }] of companies.entries()) {
    const inside = (stack & (1 << index)) !== 0;
    if (index >= uppermost && !inside) continue;
    const mine = inside ? inOwn : stated;
    const excess = tooManyOf(sets, mine);
    if (excess !== undefined) return excess;
    sets = distinct(
      sets.flatMap((above) => mine.map((lower) => ({ ...above, ...lower }))),
      (facts) => facts,
    );
    if (sets.length > mostReadings) return sets;
  }
  return sets;
}
