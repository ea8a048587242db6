/** Twice the text costs at most about twice the work, for every extractor in the list; `npm run linear` asks the clock of the processor as well. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ownShapes, type Shape, shapes } from './shapes.js';
import { specimenOf } from './specimen.js';
import { meter } from './work.js';

/** Made before the sources are loaded, because only what is loaded afterwards is counted. */
const work = meter();
const { extractors } = await import('../../src/extract/extractors.js');
const { extract } = await import('../../src/extract/index.js');
const { selector } = await import('../../src/extract/select.js');
const { openCatalog } = await import('../../src/catalog/index.js');
const { vocabularyOf } = await import('../../src/scan.js');

const vocabulary = vocabularyOf(await openCatalog());
const select = selector(extractors);

/** All shapes, and by the clock too; else each extractor gets its share of them. */
const thorough = process.env.LINEAR === '1';
const share = thorough ? 1 : 8;

/** How a cost is measured: at how many characters first, from which cost on growth counts, and how much more twice the text may cost. */
interface Measure {
  readonly unit: string;
  readonly cost: (action: () => void) => number;
  readonly size: number;
  readonly floor: number;
  readonly growth: number;
}

const steps: Measure = { unit: 'steps', cost: work, size: 800, floor: 8_000, growth: 2.5 };
const clock: Measure = { unit: 'ms', cost: milliseconds, size: 64_000, floor: 150, growth: 3 };

function milliseconds(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Costs of `shape` at growing sizes when they grow faster than it; a step in them (a limit that is reached) is not met three times. */
function steep(shape: Shape, read: (text: string) => void, { cost, size, floor, growth }: Measure): readonly number[] {
  const costs: number[] = [];
  for (let grown = size; costs.length < 4; grown *= 2) {
    const text = shape(grown);
    costs.push(cost(() => read(text)));
    const [before, now] = costs.slice(-2) as [number, number];
    if (costs.length > 1 && (now < floor || now < before * growth)) return [];
  }
  return costs;
}

describe.each(thorough ? [steps, clock] : [steps])('$unit', (measure) => {
  it.each(extractors.map(({ id }, index) => [id, index] as const))(
    'grow with the text in %s',
    (_, index) => {
      const extractor = extractors[index]!;
      const specimen = specimenOf(extractor, select);
      const read = (text: string): void => {
        extract([{ path: specimen.path, text, bytes: text.length, nature: 'text' }], vocabulary);
      };
      // Tables that are made at the first use are no part of it.
      for (const text of specimen.texts) read(text);
      const own = ownShapes(specimen, 160 / share);
      const all = [...shapes.filter((_, at) => (at + index) % share === 0), ...own];
      const found = all.flatMap(([title, shape]) => {
        const costs = steep(shape, read, measure).map(Math.round);
        return costs.length > 0 ? [`${title}: ${costs.join(' → ')}`] : [];
      });
      expect(found).toEqual([]);
    },
    900_000,
  );
});

describe('the measure', () => {
  // Each count begins where the one before ended.
  beforeAll(() => void work(() => {}));

  // What it must see: work that somebody might write into an extractor.
  it.each<[string, (letters: readonly string[], text: string) => void]>([
    ['a search to the end for each character', (letters, text) => void letters.map((_, at) => text.indexOf('b', at))],
    ['a search to the beginning', (letters, text) => void letters.map((_, at) => text.lastIndexOf('b', at))],
    ['a pattern over the rest', (letters, text) => void letters.map((_, at) => /b/.test(text.slice(at)))],
    ['copies of a list', (letters) => void letters.reduce<string[]>((list, letter) => list.concat(letter), [])],
  ])('sees %s', (_, action) => {
    const costs = [2_000, 4_000].map((size) => {
      const text = 'a,'.repeat(size / 2);
      return work(() => action([...text], text));
    });
    expect(costs[1]! / costs[0]!).toBeGreaterThan(3.5);
  });

  it('sees loops of the sources', () => {
    const python = (size: number) => `x = ${'"a" + '.repeat(size / 6)}`;
    const costs = [2_000, 4_000, 8_000].map((size) =>
      work(() => extract([{ path: 'a.py', text: python(size), bytes: 0, nature: 'text' }], vocabulary)),
    );
    expect(costs[0]!).toBeGreaterThan(10_000);
    expect(costs[2]! / costs[1]!).toBeCloseTo(2, 0);
  });
});
