/** What the change under review touches: by the commits that are here, else by GitHub's list; never by half of one. */
import type { Change } from '../change.js';
import { changedBetween, filesWith, textsBefore, uncommitted } from '../discover/changes.js';
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

/** Bytes of an earlier state that are read; larger files count as new. */
const largest = 20 << 20;
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
  if (span === undefined) return { remarks: [] };
  const here = headOf(root);
  const base = here === undefined ? undefined : localBase(root, occasion, here);
  if (base === 'elsewhere') return { remarks: [{ code: 'change-not-checked-out', detail: (here ?? '').slice(0, 12) }] };
  const local = base === undefined || here === undefined ? undefined : changedBetween(root, base, here);
  if (local !== undefined) {
    const files = withUncommitted(root, local);
    const before = textsBefore(root, files, largest);
    return {
      change: { files, before, search: (words) => filesWith(root, words) },
      remarks: unread(files, before, reads),
    };
  }
  if (client === undefined) return { remarks: [{ code: 'change-not-listed', detail: 'no github-token' }] };
  const listing = await listChanges(client, { ...span, owner: occasion.owner, repository: occasion.repository });
  if ('failed' in listing) return { remarks: [{ code: 'change-not-listed', detail: listing.failed }] };
  const files = withUncommitted(root, listing.files);
  const earlier = files.flatMap(({ was }) => (was !== undefined && reads(was) ? [was] : []));
  const place = { ...span, owner: occasion.owner, repository: occasion.repository };
  const texts = await textsAt(client, place, earlier.slice(0, mostTexts));
  const before = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  return {
    change: { files, before, search: (words) => filesWith(root, words) },
    remarks: unread(files, before, reads),
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

/** What an earlier step wrote is looked at as well. */
function withUncommitted(root: string, files: readonly ChangedFile[]): readonly ChangedFile[] {
  const known = new Set(files.map(({ path }) => path));
  return [...files, ...[...new Set(uncommitted(root))].filter((path) => !known.has(path)).map((path) => ({ path }))];
}

function unread(
  files: readonly ChangedFile[],
  before: ReadonlyMap<string, Buffer>,
  reads: (path: string) => boolean,
): readonly Problem[] {
  const missing = files.filter(({ was }) => was !== undefined && reads(was) && !before.has(was));
  return missing.length === 0 ? [] : [{ code: 'change-earlier-unread', detail: String(missing.length) }];
}
