/** Where a finding comes from, for people: the line of the policy that decided, the uses of a name, and whom to ask. */
import type { Report, ReportFinding } from './types.js';

/** Most uses of one name that are told. */
const mostHops = 3;

/** ` (path:line, scope x)`, or nothing where no policy stands behind the finding. */
export function rulePlaceWords({ rulePlace }: Pick<ReportFinding, 'rulePlace'>): string {
  if (rulePlace === undefined) return '';
  const { path, line, scope } = rulePlace;
  return ` (${path}:${line}${scope === undefined ? '' : `, scope ${scope}`})`;
}

type Reference = ReportFinding['references'][number];

/** The places at which a name is used that stands elsewhere, and how many more there are. */
export function hopsOf({ location, via = [] }: Reference): {
  readonly hops: readonly Reference['location'][];
  readonly more: number;
} {
  const keyOf = ({ path, line }: Reference['location']) => `${path}:${line}`;
  const others = new Map(via.map((hop) => [keyOf(hop), hop]));
  others.delete(keyOf(location));
  const hops = [...others.values()];
  return { hops: hops.slice(0, mostHops), more: Math.max(0, hops.length - mostHops) };
}

/** ` (used at a.py:3, b.py:4)`, or nothing where the name stands where it is used. */
export function hopWords(reference: Reference): string {
  const { hops, more } = hopsOf(reference);
  if (hops.length === 0) return '';
  const spots = hops.map(({ path, line }) => `${path}:${line}`).join(', ');
  return ` (used at ${spots}${more > 0 ? ` and ${more} more` : ''})`;
}

/** The owners of a file, where CODEOWNERS names any. */
export function ownersAt({ owners }: Report, path: string): readonly string[] {
  return owners?.files.find((file) => file.path === path)?.owners ?? [];
}
