/** Notes what is made of the bindings on one line, so that a person can ask why a line was or was not taken. */

import { namedInAddress } from './named-in-address.js';
import type { Locate } from './place.js';
import { listed, mayName, type PlacedValue, placed, written } from './placed-value.js';
import { accepts, ofAddress, passedBecause, recognise, type Slot, slotOf, type Vocabulary } from './signals/index.js';
import { shapeOf } from './signals/shapes.js';
import type { Binding, BindingJudgement, LineExplanation, Location, Reference, TextJudgement } from './types.js';

/** Bindings of one line that are noted; a minified file is one line. */
const maximumBindings = 200;

/** An observer for `extract` that notes line `line` (1-based) of `path`, and what it then knows of it. */
export function lineExplainer(path: string, line: number, vocabulary: Vocabulary) {
  const bindings: BindingJudgement[] = [];
  const isHere = (location: Location): boolean =>
    location.path === path && location.line <= line && line <= location.endLine;
  return {
    observe(binding: Binding, locate: Locate, extractor: string): void {
      if (bindings.length >= maximumBindings) return;
      const location = locate(binding.value.span);
      if (isHere(location)) bindings.push(judgementOf(binding, locate, extractor, vocabulary));
    },
    explanation: (references: readonly Reference[]): LineExplanation => ({
      path,
      line,
      bindings,
      references: references.filter(({ location }) => isHere(location)),
      through: references.filter(({ location, via = [] }) => !isHere(location) && via.some(isHere)),
    }),
  };
}

function judgementOf(binding: Binding, locate: Locate, extractor: string, vocabulary: Vocabulary): BindingJudgement {
  const { form, name, path, callee, defines } = binding;
  const slot = slotOf(binding);
  const value = placed(binding.value, locate);
  return {
    location: value.location,
    extractor,
    form,
    name,
    ...(path && { path }),
    ...(callee !== undefined && { callee }),
    value: written(value),
    place: {
      accepts: accepts(slot),
      ...((slot.call || slot.name) && { signal: slot.label }),
      ...(slot.closed && { because: slot.closed }),
    },
    texts: textsOf(value, slot, vocabulary),
    names: namesOf(value),
    ...(defines && { defines: `${defines.space}:${defines.name}` }),
  };
}

/** The texts that are names by themselves; parts of a joined one are not. */
function textsOf(value: PlacedValue, slot: Slot, vocabulary: Vocabulary): readonly TextJudgement[] {
  if (value.kind === 'either' || value.kind === 'list') {
    return value.parts.flatMap((part) => textsOf(part, slot, vocabulary));
  }
  const [first] = value.kind === 'join' ? value.parts.filter((part) => part.kind === 'text') : [value];
  const inner = first?.kind === 'text' ? namedInAddress(first.text, first.location) : undefined;
  if (inner !== undefined) return [judged(inner.text, inner.location, slot.closed ? slot : ofAddress, vocabulary)];
  return value.kind === 'text'
    ? listed(value.text, value.location).map((part) => judged(part.text, part.location, slot, vocabulary))
    : [];
}

function judged(text: string, location: Location, slot: Slot, vocabulary: Vocabulary): TextJudgement {
  if (!mayName(text)) return { text, location, because: slot.closed ?? 'prose' };
  const shape = shapeOf(text, vocabulary);
  const taken = recognise(text, slot, vocabulary);
  return {
    text,
    location,
    ...(shape && {
      shape: {
        kind: shape.kind,
        known: shape.known,
        distinctive: shape.distinctive,
        ...(shape.registry !== undefined && { registry: shape.registry }),
      },
    }),
    ...(taken ? { taken } : { because: passedBecause(text, slot, vocabulary) }),
  };
}

function namesOf(value: PlacedValue): readonly string[] {
  if (value.kind === 'name')
    return [`${value.space}:${value.module === undefined ? '' : `${value.module}#`}${value.name}`];
  return 'parts' in value ? value.parts.flatMap(namesOf) : [];
}
