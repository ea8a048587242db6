/** Why a line was or was not taken, on a terminal: what was seen there, what its place says, and what became of it. */
import type { BindingJudgement, LineExplanation, PassedBecause, Reference, TextJudgement } from '../extract/types.js';
import { labelled, type Paint, type Pen, page, penOf, plain, wrapped } from './layout.js';
import { printableData } from './printable.js';
import type { Screen } from './types.js';
import { counted } from './vocabulary.js';

/** What is known of one line of one file. */
export interface LineAnswer extends LineExplanation {
  /** The line as it stands, cut. */
  readonly code: string;
  /** Why the file was not searched; absent when it was. */
  readonly unread?: 'no-reader' | 'own-file' | 'no-trigger' | 'ignored-by-policy';
}

const passedWords: Readonly<Record<PassedBecause, string>> = {
  documentation: 'documentation or a message for people names no model that is used',
  expectation: 'what a test expects is not used',
  comparison: 'a text that is compared with is not used',
  target: 'it is where a download is put, which is named by its address',
  type: 'a type names what may be used, not what is',
  dataset: 'this place takes a dataset or a Space, not a model',
  call: 'this call takes no model here: it says, stores or compares what it is given',
  name: 'what stands here by its name is no model (data, an output, a label, a project)',
  alias: 'a key beside it says which model; this is only what it is called here',
  people: 'an address or a text for people',
  prose: 'a text with blanks, or too short or too long for a name',
  'no-name': 'it is not written like the name of a model',
  image: 'a container image, and not one that is known to hold a model',
  'plain-weights': 'a weights file with a name that says nothing, in a place that says nothing',
  'unknown-word': 'the place takes a model, but this word is no known one and not made like one',
  'unknown-name': 'the place may take something else as well, and the catalog does not know this name',
  'silent-place': 'the place says nothing about models, and the name alone does not prove one',
};

const placeWords: Readonly<Record<BindingJudgement['place']['accepts'], string>> = {
  any: 'takes models: what is written like a name is believed',
  known: 'may take a model: only known names are believed',
  'self-evident': 'says nothing about models: only what is plainly one is believed',
  nothing: 'takes no model',
};

const formWords: Readonly<Record<BindingJudgement['form'], string>> = {
  argument: 'argument',
  positional: 'position',
  assignment: 'variable',
  default: 'default of',
  key: 'key',
  flag: 'flag',
  element: 'element of',
};

const shapeWords: Readonly<Record<string, string>> = {
  uri: 'an address that says its registry',
  'weights-url': 'the address of a weights file',
  'weights-file': 'a weights file',
  bedrock: 'an id of Bedrock',
  docker: "Docker's ai/name",
  oci: 'a container image',
  cloudflare: 'an id of Cloudflare',
  routed: 'provider and name',
  owned: 'owner/name',
  bare: 'a single word',
};

const indent = 2;
const label = 8;

function row(pen: Pen, name: string, text: string, paint: Paint = plain): readonly string[] {
  const lines = wrapped(text, pen.width - indent - label).map(paint);
  return labelled(name.padEnd(label), lines, indent, pen.dim);
}

function seen({ form, name, path = [], callee, extractor, defines }: BindingJudgement): string {
  const slot = form === 'element' ? (path[path.length - 1] ?? 'nothing named') : [...path, name].join('.');
  const call = callee === undefined ? '' : ` of ${callee}`;
  const known = defines === undefined ? '' : `; others reach it as ${defines}`;
  return `${formWords[form]} ${slot}${call} (${extractor})${known}`;
}

function said({ place }: BindingJudgement): string {
  const why = place.because === undefined ? '' : `: ${passedWords[place.because]}`;
  return `${placeWords[place.accepts]}${place.signal === undefined ? '' : ` (${place.signal})`}${why}`;
}

function textLines(pen: Pen, { text, shape, taken, because }: TextJudgement, closed: boolean): readonly string[] {
  const known = shape?.known ? ', known' : ', unknown';
  const looks = shape === undefined ? 'no name' : `${shapeWords[shape.kind] ?? shape.kind}${known}`;
  const verdict = taken
    ? `taken by ${taken.signal}, ${taken.confidence}${taken.registry === undefined ? '' : `, ${taken.registry}`}`
    : `not taken${because === undefined || closed ? '' : `: ${passedWords[because]}`}`;
  return [...row(pen, 'text', `${text} (${looks})`), ...row(pen, '', verdict, taken ? pen.green : pen.yellow)];
}

function bindingLines(pen: Pen, binding: BindingJudgement): readonly string[] {
  return [
    '',
    ...row(pen, 'seen', seen(binding), pen.bold),
    ...row(pen, 'place', said(binding)),
    ...binding.texts.flatMap((text) => textLines(pen, text, binding.place.because !== undefined)),
    ...(binding.names.length > 0 ? row(pen, 'follows', binding.names.join(', ')) : []),
  ];
}

function referenceLines(pen: Pen, { text, signal, location, dynamic, via = [] }: Reference): readonly string[] {
  const hops = via.map(({ path, line }) => `${path}:${line}`).join(' → ');
  const way = hops === '' ? '' : `, used at ${hops}`;
  const sure = dynamic ? ' (dynamic: only run time knows the name)' : '';
  return row(pen, '', `${text}${sure} at ${location.path}:${location.line}, by ${signal}${way}`, pen.green);
}

const unreadWords: Readonly<Record<NonNullable<LineAnswer['unread']>, string>> = {
  'no-reader': 'nothing reads files of this name',
  'own-file': 'policies, their cases and baselines only judge models',
  'no-trigger': 'none of the words occur in it without which a file of this kind names no model',
  'ignored-by-policy': 'the policy takes its path out of the search (references.paths-ignore)',
};

/** The answer about one line. */
export function terminalLine(answer: LineAnswer, screen: Screen): string {
  const pen = penOf(screen);
  const { path, line, code, unread, bindings, references, through } = printableData(answer);
  const head = [`${pen.bold(`${path}:${line}`)}`, ...(code === '' ? [] : [pen.dim(`  ${code}`)])];
  if (unread !== undefined) {
    return page([...head, '', ...wrapped(`This file is not searched: ${unreadWords[unread]}.`, pen.width)]);
  }
  return page([
    ...head,
    ...bindings.flatMap((binding) => bindingLines(pen, binding)),
    ...(bindings.length === 0 ? ['', 'Nothing that could hold a name was seen on this line.'] : []),
    '',
    counted(references.length, 'reference') + (references.length === 0 ? ' on this line' : ' on this line:'),
    ...references.flatMap((reference) => referenceLines(pen, reference)),
    ...(through.length > 0 ? [`${counted(through.length, 'reference')} elsewhere, followed through this line:`] : []),
    ...through.flatMap((reference) => referenceLines(pen, reference)),
  ]);
}
