/** Which policy judges: that of the base commit for a change under review, the one checked out otherwise. */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { policyOf } from '../cli/policy-file.js';
import { fileAt, parentsOf } from '../discover/objects.js';
import { citedReference, type LayerSource, type PolicyPort, readReference } from '../evaluate/index.js';
import { type Client, fileAtCommit } from '../github/index.js';
import type { Problem, Result } from '../problem.js';
import type { Change, Occasion } from './event.js';

/** The layers that judge, the uppermost first, and the commit at which the repository's own was read; neither when there is none. */
export interface PolicyFound {
  readonly layers: readonly LayerSource[];
  readonly commit?: string;
  /** What is to be said about them. */
  readonly remarks: readonly Problem[];
}

/** What the workflow gives: a path in the repository, the file of another one, or a text. */
export interface PolicyGiven {
  readonly named?: string | undefined;
  readonly inline?: string | undefined;
}

const usual = ['.github/model-policy.yml', '.github/model-policy.yaml'] as const;

/** Finds the layers; `client` is asked for what is not here, `port` for files of other repositories. */
export async function findPolicy(
  root: string,
  occasion: Occasion,
  { named, inline }: PolicyGiven,
  client: Client | undefined,
  port: PolicyPort,
): Promise<Result<PolicyFound>> {
  const reference = named === undefined ? undefined : readReference(named);
  const upper = { kind: 'workflow', central: occasion.central } as const;
  const path = reference === undefined ? named : undefined;
  const own = await ownLayers(root, occasion, path, client);
  if (!own.ok) return own;
  if (inline !== undefined)
    return { ok: true, value: above({ ...upper, path: 'policy-inline', text: inline }, own.value) };
  if (reference === undefined) return own;
  const cited = citedReference(reference);
  const answer = await port(reference);
  if (!answer.ok)
    return {
      ok: false,
      problems: [{ code: 'policy-layer-unreachable', path: 'policy', detail: `${cited}: ${answer.reason}` }],
    };
  return { ok: true, value: above({ ...upper, path: cited, text: withoutMark(answer.text) }, own.value) };
}

function above(layer: LayerSource, found: PolicyFound): PolicyFound {
  return { ...found, layers: [layer, ...found.layers] };
}

/** What the repository says itself. Its usual file is always read; one that the workflow names stands above it. */
async function ownLayers(
  root: string,
  occasion: Occasion,
  named: string | undefined,
  client: Client | undefined,
): Promise<Result<PolicyFound>> {
  const at = await ownLayer(root, occasion, undefined, client);
  if (!at.ok || named === undefined || usual.some((one) => one === named)) {
    return at.ok && named !== undefined && at.value.layers[0]?.path !== named
      ? ownLayer(root, occasion, named, client)
      : at;
  }
  const other = await ownLayer(root, occasion, named, client);
  if (!other.ok || at.value.layers.length === 0) return other;
  const layers = other.value.layers.map((layer) => ({
    ...layer,
    kind: 'workflow' as const,
    central: occasion.central,
  }));
  const remarks = [...other.value.remarks, ...at.value.remarks].slice(0, 1);
  return { ok: true, value: { ...other.value, layers: [...layers, ...at.value.layers], remarks } };
}

async function ownLayer(
  root: string,
  occasion: Occasion,
  named: string | undefined,
  client: Client | undefined,
): Promise<Result<PolicyFound>> {
  const { change } = occasion;
  const here = checkedOut(root, named);
  if (change === undefined) {
    return here.ok ? { ok: true, value: { layers: here.value ? [here.value] : [], remarks: [] } } : here;
  }
  const base = baseOf(root, occasion, change);
  const found: LayerSource[] = [];
  for (const path of named === undefined ? usual : [named]) {
    const text = await textAt(root, occasion, base, path, client);
    if (!text.ok) return text;
    if (text.value !== undefined) found.push({ path, text: text.value, kind: 'repository', commit: base });
  }
  if (found.length > 1) return { ok: false, problems: [{ code: 'policy-ambiguous', path: usual[0] }] };
  const [layer] = found;
  if (layer === undefined && named !== undefined) return unreadable(named, `no such file at ${base.slice(0, 12)}`);
  const proposed = here.ok ? here.value : undefined;
  const differs = here.ok ? proposed?.text !== layer?.text || proposed?.path !== layer?.path : true;
  const remarks: readonly Problem[] = differs
    ? [layer === undefined ? { code: 'own-policy-first' } : { code: 'own-policy-change', detail: base.slice(0, 12) }]
    : [];
  return { ok: true, value: { layers: found, commit: base, remarks } };
}

/**
 * The commit that the change would be merged into. The merge commit that GitHub made names it, and is newer than the payload; a hash
 * cannot lie, whatever is checked out.
 */
export function baseOf(root: string, { name, sha }: Occasion, { base, head }: Change): string {
  if (name === 'pull_request_target') return base;
  const [first, second, ...more] = parentsOf(root, sha);
  return first !== undefined && second === head && more.length === 0 ? first : base;
}

/** The text of a file at the commit that the change would be merged into; undefined where it is not there. */
export async function textAtBase(
  root: string,
  occasion: Occasion,
  change: Change,
  path: string,
  client: Client | undefined,
): Promise<Result<string | undefined>> {
  return textAt(root, occasion, baseOf(root, occasion, change), path, client);
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
  if (local === 'no-file') return unreadable(path, 'a link, a folder or a submodule stands there');
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
  if (leadsAway(root, named)) {
    return { ok: false, problems: [{ code: 'policy-unreadable', path: named, detail: 'a link, or no such file' }] };
  }
  return policyOf(root, file);
}

/** Whether a part of the way to a file is a link, or there is no such folder. */
export function leadsAway(root: string, named: string): boolean {
  const file = join(root, named);
  const linked = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return linked || realFolder(dirname(file)) !== resolve(realpathSync(root), dirname(named).split('/').join(sep));
}

function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
