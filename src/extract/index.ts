/** Text in, references out: reads each file with its extractor, follows embedded text and names, and judges what it finds. */
import type { SourceFile, Tree } from '../discover/types.js';
import type { Problem } from '../problem.js';
import { type Definitions, definitions, type SoughtName } from './definitions.js';
import type { Keyed } from './documents.js';
import { finds } from './finds.js';
import { addressed, agreed, clients } from './host.js';
import { embedded, keyOf } from './inner-text.js';
import { linker } from './link.js';
import { namedInAddress } from './named-in-address.js';
import { type Locate, locator, outward } from './place.js';
import { listed, mayName, type PlacedValue, placed, written } from './placed-value.js';
import { byLanguage, extractWith, select } from './reader.js';
import {
  expectsModel,
  ofAddress,
  recognise,
  type Slot,
  selfEvidentTail,
  slotOf,
  type Vocabulary,
} from './signals/index.js';
import type { Binding, Extractor, Location, Reference } from './types.js';

export type { DefinedName } from './defined-name.js';
export { documentFinder, filledIn, isDocument } from './document-files.js';
export { lineExplainer } from './line-explainer.js';
export { moduleFinder, moduleStem } from './module-files.js';
export { readerOf, triggersOf } from './reader.js';
export type { Vocabulary } from './signals/index.js';

/** Files that the prefilter passed over and that are read because a name leads to them, and names on the way to one. */
const maximumAsked = { files: 500, hops: 5 } as const;
/** Snippets inside snippets (compose → shell → Python → shell …). */
const maximumDepth = 6;

/** A place that takes a model but whose value is not a literal. */
interface Use {
  readonly slot: Slot;
  readonly value: PlacedValue;
  readonly path: string;
  readonly extractor: string;
  readonly callee: string | undefined;
  readonly address: PlacedValue | undefined;
}

/** What an extraction may ask and tell while it runs. */
interface Surroundings {
  /** The tree that the files come from: a file that the prefilter passed over is asked for when a name leads to it. */
  readonly tree?: Pick<Tree, 'passedOver' | 'read'>;
  /** All paths of the tree, where they are more than the files that are handed in. */
  readonly paths?: readonly string[];
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
  { tree, paths, observe }: Surroundings = {},
): Extracted {
  const found = finds();
  const known = definitions(keyedIn, paths);
  const apis = clients(known);
  const uses: Use[] = [];
  /** Names in places of data sets: a repository that goes nowhere else is none of a model. */
  const ofData: { readonly value: PlacedValue; readonly path: string }[] = [];
  const problems: Problem[] = [];

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
    const keep = (text: string, location: Location, place: Slot): void => {
      const recognition = recognise(text, place, vocabulary);
      if (!recognition) return;
      const key = found.keep({ text, location, extractor, ...recognition });
      if (callee !== undefined) found.call(key, { callee, address, path });
    };
    const visit = (part: PlacedValue): void => {
      const inner = part.kind === 'text' ? namedInAddress(part.text, part.location) : undefined;
      if (inner !== undefined) keep(inner.text, inner.location, ofAddress);
      else if (part.kind === 'text') {
        for (const { text, location } of listed(part.text, part.location)) {
          keep(text, location, slot);
        }
      } else if (part.kind === 'either' || part.kind === 'list') {
        part.parts.forEach(visit);
      } else {
        const last = part.kind === 'join' ? part.parts[part.parts.length - 1] : undefined;
        const end = last?.kind === 'text' ? selfEvidentTail(last.text, vocabulary) : undefined;
        if (last?.kind === 'text' && end !== undefined) {
          const location = { ...last.location, column: last.location.endColumn - end.length };
          visit({ kind: 'text', text: end, location });
        } else {
          const [first] = part.kind === 'join' ? part.parts.filter((one) => one.kind === 'text') : [];
          if (first?.kind === 'text' && namedInAddress(first.text, first.location) !== undefined) visit(first);
          else literal = false;
        }
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
    for (const { name, bases } of extraction.classes ?? []) {
      known.extend(
        path,
        name,
        bases.map((base) => placed(base, locate)),
      );
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
    known.keep(path, text);
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
      const key = found.link({ text, location, extractor, ...recognition, via }, longest !== undefined);
      if (callee !== undefined) found.call(key, { callee, address, path });
    }
    if (reached.length === 0 && slot.call?.accepts === 'any' && slot.usage !== 'train') {
      found.keep({
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
    for (const { location, longest } of links.reach(value, path)) if (longest === undefined) found.data(location);
  }
  return {
    references: found.all(({ callee, address, path }) =>
      address ? agreed(addressed(address, path, links)) : apis.apiOf(callee, path, links),
    ),
    problems: [...problems, ...links.problems()],
    definedIn: known.definedIn,
    sought: known.sought(),
  };
}

/** What stands under the keys of a settings file. */
function keyedIn(path: string, text: string): readonly Keyed[] {
  const extractor = select(path);
  const locate = locator(path, text);
  const bindings = extractor === undefined ? [] : extractWith(extractor, path, text).bindings;
  // What the settings themselves call an alias or an output (`model_name` of LiteLLM's list) is no model by being read.
  return bindings
    .filter((binding) => slotOf(binding).closed !== 'name')
    .map(({ path: above = [], name, value }) => ({
      keys: [...above, name],
      value: placed(value, locate),
    }));
}
