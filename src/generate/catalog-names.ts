/** What the compiler works out about names, so that nobody has to read whole tables to recognise one. */
import { bareName } from '../catalog/bare-name.js';
import { listedKey, shortId } from '../catalog/row.js';
import type { Merged } from './catalog-merge.js';

const copies: ReadonlySet<string> = new Set(['quantized', 'conversion', 'reupload']);

/** Lines `/name<tab>owner` or `/name<tab>=id`: the model on the Hub that a name without its owner stands for. */
export function bareNames(merged: Merged): readonly string[] {
  // Copies lend their name to nothing, and a family's own roots come last, so that they win over others of the same name.
  const originals = merged.models
    .map(({ row }) => row)
    .filter(({ id, parents }) => {
      const isCopy = parents.length > 0 && parents.every(({ relation }) => copies.has(relation));
      return id.startsWith('huggingface:') && !isCopy;
    })
    .map(({ id }) => id);
  const roots = merged.families.flatMap(({ row }) => row.roots.map((root) => `huggingface:${root}`));
  const known = new Set(merged.models.map(({ key }) => key));
  return [...originals, ...roots].map((id) => {
    const bare = bareName(id);
    const [owner = '', name] = shortId(id).split('/');
    // Where the row is found by owner and name, the owner is enough.
    const isPlain = name?.toLowerCase() === bare && known.has(id.toLowerCase());
    return `${listedKey(bare)}\t${isPlain ? owner : `=${shortId(id)}`}`;
  });
}

/** Ids of families that other families derive from, sorted. */
export function baseFamilies(merged: Merged): readonly string[] {
  return [...new Set(merged.families.flatMap(({ row }) => row.bases))].sort();
}
