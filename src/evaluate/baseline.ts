/** A baseline: what was found when a policy was adopted, so that it is shown and does not gate until it changes or grows louder. */
import { z } from 'zod';
import type { ModelId } from '../catalog/types.js';
import type { Problem, Result } from '../problem.js';
import { compareLevels } from './judgement.js';
import { comparedId } from './model-name.js';
import { ruleNames } from './rules/index.js';
import type { Finding, RuleId, UsedBaseline } from './types.js';

/** Most entries of one baseline, and most bytes of its file. */
const baselineLimits = { entries: 5_000, bytes: 1 << 20 } as const;

const Entry = z.strictObject({
  rule: z.enum(ruleNames),
  level: z.enum(['warning', 'error']),
  model: z.exactOptional(z.string().min(1)),
  subject: z.string().min(1),
  path: z.string().min(1),
});

const BaselineFile = z.strictObject({ version: z.literal(1), findings: z.array(Entry).max(baselineLimits.entries) });

/** One finding in one file, as it was. */
type BaselineEntry = z.infer<typeof Entry>;

/** What a file records. */
export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** What stands for the baseline where an exception's id stands; no exception can be called so. */
export const baselineId = 'baseline:';

/** Reads the text of a baseline; `path` is only shown. */
export function readBaseline(text: string, path: string): Result<Baseline> {
  const wrong = (detail: string): Result<never> => {
    const problem: Problem = { code: 'baseline-wrong', path, detail };
    return { ok: false, problems: [problem] };
  };
  if (Buffer.byteLength(text) > baselineLimits.bytes) return wrong(`larger than ${baselineLimits.bytes >> 20} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('version' in value))
    return wrong('it is no baseline of model-review');
  const parsed = BaselineFile.safeParse(value);
  if (parsed.success) return { ok: true, value: { path, entries: parsed.data.findings } };
  const [issue] = parsed.error.issues;
  const at = (issue?.path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return wrong(`${at.replace(/^\./, '') || 'the file'}: ${issue?.message ?? 'not a baseline'}`);
}

/** The findings as a baseline: warnings and errors that nothing waives, one a line and sorted, so that a change of it reads well. */
export function baselineText(findings: readonly Finding[]): string {
  const lines = findings
    .filter(({ excepted }) => excepted === undefined || excepted === baselineId)
    .flatMap(({ rule, level, model, subject, references }) =>
      level === 'note'
        ? []
        : references.map(({ location: { path } }) =>
            JSON.stringify({ path, rule, level, ...(model && { model }), subject }),
          ),
    );
  const sorted = [...new Set(lines)].sort();
  return `{\n  "version": 1,\n  "findings": [${sorted.map((line) => `\n    ${line}`).join(',')}${sorted.length > 0 ? '\n  ' : ''}]\n}\n`;
}

/** What is held against a baseline: one judgement at one file. */
interface Held {
  readonly rule: RuleId;
  readonly model?: ModelId;
  /** With `unknown:` before it where the outcome is unknown. */
  readonly subject: string;
  readonly path: string;
  readonly level: Finding['level'];
}

/** A baseline during one run. */
export interface OpenBaseline {
  /** Whether the finding is recorded there, and not louder than it was; one that is found at all is not gone. */
  covers(held: Held): boolean;
  use(): Omit<UsedBaseline, 'findings'>;
}

/** Opens a baseline for one run. */
export function openBaseline({ path, entries }: Baseline): OpenBaseline {
  const known = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const before = known.get(keyOf(entry));
    if (before === undefined || compareLevels(before.level, entry.level) < 0) known.set(keyOf(entry), entry);
  }
  const met = new Set<string>();
  return {
    covers: (held) => {
      const key = keyOf(held);
      const entry = known.get(key);
      if (entry === undefined) return false;
      met.add(key);
      return compareLevels(held.level, entry.level) <= 0;
    },
    use: () => ({
      path,
      entries: known.size,
      gone: [...known].filter(([key]) => !met.has(key)).map(([, entry]) => entry),
    }),
  };
}

function keyOf({
  rule,
  model = '',
  subject,
  path,
}: Omit<Held, 'level' | 'model'> & { readonly model?: string | undefined }) {
  return [rule, comparedId(model), comparedId(subject), path].join('\0');
}
