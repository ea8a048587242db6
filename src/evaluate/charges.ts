/** From lineages and readings to charges: what every reading answers about one subject at one reference, and what that comes to. */
import type { Catalog } from '../catalog/catalog.js';
import type { Reference } from '../extract/types.js';
import type { Lineage } from '../resolve/types.js';
import { asUnverified, type Unverified, withoutUnverified } from './evidence.js';
import { compareLevels, type Judgement } from './judgement.js';
import { judgeNameless } from './nameless.js';
import type { Policy } from './policy.js';
import { openReadings, type Reading } from './readings.js';
import { ruleNames, ruleOf } from './rules/index.js';
import type { Circumstances } from './rules/rule.js';
import type { Level } from './types.js';

/** What one reading answers. */
export interface Answer {
  readonly judgement: Judgement;
  /** The level that an unknown takes there. */
  readonly doubt: Level;
  /** Layers that state the rule in the reading, as bits of their indexes. */
  readonly layers: number;
}

/** The answers of all readings to one question about one reference. */
export interface Charge {
  readonly answers: readonly Answer[];
  /** Absent for a reference that names no model. */
  readonly lineage?: Lineage;
  readonly reference?: Reference;
}

/** What a charge came to. */
export interface Settled {
  readonly judgement: Judgement;
  readonly lineage?: Lineage;
  readonly reference?: Reference;
  /** Id of the exception that waives it. */
  readonly excepted?: string;
}

/** What is judged besides the lineages. */
export interface Case extends Pick<Circumstances, 'catalog' | 'today' | 'notices'> {
  /** `owner/name` of the repository under review; absent where nobody says. */
  readonly repository?: string;
  /** References that name no model. */
  readonly unidentified: readonly Reference[];
  /** Tells the evidence that the change under review brings itself. */
  readonly unverified?: Unverified;
}

/** Every charge; `tooMany` where the policy has more readings than can be tried. */
export function chargesOf(
  lineages: readonly Lineage[],
  layers: readonly Policy[],
  { catalog, today, repository, unidentified, notices, unverified }: Case,
): { readonly charges: readonly Charge[]; readonly tooMany: boolean } {
  const readingsAt = openReadings(layers, repository);
  let tooMany = false;
  const at = (reference: Reference | undefined): readonly Reading[] => {
    const places = reference === undefined ? [undefined] : [reference.location, ...(reference.via ?? [])];
    const found = [...new Set(places.map((place) => readingsAt(place?.path)))];
    tooMany ||= found.some((one) => one.tooMany);
    return found.flatMap((one) => one.readings);
  };
  const judged = lineages.flatMap((lineage) => {
    const bare = unverified && withoutUnverified(lineage, unverified);
    const judge = openBench(lineage, bare, { catalog, today, ...(notices && { notices }) });
    return sites(lineage).flatMap((reference) =>
      gathered(at(reference), (reading) => judge(reading, reference)).map(
        (answers): Charge => ({ answers, lineage, ...(reference && { reference }) }),
      ),
    );
  });
  const nameless = unidentified.flatMap((reference) =>
    gathered(
      at(reference).filter(({ rule }) => ruleOf(rule).nameless !== undefined),
      ({ rule, stated, company }) => ruleOf(rule).nameless?.(reference, stated, { company, catalog, today }) ?? [],
    ).map((answers): Charge => ({ answers, reference })),
  );
  return { charges: [...judged, ...nameless], tooMany };
}

/** What is worth a note where there is no policy. */
export function unaskedCharges(
  lineages: readonly Lineage[],
  unidentified: readonly Reference[],
  catalog: Catalog,
): readonly Charge[] {
  const note = (judgement: Judgement): Charge['answers'] => [{ judgement, doubt: 'note', layers: 0 }];
  const models = lineages.flatMap((lineage) =>
    ruleNames.flatMap((name) => {
      const { unasked, aspect } = ruleOf(name);
      const known = new Map<string, readonly Judgement[]>();
      return sites(lineage).flatMap((reference) => {
        const key = reference === undefined ? '' : aspect(reference);
        const notes = known.get(key) ?? unasked?.(lineage, catalog, reference) ?? [];
        known.set(key, notes);
        return notes.map(
          (judgement): Charge => ({ answers: note(judgement), lineage, ...(reference && { reference }) }),
        );
      });
    }),
  );
  const names = unidentified
    .filter(({ dynamic }) => dynamic === true)
    .map((reference): Charge => ({ answers: note(judgeNameless(reference, 'note', nowhere)), reference }));
  return [...models, ...names];
}

