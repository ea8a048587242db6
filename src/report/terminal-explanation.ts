/** The explanation of models on a terminal: the lineage in words, then every claim with its evidence, strength and source. */
import { isPassing } from '../problem.js';
import type { UnknownReason } from '../resolve/types.js';
import { disputeWords } from './dispute.js';
import { hanging, heading, labelled, type Pen, page, penOf, wrapped } from './layout.js';
import { askedWords, dueWords, notLegalAdvice, sectionWords } from './obligation-words.js';
import { printableData } from './printable.js';
import { problemRows } from './terminal-coverage.js';
import { tree } from './tree.js';
import type { Explanation, LineageFacts, Screen } from './types.js';
import {
  countryName,
  fileWords,
  listed,
  relationWords,
  shortId,
  stopWords,
  strongest,
  unknownWords,
} from './vocabulary.js';

type Evidence = LineageFacts['derivations'][number]['evidence'][number];
type AnyClaim<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly evidence: readonly Evidence[];
      readonly disputed?: readonly AnyClaim<T>[] | undefined;
    }
  | { readonly known: false; readonly reason: keyof typeof unknownWords };

/** A pen that remembers which evidence it has quoted. */
interface Draft extends Pen {
  readonly quoted: Set<string>;
}

const indent = 2;
const label = 18;
/** Most pieces of evidence of one claim that are shown. */
const mostEvidence = 4;

function row(pen: Pen, name: string, text: string): readonly string[] {
  return labelled(name.padEnd(label), wrapped(text, pen.width - indent - label), indent, pen.dim);
}

/** Evidence in full; a fact that was quoted before in the same answer is named again, not quoted again. */
function evidenceLines(pen: Draft, evidence: readonly Evidence[]): readonly string[] {
  const room = ' '.repeat(indent + label);
  const rest = evidence.length - mostEvidence;
  return [
    ...evidence.slice(0, mostEvidence).map(({ source, locator, observed, strength, date }) => {
      const when = date === undefined ? '' : `, ${date}`;
      // A page of the Hub says many things, a fact of the catalog one.
      const key = source === 'catalog' ? `${source} ${locator}` : `${source} ${locator} ${observed}`;
      const quoted = pen.quoted.has(key);
      pen.quoted.add(key);
      return `${strength}: ${source} ${locator}${quoted ? ', see above' : `${when}: "${observed}"`}`;
    }),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ].flatMap((text) => hanging(pen, text, room, `${room}  `).map(pen.dim));
}

function claimLines<T>(pen: Draft, name: string, claim: AnyClaim<T>, say: (value: T) => string): readonly string[] {
  if (!claim.known) return row(pen, name, `unknown: ${unknownWords[claim.reason]}`);
  const others = (claim.disputed ?? []).flatMap((other) => claimLines(pen, '  others say', other, say));
  return [
    ...row(pen, name, `${say(claim.value)}, ${strongest(claim.evidence)}`),
    ...evidenceLines(pen, claim.evidence),
    ...others,
  ];
}

function publisherName({
  id,
  name,
  kind,
  legalEntity,
}: {
  id: string;
  name: string;
  kind?: string;
  legalEntity?: string;
}) {
  const entity = legalEntity === undefined || legalEntity === name || legalEntity === kind ? '' : `, ${legalEntity}`;
  return `${name === id ? name : `${name} (${id})`}${entity}${kind === undefined ? ', an account of the Hub' : `, ${kind}`}`;
}

function countryNames(codes: readonly string[]): string {
  return listed(codes.map(countryName));
}

/** Whose label the license is: what rests on facts about a family alone is the family's. */
function labelWords({ id, license }: Explanation): string {
  const isOfFamily = license.known && license.evidence.every(({ locator }) => locator.startsWith('family:'));
  return isOfFamily && !id?.startsWith('family:') ? 'the license of its family' : 'its own label';
}

/** The roles that somebody else than the publisher fills. */
function roleLines(pen: Draft, { origins }: LineageFacts): readonly string[] {
  return origins
    .filter((origin) => origin.role !== 'publisher')
    .flatMap((origin) => {
      const who = shortId(origin.id);
      if (origin.unknown !== undefined)
        return row(pen, origin.role, `${who}: unknown, ${unknownWords[origin.unknown]}`);
      const by = origin.publisher.known ? ` by ${origin.publisher.value.name}` : '';
      const { countries } = origin;
      const where = countries.known
        ? countryNames(countries.value)
        : `country unknown, ${unknownWords[countries.reason]}`;
      const own = countries.known ? strongest(countries.evidence) : undefined;
      const weakest = origin.strength === own ? '' : ' (weakest link)';
      const strength = origin.strength === undefined ? '' : `, ${origin.strength}${weakest}`;
      return [
        ...row(pen, origin.role, `${who}${by}: ${where}${strength}`),
        ...(countries.known ? evidenceLines(pen, countries.evidence) : []),
      ];
    });
}

function stepLines(pen: Draft, { derivations }: LineageFacts): readonly string[] {
  return derivations.flatMap(({ child, parent, relation, evidence }) => [
    ...row(pen, 'step', `${shortId(child)} ← ${relationWords[relation]} ${shortId(parent)}, ${strongest(evidence)}`),
    // The same fact may tell of several steps, each in words of its own.
    ...evidenceLines({ ...pen, quoted: new Set() }, evidence),
  ]);
}

