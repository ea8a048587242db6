/** The files of a change as GitHub lists them, and what they were; a list that GitHub cut is no list. */
import { type Client, refusal } from './client.js';

/** A file that differs; of a moved one both names. */
interface ListedFile {
  readonly path?: string;
  readonly was?: string;
}

/** The repository, and the commits between which the change lies. */
export interface Span {
  readonly owner: string;
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  /** Number of the pull request, and how many files it says that it changes. */
  readonly pull?: { readonly number: number; readonly files?: number };
}

/** The files, or why they are not known. */
export type Listing = { readonly files: readonly ListedFile[] } | { readonly failed: string };

/** What GitHub lists at most: of a pull request in pages, of two commits all on the first page. */
const most = { pull: 3000, compared: 300 } as const;
const page = 100;

interface Row {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
}

/** The files of a pull request, or those between two commits. */
export async function listChanges(client: Client, span: Span): Promise<Listing> {
  const { owner, repository: repo, base, head, pull } = span;
  try {
    if (pull === undefined) {
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
      });
      const rows = data.files ?? [];
      return rows.length >= most.compared ? cut(most.compared) : { files: rows.map(fileOf) };
    }
    const rows: Row[] = [];
    for (let number = 1; rows.length < most.pull; number++) {
      const { data } = await client.rest.pulls.listFiles({
        owner,
        repo,
        pull_number: pull.number,
        per_page: page,
        page: number,
      });
      rows.push(...data);
      if (data.length < page) break;
    }
    if (rows.length >= most.pull || rows.length < (pull.files ?? 0)) return cut(rows.length);
    return { files: rows.map(fileOf) };
  } catch (error) {
    return { failed: refusal(error).message };
  }
}

function cut(files: number): Listing {
  return { failed: `the list was cut after ${files} files` };
}

function fileOf({ filename, status, previous_filename: earlier }: Row): ListedFile {
  if (status === 'added' || status === 'copied') return { path: filename };
  if (status === 'removed') return { was: filename };
  return { path: filename, was: status === 'renamed' && earlier !== undefined ? earlier : filename };
}

/** Files whose text is asked for in one question. */
const batch = 50;

interface Blobs {
  readonly repository?: Readonly<
    Record<string, { readonly text?: string | null; readonly isTruncated?: boolean } | null>
  >;
}

/** The texts of files at a commit; those that are binary, cut, missing or not to be had are absent. */
export async function textsAt(
  client: Client,
  { owner, repository, base }: Span,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let at = 0; at < paths.length; at += batch) {
    const some = paths.slice(at, at + batch);
    const given = some.map((_, index) => `$f${index}: String!`).join(', ');
    const asked = some.map(
      (_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text isTruncated } }`,
    );
    const query = `query ($owner: String!, $name: String!, ${given}) {
  repository(owner: $owner, name: $name) {
    ${asked.join('\n    ')}
  }
}`;
    const names = Object.fromEntries(some.map((path, index) => [`f${index}`, `${base}:${path}`]));
    try {
      const answer = await client.graphql<Blobs>(query, { owner, name: repository, ...names });
      some.forEach((path, index) => {
        const blob = answer.repository?.[`f${index}`];
        if (typeof blob?.text === 'string' && blob.isTruncated !== true) texts.set(path, blob.text);
      });
    } catch {
      // Without what they were, files count as new.
      return texts;
    }
  }
  return texts;
}
