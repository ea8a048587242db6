/** Exceptions: what each waives, and which have ended, lapsed, cannot be checked or were never needed (policy-semantics §8). */
import type { Catalog } from '../catalog/catalog.js';
import type { ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage, UnknownReason } from '../resolve/types.js';
import { leavesBaseline, type Refusal, refusalOf } from './authority.js';
import { baselineId, type OpenBaseline } from './baseline.js';
import type { Cause } from './cause.js';
import { type Answer, type Charge, type Settled, settled } from './charges.js';
import { matchesGlob } from './glob.js';
import { canonical, check, type Guard } from './guard.js';
import { type Judgement, louder, namedSubject, quieter } from './judgement.js';
import { comparedId } from './model-name.js';
import type { Exception, Policy } from './policy.js';
import type { Level, PolicyPlace, UsedException } from './types.js';

/** Something to say about an exception itself. */
export interface Remark {
  readonly exception: Exception;
  readonly place: PolicyPlace;
  readonly cause: Extract<Cause, { exception: string }>;
  readonly model?: ModelId;
  readonly references: readonly Reference[];
}

/** What the exceptions made of the charges. */
export interface Waiving {
  readonly settled: readonly Settled[];
  readonly remarks: readonly Remark[];
  readonly used: readonly Omit<UsedException, 'findings'>[];
  /** Why guards could not be checked. */
  readonly doubts: readonly UnknownReason[];
  /** The answers that are waived, each with the id of what waives it. */
  readonly waived: ReadonlyMap<Answer, string>;
}

/** An exception, and the index of the layer that states it, or would. */
export interface Stood {
  readonly exception: Exception;
  readonly index: number;
}

/** What exceptions did to answers. */
interface Applied extends Omit<Waiving, 'settled'> {
  readonly waived: Map<Answer, string>;
  /** Answers whose exception cannot be checked, each with the level that it takes. */
  readonly doubted: ReadonlyMap<Answer, Level>;
}

/** What exceptions are held against. */
export interface Day {
  /** ISO date (UTC). */
  readonly today: string;
  readonly catalog: Catalog;
  /** What is known of a lineage without what the change under review brings itself; undefined where that is all of it. */
  certain(lineage: Lineage): Lineage | undefined;
}

/** Applies every exception of every layer to every charge. The order of the exceptions means nothing. */
export function waive(
  charges: readonly Charge[],
  lineages: readonly Lineage[],
  layers: readonly Policy[],
  day: Day,
  baseline?: RepositoryBaseline,
): Waiving {
  const all = layers
    .flatMap(({ exceptions }, index) => exceptions.map((exception): Stood => ({ exception, index })))
    .toSorted((a, b) =>
      a.exception.id === b.exception.id ? a.index - b.index : a.exception.id < b.exception.id ? -1 : 1,
    );
  const { doubted, ...done } = apply(all, charges, lineages, layers, day);
  if (baseline !== undefined) forgive(charges, baseline, layers, done.waived);
  return { ...done, settled: charges.flatMap((charge) => settled(charge, done.waived, doubted)) };
}