function bindingLines(pen: Draft, { bindingLicenses, id }: LineageFacts & { id: string | null }): readonly string[] {
  return bindingLicenses
    .filter((one) => one.node !== id)
    .flatMap(({ node, license }) =>
      license.known
        ? claimLines(pen, 'inherited', license, (value) => `${value} of ${shortId(node)}`)
        : row(pen, 'inherited', `unknown for ${shortId(node)}: ${unknownWords[license.reason]}`),
    );
}

/** One line for each clause, as nobody's legal advice. */
function dutyLines(pen: Draft, { obligations = [] }: Explanation): readonly string[] {
  const lines = obligations.flatMap((one) => {
    const aside = [sectionWords(one), dueWords(one)].filter((part) => part !== '').join('; ');
    return row(pen, 'asks for', `${one.license}: ${askedWords(one)}${aside === '' ? '' : ` (${aside})`}`);
  });
  return lines.length === 0 ? [] : [...lines, ...row(pen, '', notLegalAdvice)];
}

function endLines(pen: Draft, { nodes }: LineageFacts): readonly string[] {
  return nodes
    .filter((node) => node.stopped !== undefined)
    .flatMap(({ id, stopped, stated }) => [
      ...row(pen, 'ends at', `${shortId(id)}, ${stopped ? stopWords[stopped] : ''}`),
      ...(stated === undefined ? [] : evidenceLines(pen, [stated])),
    ]);
}

/** What asking the Hub came to, model by model. */
function inquiryLines(pen: Pen, { nodes }: LineageFacts): readonly string[] {
  return nodes.flatMap(({ id, inquiry }) => {
    if (inquiry === undefined) return [];
    const { outcome, revision, renamed, files } = inquiry;
    const said = outcome === 'answered' ? '' : `: ${unknownWords[outcome]}; the catalog alone answers`;
    const at = revision === undefined ? '' : ` at ${revision}`;
    const now = renamed === undefined ? '' : `, now ${shortId(renamed)}`;
    const read = files.map(({ path, reason, outcome: got }) =>
      got === 'answered'
        ? `read ${path} ${fileWords[reason]}`
        : `could not read ${path} ${fileWords[reason]}: ${unknownWords[got]}`,
    );
    return row(pen, 'asked the Hub', [`${shortId(id)}${at}${now}${said}`, ...read].join('; '));
  });
}

/** How to come to know what nobody told, where there is a way. */
function askWords(reason: UnknownReason): string | undefined {
  if (reason === 'offline') return 'run it without --offline, so that the Hub is asked';
  if (reason === 'private-or-missing' || reason === 'gated' || reason === 'not-found')
    return 'correct the name, or set HF_TOKEN to a token that may read it';
  return isPassing(reason) ? 'run it again' : undefined;
}

/** The one reason for which nothing at all is known of a model of the Hub; undefined where something is, or elsewhere. */
function silence({ id, publisher, countries, license, derivations }: Explanation): UnknownReason | undefined {
  const reasons = [publisher, countries, license].map((claim) => (claim.known ? undefined : claim.reason));
  const isOne = new Set(reasons).size === 1 && derivations.length === 0 && id?.startsWith('huggingface:');
  return isOne ? reasons[0] : undefined;
}

function one(blank: Pen, answer: Explanation): readonly string[] {
  const pen: Draft = { ...blank, quoted: new Set() };
  const problems = problemRows(pen, answer.problems);
  if (answer.id === null) return [heading(pen, answer.asked), ...problems, ''];
  const nothing = silence(answer);
  const next = nothing && askWords(nothing);
  if (nothing !== undefined && next !== undefined)
    return [
      heading(pen, shortId(answer.id)),
      ...row(pen, 'nothing is known', unknownWords[nothing]),
      ...row(pen, '', `→ ${next}`),
      ...problems,
      '',
    ];
  const license = (node: LineageFacts['nodes'][number]) =>
    ` ${node.license.known ? node.license.value : 'license unknown'}`;
  const { effectiveLicense } = answer;
  return [
    heading(pen, shortId(answer.id)),
    ...(answer.asked === shortId(answer.id) ? [] : [pen.dim(`  asked as ${answer.asked}`)]),
    ...tree(pen, answer, answer.id, new Set(), license),
    ...(answer.derivations.length > 0 ? [''] : []),
    ...claimLines(pen, 'publisher', answer.publisher, publisherName),
    ...claimLines(pen, 'country', answer.countries, countryNames),
    ...roleLines(pen, answer),
    ...claimLines(pen, 'license', answer.license, (value) => `${value}, ${labelWords(answer)}`),
    ...bindingLines(pen, answer),
    ...row(
      pen,
      'effective license',
      effectiveLicense.known ? effectiveLicense.value : `unknown: ${unknownWords[effectiveLicense.reason]}`,
    ),
    ...(answer.drift ?? []).flatMap(({ message }) => row(pen, 'label', message)),
    ...dutyLines(pen, answer),
    ...stepLines(pen, answer),
    ...endLines(pen, answer),
    ...inquiryLines(pen, answer),
    ...(answer.complete ? [] : row(pen, 'incomplete', 'a part of the lineage could not be looked at in this run')),
    ...problems,
    '',
  ];
}

/** All answers as text, in the order asked. */
export function terminalExplanations(answers: readonly Explanation[], screen: Screen): string {
  const pen = penOf(screen);
  return page(
    printableData(answers)
      .flatMap((answer) => one(pen, answer))
      .concat(
        answers.some(({ id }) => id !== null) ? wrapped(disputeWords, pen.width).map((line) => pen.dim(line)) : [],
      ),
  );
}
