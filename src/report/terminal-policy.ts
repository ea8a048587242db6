/** A policy that can be used, on a terminal: what it rules, and which of its exceptions have ended. */
import { hanging, page, penOf } from './layout.js';
import { printableData } from './printable.js';
import type { Screen } from './types.js';
import { counted, listed } from './vocabulary.js';

/** What is said of a policy; `today` is the day that exceptions are held against. */
export interface PolicySummary {
  readonly path: string;
  readonly rules: readonly string[];
  readonly scopes: number;
  readonly exceptions: readonly { readonly id: string; readonly expires: string }[];
  readonly today: string;
}

/** The summary as text. */
export function terminalPolicy(summary: PolicySummary, screen: Screen): string {
  const pen = penOf(screen);
  const { path, rules, scopes, exceptions, today } = printableData(summary);
  const ruled = rules.length === 0 ? 'no rules' : `${rules.length === 1 ? 'rule' : 'rules'} ${listed(rules)}`;
  const ended = exceptions.filter((exception) => exception.expires < today);
  return page([
    `${pen.green('✓')} ${path} can be used: ${ruled}, ${counted(scopes, 'scope')}, ${counted(exceptions.length, 'exception')}`,
    ...(rules.length === 0 ? [`${pen.yellow('!')} without rules it judges nothing`] : []),
    ...ended.flatMap(({ id, expires }) =>
      hanging(pen, `the exception "${id}" ended on ${expires}`, `${pen.yellow('!')} `, '  '),
    ),
  ]);
}
