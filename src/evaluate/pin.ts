/** What a reference holds its model to: a commit, the digest of its bytes, a dated or numbered version, or only a name that moves. */
import type { Catalog } from '../catalog/catalog.js';
import type { Reference } from '../extract/types.js';
import type { Model } from '../identify/types.js';
import type { UnknownReason } from '../resolve/types.js';

/** Kinds of pin that stay what they are, weakest first; each is at least what stands before it. */
export const pinKinds = ['any', 'dated', 'digest', 'commit'] as const;

export type PinKind = (typeof pinKinds)[number];

/** What is written instead of a pin: nothing, a branch or tag, or the beginning of a commit. */
export type Loose = 'nothing' | 'name' | 'short-commit';

/** A pin with what was written; the reason where the place does not tell what is used. */
export type Pin =
  | { readonly kind: PinKind | Loose; readonly value?: string }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

/** Whether the pin is one, and at least of this kind. */
export function holds(pin: Pin, least: PinKind): boolean {
  const rank = pinKinds.indexOf(pin.kind as PinKind);
  return rank >= 0 && rank >= pinKinds.indexOf(least);
}

/** The strongest pin that a registry has; `any` where it has none at all. */
export function bestPin({ registry, host }: Pick<Model, 'registry' | 'host'>): PinKind {
  if (registry === 'huggingface' || registry === 'url' || registry === 'family') return 'commit';
  if (registry === 'docker' || registry === 'local' || registry === 'replicate') return 'digest';
  return registry === 'ollama' && host === undefined ? 'digest' : 'dated';
}

/** What the model is pinned to, as its registry understands what was written. */
export function pinOf(model: Model, reference: Reference | undefined, catalog: Catalog): Pin {
  const { registry, name, revision, host } = model;
  if (registry === 'local') return localPin(model, reference);
  if (registry === 'family') return { kind: 'unknown', reason: 'ambiguous' };
  if (registry === 'huggingface') return gitPin(revision);
  if (registry === 'url') return addressPin(name);
  if (revision.value?.startsWith('sha256:')) return { kind: 'digest', value: revision.value };
  if (registry === 'docker' || (registry === 'ollama' && host === undefined)) return tagPin(name);
  return hostedPin(model, catalog);
}

function gitPin({ kind, value, quantization }: Model['revision']): Pin {
  // `:Q4_K_M` behind a name chooses a file, not a revision.
  if (value === undefined || quantization) return { kind: 'nothing' };
  if (kind === 'commit') return { kind: value.startsWith('sha256:') ? 'digest' : 'commit', value };
  return { kind: /^[0-9a-f]{7,39}$/i.test(value) ? 'short-commit' : 'name', value };
}

/** A file that lies in the repository is held by the commit of the repository; a pointer says its digest besides. */
function localPin({ revision }: Model, reference: Reference | undefined): Pin {
  if (reference?.usage === 'weights') return { kind: 'commit', ...(revision.value && { value: revision.value }) };
  if (revision.value?.startsWith('sha256:')) return { kind: 'digest', value: revision.value };
  return { kind: 'unknown', reason: 'local-path' };
}

/** Addresses hold what they name when a commit or a digest stands in their path. */
function addressPin(address: string): Pin {
  const parts = address.split('/').slice(3);
  const commit = parts.find((part) => /^[0-9a-f]{40}$/i.test(part));
  if (commit !== undefined) return { kind: 'commit', value: commit.toLowerCase() };
  const digest = parts.map((part) => /(?:^|[-_.=@:])([0-9a-f]{64})(?:[-_.]|$)/i.exec(part)?.[1]).find(Boolean);
  if (digest !== undefined) return { kind: 'digest', value: `sha256:${digest.toLowerCase()}` };
  const at = parts.findIndex((part) => /^(?:download|resolve|raw|blob|tree)$/.test(part));
  const named = at < 0 ? undefined : parts[at + 1];
  return named === undefined || at + 2 >= parts.length ? { kind: 'nothing' } : { kind: 'name', value: named };
}

function tagPin(name: string): Pin {
  const tag = /:([^:/]+)$/.exec(name)?.[1];
  return tag === undefined ? { kind: 'nothing' } : { kind: 'name', value: tag };
}

/** Vendors promise that a name with a date, or with the number of a version, stays what it is; a bare name follows the newest. */
function hostedPin({ registry, name, revision }: Model, catalog: Catalog): Pin {
  const { kind, value } = revision;
  if (kind === 'commit' && value !== undefined) return { kind: 'digest', value };
  // A number of the customer's own deployment hides what stands behind it.
  if (registry === (catalog.host('bedrock')?.id ?? 'bedrock') && !/^[a-z0-9-]+\.[a-z]/.test(name))
    return { kind: 'unknown', reason: 'ambiguous' };
  if (/(?:^|[-_.:@/])(?:latest|default|preview-latest)$/i.test(value ?? name)) {
    return { kind: 'name', value: value ?? name.slice(name.lastIndexOf('/') + 1) };
  }
  if (kind === 'dated' && value !== undefined) return { kind: 'dated', value };
  const bare = name.slice(name.lastIndexOf('/') + 1);
  const date = vendorDate(value ?? bare);
  if (date !== undefined) return { kind: 'dated', value: date };
  const version =
    /^[0-9]{3}$/.exec(value ?? '')?.[0] ?? /(?:-(?:v[0-9]{1,2}:[0-9]{1,2})|-00[0-9])(?=$|:)/.exec(bare)?.[0];
  if (version !== undefined) return { kind: 'any', value: version.replace(/^-/, '') };
  return value === undefined ? { kind: 'nothing' } : { kind: 'name', value };
}

const [year, month, day] = ['2[3-9]', '(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12][0-9]|3[01])'];
const forms = [
  `20${year}-?${month}-?${day}`,
  `20${year}-${month}`,
  `${month}-20${year}`,
  `${year}${month}${day}`,
  `${year}${month}`,
  // 1024 is a size of pictures and of vectors.
  `(?!1024)${month}${day}`,
  `${month}-${day}`,
];
const dated = new RegExp(`(?:^|[-_@:])(${forms.join('|')})(?=$|[-_:@])`);

/** The date in a vendor's name as vendors write them: `2024-08-06`, `20241022`, `0613`, `2411`, `08-2024`, `05-20`, `241215`. */
function vendorDate(name: string): string | undefined {
  return dated.exec(name.slice(0, 256))?.[1];
}
