/** The repositories of an account, page by page; a list that could not be read to its end is no list. */
import { type Client, refusal } from './client.js';

/** One repository as GitHub lists it; size in KiB. */
interface ListedRepository {
  readonly name: string;
  readonly size: number;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
}

/** The repositories, with how many more GitHub says there are, or why they are not known. */
export type RepositoryList =
  | { readonly repositories: readonly ListedRepository[]; readonly hidden: number }
  | { readonly failed: string; readonly status: number };

const page = 100;

/** Lists an organisation or a user. */
export async function listRepositories(
  client: Client,
  kind: 'organization' | 'user',
  account: string,
): Promise<RepositoryList> {
  const found = new Map<number, ListedRepository & { readonly closed: boolean }>();
  const { repos, orgs } = client.rest;
  try {
    for (let number = 1; ; number++) {
      const asked = { per_page: page, page: number, sort: 'full_name', direction: 'asc' } as const;
      const { data } =
        kind === 'user'
          ? await repos.listForUser({ username: account, ...asked })
          : await repos.listForOrg({ org: account, ...asked });
      for (const { id, full_name: name, size = 0, archived = false, disabled = false, fork, private: closed } of data)
        found.set(id, { name, size, archived, disabled, fork, closed });
      if (data.length < page) break;
    }
    const all = [...found.values()];
    const repositories = all.map(({ closed, ...one }) => one);
    if (kind === 'user') return { repositories, hidden: 0 };
    const { data } = await orgs.get({ org: account });
    const shown = all.filter(({ closed }) => closed).length;
    // Who may not see private repositories is told no number, or none.
    const open = Math.max(0, data.public_repos - (all.length - shown));
    return { repositories, hidden: open + Math.max(0, (data.total_private_repos ?? 0) - shown) };
  } catch (error) {
    const { status, message } = refusal(error);
    return { failed: message, status };
  }
}
