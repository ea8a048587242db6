/** Exceptions that would waive what blocks: drafted, and tried on the evaluator itself, from the lowest policy that could grant them upwards. */
import type { Reference } from '../extract/types.js';
import { isPassing } from '../problem.js';
import type { Lineage, UnknownReason } from '../resolve/types.js';
import type { Charge } from './charges.js';
import { namedSubject } from './judgement.js';
import { mostLayers } from './layers.js';
import type { Policy } from './policy.js';
import { best, bindingsOf, type Group, isLoud, type Judged, pathsOf, subjectsOf, type Unit } from './request-draft.js';
import type { Finding, Request, RuleId, Unwaivable } from './types.js';

/** Most models and rules that exceptions are asked for. */
const mostGroups = 200;

/** A policy that could grant, by its place in the stack. */
interface Grantor extends Pick<Request, 'grantor'> {
  readonly index: number;
}

/** Requests for everything that blocks, and what cannot be asked for; sorted as the findings are. */
export function request(judged: Judged): {
  exceptionRequests: readonly Request[];
  unwaivable: readonly Unwaivable[];
} {
  const { findings, layers } = judged;
  const blocking = findings.filter(
    ({ level, introduced, excepted, references }) =>
      level === 'error' && introduced && excepted === undefined && references.length > 0,
  );
  const unwaivable: Unwaivable[] = [];
  const open = blocking.filter(({ model, cause, fingerprint }) => {
    const passing = 'reason' in cause && isPassing(cause.reason as UnknownReason);
    if (model !== undefined && !passing) return true;
    unwaivable.push({ reason: passing ? 'this-run' : 'no-model', findings: [fingerprint] });
    return false;
  });
  const groups = groupsOf(open, judged);
  const ids = new Set(layers.flatMap(({ exceptions }) => exceptions.map(({ id }) => id)));
  const exceptionRequests = groups.slice(0, mostGroups).flatMap((group): readonly Request[] => {
    const done = requestFor(group, judged, ids);
    unwaivable.push(...done.unwaivable);
    return done.requests;
  });
  const beyond = groups.slice(mostGroups).flatMap(({ units }) => units);
  if (beyond.length > 0) unwaivable.push({ reason: 'over-limit', findings: printsOf(beyond) });
  return { exceptionRequests, unwaivable: together(unwaivable) };
}

/** What has the same reason is told once. */
function together(all: readonly Unwaivable[]): readonly Unwaivable[] {
  const reasons = new Map<string, Unwaivable>();
  for (const one of all) {
    const key = `${one.reason} ${one.path ?? ''}`;
    const findings = [...(reasons.get(key)?.findings ?? []), ...one.findings];
    reasons.set(key, { ...one, findings });
  }
  return [...reasons.values()];
}

