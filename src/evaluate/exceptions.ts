/** Exceptions: what each waives, and which have ended, lapsed, cannot be checked or were never needed (policy-semantics §8). */
import type { Catalog, ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage, StopReason, UnknownReason } from '../resolve/types.js';
import { namedLicenses, readExpression } from './expression.js';
import { matchesGlob } from './glob.js';
import { type Judgement, louder, namedSubject, quieter } from './judgement.js';
import { comparedId, shownId } from './model-name.js';
import type { Exception } from './policy.js';
import type { Cause, Level, UsedException } from './types.js';

/** A judgement at one reference; `doubt` is the level that an unknown takes there. */
export interface Charge {
  readonly judgement: Judgement;
  readonly lineage: Lineage;
  readonly reference?: Reference;
  readonly doubt: Level;
  readonly excepted?: string;
}

/** Something to say about an exception itself. */
export interface Remark {
  readonly exception: Exception;
  readonly cause: Extract<Cause, { exception: string }>;
  readonly model?: ModelId;
  readonly references: readonly Reference[];
}

/** What the exceptions made of the charges. */
export interface Waiving {
  readonly charges: readonly Charge[];
  readonly remarks: readonly Remark[];
  readonly used: readonly Omit<UsedException, 'findings'>[];
  /** Why guards could not be checked. */
  readonly doubts: readonly UnknownReason[];
}

type Guard =
  | { readonly holds: true }
  | { readonly holds: false; readonly accepted: readonly string[]; readonly found: readonly string[] }
  | { readonly holds: 'unknown'; readonly reason: UnknownReason };

/** Applies every exception to every charge; `today` is an ISO date (UTC). The order of the exceptions means nothing. */
export function waive(
  charges: readonly Charge[],
  lineages: readonly Lineage[],
  exceptions: readonly Exception[],
  today: string,
  catalog: Catalog,
): Waiving {
  const byReference = new Map<Reference | undefined, Charge[]>();
  for (const charge of charges) {
    const beside = byReference.get(charge.reference);
    if (beside === undefined) byReference.set(charge.reference, [charge]);
    else beside.push(charge);
  }
  const waived = new Map<Charge, string>();
  const doubted = new Map<Charge, Level>();
  const remarks: Remark[] = [];
  const used: Exception[] = [];
  const doubts: UnknownReason[] = [];
  for (const exception of exceptions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, rule, granted, expires } = exception;
    const say = (cause: Remark['cause'], model?: ModelId, references: readonly Reference[] = []) =>
      remarks.push({ exception, cause, ...(model !== undefined && { model }), references });
    const models = lineages.filter(({ model }) => names(exception, model.id));
    const inPaths = (reference: Reference) => stands(exception, reference);
    if (granted > today || expires < today) {
      const references = models.flatMap(({ model }) => model.references.filter(inPaths));
      const model = models.length === 1 ? models[0]?.model.id : undefined;
      if (granted > today)
        say(
          { code: 'exception/invalid', exception: id, why: `granted on ${granted}, which is in the future` },
          model,
          references,
        );
      else say({ code: 'exception/expired', exception: id, expires }, model, references);
      continue;
    }
    const covers = coverage(exception, catalog);
    let silent = true;
    for (const lineage of models) {
      const lapsed: Reference[] = [];
      const open: Reference[] = [];
      let broken: (Guard & { holds: false }) | undefined;
      let doubt: UnknownReason | undefined;
      for (const reference of lineage.model.references.filter(inPaths)) {
        const guard = check(exception, lineage, reference, catalog);
        const here = (byReference.get(reference) ?? []).filter(
          (charge) => charge.lineage === lineage && charge.judgement.rule === rule && covers(charge.judgement),
        );
        if (guard.holds === true) {
          for (const charge of here) if (!waived.has(charge)) waived.set(charge, id);
          if (here.length > 0) used.push(exception);
          if (here.length > 0) silent = false;
        } else if (guard.holds === false) {
          broken ??= guard;
          lapsed.push(reference);
        } else if (here.length > 0) {
          doubt ??= guard.reason;
          open.push(reference);
          // The judgement stands as unknown: never louder than it was, and never silent.
          for (const charge of here) doubted.set(charge, louder('note', quieter(charge.judgement.level, charge.doubt)));
        }
      }
      if (broken !== undefined)
        say(
          { code: 'exception/lapsed', exception: id, accepted: broken.accepted, found: broken.found },
          lineage.model.id,
          lapsed,
        );
      if (doubt !== undefined) {
        doubts.push(doubt);
        say({ code: 'exception/unverified', exception: id, reason: doubt }, lineage.model.id, open);
      }
      if (broken !== undefined || doubt !== undefined) silent = false;
    }
    if (silent) say({ code: 'exception/unused', exception: id });
  }
  return {
    charges: charges.map((charge) => {
      const excepted = waived.get(charge);
      if (excepted !== undefined) return { ...charge, excepted };
      const level = doubted.get(charge);
      return level === undefined ? charge : { ...charge, judgement: { ...charge.judgement, level } };
    }),
    remarks,
    used: [...new Set(used)].map(({ id, reason, owner, expires }) => ({ id, reason, owner, expires })),
    doubts,
  };
}

