/** Things as GitHub's API shows them; every one is checked against the description before it is sent. */

import type { FakeChange } from './server.js';

/** A comment as the API shows it. */
export function issueComment({
  id,
  author,
  body,
}: {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}): unknown {
  const url = `https://api.github.com/repos/acme/support-bot/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `https://github.com/acme/support-bot/pull/7#issuecomment-${id}`,
    body,
    user: person(author),
    created_at: '2026-11-23T10:00:00Z',
    updated_at: '2026-11-23T10:00:00Z',
    issue_url: 'https://api.github.com/repos/acme/support-bot/issues/7',
    author_association: 'NONE',
  };
}

function person(login: string): unknown {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const links = [
    'html',
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
  ];
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    ...Object.fromEntries(links.map((name) => [`${name}_url`, url])),
    type: 'Bot',
    site_admin: false,
  };
}

/** A file as the contents API shows it. */
export function contentFile(path: string, text: string): unknown {
  const url = `https://api.github.com/repos/acme/support-bot/contents/${path}`;
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1),
    path,
    content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
    sha: '3d21ec53a331a6f037a91c368710b99387d012c1',
    url,
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { git: null, self: url, html: null },
  };
}

/** A file as the contents API lists it in its folder. */
export function folderEntry(path: string, text: string): unknown {
  const { content: _, encoding: __, ...entry } = contentFile(path, text) as Readonly<Record<string, unknown>>;
  return entry;
}

/** A commit as the Git database shows it. */
export function gitCommit(sha: string): unknown {
  const who = { date: '2026-11-23T10:00:00Z', email: 'a@example.com', name: 'a' };
  const url = `https://api.github.com/repos/acme/support-bot/git/commits/${sha}`;
  return {
    sha,
    node_id: 'C_1',
    url,
    author: who,
    committer: who,
    message: 'base',
    tree: { sha, url },
    parents: [],
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    html_url: url,
  };
}

/** A file of a change as lists show it. */
export function changedFile({ filename, status, previous_filename }: FakeChange): unknown {
  const url = `https://api.github.com/repos/acme/support-bot/contents/${encodeURIComponent(filename)}`;
  return {
    sha: '3d21ec53a331a6f037a91c368710b99387d012c1',
    filename,
    status,
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...(previous_filename !== undefined && { previous_filename }),
  };
}

/** Two commits held against each other. */
export function comparison(base: string, head: string, files: readonly unknown[]): unknown {
  const url = `https://api.github.com/repos/acme/support-bot/compare/${base}...${head}`;
  return {
    ...Object.fromEntries(['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((name) => [name, url])),
    base_commit: listedCommit(base),
    merge_base_commit: listedCommit(base),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [listedCommit(head)],
    files,
  };
}

function listedCommit(sha: string): unknown {
  const url = `https://api.github.com/repos/acme/support-bot/commits/${sha}`;
  const who = { name: 'a', email: 'a@example.com', date: '2026-11-23T10:00:00Z' };
  return {
    url,
    sha,
    node_id: 'C_1',
    html_url: url,
    comments_url: url,
    commit: { url, author: who, committer: who, message: 'm', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: [],
  };
}
