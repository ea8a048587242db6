/** Text in, references out: reads each file with its extractor, follows embedded text and names, and judges what it finds. */
import type { SourceFile, Tree } from '../discover/types.js';
import type { Problem } from '../problem.js';
import { type Definitions, definitions, type SoughtName } from './definitions.js';
import { extractors } from './extractors.js';
import { addressed, agreed, clients } from './host.js';
import { linker } from './link.js';
import { type Locate, locator, outward } from './place.js';
import { listed, mayName, type PlacedValue, placed, written } from './placed-value.js';
import { selector } from './select.js';
import { expectsModel, recognise, type Slot, selfEvidentTail, slotOf, type Vocabulary } from './signals/index.js';
import type { Binding, Extraction, Extractor, Location, Reference, Snippet, Value } from './types.js';

export type { DefinedName } from './definitions.js';
export { lineExplainer } from './line-explainer.js';
export { moduleFinder, moduleStem } from './module-files.js';
export type { Vocabulary } from './signals/index.js';

/** Places on the way to one reference that are kept. */
const maximumHops = 200;
/** Files that the prefilter passed over and that are read because a name leads to them, and names on the way to one. */
const maximumAsked = { files: 500, hops: 5 } as const;
/** Snippets inside snippets (compose → shell → Python → shell …). */
const maximumDepth = 6;

const select = selector(extractors);
const byLanguage = new Map(
  extractors.flatMap((extractor) => (extractor.language ? [[extractor.language, extractor] as const] : [])),
);

/** Byte strings one of which a file must contain to be read; undefined when no extractor reads files of that name. */
export function triggersOf(path: string): readonly string[] | undefined {
  const extractor = select(path);
  return extractor === undefined ? undefined : (extractor.triggers ?? []);
}

/** A place that takes a model but whose value is not a literal. */
interface Use {
  readonly slot: Slot;
  readonly value: PlacedValue;
  readonly path: string;
  readonly extractor: string;
  readonly callee: string | undefined;
  readonly address: PlacedValue | undefined;
}

/** A call that takes a reference that was found. */
interface Call {
  readonly callee: string;
  readonly address: PlacedValue | undefined;
  readonly path: string;
}

/** What an extraction may ask and tell while it runs. */
interface Surroundings {
  /** The tree that the files come from: a file that the prefilter passed over is asked for when a name leads to it. */
  readonly tree?: Pick<Tree, 'passedOver' | 'read'>;
  /** Told of every binding before it is judged. */
  readonly observe?: (binding: Binding, locate: Locate, extractor: string) => void;
}

