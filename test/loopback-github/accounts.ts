/** Accounts and their repositories, as GitHub lists them: in pages, and private ones only to whom they are shown. */

/** A repository of the fake. */
interface FakeRepository {
  readonly full_name: string;
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  /** KiB. */
  readonly size?: number;
}

/** An organisation of the fake. */
export interface FakeAccount {
  readonly repositories: readonly FakeRepository[];
  /** Private repositories that it says it has; absent: it tells nobody. */
  readonly total?: number;
}

const links =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );

/** The answer to one question about an account: its status and its body. */
export function accountAnswer(
  accounts: ReadonlyMap<string, FakeAccount>,
  id: string,
  given: Readonly<Record<string, string>>,
  url: string,
): readonly [number, unknown] {
  const login = given.org ?? given.username ?? '';
  const account = accounts.get(login);
  if (account === undefined) return [404, { message: 'Not Found' }];
  if (id === 'orgs/get') return [200, organization(login, account)];
  const { searchParams } = new URL(url, 'http://x');
  const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
  const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
  return [200, account.repositories.slice(start, start + size).map((one, index) => repository(one, start + index + 1))];
}

function repository({ full_name, ...facts }: FakeRepository, id: number): unknown {
  const [owner = '', name = ''] = full_name.split('/');
  const at = `https://api.github.com/repos/${full_name}`;
  return {
    ...Object.fromEntries(links.map((link) => [`${link}_url`, at])),
    ...{ id, node_id: `R_${id}`, name, full_name, owner: user(owner), html_url: at, url: at, description: null },
    ...{ private: false, fork: false, archived: false, disabled: false, size: 0, default_branch: 'main', ...facts },
  };
}

function user(login: string): unknown {
  const at = `https://api.github.com/users/${login}`;
  const urls = 'html followers following gists starred subscriptions organizations repos events received_events'.split(
    ' ',
  );
  return {
    ...Object.fromEntries(urls.map((one) => [`${one}_url`, at])),
    ...{ login, id: 1, node_id: 'U_1', avatar_url: at, gravatar_id: '', url: at, type: 'User', site_admin: false },
  };
}

function organization(login: string, { repositories, total }: FakeAccount): unknown {
  const at = `https://api.github.com/orgs/${login}`;
  const urls = 'repos events hooks issues members public_members avatar html'.split(' ');
  const time = '2026-11-23T10:00:00Z';
  return {
    ...Object.fromEntries(urls.map((one) => [`${one}_url`, at])),
    ...{ login, id: 1, node_id: 'O_1', url: at, description: null, type: 'Organization', archived_at: null },
    ...{ has_organization_projects: true, has_repository_projects: true, created_at: time, updated_at: time },
    ...{ public_repos: repositories.filter((one) => one.private !== true).length, public_gists: 0 },
    ...{ followers: 0, following: 0, ...(total !== undefined && { total_private_repos: total }) },
  };
}
