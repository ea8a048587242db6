/** What a written revision pins: a commit, a name that may move, a date inside a hosted name, or nothing. */
import type { Revision } from './types.js';

/** Nothing is pinned. */
export const unpinned: Revision = { kind: 'none' };

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$/i;
const date =
  /(?:^|[^0-9])(20[12][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|20[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])/;
const safe = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,127}$/;

/** The revision that a text names; an empty or hostile text pins nothing. */
export function revisionOf(text: string | undefined): Revision {
  if (text === undefined || !safe.test(text) || text.includes('..')) return unpinned;
  if (commit.test(text)) return { kind: 'commit', value: text.toLowerCase() };
  return { kind: 'named', value: text };
}

/** The date that a hosted name carries (`gpt-4o-2024-08-06`), which its vendor promises not to change. */
export function dateIn(name: string): Revision {
  const found = date.exec(name);
  return found?.[1] === undefined ? unpinned : { kind: 'dated', value: found[1] };
}
