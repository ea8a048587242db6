/** How the command line reads a policy of another repository: from clones in a folder that was named, else from GitHub with a token. */
import { join } from 'node:path';
import { fileAt } from '../discover/objects.js';
import type { PolicyPort } from '../evaluate/index.js';
import { tool } from './version.js';

/** What the flags say about it. */
export interface PortFlags {
  /** A folder that holds clones as `owner/name`. */
  readonly policyRoot?: string;
  readonly offline?: true;
}

/** Asks the clone first. The commit is a full hash, so that it cannot matter which of the two answers. */
export function policyPort(
  { policyRoot, offline }: PortFlags,
  env: Readonly<Record<string, string | undefined>>,
): PolicyPort {
  return async (reference) => {
    const { owner, repository, path, commit } = reference;
    if (policyRoot !== undefined) {
      const local = fileAt(join(policyRoot, owner, repository), commit, path);
      if (local === 'missing' || local === 'no-file') return { ok: false, reason: 'no such file at that commit' };
      if (local !== 'unreachable') return { ok: true, text: local.text };
    }
    const token = env.GITHUB_TOKEN;
    if (offline === true) return { ok: false, reason: 'this run is offline, and --policy-root has no such commit' };
    if (token === undefined || token === '')
      return { ok: false, reason: 'no GITHUB_TOKEN to ask GitHub with, and --policy-root has no such commit' };
    const { fileOf, openClient } = await import('../github/index.js');
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    return fileOf(openClient({ token, apiUrl, agent: `${tool.name}/${tool.version}`, say: () => {} }), reference);
  };
}
