/** The evidence for one decision as Markdown. */
import type { EvidenceFile } from './evidence.js';
import { code, prose } from './markdown-escape.js';
import { askedWords, dueWords, sectionWords } from './obligation-words.js';
import { countryName, listed, relationWords, shortId, unknownWords } from './vocabulary.js';

type Model = EvidenceFile['model'];
type Claim = Model['license'];

const verdictNames: Readonly<Record<EvidenceFile['verdict'], string>> = {
  pass: 'pass',
  violated: 'violated: the policy does not admit it there',
  'could-not-judge': 'could not judge',
  'no-policy': 'no policy, so nothing was judged',
};

/** Most rows of one table. */
const mostRows = 200;

/** The evidence as Markdown, in the order: decision, findings, chain, facts, duties. */
export function markdownEvidence(file: EvidenceFile): string {
  const { tool, catalog, asOf, asked, path, policy, verdict, complete, findings, model, obligations, disclaimer } =
    file;
  const decision = [
    `- verdict: ${prose(verdictNames[verdict])}${complete ? '' : prose(', not everything could be looked at')}`,
    `- asked: ${code(asked)} at ${code(path)}, understood as ${code(model.id)}`,
    `- policy: ${policy === undefined ? 'none' : `${code(policy.path)}, SHA-256 ${code(policy.digest)}`}`,
    `- judged as of ${prose(asOf)} by ${prose(`${tool.name} ${tool.version}`)} with the catalog of ${prose(catalog.date)}`,
  ];
  const rows = findings
    .slice(0, mostRows)
    .map(({ level, rule, subject, message, excepted, rulePlace }) =>
      row([
        prose(excepted === undefined ? level : `${level}, excepted by ${excepted}`),
        prose(rule),
        code(subject),
        prose(message),
        rulePlace === undefined ? '' : code(`${rulePlace.path}:${rulePlace.line}`),
      ]),
    );
  return `${[
    `# Evidence for ${code(shortId(model.id))}`,
    decision.join('\n'),
    '## Findings',
    rows.length === 0 ? 'none' : table(['level', 'rule', 'subject', 'what', 'policy'], rows),
    '## Chain',
    chain(model),
    '## Facts and their sources',
    table(['model', 'fact', 'value', 'source', 'strength', 'date'], facts(model)),
    '## Duties',
    duties(obligations),
    prose(disclaimer),
  ].join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function chain({ derivations, id, effectiveLicense, license }: Model): string {
  const steps = derivations
    .slice(0, mostRows)
    .map(
      ({ child, parent, relation }) =>
        `- ${code(shortId(child))}: ${prose(relation === 'component' ? 'contains' : relationWords[relation])} ${code(shortId(parent))}`,
    );
  const value = (claim: Claim) => (claim.known ? code(claim.value) : prose(unknownWords[claim.reason]));
  return [
    ...(steps.length === 0 ? [`- ${code(shortId(id))}: no parent is known`] : steps),
    `- label: ${value(license)}; what binds: ${value(effectiveLicense)}`,
  ].join('\n');
}

function facts({ nodes, derivations }: Model): readonly string[] {
  const claims = nodes.flatMap(({ id, publisher, countries, license }) => [
    ...claimRows(id, 'publisher', publisher, ({ name }) => name),
    ...claimRows(id, 'country', countries, (codes) => listed(codes.map(countryName))),
    ...claimRows(id, 'license', license, (one) => one),
  ]);
  const steps = derivations.flatMap(({ child, parent, relation, evidence }) =>
    evidence.map((one) => sourceRow(child, relation, shortId(parent), one)),
  );
  return [...claims, ...steps].slice(0, mostRows);
}

type Evidence = Model['derivations'][number]['evidence'][number];

function claimRows<T>(
  id: Model['id'],
  fact: string,
  claim:
    | { readonly known: true; readonly value: T; readonly evidence: readonly Evidence[] }
    | Extract<Claim, { known: false }>,
  written: (value: T) => string,
): readonly string[] {
  if (!claim.known) return [row([code(shortId(id)), prose(fact), prose(unknownWords[claim.reason]), '', '', ''])];
  return claim.evidence.map((one) => sourceRow(id, fact, written(claim.value), one));
}

function sourceRow(
  id: Model['id'],
  fact: string,
  value: string,
  { source, locator, strength, date }: Evidence,
): string {
  return row([
    code(shortId(id)),
    prose(fact),
    prose(value),
    `${prose(source)} ${code(locator)}`,
    prose(strength),
    prose(date ?? ''),
  ]);
}

function duties(obligations: EvidenceFile['obligations']): string {
  if (obligations.length === 0) return 'none that are known';
  const rows = obligations
    .slice(0, mostRows)
    .map((one) =>
      row([
        code(one.license),
        prose(askedWords(one)),
        prose(sectionWords(one)),
        prose(dueWords(one)),
        one.source === undefined ? '' : code(one.source),
      ]),
    );
  return table(['license', 'asks for', 'where', 'when', 'text'], rows);
}
