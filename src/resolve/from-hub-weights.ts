/** What the weights themselves say of a declared base: how many there are, and whether they are the very same. */
import { carriesWeights, isPacking } from '../catalog/relation.js';
import { type Citation, cited } from './from-hub-base.js';
import type { HubMetadata } from './from-hub-metadata.js';
import { strongest } from './strength.js';
import type { HubSource, Inquiry, Parent } from './types.js';

/** Parents after their weights were compared, and what was asked for to compare them. */
export interface Weighed {
  readonly parents: readonly Parent[];
  readonly files: Inquiry['files'];
}

/**
 * Holds the one declared base against the model. A packing has as many parameters as what it packs: another number tells of
 * another base, which nobody names. Equal hashes of all weight files prove a copy, whatever the card calls it.
 */
export async function weighed(
  declared: readonly Parent[],
  metadata: HubMetadata,
  source: HubSource,
  at: Citation,
): Promise<Weighed> {
  const as = { parents: declared, files: [] };
  const [parent, ...others] = declared.filter(({ relation }) => carriesWeights(relation));
  if (parent === undefined || others.length > 0 || metadata.parameters === undefined) return as;
  if (!parent.id.startsWith('huggingface:') || strongest(parent.evidence) !== 'declared') return as;
  const answer = await source.model(parent.id.slice('huggingface:'.length));
  const base = answer.ok ? answer.value : undefined;
  if (base?.parameters === undefined || base.name === metadata.name) return as;
  if (isPacking(parent.relation)) {
    if (!isOther(metadata.parameters, base)) return as;
    const observed = `${metadata.parameters} parameters, where ${base.name} has ${base.parameters}`;
    const unnamed: Parent = {
      id: `unnamed:${metadata.name}`,
      relation: 'unspecified',
      evidence: [cited(metadata, observed, 'declared', at)],
    };
    return { parents: [...declared, unnamed], files: [] };
  }
  if (parent.relation === 'adapter' || parent.relation === 'merge' || !isAlike(metadata, base)) return as;
  return compared(parent, declared, metadata, base, source, at);
}

/** A text model alone may lie in the file of a model that sees, so that fewer parameters tell nothing there. */
function isOther(parameters: number, { parameters: whole = 0, task, config }: HubMetadata): boolean {
  const isTextAlone = !/image|video|audio|speech|any/.test(task) && !config.strange;
  return parameters > whole * 1.5 || (isTextAlone && parameters < whole * 0.6);
}

const weightFile = /^(?:[^/]{1,200}\.safetensors|pytorch_model[^/]{0,200}\.bin)$/i;

/** Whether the files would be equal if one were a copy of the other; only then are their hashes worth a question. */
function isAlike(a: HubMetadata, b: HubMetadata): boolean {
  const weights = ({ files }: HubMetadata) => files.filter((path) => weightFile.test(path)).sort();
  const own = weights(a);
  return a.parameters === b.parameters && own.length > 0 && own.join('\n') === weights(b).join('\n');
}

async function compared(
  parent: Parent,
  declared: readonly Parent[],
  metadata: HubMetadata,
  base: HubMetadata,
  source: HubSource,
  at: Citation,
): Promise<Weighed> {
  if (metadata.sha === undefined || base.sha === undefined) return { parents: declared, files: [] };
  const [own, theirs] = await Promise.all([
    source.weights(metadata.name, metadata.sha),
    source.weights(base.name, base.sha),
  ]);
  const outcome = (answer: typeof own) => (answer.ok ? ('answered' as const) : answer.reason);
  const files: Inquiry['files'] = [
    { path: '*', reason: 'weights', outcome: outcome(own) },
    { path: `${base.name}/*`, reason: 'weights', outcome: outcome(theirs) },
  ];
  const hashes = own.ok && theirs.ok ? [...own.value].filter(([path]) => weightFile.test(path)) : [];
  const isCopy =
    hashes.length > 0 &&
    hashes.every(([path, hash]) => theirs.ok && theirs.value.get(path) === hash) &&
    hashes.length === metadata.files.filter((path) => weightFile.test(path)).length;
  const [first] = hashes;
  if (!isCopy || first === undefined) return { parents: declared, files };
  const observed = `sha256 of ${first[0]} is ${first[1]}, as in ${base.name}, and so are all its weight files`;
  const copy: Parent = {
    ...parent,
    relation: 'reupload',
    evidence: [...parent.evidence, cited(metadata, observed, 'proven', at, first[0])],
  };
  return { parents: declared.map((one) => (one === parent ? copy : one)), files };
}
