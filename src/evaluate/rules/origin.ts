/** The origin rule: who stands behind a model in each role that the policy asks about (policy-semantics §6). */
import type { Catalog } from '../../catalog/catalog.js';
import type { ModelId } from '../../catalog/types.js';
import type { Lineage, Origin, Role, Strength, UnknownReason } from '../../resolve/types.js';
import type { Cause, Suspected } from '../cause.js';
import { counts, type Links, openLinks, type Weighed } from '../claims.js';
import { grounds, leadsOn } from '../grounds.js';
import { both, type Judgement, not, quieter } from '../judgement.js';
import { allow, type Counted, count, deny } from '../matching.js';
import { shownId } from '../model-name.js';
import type { OriginRule, Stated } from '../policy.js';
import type { PolicyPlace } from '../types.js';
import { completeOrigin, originSchema, readOrigin } from './origin-options.js';
import type { Circumstances, Rule } from './rule.js';

/** Who stands behind a model. */
export const origin: Rule<OriginRule> = {
  schema: originSchema,
  read: readOrigin,
  complete: completeOrigin,
  asksCompany: false,
  aspect: () => '',
  judge: judgeOrigin,
};

/** Every judgement of the rule on one lineage; lists that are not yet in force are unknown. */
function judgeOrigin(
  lineage: Lineage,
  stated: Stated<OriginRule>,
  { catalog, today }: Circumstances,
): readonly Judgement[] {
  const rule = completeOrigin(stated.values);
  if (!constrains(rule)) return [];
  const links = openLinks(lineage);
  return [...new Set(rule.roles)].flatMap((role) => judgeRole(lineage, role, rule, stated, links, catalog, today));
}

function constrains({ allow, deny, requireKnown }: OriginRule): boolean {
  return allow !== undefined || requireKnown.length > 0 || Object.values(deny ?? {}).some((list) => list.length > 0);
}

function judgeRole(
  lineage: Lineage,
  role: Role,
  rule: OriginRule,
  stated: Stated<OriginRule>,
  links: Links,
  catalog: Catalog,
  today: string,
): readonly Judgement[] {
  const found: Judgement[] = [];
  const place = (key: string) => stated.places[key] ?? stated.place;
  const missing = (
    node: ModelId,
    reason: UnknownReason,
    key: string,
    chain: readonly ModelId[],
    { subject = `${role}:${shownId(node)}`, suspected }: { subject?: string; suspected?: Suspected | undefined } = {},
  ) =>
    found.push({
      rule: 'origin',
      subject,
      outcome: 'unknown',
      level: rule.unknown,
      cause: { code: 'origin/unknown', role, node, reason, ...(suspected && { suspected }) },
      reason,
      chain,
      place: place(key),
    });
  const told = lineage.origins.filter(
    (one) => one.role === role && (role !== 'ancestor' || leadsOn(one.id, links, rule.minStrength)),
  );
  const counting = told.filter(({ chain }) => counts(links.strength(chain) ?? 'proven', rule.minStrength));
  const suspects = told.filter((one) => !counting.includes(one));
  for (const origin of suspects)
    found.push(...resemblances(origin, rule, links.strength(origin.chain), catalog, today, place));
  const subjects = [...counting, ...grounds(lineage, role, counting, links, rule.minStrength)];
  for (const origin of subjects) {
    const link = links.strength(origin.chain);
    const subject = subjectOf(origin);
    const counted = count(origin, link, rule.minStrength);
    const denied = origin.unknown ?? deny(counted, rule.deny, catalog, today);
    const admitted = origin.unknown ?? allow(counted, rule.allow, catalog, today);
    const good = both(not(denied), admitted);
    if (good === true)
      found.push({ rule: 'origin', subject, outcome: 'pass', level: 'off', chain: origin.chain, place: stated.place });
    else if (good === false)
      found.push({
        rule: 'origin',
        subject,
        outcome: 'fail',
        level: rule.level,
        cause: denied === true ? deniedCause(origin, counted, rule, catalog, today) : notAllowed(origin, counted),
        chain: origin.chain,
        place: place(denied === true ? 'deny' : 'allow'),
      });
    else
      missing(origin.id, good, 'unknown', origin.chain, {
        subject,
        suspected: suspectedOf(origin, suspects, links, rule),
      });
    if (good !== false) found.push(...resemblances(origin, rule, link, catalog, today, place));
  }
  if (subjects.length === 0) {
    const { id, host } = lineage.model;
    if (rule.requireKnown.includes(role)) missing(id, 'undisclosed', 'require-known', [id]);
    else if (role === 'publisher' || role === 'root') missing(id, 'not-declared', 'unknown', [id]);
    else if ((role === 'host' || role === 'location') && host !== undefined) missing(id, 'not-found', 'unknown', [id]);
  }
  return found;
}

