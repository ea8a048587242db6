/** Where a model's label drops what an ancestor's licence demands (policy-semantics §7, Drift). */
import type { Catalog, DriftVerdict } from '../catalog/catalog.js';
import type { LicenseFact, LicenseId, ModelId, Relation } from '../catalog/types.js';
import type { Lineage } from '../resolve/types.js';
import { teacherLicenses } from './binding.js';
import type { Links } from './claims.js';
import { sourceOf } from './clause-source.js';
import { type Expression, namedLicenses, readExpression } from './expression.js';

/** One ancestor's licence held against the label. */
export interface Drift {
  /** The nearest ancestor under that licence. */
  readonly ancestor: ModelId;
  readonly inherited: LicenseId;
  readonly declared?: LicenseId;
  readonly relation: Relation;
  readonly verdict: Exclude<DriftVerdict, 'ok'>;
  readonly reason: string;
  readonly lost: readonly string[];
  /** Section of each lost clause, and the address of the text, as far as they are on record. */
  readonly sections?: Readonly<Record<string, string>>;
  readonly source?: string;
  /** The label stands on a mere copy, which is bound by its parent's licence whatever it says. */
  readonly copy: boolean;
  readonly chain: readonly ModelId[];
}

const copies: ReadonlySet<Relation> = new Set(['quantized', 'conversion', 'reupload']);
const severity: readonly DriftVerdict[] = ['ok', 'tightening', 'unknown', 'review', 'drift', 'conflict'];

/** Every drift of a lineage, nearest ancestor first; at most one for each licence. */
export function findDrift(lineage: Lineage, links: Links, catalog: Catalog): readonly Drift[] {
  const label = labelOf(lineage, links);
  const inherited = nearestOf(
    [...bindingAncestors(lineage, label.node), ...distilled(lineage, catalog)].map((one) => ({
      ...one,
      chain: links.chain(one.node),
    })),
  );
  const found: Drift[] = [];
  const declared = label.license;
  if (declared === undefined) return label.silent ? silentCopy(lineage, links, inherited[0]) : [];
  for (const { license, node, chain } of inherited) {
    const { verdict, reason, lost } = compare(license, declared, catalog);
    const outdated = label.copy && verdict === 'ok' && !inherited.some((one) => one.license === declared);
    if (verdict === 'ok' && (!outdated || license === declared)) continue;
    // What either side is, is not known: the licence itself is reported as unknown, and saying it twice helps nobody.
    if (verdict === 'unknown' && [license, declared].some((id) => unreadable(id, catalog))) continue;
    found.push({
      ancestor: node,
      inherited: license,
      declared,
      relation: links.from(label.node).find((step) => chain.includes(step.parent))?.relation ?? 'unspecified',
      verdict: verdict === 'ok' ? 'tightening' : verdict,
      reason,
      lost,
      ...lostPlaces(catalog.license(license), lost),
      copy: label.copy,
      chain,
    });
  }
  return found;
}

interface Label {
  readonly node: ModelId;
  readonly license?: LicenseId;
  readonly copy: boolean;
  /** We looked, and the copy has no label. */
  readonly silent: boolean;
}

/** The label that speaks for the model: its own, or that of what it copies when it has none. */
function labelOf(lineage: Lineage, links: Links): Label {
  let node = lineage.model.id;
  let silent = false;
  const seen = new Set<ModelId>();
  for (;;) {
    seen.add(node);
    const claim = lineage.nodes.get(node)?.license;
    const copied = links.from(node).filter((step) => copies.has(step.relation));
    const copy = copied.length > 0;
    if (claim?.known) return { node, license: claim.value, copy, silent: false };
    // Only the Hub has cards: elsewhere nothing is missing.
    if (node === lineage.model.id)
      silent = copy && lineage.model.registry === 'huggingface' && claim?.reason === 'not-declared';
    const next = copied.find((step) => !seen.has(step.parent))?.parent;
    if (next === undefined || silent) return { node, copy, silent };
    node = next;
  }
}

interface Inherited {
  readonly license: LicenseId;
  readonly node: ModelId;
}

function bindingAncestors(lineage: Lineage, own: ModelId): readonly Inherited[] {
  return lineage.bindingLicenses.flatMap(({ license, node }) =>
    license.known && node !== own ? [{ license: license.value, node }] : [],
  );
}

/** Licences of teachers whose text says that a model trained on outputs is a derivative. */
function distilled(lineage: Lineage, catalog: Catalog): readonly Inherited[] {
  return teacherLicenses(lineage).filter(
    ({ license }) => catalog.license(license)?.clauses.derivatives_include_distillation === true,
  );
}

function nearestOf<T extends Inherited & { readonly chain: readonly ModelId[] }>(all: readonly T[]): readonly T[] {
  const nearest = new Map<LicenseId, T>();
  for (const one of all.toSorted((a, b) => a.chain.length - b.chain.length || (a.node < b.node ? -1 : 1)))
    if (!nearest.has(one.license)) nearest.set(one.license, one);
  return [...nearest.values()];
}

function silentCopy(
  lineage: Lineage,
  links: Links,
  nearest: (Inherited & { readonly chain: readonly ModelId[] }) | undefined,
): readonly Drift[] {
  if (nearest === undefined) return [];
  const relation = links.from(lineage.model.id).find((step) => copies.has(step.relation))?.relation ?? 'reupload';
  const { license: inherited, node: ancestor, chain } = nearest;
  return [
    { ancestor, inherited, relation, verdict: 'unknown', reason: 'no label of its own', lost: [], copy: true, chain },
  ];
}

function lostPlaces(fact: LicenseFact | undefined, lost: readonly string[]): Pick<Drift, 'sections' | 'source'> {
  const places = lost.map((clause) => [clause, fact === undefined ? {} : sourceOf(fact, clause)] as const);
  const sections = places.flatMap(([clause, { section }]) =>
    section === undefined ? [] : [[clause, section] as const],
  );
  const source = places[0]?.[1].source;
  return {
    ...(sections.length > 0 && { sections: Object.fromEntries(sections) }),
    ...(source !== undefined && { source }),
  };
}

function unreadable(id: LicenseId, catalog: Catalog): boolean {
  const fact = catalog.license(id);
  return fact === undefined || fact.category === 'unknown';
}

type Comparison = ReturnType<Catalog['drift']>;

/** Of an inherited choice the licensee picks the best branch; a label that offers a choice is as loose as its loosest. */
function compare(inherited: LicenseId, declared: LicenseId, catalog: Catalog): Comparison {
  const [from, to] = [readExpression(inherited), readExpression(declared)];
  if (from === undefined || to === undefined) return catalog.drift(inherited, declared);
  const pick = (all: readonly Comparison[], worst: boolean): Comparison =>
    all.reduce((a, b) => (severity.indexOf(a.verdict) >= severity.indexOf(b.verdict) === worst ? a : b));
  const against = (license: LicenseId, label: Expression): Comparison =>
    label.kind === 'license'
      ? catalog.drift(license, label.id)
      : pick(
          label.branches.map((branch) => against(license, branch)),
          label.kind === 'or',
        );
  const whole = (license: Expression): Comparison =>
    license.kind === 'license' ? against(license.id, to) : pick(license.branches.map(whole), license.kind === 'and');
  return namedLicenses(from).length === 1 && namedLicenses(to).length === 1
    ? catalog.drift(inherited, declared)
    : whole(from);
}
