/** What the compiler works out about names, so that nobody has to read whole tables to recognise one. */
import { bareName } from '../catalog/bare-name.js';
import { listedKey, openingOf, shortId } from '../catalog/row.js';
import type { Merged } from './catalog-merge.js';

const copies: ReadonlySet<string> = new Set(['quantized', 'conversion', 'reupload']);

/** Lines `/name<tab>owner` or `/name<tab>=id`: the model on the Hub that a name without its owner stands for. */
export function bareNames(merged: Merged): readonly string[] {
  // Copies lend their name to nothing. The last of a name wins: a family's own root, else whoever had it before the Hub had owners.
  const rows = merged.models
    .map(({ row }) => row)
    .filter(({ id, parents }) => {
      const isCopy = parents.length > 0 && parents.every(({ relation }) => copies.has(relation));
      return id.startsWith('huggingface:') && !isCopy;
    });
  const isFirst = ({ id, aliases }: (typeof rows)[number]) =>
    (aliases ?? []).some((alias) => alias === `huggingface:${shortId(id).split('/')[1]}`);
  const originals = [...rows.filter((row) => !isFirst(row)), ...rows.filter(isFirst)].map(({ id }) => id);
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

/**
 * What the names of families begin with, as lines for `openingsOf`. A pattern that says more than how a name begins stands behind
 * its family: `qwen2.5=q2.5-*7b*`.
 */
export function openings(merged: Merged): readonly string[] {
  const byOpening = new Map<string, string[]>();
  const patterns = merged.families.flatMap(({ row }) => row.patterns.map((pattern) => ({ pattern, family: row.id })));
  // Of patterns that tell equally much the whole name comes first.
  for (const { pattern, family } of patterns.sort((a, b) => (a.pattern < b.pattern ? -1 : 1))) {
    const opening = openingOf(pattern);
    const meaning = pattern === `${opening}*` ? family : `${family}=${pattern}`;
    if (opening !== '') byOpening.set(opening, [...(byOpening.get(opening) ?? []), meaning]);
  }
  // Those that the one before begins with, itself included, the longest last.
  let open: readonly { readonly opening: string; readonly place: number }[] = [];
  return [...byOpening]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([opening, families], place) => {
      const begun = open.filter((other) => opening.startsWith(other.opening));
      open = [...begun, { opening, place }];
      const shorter = begun.at(-1);
      return [opening, families.join(' '), ...(shorter === undefined ? [] : [place - shorter.place])].join('\t');
    });
}
