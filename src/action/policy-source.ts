/** Which policy judges: that of the base commit for a change under review, the one checked out otherwise. */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { policyOf } from '../cli/policy-file.js';
import { fileAt, parentsOf } from '../discover/objects.js';
import type { LayerSource } from '../evaluate/index.js';
import { type Client, fileAtCommit } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import type { Change, Occasion } from './event.js';

/** The policy that judges, and the commit at which it was read; neither when there is none. */
export interface PolicyFound {
  readonly layer?: LayerSource;
  readonly commit?: string;
  /** What is to be said about it. */
  readonly remarks: readonly Problem[];
}

const usual = ['.github/model-policy.yml', '.github/model-policy.yaml'] as const;

/** Finds the policy; `named` is the path that the workflow gave, `client` is asked for what is not here. */
export async function findPolicy(
  root: string,
  occasion: Occasion,
  named: string | undefined,
  client: Client | undefined,
): Promise<Result<PolicyFound>> {
  const { change } = occasion;
  const here = checkedOut(root, named);
  if (change === undefined) {
    return here.ok ? { ok: true, value: { ...(here.value && { layer: here.value }), remarks: [] } } : here;
  }
  const base = baseOf(root, occasion, change);
  const found: LayerSource[] = [];
  for (const path of named === undefined ? usual : [named]) {
    const text = await textAt(root, occasion, base, path, client);
    if (!text.ok) return text;
    if (text.value !== undefined) found.push({ path, text: text.value, kind: 'repository' });
  }
  if (found.length > 1) return { ok: false, problems: [{ code: 'policy-ambiguous', path: usual[0] }] };
  const [layer] = found;
  if (layer === undefined && named !== undefined) return unreadable(named, `no such file at ${base.slice(0, 12)}`);
  const proposed = here.ok ? here.value : undefined;
  const differs = here.ok ? proposed?.text !== layer?.text || proposed?.path !== layer?.path : true;
  const remarks: readonly Problem[] = differs
    ? [{ code: 'own-policy-change', detail: layer === undefined ? 'none there' : base.slice(0, 12) }]
    : [];
  return { ok: true, value: { ...(layer && { layer }), commit: base, remarks } };
}

/**
 * The commit that the change would be merged into. The merge commit that GitHub made names it, and is newer than the payload; a hash
 * cannot lie, whatever is checked out.
 */
function baseOf(root: string, { name, sha }: Occasion, { base, head }: Change): string {
  if (name === 'pull_request_target') return base;
  const [first, second, ...more] = parentsOf(root, sha);
  return first !== undefined && second === head && more.length === 0 ? first : base;
}

async function textAt(
  root: string,
  { owner, repository }: Occasion,
  commit: string,
  path: string,
  client: Client | undefined,
): Promise<Result<string | undefined>> {
  const local = fileAt(root, commit, path);
  if (local === 'missing') return { ok: true, value: undefined };
  if (local !== 'unreachable') return { ok: true, value: withoutMark(local.text) };
  if (client === undefined) return unreadable(path, `${commit.slice(0, 12)} is not fetched, and there is no token`);
  const remote = await fileAtCommit(client, { owner, repository, commit }, path);
  if (remote === 'missing') return { ok: true, value: undefined };
  return 'text' in remote ? { ok: true, value: withoutMark(remote.text) } : unreadable(path, remote.failed);
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

function unreadable(path: string, detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'policy-base-unreadable', path, detail }] };
}

/** The policy as checked out; no part of the way to it may be a link. */
function checkedOut(root: string, named: string | undefined): Result<LayerSource | undefined> {
  if (named === undefined) return policyOf(root, undefined);
  const file = join(root, named);
  const folder = realFolder(dirname(file));
  const linked = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (linked || folder !== resolve(realpathSync(root), dirname(named).split('/').join(sep))) {
    return { ok: false, problems: [{ code: 'policy-unreadable', path: named, detail: 'a link, or no such file' }] };
  }
  return policyOf(root, file);
}

function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