function names(exception: Exception, model: ModelId): boolean {
  const id = comparedId(model);
  return exception.models.some((glob) => matchesGlob(glob, id));
}

/** Every place of the reference must be in the paths. */
function stands(exception: Exception, reference: Reference): boolean {
  const places = [reference.location, ...(reference.via ?? [])];
  return places.every(({ path }) => exception.paths.some((glob) => matchesGlob(glob, path)));
}

/** An unknown is waived only if it is named: `unknown:root`, or `unknown:root:owner/name` for one node. */
function coverage(exception: Exception, catalog: Catalog): (judgement: Judgement) => boolean {
  const subjects = new Set(
    exception.subjects.map((subject) => {
      const colon = subject.indexOf(':');
      const head = subject.slice(0, colon + 1);
      return comparedId(
        head + (head === 'unknown:' ? subject.slice(colon + 1) : canonical(subject.slice(colon + 1), catalog)),
      );
    }),
  );
  return (judgement) => {
    const subject = comparedId(namedSubject(judgement));
    return (
      subjects.has(subject) ||
      (judgement.outcome === 'unknown' && subjects.has(`unknown:${judgement.subject.split(':')[0]}`))
    );
  };
}

/** The id as the catalog spells it after renames. */
function canonical(id: string, catalog: Catalog): string {
  if (!id.includes('/')) return id;
  const whole = /^[a-z0-9.-]+:/iu.test(id) ? id : `huggingface:${id}`;
  return catalog.model(whole)?.id ?? id;
}

function check(exception: Exception, lineage: Lineage, reference: Reference, catalog: Catalog): Guard {
  const answers: Guard[] = [];
  const { roots, licenses, commit } = exception;
  if (roots !== undefined) answers.push(checkRoots(roots, lineage, catalog));
  if (licenses !== undefined) answers.push(checkLicenses(licenses, lineage, catalog));
  if (commit !== undefined) answers.push(checkCommit(commit, lineage, reference));
  return (
    answers.find((one) => one.holds === false) ?? answers.find((one) => one.holds === 'unknown') ?? { holds: true }
  );
}

const rootsThatAreKnown: ReadonlySet<StopReason | undefined> = new Set([
  'recorded-root',
  'publisher-trains-own',
  'declared-root',
]);

const reasons: Readonly<Partial<Record<StopReason, UnknownReason>>> = {
  undisclosed: 'undisclosed',
  'not-declared': 'not-declared',
  offline: 'offline',
  'unknown-model': 'not-found',
  'local-path': 'local-path',
  cycle: 'ambiguous',
  limit: 'over-budget',
  ambiguous: 'ambiguous',
};

/** Fewer roots than accepted is still true; a node at which we merely stopped is not known to be the root. */
function checkRoots(accepted: readonly string[], lineage: Lineage, catalog: Catalog): Guard {
  const known = new Set(accepted.map((id) => comparedId(canonical(id, catalog))));
  const others = lineage.roots.filter(
    (id) => !known.has(comparedId(id)) && !known.has(comparedId(canonical(id, catalog))),
  );
  const stopped = (id: ModelId) => lineage.nodes.get(id)?.stopped;
  const strangers = others.filter((id) => stopped(id) === undefined || rootsThatAreKnown.has(stopped(id)));
  if (strangers.length > 0) return { holds: false, accepted, found: lineage.roots.map(shownId) };
  const [first] = others;
  if (first !== undefined) return { holds: 'unknown', reason: reasons[stopped(first) as StopReason] ?? 'unverified' };
  return lineage.roots.length === 0 ? { holds: 'unknown', reason: 'unverified' } : { holds: true };
}

function checkLicenses(accepted: readonly string[], lineage: Lineage, catalog: Catalog): Guard {
  const id = (text: string) => catalog.license(text)?.id ?? text.toLowerCase();
  const known = new Set(accepted.map(id));
  const found = new Set<string>();
  let missing: UnknownReason | undefined;
  for (const { license } of lineage.bindingLicenses) {
    if (!license.known) {
      missing ??= license.reason;
      continue;
    }
    const expression = readExpression(license.value);
    for (const one of expression ? namedLicenses(expression) : [license.value]) found.add(id(one));
  }
  if ([...found].some((one) => !known.has(one))) return { holds: false, accepted, found: [...found].toSorted() };
  return missing === undefined ? { holds: true } : { holds: 'unknown', reason: missing };
}

function checkCommit(accepted: string, lineage: Lineage, reference: Reference): Guard {
  const { model, nodes } = lineage;
  const found = (reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha)?.toLowerCase();
  if (found === undefined) return { holds: 'unknown', reason: 'unverified' };
  const wanted = accepted.toLowerCase();
  const same = found.length >= 7 && (found.startsWith(wanted) || wanted.startsWith(found));
  return same ? { holds: true } : { holds: false, accepted: [accepted], found: [found] };
}
