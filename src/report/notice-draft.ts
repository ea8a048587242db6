/** The draft of a NOTICE file: for each model the lines that its licenses ask for. */
import { byCode } from './claim.js';
import { dueWords, notLegalAdvice } from './obligation-words.js';
import type { Report } from './types.js';
import { shortId } from './vocabulary.js';

type Obligation = Report['obligations'][number];

/** Text of a NOTICE file, empty where nothing is to be noticed; `open` are models of which a license is not known. */
export function noticeDraft({ obligations }: Report, open: readonly string[]): string {
  const nodes = new Map<string, Obligation[]>();
  for (const one of obligations) {
    const key = one.node.startsWith('family:') ? `${shortId(one.node)} (exact model not known)` : shortId(one.node);
    nodes.set(key, [...(nodes.get(key) ?? []), one]);
  }
  // Models that ask for the same lines share them.
  const shared = new Map<string, string[]>();
  for (const [node, all] of [...nodes].sort(([a], [b]) => byCode(a, b))) {
    const lines = [...new Set([...all].sort(noticesFirst).flatMap(linesOf))].map((line) => `  ${line}\n`).join('');
    if (lines !== '') shared.set(lines, [...(shared.get(lines) ?? []), node]);
  }
  if (shared.size + open.length === 0) return '';
  // Lines that all begin with the model need no heading.
  const parts = [...shared].map(([lines, models]) => {
    const named =
      models.length === 1 &&
      lines
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith(`  ${models[0]}:`));
    return named ? lines.replaceAll(/^ {2}/gm, '') : `${models.join('\n')}\n${lines}`;
  });
  // What is not known must not look as if nothing were asked.
  if (open.length > 0)
    parts.push(`To be completed, because a license is not known:\n${open.map((id) => `  ${id}\n`).join('')}`);
  return `NOTICE (draft)\n\nThis product uses the AI models below. ${notLegalAdvice}\n\n${parts.join('\n')}`;
}

/** The notice stands first, what is displayed after it, addresses of policies last. */
const order = ['notice', 'attribution', 'use_restrictions_flow_down', 'acceptable_use_policy'];

function noticesFirst(a: Obligation, b: Obligation): number {
  return byCode(a.license, b.license) || order.indexOf(a.clause) - order.indexOf(b.clause);
}

function linesOf({ clause, notices, name, license, source, when, ifDistributed }: Obligation): readonly string[] {
  if (notices !== undefined) {
    if (clause === 'acceptable_use_policy') return notices.map((line) => `Use policy: ${line}`);
    const always = clause !== 'attribution' || when === 'service' || when === 'distribution';
    return always
      ? notices
      : notices.map((line) => `Display, ${dueWords({ ...(when && { when }), ifDistributed })}: ${line}`);
  }
  // Without a line on record the text has to be looked at; that it is there is not left unsaid.
  return clause === 'notice' ? [`${name ?? license}${source === undefined ? '' : `, ${source}`}`] : [];
}
