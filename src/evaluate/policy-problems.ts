/** What is wrong with a text of ours in YAML: from the schema's issues to problems with place, expectation and a suggestion. */
import { z } from 'zod';
import type { Problem, ProblemCode } from '../problem.js';
import { nearest } from './nearest.js';
import type { KeyPath, PolicyText } from './policy-text.js';

/** The problems of a text that does not fit the schema, in the order of the file. */
export function schemaProblems(
  text: PolicyText,
  path: string,
  issues: readonly z.core.$ZodIssue[],
  kind: TextKind,
): readonly Problem[] {
  return inFileOrder(issues.flatMap((issue) => fromIssue({ text, path, kind }, issue)));
}

/** A kind of text: its schema, what it is called, and the codes of its problems. */
export interface TextKind {
  readonly schema: z.ZodType;
  readonly name: string;
  readonly wrongValue: ProblemCode;
  readonly unknownKey: ProblemCode;
  readonly missingKey: ProblemCode;
}

interface Source {
  readonly text: PolicyText;
  readonly path: string;
  readonly kind: TextKind;
}

/** Problems sorted by line and column. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function fromIssue(source: Source, issue: z.core.$ZodIssue): readonly Problem[] {
  const { text } = source;
  const at = issue.path as KeyPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(source, at, key));
  if (issue.code === 'invalid_key')
    return [
      wrong(
        source,
        text.keyPlace(at),
        `\`${String(at.at(-1))}\` is no name: lower-case letters, digits, \`.\`, \`_\`, \`-\``,
      ),
    ];
  const found = valueAt(text.value, at);
  if (found === undefined && at.length > 0 && issue.code !== 'custom') {
    const parent = at.slice(0, -1);
    const { kind, path } = source;
    const missing = shapeAt(layoutOf(kind).shape, text.value, at);
    // One that takes a single value is shown with it.
    const key = missing?.const === undefined ? written(at) : `${written(at)}: ${String(missing.const)}`;
    const about = missing?.description?.replace(/\.$/u, '');
    const detail = `\`${key}\`${about === undefined ? '' : `, ${about[0]?.toLowerCase()}${about.slice(1)}`}`;
    return [{ code: kind.missingKey, path, ...text.keyPlace(parent), detail }];
  }
  return [wrong(source, text.valuePlace(at), `${subject(at, source)}${expectation(issue, found)}`)];
}

function wrong(
  { path, kind }: Source,
  place: { readonly line: number; readonly column: number },
  detail: string,
): Problem {
  return { code: kind.wrongValue, path, ...place, detail };
}

function unknownKey({ text, path, kind }: Source, parent: KeyPath, key: string): Problem {
  const { shape, homes } = layoutOf(kind);
  const place = text.keyPlace([...parent, key]);
  const names = parent.filter((step) => typeof step === 'string');
  const here = names.length === 0 ? 'at the top of the file' : `under \`${written(parent)}\``;
  const keys = keysUnder(shape, text.value, parent);
  const near = nearest(key, keys);
  const elsewhere = homes.get(key)?.filter((home) => home !== names.join('.'));
  const advice =
    near !== undefined
      ? `; did you mean \`${near}\`?`
      : elsewhere !== undefined && elsewhere.length > 0
        ? `; it belongs under ${elsewhere.map((home) => `\`${home}\``).join(' or ')}: is it indented wrongly?`
        : strangerAdvice(key, keys, homes, names.join('.'));
  return { code: kind.unknownKey, path, ...place, detail: `\`${key}\` ${here}${advice}` };
}

/** A key that is nearly one of another place, or, where nothing is near, those that there are here. */
function strangerAdvice(key: string, keys: readonly string[], homes: Layout['homes'], here: string): string {
  const near = nearest(key, [...homes.keys()]);
  const home = near === undefined ? undefined : homes.get(near)?.find((one) => one !== here);
  if (home !== undefined) return `; did you mean \`${near}\`, which belongs under \`${home}\`?`;
  return keys.length === 0 ? '' : `; there are ${keys.map((one) => `\`${one}\``).join(', ')}`;
}

function subject(at: KeyPath, { kind }: Source): string {
  return at.length === 0 ? `the ${kind.name}: ` : `\`${written(at)}\`: `;
}