/** Applies some exceptions, those of an earlier place first. */
export function apply(
  all: readonly Stood[],
  charges: readonly Charge[],
  lineages: readonly Lineage[],
  layers: readonly Policy[],
  { today, catalog, certain }: Day,
): Applied {
  const waived = new Map<Answer, string>();
  const doubted = new Map<Answer, Level>();
  if (all.length === 0) return { waived, doubted, remarks: [], used: [], doubts: [] };
  const byReference = new Map<Reference | undefined, Charge[]>();
  for (const charge of charges) {
    const beside = byReference.get(charge.reference);
    if (beside === undefined) byReference.set(charge.reference, [charge]);
    else beside.push(charge);
  }
  const remarks: Remark[] = [];
  const used: Exception[] = [];
  const doubts: UnknownReason[] = [];
  for (const { exception, index } of all) {
    const { id, rule, granted, expires, line } = exception;
    const place = { path: layers[index]?.path ?? '', line };
    const say = (cause: Remark['cause'], model?: ModelId, references: readonly Reference[] = []) =>
      remarks.push({ exception, place, cause, ...(model !== undefined && { model }), references });
    const models = lineages.filter(({ model }) => names(exception, model.id));
    const inPaths = (reference: Reference) => stands(exception, reference);
    if (granted > today || expires < today) {
      const references = models.flatMap(({ model }) => model.references.filter(inPaths));
      const model = models.length === 1 ? models[0]?.model.id : undefined;
      if (granted > today)
        say({ code: 'exception/invalid', exception: id, fault: 'future', detail: granted }, model, references);
      else say({ code: 'exception/expired', exception: id, expires }, model, references);
      continue;
    }
    const covers = coverage(exception, catalog);
    let silent = true;
    for (const lineage of models) {
      const bare = certain(lineage);
      const lapsed: Reference[] = [];
      const open: Reference[] = [];
      const refused = new Map<string, { readonly refusal: Refusal; readonly references: Reference[] }>();
      let broken: (Guard & { holds: false }) | undefined;
      let doubt: UnknownReason | undefined;
      for (const reference of lineage.model.references.filter(inPaths)) {
        const guard = weaker(
          check(exception, lineage, reference, catalog),
          bare && check(exception, bare, reference, catalog),
        );
        const covered = (byReference.get(reference) ?? [])
          .filter((charge) => charge.lineage === lineage)
          .flatMap(({ answers }) => answers)
          .filter(({ judgement }) => judgement.rule === rule && judgement.level !== 'off' && covers(judgement));
        const refusals = layers.slice(0, index).map((above) => refusalOf(above, exception, reference));
        // An exception that a layer above finds wanting is not valid at all; one that it does not know of holds below it.
        const wanting = refusals.find((one) => one !== undefined && one.fault !== 'not-delegated');
        const barred = refusals.reduce((bits, one, above) => (one === undefined ? bits : bits | (1 << above)), 0);
        const here = wanting === undefined ? covered.filter(({ layers: bits }) => (bits & barred) === 0) : [];
        if (here.length < covered.length) {
          const refusal = wanting ?? refusals.find((one) => one !== undefined);
          const key = JSON.stringify(refusal);
          const beside = refused.get(key) ?? { refusal: refusal as Refusal, references: [] };
          beside.references.push(reference);
          refused.set(key, beside);
        }
        if (guard.holds === true) {
          for (const answer of here) if (!waived.has(answer)) waived.set(answer, id);
          if (here.length > 0) used.push(exception);
          if (here.length > 0) silent = false;
        } else if (guard.holds === false) {
          broken ??= guard;
          lapsed.push(reference);
        } else if (here.length > 0) {
          doubt ??= guard.reason;
          open.push(reference);
          // The judgement stands as unknown: never louder than it was, and never silent.
          for (const answer of here) doubted.set(answer, louder('note', quieter(answer.judgement.level, answer.doubt)));
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
      for (const { refusal, references } of refused.values())
        say({ code: 'exception/invalid', exception: id, ...refusal }, lineage.model.id, references);
      if (broken !== undefined || doubt !== undefined || refused.size > 0) silent = false;
    }
    if (silent) say({ code: 'exception/unused', exception: id });
  }
  return {
    waived,
    doubted,
    remarks,
    used: [...new Set(used)].map(({ id, reason, owner, expires }) => ({ id, reason, owner, expires })),
    doubts,
  };
}

/** The baseline of the repository, and how many layers stand above the repository's own. */
export interface RepositoryBaseline {
  readonly open: OpenBaseline;
  readonly above: number;
}

/** What the baseline records does not gate, in readings that nobody above has a say in, or where those above leave it. */
function forgive(
  charges: readonly Charge[],
  { open, above }: RepositoryBaseline,
  layers: readonly Policy[],
  waived: Map<Answer, string>,
): void {
  for (const { answers, lineage, reference } of charges)
    for (const answer of answers) {
      const { rule, level } = answer.judgement;
      if (reference === undefined || level === 'off') continue;
      const { path } = reference.location;
      const held = { rule, ...(lineage && { model: lineage.model.id }), subject: namedSubject(answer.judgement), path };
      if (!open.covers({ ...held, level }) || level === 'note' || waived.has(answer)) continue;
      const barred = layers
        .slice(0, above)
        .some((layer, index) => (answer.layers & (1 << index)) !== 0 && !leavesBaseline(layer, rule, reference));
      if (!barred) waived.set(answer, baselineId);
    }
}

/** Both have to hold; what only the change itself vouches for cannot be told. */
function weaker(guard: Guard, bare: Guard | undefined): Guard {
  if (guard.holds !== true || bare === undefined || bare.holds === true) return guard;
  return { holds: 'unknown', reason: 'unverified' };
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