/** Where an unknown subject would lead if weak evidence counted: to another node, or to a country of its own. */
function suspectedOf(
  origin: Origin,
  suspects: readonly Origin[],
  links: Links,
  { minStrength }: OriginRule,
): Suspected | undefined {
  const other = suspects.find(({ id, chain }) => id !== origin.id && chain.includes(origin.id));
  const { id: node, chain } = other ?? origin;
  const [first] = count(other ?? origin, links.strength(chain), 'hint').countries;
  if (first === undefined) return other && { node, countries: [], strength: links.strength(chain) ?? 'hint' };
  const { value: countries, strength } = first;
  return counts(strength, minStrength) ? undefined : { node, countries, strength };
}

/** `publisher:` names the publisher, `host:` and `location:` the host, every other role the node. */
function subjectOf({ role, id, publisher }: Origin): string {
  if (role === 'publisher' && publisher.known) return `publisher:${publisher.value.id}`;
  return `${role}:${shownId(id.startsWith('host:') ? id.slice('host:'.length) : id)}`;
}

const strongest = (counted: readonly Weighed<unknown>[]): Strength => counted[0]?.strength ?? 'hint';

function deniedCause(origin: Origin, counted: Counted, rule: OriginRule, catalog: Catalog, today: string): Cause {
  const { role, id: node } = origin;
  const byCountry =
    rule.deny?.countries !== undefined && deny(counted, { countries: rule.deny.countries }, catalog, today) === true;
  const guilty = counted.countries.find((one) => one.value.some((country) => rule.deny?.countries?.includes(country)));
  if (byCountry && guilty !== undefined)
    return { code: 'origin/denied-country', role, node, countries: guilty.value, strength: guilty.strength };
  return {
    code: 'origin/denied-publisher',
    role,
    node,
    publisher: counted.publishers[0]?.value.id ?? '',
    strength: strongest(counted.publishers),
  };
}

function notAllowed({ role, id: node }: Origin, counted: Counted): Cause {
  const publisher = counted.publishers[0]?.value.id;
  return {
    code: 'origin/not-allowed',
    role,
    node,
    countries: counted.countries[0]?.value ?? [],
    ...(publisher !== undefined && { publisher }),
    strength: strongest(counted.countries.length > 0 ? counted.countries : counted.publishers),
  };
}

/** What would fail if weak evidence counted: a note, never more. */
function resemblances(
  origin: Origin,
  rule: OriginRule,
  link: Strength | undefined,
  catalog: Catalog,
  today: string,
  place: (key: string) => PolicyPlace,
): readonly Judgement[] {
  if (origin.unknown !== undefined) return [];
  const all = count(origin, link, 'hint');
  const weak = {
    ...all,
    countries: all.countries.filter((one) => !counts(one.strength, rule.minStrength)),
    publishers: all.publishers.filter((one) => !counts(one.strength, rule.minStrength)),
  };
  const denied = deny(weak, rule.deny, catalog, today) === true;
  if (!denied && allow(weak, rule.allow, catalog, today) !== false) return [];
  const guilty = weak.countries[0];
  return [
    {
      rule: 'origin',
      subject: subjectOf(origin),
      outcome: 'fail',
      level: quieter('note', rule.level),
      cause: {
        code: 'origin/resemblance',
        role: origin.role,
        node: origin.id,
        countries: guilty?.value ?? [],
        strength: strongest(weak.countries.length > 0 ? weak.countries : weak.publishers),
      },
      chain: origin.chain,
      place: place(denied ? 'deny' : 'allow'),
      aside: true,
    },
  ];
}
