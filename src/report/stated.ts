/** What lineages rest on that the policy states: the user's word, seen as such wherever it counts. */
import { byCode } from './claim.js';
import type { Report } from './types.js';
import { counted, shortId } from './vocabulary.js';

type Stated = NonNullable<Report['stated']>[number];
type Evidence = Report['models'][number]['derivations'][number]['evidence'][number];
type Claim = { readonly known: false } | { readonly known: true; readonly evidence: readonly Evidence[] };

/** Every statement of the policy that some lineage cites, sorted, with the models that rest on it. */
export function statedFacts(models: Report['models']): readonly Stated[] {
  const found = new Map<
    string,
    { readonly fact: Omit<Stated, 'models'>; readonly models: Set<Stated['models'][number]> }
  >();
  for (const model of models) {
    const claims: readonly Claim[] = model.nodes.flatMap(({ publisher, countries, license }) => [
      publisher,
      countries,
      license,
      ...(license.known ? (license.disputed ?? []) : []),
    ]);
    const cited = [
      ...model.derivations.flatMap(({ evidence }) => evidence),
      ...model.nodes.flatMap(({ stated }) => stated ?? []),
      ...claims.flatMap((claim) => (claim.known ? claim.evidence : [])),
    ];
    for (const { source, locator, observed, date } of cited) {
      if (source !== 'policy') continue;
      const key = JSON.stringify([locator, observed]);
      const fact = { locator, observed, ...(date !== undefined && { date }) };
      const known = found.get(key) ?? { fact, models: new Set() };
      known.models.add(model.id);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ fact, models: resting }) => ({ ...fact, models: [...resting].sort() }))
    .sort((a, b) => byCode(a.locator, b.locator) || byCode(a.observed, b.observed));
}

/** One statement in words. */
export function statedWords({ locator, observed, models }: Stated): string {
  const about = locator.slice(locator.indexOf(':') + 1);
  return `${shortId(about as Stated['models'][number])}: ${observed}, for ${counted(models.length, 'model')}`;
}
