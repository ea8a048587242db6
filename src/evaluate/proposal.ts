/** What a change under review proposes to be judged by, and what that would come to; the verdict is that of the base commit alone. */
import type { ModelId } from '../catalog/types.js';
import type { Result } from '../problem.js';
import type { PolicyDifference } from './policy-difference.js';
import type { Evaluation, Finding, Level, RuleId } from './types.js';

/** What a file that a change edits has to do with its review. */
type EditedKind = 'policy' | 'baseline' | 'workflow' | 'owners' | 'card';

/** A file that a change edits although it decides how the change is judged. */
export interface EditedFile {
  readonly path: string;
  readonly kind: EditedKind;
}

/** What a change proposes. */
export interface Proposal {
  readonly edited: readonly EditedFile[];
  /** The repository as the proposed policy and baseline judge it, or why they cannot; absent: the change proposes neither. */
  readonly trial?: Result<Trial>;
}

/** What the proposed policy and baseline come to. */
export interface Trial extends Pick<Evaluation, 'verdict' | 'complete'>, Partial<Pick<Evaluation, 'policy'>> {
  /** Findings that the change would answer for. */
  readonly errors: number;
  readonly warnings: number;
  /** Findings of the whole repository that would weigh more or less; absent where the policy at the base judges nothing. */
  readonly shifts?: readonly Shift[];
  readonly differences: readonly PolicyDifference[];
}

/** A finding that weighs otherwise under the proposed policy; `off` where it is not found, or waived. */
interface Shift {
  readonly rule: RuleId;
  readonly model?: ModelId;
  readonly subject: string;
  readonly before: Level;
  readonly after: Level;
  readonly paths: readonly string[];
  /** The exception, or `baseline:`, that would waive it, or that does now. */
  readonly excepted?: string;
}

const loudness: readonly Level[] = ['off', 'note', 'warning', 'error'];

/** What a judgement under the proposed policy comes to; `base` is the one of the same tree under the policy that counts. */
export function trialOf(
  base: Evaluation | undefined,
  proposed: Evaluation,
  differences: readonly PolicyDifference[],
): Trial {
  const { verdict, complete, policy, findings } = proposed;
  const count = (level: Level) =>
    findings.filter((one) => one.level === level && one.introduced && one.excepted === undefined).length;
  return {
    verdict,
    complete,
    ...(policy && { policy }),
    errors: count('error'),
    warnings: count('warning'),
    ...(base && { shifts: shiftsOf(base.findings, findings) }),
    differences,
  };
}

/** What one judgement says of one subject in one file. */
interface Standing extends Omit<Shift, 'before' | 'after' | 'paths'> {
  readonly level: Level;
  readonly path?: string;
}

function standingsOf(findings: readonly Finding[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { rule, model, subject, level: told, excepted, references } of findings) {
    const level = excepted === undefined ? told : 'off';
    const paths = new Set(references.map(({ location }) => location.path));
    for (const path of paths.size > 0 ? paths : [undefined]) {
      const key = JSON.stringify([rule, model, subject, path]);
      const before = found.get(key);
      if (before !== undefined && loudness.indexOf(before.level) >= loudness.indexOf(level)) continue;
      found.set(key, {
        rule,
        ...(model !== undefined && { model }),
        subject,
        level,
        ...(path !== undefined && { path }),
        ...(excepted !== undefined && { excepted }),
      });
    }
  }
  return found;
}

/** What weighs more or less, and at least as much as a warning on one of the sides; alike in several files is one. */
function shiftsOf(base: readonly Finding[], proposed: readonly Finding[]): readonly Shift[] {
  const [earlier, later] = [standingsOf(base), standingsOf(proposed)];
  const shifts = new Map<string, Shift & { readonly paths: string[] }>();
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const [was, is] = [earlier.get(key), later.get(key)];
    const [before, after] = [was?.level ?? 'off', is?.level ?? 'off'];
    const one = is ?? was;
    if (one === undefined || before === after) continue;
    if (Math.max(loudness.indexOf(before), loudness.indexOf(after)) < loudness.indexOf('warning')) continue;
    const { rule, model, subject, path } = one;
    const excepted = after === 'off' ? is?.excepted : was?.excepted;
    const alike = JSON.stringify([rule, model, subject, before, after, excepted]);
    const shift = shifts.get(alike) ?? {
      rule,
      ...(model !== undefined && { model }),
      subject,
      before,
      after,
      ...(excepted !== undefined && { excepted }),
      paths: [],
    };
    if (path !== undefined) shift.paths.push(path);
    shifts.set(alike, shift);
  }
  return [...shifts.values()];
}
