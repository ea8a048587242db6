/** Which CODEOWNERS tells whom to ask: that of the base commit for a change under review, which cannot reroute itself; the one checked out otherwise. */
import { ownersIn, ownersPaths, topOf } from '../discover/owners.js';
import type { OwnersSource } from '../evaluate/index.js';
import type { Client } from '../github/index.js';
import type { Problem } from '../problem.js';
import type { Occasion } from './event.js';
import { baseOf, textAtBase } from './policy-source.js';

/** The file, where there is one that can be read, and what is to be said about it. */
export interface OwnersFound {
  readonly owners?: OwnersSource;
  readonly remarks: readonly Problem[];
}

/** Finds the file; `client` is asked for what is not here. */
export async function findOwners(root: string, occasion: Occasion, client: Client | undefined): Promise<OwnersFound> {
  const { top, prefix } = topOf(root);
  const unused = (path: string, detail: string): OwnersFound => ({
    remarks: [{ code: 'owners-unused', path, detail }],
  });
  if (occasion.change === undefined) {
    const here = ownersIn(top);
    if (here === undefined) return { remarks: [] };
    return 'fault' in here ? unused(here.path, here.fault) : { owners: { ...here, prefix }, remarks: [] };
  }
  const commit = baseOf(top, occasion, occasion.change);
  for (const path of ownersPaths) {
    const text = await textAtBase(top, occasion, occasion.change, path, client);
    if (!text.ok) return unused(path, text.problems[0].detail ?? '');
    if (text.value !== undefined) return { owners: { path, text: text.value, prefix, commit }, remarks: [] };
  }
  return { remarks: [] };
}
