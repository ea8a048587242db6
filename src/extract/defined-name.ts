/** What a name of a file is, told without places, so that two commits can be compared. */
import { isDocument } from './document-files.js';
import type { PlacedValue } from './placed-value.js';
import type { NameSpace } from './types.js';

/** A name and what it is; two that are spelled the same have the same values. */
export interface DefinedName {
  readonly space: NameSpace;
  readonly name: string;
  readonly spelled: string;
  /** Names that its value mentions. */
  readonly mentions: readonly string[];
}

/** The name of that space with all of its values. */
export function describe(space: NameSpace, name: string, values: readonly PlacedValue[]): DefinedName {
  const mentions: string[] = [];
  const spell = (value: PlacedValue): string => {
    if (value.kind === 'text' && isDocument(value.text)) mentions.push(baseOf(value.text));
    if (value.kind === 'text') return JSON.stringify(value.text);
    if (value.kind === 'opaque') return '?';
    if (value.kind === 'entry') return `entry(${spell(value.path)},${value.key})`;
    if (value.kind !== 'name') return `${value.kind}(${value.parts.map(spell).join()})`;
    mentions.push(value.name, value.name.slice(0, Math.max(0, value.name.indexOf('.'))));
    return `${value.space}:${value.module ?? ''}:${value.name}`;
  };
  return { space, name, spelled: values.map(spell).join('|'), mentions };
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
