/** What the change under review touches: by the commits that are here, else by GitHub's list; never by half of one. */
import type { Change } from '../change.js';
import { changedSince, filesWith } from '../discover/changes.js';
import { headOf, isHere, mergeBaseOf, parentsOf } from '../discover/objects.js';
import type { ChangedFile } from '../discover/types.js';
import { type Client, listChanges, textsAt } from '../github/index.js';
import type { Problem } from '../problem.js';
import type { Occasion } from './event.js';

/** The change, or why everything has to be looked at and gates. */
export interface ChangeFound {
  readonly change?: Change;
  readonly remarks: readonly Problem[];
}

/** Files whose earlier states GitHub is asked for. */
const mostTexts = 500;

/** Finds the change; `reads` tells which paths could name a model at all. */
export async function findChange(
  root: string,
  occasion: Occasion,
  client: Client | undefined,
  reads: (path: string) => boolean,
): Promise<ChangeFound> {
  const { span } = occasion;
  const here = headOf(root);
  if (span === undefined) return isStrange(occasion, here) ? { remarks: [elsewhere(here)] } : { remarks: [] };
  const base = here === undefined ? undefined : localBase(root, occasion, here);
  if (base === 'elsewhere') return { remarks: [elsewhere(here)] };
  const local = base === undefined || here === undefined ? undefined : changedSince(root, base, here);
  if (local !== undefined) return foundIn(root, local.files, local.before, reads, base);
  if (client === undefined) return { remarks: [{ code: 'change-not-listed', detail: 'no github-token' }] };
  const place = { ...span, owner: occasion.owner, repository: occasion.repository };
  const listing = await listChanges(client, place);
  if ('failed' in listing) return { remarks: [{ code: 'change-not-listed', detail: listing.failed }] };
  const earlier = listing.files.flatMap(({ was }) => (was !== undefined && reads(was) ? [was] : []));
  const texts = await textsAt(client, place, earlier.slice(0, mostTexts));
  const before = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  // What an earlier step wrote is looked at as well.
  const made = here === undefined ? undefined : changedSince(root, here, here);
  const known = new Set(listing.files.map(({ path }) => path));
  const files = [...listing.files, ...(made?.files ?? []).filter(({ path }) => !known.has(path))];
  return foundIn(root, files, new Map([...(made?.before ?? []), ...before]), reads);
}

function elsewhere(here: string | undefined): Problem {
  return { code: 'change-not-checked-out', detail: (here ?? '').slice(0, 12) };
}

/** Events that start with the rights of the default branch beside the change of a stranger: what is checked out of it would bring its own policy. */
const beside: ReadonlySet<string> = new Set(['workflow_run', 'issue_comment']);

function isStrange({ name, sha }: Occasion, here: string | undefined): boolean {
  return beside.has(name) && here !== undefined && here !== sha;
}

function foundIn(
  root: string,
  files: readonly ChangedFile[],
  before: ReadonlyMap<string, Buffer>,
  reads: (path: string) => boolean,
  base?: string,
): ChangeFound {
  const missing = files.filter(({ was }) => was !== undefined && reads(was) && !before.has(was));
  return {
    change: { ...(base !== undefined && { base }), files, before, search: (words) => filesWith(root, words) },
    remarks: missing.length === 0 ? [] : [{ code: 'change-earlier-unread', detail: String(missing.length) }],
  };
}

/** The commit whose tree the checked-out one is to be held against; undefined when it is not here. */
function localBase(root: string, { name, sha, span }: Occasion, here: string): string | 'elsewhere' | undefined {
  if (span === undefined) return undefined;
  const { base, head, pull } = span;
  if (pull === undefined) return here === head || here === sha ? present(root, base) : 'elsewhere';
  // The merge commit that GitHub made is the change upon a base that is newer than the payload.
  const [first, second, ...more] = parentsOf(root, here);
  if (name !== 'pull_request_target' && here === sha && second === head && more.length === 0 && first !== undefined)
    return present(root, first);
  if (second === head && first === base && more.length === 0) return present(root, base);
  if (here !== head) return 'elsewhere';
  return isHere(root, base) ? mergeBaseOf(root, base, head) : undefined;
}

function present(root: string, commit: string): string | undefined {
  return isHere(root, commit) ? commit : undefined;
}
