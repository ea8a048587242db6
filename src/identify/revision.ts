/** What a written revision pins: a commit, a name that may move, a date inside a hosted name, or nothing. */
import type { Revision } from './types.js';

/** Nothing is pinned. */
export const unpinned: Revision = { kind: 'none' };

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$/i;
const date =
  /(?:^|[^0-9])(20[12][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|20[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])/;
const quant = /^(?:i?q[1-8](?:_[a-z0-9]{1,4}){0,3}|ud-i?q[a-z0-9_]{1,12}|bf16|f(?:p)?(?:8|16|32)|mxfp4[a-z_]{0,8})$/i;
const safe = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,127}$/;

/** The revision that a text names; an empty or hostile text pins nothing. */
export function revisionOf(text: string | undefined): Revision {
  if (text === undefined || !safe.test(text) || text.includes('..')) return unpinned;
  if (commit.test(text)) return { kind: 'commit', value: text.toLowerCase() };
  return { kind: 'named', value: text };
}

/** What a tag behind the name of a repository says: a quantisation is a file, anything else a version. */
export function taggedBy(tag: string): Revision {
  const revision = revisionOf(tag);
  return quant.test(tag) && revision.kind === 'named' ? { ...revision, quantization: true } : revision;
}

/** Whether a tag is the name of a quantisation rather than of a version. */
export function isQuant(tag: string): boolean {
  return quant.test(tag);
}

/** The date that a hosted name carries (`gpt-4o-2024-08-06`), which its vendor promises not to change. */
export function dateIn(name: string): Revision {
  const found = date.exec(name);
  return found?.[1] === undefined ? unpinned : { kind: 'dated', value: found[1] };
}
