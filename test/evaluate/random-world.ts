/** Random worlds of models and the places that use them, for the laws; the same seed gives the same world. */
import type { ModelId, Relation } from '../../src/catalog/types.js';
import type { Strength } from '../../src/resolve/types.js';
import type { Use, World, WorldNode } from './lineages.js';
import { randomFrom } from './random.js';

export const strengths: readonly Strength[] = ['proven', 'declared', 'recorded', 'likely', 'possible', 'hint'];
export const countries = ['CN', 'US', 'KR', 'FR', 'RU'];
export const licenses = [
  'mit',
  'apache-2.0',
  'llama3.1',
  'gemma',
  'qwen',
  'cc-by-nc-4.0',
  'gpl-3.0',
  'other',
  'acme-1.0',
];
export const directories = ['src', 'research', 'services/payments', 'config'];

/** Chance and the choices that are made with it. */
export function chance(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const some = <T>(of: readonly T[]): readonly T[] => of.filter(() => random() < 0.4);
  const shuffled = <T>(of: readonly T[]): readonly T[] =>
    of
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  return { random, below, pick, some, shuffled, maybe: (odds: number) => random() < odds };
}

export type Chance = ReturnType<typeof chance>;

/** How many models a world has. */
export const size = 7;

export const idOf = (index: number): ModelId => `huggingface:org${index}/m${index}`;

const relations: readonly Relation[] = [
  'finetune',
  'adapter',
  'quantized',
  'merge',
  'reupload',
  'component',
  'distilled',
];

/** A few models; parents have higher numbers, so that there is no cycle. */
export function randomWorld({ below, pick, some, maybe }: Chance): World {
  return Object.fromEntries(
    Array.from({ length: size }, (_, index): readonly [ModelId, WorldNode] => {
      const parents =
        index < size - 1 && maybe(0.7)
          ? Array.from(
              { length: 1 + below(2) },
              () => [pick(relations), idOf(index + 1 + below(size - 1 - index)), pick(strengths.slice(0, 5))] as const,
            )
          : [];
      // A parent is named once: which of two relations to it holds is for resolve to say.
      const once = parents.filter(([, id], at) => parents.findIndex((other) => other[1] === id) === at);
      const stopped = pick(['recorded-root', 'declared-root', 'not-declared', 'undisclosed', 'offline'] as const);
      return [
        idOf(index),
        {
          ...(maybe(0.9) && { publisher: `org${index}` }),
          ...(maybe(0.85) && { countries: [pick(countries), ...(maybe(0.1) ? [pick(countries)] : [])] }),
          countryStrength: pick(strengths),
          ...(maybe(0.2) && { disputed: [[[pick(countries)], pick(strengths)]] as const }),
          ...(maybe(0.85) && { license: pick(licenses) }),
          ...(once.length > 0 ? { parents: once } : { stopped }),
          watchlists: some(['US-1260H', 'US-1260H-disputed']),
        },
      ];
    }),
  );
}

/** One or two models at one to three places each, some with a hop. */
export function randomUses({ below, pick, maybe }: Chance): readonly Use[] {
  return Array.from({ length: 1 + below(2) }, (_, index) => ({
    id: idOf(index),
    places: Array.from({ length: 1 + below(3) }, (__, place) => [
      `${pick(directories)}/f${place}.py`,
      ...(maybe(0.2) ? [`${pick(directories)}/hop.py`] : []),
    ]),
  }));
}
