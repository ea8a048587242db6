/** What a walk over HCL finds and where it stands, and what of a value is worth reporting. */
import type { Binding, Snippet, Value } from '../types.js';
import type { Attribute } from './node.js';
import { valueIn } from './value.js';

/** What a walk finds. */
export interface Finds {
  readonly source: string;
  readonly bindings: Binding[];
  readonly snippets: Snippet[];
}

/** What stands around a node. */
export interface Place {
  readonly path: readonly string[];
  /** Dotted name under which other places reach what stands here. */
  readonly reached?: string;
  readonly inert?: Binding['inert'];
}

const longestText = 400;
const longestSibling = 120;
const mostSiblings = 24;

/** The same place for what no other place can reach. */
export function unreached({ path, inert }: Place): Place {
  return { path, ...(inert !== undefined && { inert }) };
}

/** Short literal texts of attributes, by name. */
export function textsOf(attributes: readonly Attribute[]): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  let count = 0;
  for (const { name, value } of attributes) {
    if (value.kind !== 'template' || name === '__proto__') continue;
    const written = valueIn(value);
    if (written.kind !== 'text' || written.text.length > longestSibling) continue;
    texts[name] = written.text;
    if (++count >= mostSiblings) break;
  }
  return texts;
}

/** The texts beside `name`. */
export function without(texts: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  const { [name]: _, ...others } = texts;
  return others;
}

/** The value without the parts that say nothing; undefined when nothing is left. */
export function telling(value: Value): Value | undefined {
  switch (value.kind) {
    case 'text':
      return value.text !== '' && value.text.length <= longestText ? value : undefined;
    case 'name':
      return value;
    case 'join':
      return value.parts.some((part) => telling(part) !== undefined) ? value : undefined;
    case 'either': {
      const options = value.options.map(telling).filter((option) => option !== undefined);
      return options.length === 0 ? undefined : { ...value, options };
    }
    case 'list': {
      const elements = value.elements.map(telling).filter((element) => element !== undefined);
      return elements.length === 0 ? undefined : { ...value, elements };
    }
    default:
      return undefined;
  }
}
