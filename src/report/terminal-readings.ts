/** The readings of a stack of policies on a terminal: place by place, rule by rule, every key with its file and line. */
import type { ShownPlace, ShownReading } from '../evaluate/shown.js';
import { hanging, heading, type Pen, page, penOf, wrapped } from './layout.js';
import { printableData } from './printable.js';
import type { Screen } from './types.js';
import { counted } from './vocabulary.js';

/** What is shown of a stack of policies. */
export interface PolicyShown {
  readonly layers: readonly { readonly path: string; readonly digest: string }[];
  readonly places: readonly ShownPlace[];
}

/** Most elements of a list that are written out. */
const mostElements = 12;

/** The page as text. */
export function terminalReadings(shown: PolicyShown, screen: Screen): string {
  const pen = penOf(screen);
  const { layers, places } = printableData(shown);
  if (layers.length === 0) return page(wrapped('no policy: .github/model-policy.yml is not there', pen.width));
  const several = places.some(({ rules }) => rules.some(({ readings }) => readings.length > 1));
  return page([
    heading(pen, counted(layers.length, 'layer')),
    ...layers.map(({ path, digest }) => `  ${path} ${pen.dim(`sha256:${digest.slice(0, 12)}`)}`),
    '',
    ...places.flatMap((place) => [
      heading(pen, places.length === 1 && place.path === undefined ? 'everywhere' : titleOf(place)),
      ...rulesOf(pen, place),
      '',
    ]),
    ...(several ? wrapped('Each reading is judged by itself, and the worst result counts.', pen.width) : []),
  ]);
}

function titleOf({ path, patterns, scopes }: ShownPlace): string {
  const where = path ?? patterns?.join(', ');
  if (where === undefined) return 'where no scope with paths stands';
  return `${where}${scopes.length === 0 ? '' : `, in ${scopes.join(', ')}`}`;
}

function rulesOf(pen: Pen, { rules }: ShownPlace): readonly string[] {
  if (rules.length === 0) return ['  nothing is judged here'];
  return rules.flatMap(({ rule, readings }) => {
    const [only, ...others] = readings;
    if (only !== undefined && others.length === 0) return [`  ${pen.bold(rule)}`, ...keysOf(pen, only)];
    return [
      `  ${pen.bold(rule)}, ${counted(readings.length, 'reading')}`,
      ...readings.flatMap((reading, index) => [
        ...wrapped(`${index + 1}. ${reading.layers.join(' + ')}`, pen.width - 4).map((line) => `    ${line}`),
        ...keysOf(pen, reading),
      ]),
    ];
  });
}

function keysOf(pen: Pen, { keys, company }: ShownReading): readonly string[] {
  const lines = (text: string) => hanging(pen, text, '      ', '        ');
  const facts =
    company === undefined
      ? []
      : lines(
          `with ${Object.entries(company)
            .map(([key, value]) => `${key} ${said(value)}`)
            .join(', ')}`,
        );
  return [
    ...keys.flatMap(({ key, value, place }) => lines(`${key}: ${said(value)}  (${place.path}:${place.line})`)),
    ...facts.map((line) => pen.dim(line)),
  ];
}

function said(value: unknown): string {
  if (Array.isArray(value)) {
    const rest = value.length - mostElements;
    return value.length === 0
      ? 'nothing'
      : `${value.slice(0, mostElements).map(String).join(' ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${said(one)}`)
    .join('; ');
}
