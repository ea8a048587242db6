/** Which CODEOWNERS tells whom to ask: that of the base commit for a change under review, which cannot reroute itself; the one checked out otherwise. */
import { fileAt } from '../discover/objects.js';
import { ownersBytes, ownersIn, ownersPaths, topOf } from '../discover/owners.js';
import type { OwnersSource } from '../evaluate/index.js';
import type { Problem } from '../problem.js';
import type { Occasion } from './event.js';
import { baseOf } from './policy-source.js';

/** The file, where there is one that can be read, and what is to be said about it. */
export interface OwnersFound {
  readonly owners?: OwnersSource;
  readonly remarks: readonly Problem[];
}

/** Finds the file. GitHub is not asked for a commit that is not here: a name is worth no request. */
export function findOwners(root: string, occasion: Occasion): OwnersFound {
  const { top, prefix } = topOf(root);
  const unused = (path: string, detail: string): OwnersFound => ({
    remarks: [{ code: 'owners-unused', path, detail }],
  });
  const here = ownersIn(top);
  if (occasion.change === undefined) {
    if (here === undefined) return { remarks: [] };
    return 'fault' in here ? unused(here.path, here.fault) : { owners: { ...here, prefix }, remarks: [] };
  }
  const commit = baseOf(top, occasion, occasion.change);
  for (const path of ownersPaths) {
    const file = fileAt(top, commit, path, ownersBytes);
    if (file === 'missing') continue;
    if (file === 'no-file') return unused(path, 'it is a link, or no file');
    if (file !== 'unreachable') return { owners: { path, text: file.text, prefix, commit }, remarks: [] };
    // Where the change has none, there most likely is none to miss.
    const detail = `${commit.slice(0, 12)} is not fetched, or holds too much; check out with fetch-depth: 2`;
    return here === undefined ? { remarks: [] } : unused(path, detail);
  }
  return { remarks: [] };
}
