/** One exception as a draft: what it names, what it is bound to and for how long, tried on the evaluator itself. */
import { createHash } from 'node:crypto';
import type { ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage } from '../resolve/types.js';
import type { Answer, Charge } from './charges.js';
import { apply, type Day, type Remark } from './exceptions.js';
import { namedLicenses, readExpression } from './expression.js';
import { globFault } from './glob.js';
import { namedSubject } from './judgement.js';
import { shownId } from './model-name.js';
import { literalGlob, narrowest } from './narrow.js';
import type { Exception, Policy } from './policy.js';
import { readPolicy } from './policy-reader.js';
import type { Finding, Request, RequestedException, RuleId } from './types.js';

/** Days that an exception is asked for where nobody allows fewer. */
const usualDays = 90;

/** What was judged, and what the exceptions in force made of it. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  readonly waived: ReadonlyMap<Answer, string>;
  readonly lineages: readonly Lineage[];
  readonly layers: readonly Policy[];
  readonly day: Day;
}

/** One question about one reference, and the finding that tells its answer. */
export interface Unit {
  readonly charge: Charge;
  readonly reference: Reference;
  readonly fingerprint: string;
}

/** Units of one rule and one model, and all that is known of the model. */
export interface Group {
  readonly rule: RuleId;
  readonly model: ModelId;
  readonly units: readonly Unit[];
  readonly lineages: readonly Lineage[];
}

/** Whether the answer blocks and nothing waives it. */
export function isLoud(answer: Answer, waived: ReadonlyMap<Answer, string>): boolean {
  return answer.judgement.level === 'error' && !waived.has(answer);
}

/** Files in which every place of the reference stands. */
export function pathsOf({ location, via = [] }: Reference): readonly string[] {
  return [location, ...via].map(({ path }) => path);
}

/** What an exception has to name so that nothing remains of the question. */
export function subjectsOf({ answers }: Charge): readonly string[] {
  return answers.flatMap(({ judgement }) => (judgement.level === 'off' ? [] : [namedSubject(judgement)]));
}

/** A draft, and the units that it clears when it is tried. */
interface Tried extends Pick<Request, 'exception'> {
  readonly marked: true | undefined;
  readonly wide: true | undefined;
  readonly cleared: readonly Unit[];
}

/** The draft that clears most, bound to as much as holds, for as long as is left to it; undefined where none can be written. */
export function best(group: Group, index: number, judged: Judged, ids: ReadonlySet<string>): Tried | undefined {
  const { layers, lineages, day, waived } = { ...judged, lineages: group.lineages };
  const { units, model, rule } = group;
  const charges = units.map(({ charge }) => charge);
  const paths = narrowest(units.flatMap(({ reference }) => pathsOf(reference)));
  const subjects = [...new Set(charges.flatMap(subjectsOf))].sort();
  let found: Tried | undefined;
  for (const bound of bindingsOf(group))
    for (const days of daysOf(layers.slice(0, index), rule)) {
      const exception: RequestedException = {
        id: idOf(rule, model, ids),
        rule,
        models: [literalGlob(model)],
        paths: paths.globs,
        accepted: { subjects, ...bound },
        granted: day.today,
        expires: dayAfter(day.today, days),
      };
      const read = asRead(exception);
      if (read === undefined) return found;
      const done = apply([{ exception: read, index }], charges, lineages, layers, day);
      const cleared = units.filter(({ charge }) =>
        charge.answers.every((answer) => !isLoud(answer, waived) || done.waived.has(answer)),
      );
      const marked = paths.marked || exception.models[0] !== model ? true : undefined;
      if (found === undefined || cleared.length > found.cleared.length)
        found = { exception, marked, wide: paths.wide || undefined, cleared };
      if (cleared.length === units.length || (cleared.length === 0 && done.remarks.some(isBarred))) return found;
    }
  return found;
}

/** Where a layer above leaves nothing to this one, no other draft will do. */
function isBarred({ cause }: Remark): boolean {
  return cause.code === 'exception/invalid' && cause.fault === 'not-delegated';
}

/** The exception as a policy that states it is read; undefined where it is refused. */
function asRead(exception: RequestedException): Exception | undefined {
  if (exception.models.some((model) => globFault(model) !== undefined)) return undefined;
  const written = { ...exception, reason: 'asked for', owner: 'asked for' };
  const read = readPolicy(JSON.stringify({ version: 1, exceptions: [written] }), '');
  return read.ok ? read.value.exceptions[0] : undefined;
}

/** What an exception could be bound to, the most first: roots and licenses that are known in full, and the commit where all have one. */
export function bindingsOf({ lineages, units }: Group): readonly Omit<RequestedException['accepted'], 'subjects'>[] {
  const roots = lineages.every((lineage) => lineage.roots.length > 0)
    ? [...new Set(lineages.flatMap((lineage) => lineage.roots.map(shownId)))].sort()
    : [];
  const known = lineages.every(({ bindingLicenses }) => bindingLicenses.every(({ license }) => license.known));
  const licenses = known ? licensesOf(lineages) : [];
  const commits = new Set(
    units.map(({ charge, reference }) => {
      const { model, nodes } = (charge.lineage ?? lineages[0]) as Lineage;
      return reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha;
    }),
  );
  const [commit = ''] = commits;
  const pinned = commits.size === 1 && /^[0-9a-f]{7,64}$/iu.test(commit) ? { commit } : undefined;
  const byRoots = roots.length > 0 ? { roots } : undefined;
  const byLicenses = licenses.length > 0 ? { licenses } : undefined;
  const bound = [byRoots && byLicenses && { ...byRoots, ...byLicenses }, byRoots, byLicenses].filter(
    (one) => one !== undefined,
  );
  return [...bound, ...(pinned ? [...bound.map((one) => ({ ...one, ...pinned })), pinned] : [])];
}

function licensesOf(lineages: readonly Lineage[]): readonly string[] {
  const ids = lineages.flatMap(({ bindingLicenses }) =>
    bindingLicenses.flatMap(({ license }) => {
      if (!license.known) return [];
      const expression = readExpression(license.value);
      return expression ? namedLicenses(expression) : [license.value];
    }),
  );
  return [...new Set(ids)].sort();
}

/** Numbers of days to try, the most first: the usual one, and what the layers above allow where that is less. */
function daysOf(above: readonly Policy[], rule: RuleId): readonly number[] {
  const allowed = above.flatMap(({ delegation }) =>
    delegation.exceptions.flatMap(({ rules, maxDays }) =>
      rules.includes(rule) && maxDays !== undefined && maxDays < usualDays ? [maxDays] : [],
    ),
  );
  return [...new Set([usualDays, ...allowed])].sort((a, b) => b - a);
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Most characters of an id. */
const longestId = 64;

/** A name that says rule and model, the same on every day, and that no exception has yet. */
function idOf(rule: RuleId, model: ModelId, taken: ReadonlySet<string>): string {
  const whole = `${rule}-${shownId(model)}`
    .toLowerCase()
    .replace(/[^a-z0-9._]+/gu, '-')
    .replace(/-+$/u, '');
  const hash = createHash('sha256').update(model).digest('hex').slice(0, 8);
  const fits = whole.length <= longestId - 4;
  const name = fits ? whole : `${whole.slice(0, longestId - 13).replace(/[-._]+$/u, '')}-${hash}`;
  for (let number = 2, id = name; ; number++) {
    if (!taken.has(id)) return id;
    id = `${name}-${number}`;
  }
}
