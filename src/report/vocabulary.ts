/** The words for our own short codes: countries, relations, roles, strengths and the reasons of a gap. */
import type { CountryCode, ModelId, Relation } from '../catalog/types.js';
import type { SkipReason } from '../discover/types.js';
import type { Evidence, FileReason, Role, StopReason, Strength, UnknownReason } from '../resolve/types.js';

let regions: Intl.DisplayNames | undefined;

/** `China (CN)`; the code alone where there is no such country. */
export function countryName(code: CountryCode): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // It takes the engine as long to open as a catalog, and most commands name no country.
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const name = regions.of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 file`, `2 files`, with the thousands grouped. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number as `1,234,567`, whatever the locale of the machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

/** An id as people write it: Hub ids and hosts without what stands before them. */
export function shortId(id: ModelId): string {
  return id.replace(/^(?:huggingface|host):/, '');
}

/** The step from a child to its parent, read from the child. */
export const relationWords: Readonly<Record<Relation, string>> = {
  finetune: 'fine-tuned from',
  adapter: 'adapter on',
  quantized: 'quantized from',
  merge: 'merged from',
  conversion: 'converted from',
  reupload: 're-uploaded from',
  unspecified: 'derived from',
  distilled: 'distilled from',
  component: 'contains',
};

/** What a role means, as the start of a sentence about a model; the id of the node follows. */
export const roleWords: Readonly<Record<Role, string>> = {
  publisher: 'it is published by',
  root: 'its weights come from',
  ancestor: 'it was derived by way of',
  component: 'it contains',
  teacher: 'it learned from the outputs of',
  host: 'it is served by',
  location: 'it is served from',
};

/** Why nobody answers for a model, in words: a value is not known for such a reason, and a walk ends for it. */
const unanswered = {
  'not-found': 'nothing is recorded about it',
  'revision-not-found': 'the repository has no such revision',
  'private-or-missing': 'the repository is private or missing',
  gated: 'access is gated',
  disabled: 'the Hub has disabled the repository',
  deleted: 'the repository was deleted or withdrawn',
  'rate-limited': 'the Hub limits our requests',
  unreachable: 'the Hub could not be reached',
  timeout: 'the Hub did not answer in time',
  truncated: 'the answer was cut off',
  'over-budget': 'the limit of this run was reached',
  'invalid-token': 'the Hub does not accept our token',
  malformed: 'the answer could not be read',
  'foreign-host': 'the Hub sent us to another host',
} as const;

/** Why something is not known, in words that fit after "unknown:". */
export const unknownWords: Readonly<Record<UnknownReason, string>> = {
  'not-declared': 'not declared',
  undisclosed: 'its vendor keeps it secret',
  'local-path': 'only a local path is known',
  ambiguous: 'several answers are possible',
  disputed: 'the sources disagree',
  'needs-review': 'a person has to decide',
  unverified: 'not verified',
  offline: 'nothing on record, and the Hub was not asked (offline)',
  dynamic: 'known only at run time',
  ...unanswered,
};

/** Why the walk ended at a node. */
export const stopWords: Readonly<Record<StopReason, string>> = {
  'recorded-root': 'a root on record',
  'root-by-name': 'a root inferred from its family by name: no model of this name is on record in the catalog',
  'publisher-trains-own': 'a root: its publisher trains its own models',
  'declared-root': 'a root: declared as trained from scratch',
  undisclosed: 'the vendor keeps its base secret',
  'not-declared': 'no base is declared',
  offline: 'nothing on record, and the Hub was not asked (offline)',
  'unknown-model': 'nothing is recorded about it',
  'local-path': 'only a local path is known',
  cycle: 'the chain leads back to itself',
  limit: 'the limit of the walk was reached',
  ambiguous: 'several bases are possible',
  ...unanswered,
};

/** For what a file of a repository was read. */
export const fileWords: Readonly<Record<FileReason, string>> = {
  parts: 'for its parts',
  'pipeline-part': 'for a part of the pipeline',
  'adapter-base': 'for the base of the adapter',
  'merge-parents': 'for the models merged',
  'gguf-base': 'for the base in its header',
  weights: 'for the hashes of its weights',
};

/** Why a reference names no model. */
export function namelessWords({ dynamic }: { readonly dynamic?: true | undefined }): string {
  return dynamic ? 'put together at run time' : 'no registry is known for it';
}

/** Why files were not searched. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  'not-a-candidate': 'of a kind that names no models',
  'ignored-by-policy': 'ignored by the policy',
  'no-trigger': 'without any word that could name one',
  binary: 'binary',
  'too-large': 'over the size limit',
  symlink: 'symbolic link',
  submodule: 'submodule',
  unreadable: 'unreadable',
  'over-file-limit': 'over the file limit',
  unchanged: 'not changed, and not reached by what changed',
};

/** How a step is said that is as strong as that, strongest first. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  proven: '',
  declared: '',
  recorded: '',
  likely: 'likely ',
  possible: 'possibly ',
  hint: 'perhaps ',
};
const strengths = Object.keys(strengthWords) as Strength[];

/** The strength of the best evidence. */
export function strongest(evidence: readonly Pick<Evidence, 'strength'>[]): Strength {
  return strengths.find((strength) => evidence.some((one) => one.strength === strength)) ?? 'hint';
}