/** One group for each rule and model, or several where one exception would reach what does not block. */
function groupsOf(findings: readonly Finding[], { charges, waived, lineages }: Judged): readonly Group[] {
  const byReference = new Map<Reference, Charge[]>();
  const byQuestion = new Map<string, Charge[]>();
  const byModel = new Map<string, Lineage[]>();
  for (const charge of charges) {
    const { reference, lineage, answers } = charge;
    if (reference === undefined || lineage === undefined) continue;
    listed(byReference, reference).push(charge);
    listed(byQuestion, `${answers[0]?.judgement.rule} ${lineage.model.id}`).push(charge);
  }
  for (const lineage of lineages) listed(byModel, lineage.model.id).push(lineage);
  const groups = new Map<string, Group & { readonly units: Unit[] }>();
  for (const { rule, model, subject, references, fingerprint } of findings) {
    if (model === undefined) continue;
    const key = `${rule} ${model}`;
    const group = groups.get(key) ?? { rule, model, units: [], lineages: byModel.get(model) ?? [] };
    groups.set(key, group);
    for (const reference of references)
      for (const charge of byReference.get(reference) ?? []) {
        const asks = charge.answers.some(
          (answer) =>
            isLoud(answer, waived) && answer.judgement.rule === rule && namedSubject(answer.judgement) === subject,
        );
        if (asks && charge.lineage?.model.id === model) group.units.push({ charge, reference, fingerprint });
      }
  }
  return [...groups].flatMap(([key, group]) =>
    overreaches(group, byQuestion.get(key) ?? []) ? partsOf(group) : [group],
  );
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Whether an exception for the whole group would also waive an answer that no finding of it tells. */
function overreaches({ units }: Group, asked: readonly Charge[]): boolean {
  const own = new Set(units.map(({ charge }) => charge));
  const paths = new Set(units.flatMap(({ reference }) => pathsOf(reference)));
  const subjects = new Set(units.flatMap(({ charge }) => subjectsOf(charge)));
  return asked.some(
    (charge) =>
      !own.has(charge) &&
      charge.reference !== undefined &&
      pathsOf(charge.reference).every((path) => paths.has(path)) &&
      subjectsOf(charge).some((subject) => subjects.has(subject)),
  );
}

/** Places of which the same is asked together. */
function partsOf(group: Group): readonly Group[] {
  const byPlace = new Map<string, Unit[]>();
  for (const unit of group.units)
    listed(byPlace, JSON.stringify([...new Set(pathsOf(unit.reference))].sort())).push(unit);
  const parts = new Map<string, Unit[]>();
  for (const units of byPlace.values()) {
    const subjects = [...new Set(units.flatMap(({ charge }) => subjectsOf(charge)))].sort();
    listed(parts, JSON.stringify(subjects)).push(...units);
  }
  return [...parts.values()].map((units) => ({ ...group, units }));
}

/** From below upwards, each policy is asked for what it may grant; what nobody may is left. */
function requestFor(
  group: Group,
  judged: Judged,
  ids: Set<string>,
): { requests: readonly Request[]; unwaivable: readonly Unwaivable[] } {
  const requests: Request[] = [];
  let rest = group.units;
  let writable = false;
  for (const grantor of grantorsOf(judged.layers)) {
    if (rest.length === 0) break;
    const found = best({ ...group, units: rest }, grantor.index, judged, ids);
    writable ||= found !== undefined;
    if (found === undefined || found.cleared.length === 0) continue;
    const cleared = new Set(found.cleared);
    const own =
      cleared.size < rest.length ? best({ ...group, units: found.cleared }, grantor.index, judged, ids) : found;
    const { exception, marked, wide } = own ?? found;
    ids.add(exception.id);
    requests.push({
      exception,
      ...(marked && { marked }),
      ...(wide && { wide }),
      grantor: grantor.grantor,
      delegated: delegatedBy(judged.layers.slice(0, grantor.index), group.rule),
      findings: printsOf(found.cleared),
    });
    rest = rest.filter((unit) => !cleared.has(unit));
  }
  if (rest.length === 0) return { requests, unwaivable: [] };
  const [upper] = judged.layers;
  const closed = upper !== undefined && !mayGrant(upper);
  const reason =
    bindingsOf(group).length === 0 ? 'unbound' : closed ? 'no-grantor' : writable ? 'unverified' : 'unwritable';
  const path = reason === 'no-grantor' && upper ? { path: upper.path } : {};
  return { requests, unwaivable: [{ reason, ...path, findings: printsOf(rest) }] };
}

function printsOf(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.map(({ fingerprint }) => fingerprint))];
}

function mayGrant({ kind, onlyTightens }: Policy): boolean {
  return kind !== 'inputs' && onlyTightens !== true;
}

const usualPath = '.github/model-policy.yml';

/** The policies that could grant, the lowest first; a repository that has none may write one. */
function grantorsOf(layers: readonly Policy[]): readonly Grantor[] {
  const found = layers.flatMap((layer, index): readonly Grantor[] => {
    const { path, kind = 'unknown', exceptions } = layer;
    if (kind === 'inputs' || !mayGrant(layer)) return [];
    return [{ index, grantor: { path, kind, excepts: exceptions.length > 0 } }];
  });
  const own = layers.findIndex(({ kind }) => kind === 'inputs');
  const missing =
    layers.length < mostLayers &&
    layers.every(({ kind }) => kind !== undefined && kind !== 'repository') &&
    layers.length > 0;
  const fresh: Grantor = {
    index: own < 0 ? layers.length : own,
    grantor: { path: usualPath, kind: 'new', excepts: false },
  };
  return [...found, ...(missing ? [fresh] : [])].toReversed();
}

/** The layers above, and the most days that each allows for the rule. */
function delegatedBy(above: readonly Policy[], rule: RuleId): Request['delegated'] {
  return above.flatMap(({ path, delegation }) => {
    const left = delegation.exceptions.filter(({ rules }) => rules.includes(rule));
    if (left.length === 0) return [];
    const days = left.map(({ maxDays }) => maxDays ?? Number.POSITIVE_INFINITY);
    const most = Math.max(...days);
    return [{ path, ...(most < Number.POSITIVE_INFINITY && { maxDays: most }) }];
  });
}
