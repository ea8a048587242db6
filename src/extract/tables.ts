/** The tables of TOML by their dotted keys, found in constant time. */
import type { DocumentNode, Mapping, Sequence } from './document.js';

const indexes = new WeakMap<Mapping, Map<string, Mapping | Sequence>>();

function indexOf(node: Mapping): Map<string, Mapping | Sequence> {
  const known = indexes.get(node);
  if (known !== undefined) return known;
  const index = new Map<string, Mapping | Sequence>();
  indexes.set(node, index);
  return index;
}

/** The table under a key, made when there is none; of an array of tables the last one. */
export function tableOf(node: Mapping, key: string): Mapping {
  const known = indexOf(node).get(key);
  const value = known?.kind === 'sequence' ? known.items.at(-1) : known;
  if (value?.kind === 'mapping') return value;
  const table: Mapping = { kind: 'mapping', entries: [] };
  node.entries.push({ key, value: table });
  indexOf(node).set(key, table);
  return table;
}

/** A new table at the end of the array of tables under a key. */
export function appendTable(node: Mapping, key: string): Mapping {
  const table: Mapping = { kind: 'mapping', entries: [] };
  const known = indexOf(node).get(key);
  if (known?.kind === 'sequence') known.items.push(table);
  else {
    const array: Sequence = { kind: 'sequence', items: [table] };
    node.entries.push({ key, value: array });
    indexOf(node).set(key, array);
  }
  return table;
}

/** Adds a value under a dotted key, making the tables between. */
export function enter(node: Mapping, keys: readonly string[], value: DocumentNode | undefined): void {
  let table = node;
  for (const key of keys.slice(0, -1)) table = tableOf(table, key);
  table.entries.push({ key: keys.at(-1)!, value });
}