/** What was found in files. */
export interface Extracted extends Pick<Definitions, 'definedIn'> {
  /** Sorted by path, line and column. */
  readonly references: readonly Reference[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** The names that uses of models asked other files for. */
  readonly sought: readonly SoughtName[];
}

/** Finds what names a model in files that are read together. */
export function extract(
  files: Iterable<SourceFile>,
  vocabulary: Vocabulary,
  { tree, observe }: Surroundings = {},
): Extracted {
  const found = new Map<string, Reference>();
  /** The hops of each reference apart, because a name may be used in ten thousand places. */
  const hops = new Map<string, Map<string, Location>>();
  const known = definitions();
  const apis = clients(known);
  /** The calls that take each reference. */
  const calls = new Map<string, Call[]>();
  const uses: Use[] = [];
  /** Names in places of data sets: a repository that goes nowhere else is none of a model. */
  const ofData: { readonly value: PlacedValue; readonly path: string }[] = [];
  /** The references to which a use of a model leads. */
  const linked = new Set<string>();
  const problems: Problem[] = [];

  const keep = (reference: Reference, key = placeOf(reference.location)): void => {
    const before = found.get(key);
    const { via = [], ...bare } = reference;
    found.set(key, before ? surerOf(before, bare) : bare);
    if (via.length === 0) return;
    const known = hops.get(key) ?? new Map<string, Location>();
    for (const hop of via) if (known.size < maximumHops) known.set(placeOf(hop), hop);
    hops.set(key, known);
  };

  const called = (key: string, call: Call): void => {
    const others = calls.get(key);
    if (!others) calls.set(key, [call]);
    else if (others.length < maximumHops) others.push(call);
  };

  const bind = (binding: Binding, path: string, locate: Locate, extractor: string): void => {
    observe?.(binding, locate, extractor);
    // Most strings are prose; they are neither names nor parts of one.
    if (binding.value.kind === 'text' && !mayName(binding.value.text)) return;
    const slot = slotOf(binding, vocabulary.holdsModel && ((name) => vocabulary.holdsModel?.(name, path) ?? false));
    const value = placed(binding.value, locate);
    const name =
      binding.defines ??
      (binding.form === 'assignment' || binding.form === 'default'
        ? ({ space: 'local', name: binding.name } as const)
        : undefined);
    if (name && value.kind !== 'opaque') known.define(path, name.space, name.name, value);
    if (slot.closed === 'dataset' && value.kind === 'name') ofData.push({ value, path });
    if (slot.closed) return;
    const { callee } = binding;
    const address = binding.address && placed(binding.address, locate);
    let literal = true;
    const visit = (part: PlacedValue): void => {
      if (part.kind === 'text') {
        for (const { text, location } of listed(part.text, part.location)) {
          const recognition = recognise(text, slot, vocabulary);
          if (!recognition) continue;
          keep({ text, location, extractor, ...recognition });
          if (callee !== undefined) called(placeOf(location), { callee, address, path });
        }
      } else if (part.kind === 'either' || part.kind === 'list') {
        part.parts.forEach(visit);
      } else {
        const last = part.kind === 'join' ? part.parts[part.parts.length - 1] : undefined;
        const end = last?.kind === 'text' ? selfEvidentTail(last.text, vocabulary) : undefined;
        if (last?.kind === 'text' && end !== undefined) {
          const location = { ...last.location, column: last.location.endColumn - end.length };
          visit({ kind: 'text', text: end, location });
        } else literal = false;
      }
    };
    visit(value);
    if (!literal && expectsModel(slot)) uses.push({ slot, value, path, extractor, callee, address });
  };

  const read = (extractor: Extractor, path: string, text: string, locate: Locate, depth: number): void => {
    const extraction = extractWith(extractor, path, text);
    // What is embedded was only taken to be in that language; that it is not costs nothing.
    if (depth === 0) for (const problem of extraction.problems ?? []) problems.push({ ...problem, path });
    for (const binding of extraction.bindings) {
      bind(binding, path, locate, extractor.id);
      const key = keyOf(binding, text);
      if (key) bind(key, path, locate, extractor.id);
    }
    for (const { name, registry, address, same } of extraction.clients ?? []) {
      apis.add(path, name, {
        ...(registry !== undefined && { registry }),
        ...(address && { address: placed(address, locate) }),
        ...(same && { same: placed(same, locate) }),
      });
    }
    const snippets = [
      ...(extraction.snippets ?? []),
      ...extraction.bindings.flatMap((binding) => embedded(binding.value, text, extractor.id)),
    ];
    for (const snippet of depth < maximumDepth ? snippets : []) {
      const inner = byLanguage.get(snippet.language);
      if (inner) read(inner, path, snippet.text, (span) => locate(outward(snippet, span)), depth + 1);
    }
  };

  const readFile = ({ path, text, nature }: SourceFile): void => {
    const extractor = select(path);
    if (!extractor || (nature !== 'text' && extractor.id !== 'weights')) return;
    read(extractor, path, text, locator(path, text), 0);
  };

  for (const file of files) readFile(file);
  for (const path of tree?.passedOver() ?? []) known.passOver(path);
  let links = linker(known);
  for (let hop = 0, asked = 0; tree && hop < maximumAsked.hops; hop++) {
    for (const { value, path } of uses) links.reach(value, path);
    const wanted = known.wanted().slice(0, maximumAsked.files - asked);
    if (wanted.length === 0) break;
    asked += wanted.length;
    for (const path of wanted) {
      const file = tree.read(path);
      if (file) readFile(file);
    }
    links = linker(known);
  }

  for (const { slot, value, path, extractor, callee, address } of uses) {
    const reached = links.reach(value, path);
    for (const { text, location, via, longest } of reached) {
      const recognition = recognise(text, slot, vocabulary);
      if (!recognition) continue;
      // A name joined from parts stands where its longest part stands; a part that is a reference by itself only gains the hops.
      const literal = found.get(placeOf(location));
      const key = literal || longest === undefined ? placeOf(location) : `${placeOf(location)}\0${text}`;
      keep(
        { text: literal?.text ?? text, location, extractor, ...recognition, ...(via.length > 0 ? { via } : {}) },
        key,
      );
      linked.add(key);
      if (callee !== undefined) called(key, { callee, address, path });
    }
    if (reached.length === 0 && slot.call?.accepts === 'any' && slot.usage !== 'train') {
      keep({
        text: written(value),
        location: value.location,
        extractor,
        usage: slot.usage,
        signal: slot.label,
        confidence: 'possible',
        dynamic: true,
      });
    }
  }
  for (const { value, path } of ofData) {
    for (const { location, longest } of links.reach(value, path)) {
      const key = placeOf(location);
      const repository = /^name:\w{0,40}repo/i.test(found.get(key)?.signal ?? '');
      if (repository && longest === undefined && !linked.has(key) && !calls.has(key)) found.delete(key);
    }
  }
  for (const [key, reached] of calls) {
    const api = agreed(
      reached.map(({ callee, address, path }) =>
        address ? agreed(addressed(address, path, links)) : apis.apiOf(callee, path, links),
      ),
    );
    const reference = found.get(key);
    if (api && reference) found.set(key, { ...api, ...reference });
  }
  const references = [...found].map(([key, reference]) => {
    const via = hops.get(key);
    return via ? { ...reference, via: [...via.values()] } : reference;
  });
  return {
    references: references.sort(byPlace),
    problems: [...problems, ...links.problems()],
    definedIn: known.definedIn,
    sought: known.sought(),
  };
}

function placeOf({ path, line, column }: Location): string {
  return `${path}\0${line}\0${column}`;
}

/** An extractor is total; should one fail all the same, it costs its file and not the run. */
function extractWith(extractor: Extractor, path: string, text: string): Extraction {
  try {
    return extractor.extract({ path, text });
  } catch (error) {
    const deep = error instanceof RangeError;
    return {
      bindings: [],
      problems: [{ code: deep ? 'nesting-too-deep' : 'parse-error', detail: deep ? '' : String(error).slice(0, 200) }],
    };
  }
}

/** Formats in which a line with flags is a command or its arguments; elsewhere it is prose. */
const configurations = new Set(['settings', 'yaml', 'compose', 'json', 'toml', 'terraform', 'workflow']);
const argumentsLine = /^(?:[\w./:-]{1,80} ){0,3}--?[a-z][\w-]{0,40}[ =]\S{1,200}(?: \S{1,200}){0,60}$/i;

/** A string that holds a JSON mapping (`--speculative-config '{"model": …}'`) is read as JSON. */
function embedded(value: Value, text: string, extractor: string): readonly Snippet[] {
  if (value.kind !== 'text') return [];
  const json = /^\s{0,20}[[{]/.test(value.text) && value.text.includes('":');
  if (!json && !(configurations.has(extractor) && argumentsLine.test(value.text))) return [];
  if (text.slice(value.span.start, value.span.end) !== value.text) return [];
  return [{ language: json ? 'json' : 'shell', text: value.text, segments: [{ at: 0, source: value.span.start }] }];
}

/** A key that is itself written as `owner/name` (`{ "org/model": "label" }`) is an element of the mapping. */
function keyOf({ form, name, value, path, inert }: Binding, text: string): Binding | undefined {
  if (form !== 'key' || inert || !/^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(name)) return undefined;
  // Written in another way (`org\/model`) it does not stand there, and is not looked for in all that went before.
  const from = Math.max(0, value.span.start - name.length - 12);
  const near = text.slice(from, value.span.start).lastIndexOf(name);
  if (near === -1) return undefined;
  const start = from + near;
  const span = { start, end: start + name.length };
  return { form: 'element', name: '0', value: { kind: 'text', text: name, span }, ...(path ? { path } : {}) };
}

const confidences = ['possible', 'likely', 'certain'];

/** Two recognitions of the same text: the surer one speaks. */
function surerOf(a: Reference, b: Reference): Reference {
  const surer = confidences.indexOf(b.confidence) > confidences.indexOf(a.confidence) ? b : a;
  const registry = surer.registry ?? a.registry ?? b.registry;
  return { ...surer, ...(registry ? { registry } : {}) };
}

function byPlace(a: Reference, b: Reference): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  return (
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}
