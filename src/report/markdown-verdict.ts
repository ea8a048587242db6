/** The head of a comment: the verdict with its numbers, and the next step. */
import { example, type Tone, verdictWords } from './conclusion.js';
import { folded } from './markdown-detail.js';
import { findingsOf } from './markdown-findings.js';
import { told } from './markdown-reason.js';
import { adopts } from './proposal-words.js';
import type { Report } from './types.js';
import { counted } from './vocabulary.js';

/** The sign of each tone. */
export const signs: Readonly<Record<Tone, string>> = {
  good: '✅',
  attention: '⚠️',
  bad: '❌',
  gap: '❓',
  unjudged: '⚪',
};

/** The first line: the verdict, its numbers, and whether everything was seen. */
export function headline(report: Report, resolved: boolean): string {
  const { tone, word, rest } = verdictWords(report);
  const named = tone === 'bad' || tone === 'attention' || tone === 'good' ? '' : `${word}: `;
  const done = resolved && tone === 'good' ? 'resolved: ' : '';
  const seen = report.complete || report.verdict === 'could-not-judge' ? '' : ', and not everything was seen';
  return `### ${signs[tone]} Model review: ${done}${named}${rest}${seen}`;
}

const mend = 'mend what this change proposes to be judged by before it is merged; the places stand below.';

/** Before the first policy counts: what it will find, and how to begin without being blocked by it. */
function adoptionStep({ proposal }: Report): string {
  if (proposal?.problems !== undefined) return mend;
  const blocks = proposal?.trial?.shifts?.some(({ after }) => after === 'error') ?? false;
  return blocks
    ? 'merge the policy when you agree with what it would find, listed below. What stands there today need not block anyone: record it once with <code>model-review scan --write-baseline .github/model-baseline.json</code>, and name that file as <code>baseline</code> in the workflow.'
    : 'merge the policy when you agree with it; it finds nothing that blocks.';
}

function step(report: Report, resolved: boolean, terse: boolean): string {
  const { tone } = verdictWords(report);
  const hints = new Map(findingsOf(report, 'blocking').map((finding) => [finding.hint, finding]));
  const [only, ...others] = hints.values();
  const warned = findingsOf(report, 'warning').length > 0;
  switch (tone) {
    case 'bad':
      if (only !== undefined && others.length === 0) return `${told(only, only.hint)}.`;
      return `${terse ? '' : 'each row below ends with its next step: '}change the model, or have it accepted in the policy by a dated exception.`;
    case 'attention':
      return `nothing is blocked, because the policy is not enforced.${terse ? '' : ' Each row below ends with its next step.'}`;
    case 'good':
      if (report.proposal?.problems !== undefined) return mend;
      if (report.proposal?.trial?.differences.some(({ effect }) => effect === 'loosens'))
        return 'nothing for the models; whoever answers for the policy should read below what this change loosens in it.';
      if (resolved) {
        const waived = report.exceptions.some(({ findings }) => findings > 0);
        return `nothing. What was reported here before is gone${waived ? ', or waived by an exception that is listed below' : ''}.`;
      }
      return warned ? 'nothing is blocked; weigh the warnings below.' : 'nothing.';
    case 'gap':
      if (report.verdict === 'no-policy' && !adopts(report))
        return 'see below what could not be read, and write <code>.github/model-policy.yml</code>.';
      return report.policy === undefined && !adopts(report)
        ? 'mend the policy at the places below; until then nothing can be judged.'
        : 'see below what could not be read or known, and run it again.';
    case 'unjudged':
      if (adopts(report)) return adoptionStep(report);
      return 'to have them judged, write <code>.github/model-policy.yml</code>.';
  }
}

/** What to do next, and, unless every byte counts, the findings in numbers. */
export function nextStep(report: Report, resolved: boolean, terse: boolean): string {
  const { word, counts } = verdictWords(report);
  const missing = report.problems.filter((problem) => problem.incomplete).length;
  const gaps = report.complete || missing === 0 ? '' : `; not read or known: ${counted(missing, 'problem')}`;
  const numbers = counts === undefined || terse ? '' : `<br>${word}: ${counts}${gaps}`;
  return `<p><b>What to do:</b> ${step(report, resolved, terse)}${numbers}</p>`;
}

/** A policy to begin with, where there is none. */
export function firstPolicy(report: Report): string {
  if (report.verdict !== 'no-policy' || report.models.length === 0 || adopts(report)) return '';
  return folded('a policy to begin with', ['', '```yaml', ...example, '```', '']);
}
