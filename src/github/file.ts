/** A file of a repository at a commit, by the contents API. */
import { type Client, refusal } from './client.js';

/** Where the file stands. */
export interface RemotePlace {
  readonly owner: string;
  readonly repository: string;
  readonly commit: string;
}

/** The text, `missing` when the commit is readable and has no such file, or why that is not known. */
export type RemoteFile = { readonly text: string } | 'missing' | { readonly failed: string };

/** Reads one file. A 404 says missing or not allowed: only a commit that can be read makes it the first. */
export async function fileAtCommit(client: Client, place: RemotePlace, path: string): Promise<RemoteFile> {
  const { owner, repository: repo, commit } = place;
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return { failed: 'it is no file' };
    if (data.encoding !== 'base64') return { failed: 'it is too large' };
    return { text: Buffer.from(data.content, 'base64').toString('utf8') };
  } catch (error) {
    const { status, message } = refusal(error);
    if (status !== 404) return { failed: message };
  }
  try {
    await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return 'missing';
  } catch (error) {
    return { failed: refusal(error).message };
  }
}

/** The same for a caller that only needs the text: a file that is not there is a reason like any other. */
export async function fileOf(
  client: Client,
  { path, ...place }: RemotePlace & { readonly path: string },
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }> {
  const found = await fileAtCommit(client, place, path);
  if (found === 'missing') return { ok: false, reason: 'no such file at that commit' };
  return 'text' in found ? { ok: true, text: found.text } : { ok: false, reason: found.failed };
}
