/** Values with the places that they stand at: made from what a reader bound, split where one text names several models, and shown. */
import type { Locate } from './place.js';
import type { Location, NameSpace, Value } from './types.js';

/** A value whose spans have become locations. */
export type PlacedValue =
  | { readonly kind: 'text'; readonly text: string; readonly location: Location }
  | {
      readonly kind: 'name';
      readonly space: NameSpace;
      readonly name: string;
      readonly module?: string;
      readonly location: Location;
    }
  | { readonly kind: 'join' | 'either' | 'list'; readonly parts: readonly PlacedValue[]; readonly location: Location }
  | { readonly kind: 'entry'; readonly path: PlacedValue; readonly key: string; readonly location: Location }
  | { readonly kind: 'opaque'; readonly location: Location };

/** Whether a text could be a name at all; most strings are prose. */
export function mayName(text: string): boolean {
  return /^\S{2,400}$/.test(text);
}

/** The same value with locations for spans. */
export function placed(value: Value, locate: Locate): PlacedValue {
  const location = locate(value.span);
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: value.text, location };
    case 'name':
      return {
        kind: 'name',
        space: value.space,
        name: value.name,
        ...(value.module === undefined ? {} : { module: value.module }),
        location,
      };
    case 'join':
      return { kind: 'join', parts: value.parts.map((part) => placed(part, locate)), location };
    case 'either':
      return { kind: 'either', parts: value.options.map((part) => placed(part, locate)), location };
    case 'list':
      return { kind: 'list', parts: value.elements.map((part) => placed(part, locate)), location };
    case 'entry':
      return { kind: 'entry', path: placed(value.path, locate), key: value.key, location };
    case 'opaque':
      return { kind: 'opaque', location };
  }
}

/** `a/b,c/d` or `a;b` in one string names two models; quotes inside the text (`${X:-"a/b"}`) are none of it. */
export function listed(
  text: string,
  location: Location,
): readonly { readonly text: string; readonly location: Location }[] {
  if (location.line !== location.endLine) return [{ text, location }];
  const quoted = /^(["'])([^"'\s]{1,300})\1$/.exec(text)?.[2];
  if (quoted !== undefined) {
    return [
      { text: quoted, location: { ...location, column: location.column + 1, endColumn: location.endColumn - 1 } },
    ];
  }
  const separator = text.includes(';') ? ';' : ',';
  const parts = text.split(separator, 18);
  if (parts.length < 2 || parts.length > 17 || !parts.every((part) => /^[\w./:@-]{1,200}$/.test(part)))
    return [{ text, location }];
  let column = location.column;
  return parts.map((part) => {
    const at = { ...location, column, endColumn: column + part.length };
    column = at.endColumn + 1;
    return { text: part, location: at };
  });
}

/** How an unreadable value is shown: literal parts as they stand, the rest as `{name}`. */
export function written(value: PlacedValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'name':
      return `{${value.name}}`;
    case 'join':
      return value.parts.map(written).join('');
    case 'either':
    case 'list':
      return value.parts.map(written).join(' | ');
    case 'entry':
      return `{${value.key}}`;
    case 'opaque':
      return '{…}';
  }
}