const nowhere = { path: '', line: 1 };

/** A model that was only asked about stands nowhere, and is judged once. */
function sites({ model }: Lineage): readonly (Reference | undefined)[] {
  return model.references.length > 0 ? model.references : [undefined];
}

/** Answers to the same question together; of those that differ in nothing that counts, one. */
function gathered(
  readings: readonly Reading[],
  judge: (reading: Reading) => readonly Judgement[],
): readonly (readonly Answer[])[] {
  const questions = new Map<string, Answer[]>();
  for (const reading of new Set(readings)) {
    const { layers, rule, stated } = reading;
    const doubt = ruleOf(rule).complete(stated.values).unknown;
    for (const judgement of judge(reading)) {
      const question = `${rule} ${judgement.aside === true ? 'aside' : ''} ${judgement.subject}`;
      const known = questions.get(question);
      if (known === undefined) questions.set(question, [{ judgement, doubt, layers }]);
      else known.push({ judgement, doubt, layers });
    }
  }
  return [...questions.values()];
}

/** Judges one lineage reading by reading, and `bare`, what is known of it for certain; equal questions are answered once. */
function openBench(
  lineage: Lineage,
  bare: Lineage | undefined,
  asked: Pick<Circumstances, 'catalog' | 'today' | 'notices'>,
) {
  const answers = new Map<Reading, Map<string, readonly Judgement[]>>();
  return (reading: Reading, reference: Reference | undefined): readonly Judgement[] => {
    const rule = ruleOf(reading.rule);
    const aspect = reference === undefined ? '' : rule.aspect(reference);
    const known = answers.get(reading) ?? new Map<string, readonly Judgement[]>();
    answers.set(reading, known);
    const before = known.get(aspect);
    if (before !== undefined) return before;
    const { stated, company } = reading;
    const circumstances = { company, ...(reference && { reference }), ...asked };
    const found = [
      ...rule.judge(lineage, stated, circumstances),
      ...(bare ? rule.judge(bare, stated, circumstances).map(asUnverified) : []),
    ];
    known.set(aspect, found);
    return found;
  };
}

const nothingWaived: ReadonlyMap<Answer, string> = new Map();
const nothingDoubted: ReadonlyMap<Answer, Level> = new Map();

/** The loudest answer that stands, and the loudest that is waived where it would be louder still. */
export function settled(
  { answers, ...where }: Charge,
  waived = nothingWaived,
  doubted = nothingDoubted,
): readonly Settled[] {
  let standing: Judgement | undefined;
  let excepted: { readonly judgement: Judgement; readonly id: string } | undefined;
  for (const answer of answers) {
    const id = waived.get(answer);
    if (id !== undefined) {
      if (excepted === undefined || worse(excepted.judgement, answer.judgement) === answer.judgement)
        excepted = { judgement: answer.judgement, id };
      continue;
    }
    const level = doubted.get(answer);
    const judgement = level === undefined ? answer.judgement : { ...answer.judgement, level };
    standing = standing === undefined ? judgement : worse(standing, judgement);
  }
  const louder =
    excepted !== undefined && (standing === undefined || compareLevels(excepted.judgement.level, standing.level) > 0);
  return [
    ...(louder && excepted ? [{ ...where, judgement: excepted.judgement, excepted: excepted.id }] : []),
    ...(standing === undefined ? [] : [{ ...where, judgement: standing }]),
  ];
}

const outcomes = ['pass', 'unknown', 'fail'] as const;

/** The louder judgement; of equally loud ones the clearer, and of equally clear ones always the same. */
function worse(a: Judgement, b: Judgement): Judgement {
  const louderThan = compareLevels(b.level, a.level) || outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome);
  if (louderThan !== 0) return louderThan > 0 ? b : a;
  if (a.outcome === 'pass' || a.cause === b.cause) return a;
  const told = ({ cause, place }: Judgement) => JSON.stringify([cause, place.path, place.line]);
  return told(b) < told(a) ? b : a;
}
