/** One finding as markup: why, by which way of the lineage, under which line of the policy, and what to do. */
import { code, sentence } from './markdown-escape.js';
import { recordsOf } from './record.js';
import type { Report, ReportFinding } from './types.js';
import { relationWords, shortId, strongest } from './vocabulary.js';

/** Facts of a cause that are our own words. */
const ours: ReadonlySet<string> = new Set([
  'code',
  'role',
  'strength',
  'relation',
  'verdict',
  'needs',
  'clause',
  'lost',
]);
/** Facts that are sentences. */
const sentences: ReadonlySet<string> = new Set(['reason', 'why']);

/** Names from outside that the sentences of a finding may hold. */
function namesOf({ cause, subject, model, chain }: ReportFinding): readonly string[] {
  const facts = Object.entries(cause).flatMap(([key, value]) =>
    ours.has(key) || sentences.has(key) ? [] : ([value].flat() as unknown[]),
  );
  const ids = [...facts, subject, ...(model === undefined ? [] : [model]), ...chain];
  return ids.flatMap((id) => (typeof id === 'string' ? [id, shortId(id as ReportFinding['chain'][number])] : []));
}

/** A sentence of a finding with every name in code, none longer than `most`. */
export function told(finding: ReportFinding, text: string, most?: number): string {
  return sentence(text, namesOf(finding), most);
}

/** The way from the model to the node that decided, each step with its strength; nothing where the message has said it. */
function wayOf(report: Report, finding: ReportFinding): string {
  const { chain, message, cause } = finding;
  const derivations = recordsOf(report, finding)[0]?.derivations ?? [];
  const links = chain.slice(1).map((node, index) => {
    const step = derivations.find((one) => one.child === chain[index] && one.parent === node);
    if (step === undefined) return { relation: '', text: `← ${code(shortId(node))}` };
    const relation = relationWords[step.relation];
    return { relation, text: `← ${relation} ${code(shortId(node))} (${strongest(step.evidence)})` };
  });
  const [only, ...others] = links;
  const taught = 'role' in cause && cause.role === 'teacher';
  if (only === undefined || (others.length === 0 && (taught || message.includes(`${only.relation} `)))) return '';
  return links.map(({ text }) => text).join(' ');
}

/** Where the rule stands; the path is said once, at the end of the comment. */
function rulePlaceOf(report: Report, { rulePlace }: ReportFinding): string {
  if (rulePlace === undefined) return '';
  const { path, line, scope } = rulePlace;
  const inside = scope === undefined ? '' : `, scope ${code(scope)}`;
  return path === report.policy?.path ? ` (policy line ${line}${inside})` : ` (${code(`${path}:${line}`)}${inside})`;
}

/** The reasons of one model, one for each finding; what was said for one of them is not said again for the next. */
export function reasonsOf(report: Report, findings: readonly ReportFinding[]): readonly string[] {
  const said = new Set<string>();
  const once = (text: string): readonly string[] => {
    if (text === '' || said.has(text)) return [];
    said.add(text);
    return [text];
  };
  return findings.map((finding) =>
    [
      `${told(finding, finding.message)}${rulePlaceOf(report, finding)}`,
      ...once(wayOf(report, finding)),
      ...once(`→ ${told(finding, finding.hint)}`),
    ].join('<br>'),
  );
}