function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}, found ${shown(found)}${asList(issue.expected, found)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof found === 'string' ? nearest(found, values) : undefined;
      const suggestion =
        near === undefined || near === found ? asValue(issue.values, found) : `; did you mean \`${near}\`?`;
      return `expected ${values.length === 1 ? values[0] : `one of ${values.join(', ')}`}, found ${shown(found)}${suggestion}`;
    }
    case 'invalid_union': {
      const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      const near = typeof found === 'string' ? nearest(found, values) : undefined;
      return `expected one of ${values.join(', ')}, found ${shown(found)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? 'expected a list with at least one element, found an empty one'
        : `expected at least ${issue.minimum}, found ${shown(found)}`;
    default:
      return issue.message;
  }
}

/** One value where a list is expected, written as one. */
function asList(expected: string, found: unknown): string {
  if (expected !== 'array' || typeof found !== 'string' || found.length > 60) return '';
  const bare = /^[\p{L}\d][\p{L}\d._/*@-]*$/u.test(found);
  return `; write \`[${bare ? found : JSON.stringify(found)}]\``;
}

/** A value of the wrong type that has a plain counterpart among those expected. */
function asValue(values: readonly unknown[], found: unknown): string {
  if (typeof found === 'string' && values.some((value) => typeof value !== 'string' && String(value) === found))
    return `; write \`${found}\` without quotes`;
  const meant = found === true ? 'error' : found === false ? 'off' : undefined;
  return meant !== undefined && values.includes(meant) ? `; write \`${meant}\`` : '';
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
};

function shown(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a mapping';
  if (typeof found === 'string') return `text \`${found.slice(0, 60)}\``;
  return `${typeof found === 'boolean' ? '' : 'the number '}${String(found)}`;
}

/** `rules.origin.deny`, `exceptions[0].id`. */
export function written(at: KeyPath): string {
  return at.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

function valueAt(value: unknown, at: KeyPath): unknown {
  let here = value;
  for (const step of at) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  /** What stands under keys that the writer names. */
  readonly additionalProperties?: Shape;
  readonly const?: unknown;
  /** One of several mappings, told apart by one of their keys. */
  readonly oneOf?: readonly Shape[];
}

function propertiesOf({ properties, oneOf = [] }: Shape): Readonly<Record<string, Shape>> {
  return Object.assign({}, properties, ...oneOf.map((one) => one.properties));
}

interface Layout {
  readonly shape: Shape;
  /** For each key the places in which it can stand. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
}

const layouts = new WeakMap<z.ZodType, Layout>();

function layoutOf({ schema }: TextKind): Layout {
  const known = layouts.get(schema);
  if (known !== undefined) return known;
  const shape = z.toJSONSchema(schema) as Shape;
  const made = { shape, homes: homesIn(shape) };
  layouts.set(schema, made);
  return made;
}

/** The keys that can stand in the mapping at `at` of the value, which tells the mappings of a choice apart. */
function keysUnder(shape: Shape, value: unknown, at: KeyPath): readonly string[] {
  const here = shapeAt(shape, value, at);
  return Object.keys(here ? propertiesOf(here) : {});
}

function shapeAt(shape: Shape, value: unknown, at: KeyPath): Shape | undefined {
  let here: Shape | undefined = shape;
  at.forEach((step, index) => {
    here = typeof step === 'number' ? here?.items : here && (propertiesOf(here)[step] ?? here.additionalProperties);
    here = here?.oneOf?.find((one) => suits(one, valueAt(value, at.slice(0, index + 1)))) ?? here;
  });
  return here;
}

function suits({ properties = {} }: Shape, value: unknown): boolean {
  return Object.entries(properties).every(
    ([key, one]) => one.const === undefined || one.const === valueAt(value, [key]),
  );
}

function homesIn(shape: Shape): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (here: Shape, path: string) => {
    for (const [key, below] of Object.entries(propertiesOf(here))) {
      if (path !== '') found.set(key, [...(found.get(key) ?? []), path]);
      visit(below.items ?? below, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(shape, '');
  return new Map([...found].map(([key, paths]) => [key, paths.slice(0, 3)]));
}
