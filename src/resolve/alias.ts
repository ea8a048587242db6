/** Names of registries without lineage of their own: Ollama tags, model images, files on disk. */
import type { Catalog } from '../catalog/catalog.js';
import type { FamilyFact, ModelId } from '../catalog/types.js';
import { copied } from './copied.js';
import { byName, type Descent, familyMaker, viaFamily } from './family-base.js';
import { familyLicense } from './family-license.js';
import { resemblance } from './inference.js';
import type { Ask, Knowledge } from './knowledge.js';
import { isOrdinary } from './ordinary.js';
import { makerOf, unknownMaker } from './publisher.js';
import { recorded, strongest } from './strength.js';
import type { NodeFacts, Parent } from './types.js';

/** An Ollama name: the alias on record, else the family of the library's name, else (a user's upload) what it resembles. */
export function ollama(name: string, knowledge: Knowledge, ask: Ask): NodeFacts {
  const { catalog } = knowledge;
  const recordedAlias = catalog.tag('ollama', name);
  // A bare name may stand for all its tags and have a fact of its own; it is no alias of itself.
  const alias = recordedAlias?.model.toLowerCase() === `ollama:${name.toLowerCase()}` ? undefined : recordedAlias;
  const [path = '', tag] = name.split(':');
  const written = tag === undefined ? path : `${path}-${tag}`;
  if (alias !== undefined) {
    const evidence = recorded(`tag:${alias.pattern}`, alias.model, alias.source);
    const family = alias.model.startsWith('family:')
      ? catalog.familyById(alias.model.slice('family:'.length))
      : undefined;
    // Whoever uploads a copy publishes it, under terms that the catalog does not know.
    const uploader = path.includes('/') ? unnamed('unverified') : undefined;
    if (family !== undefined) return { ...member(family, written, [evidence], catalog), ...uploader };
    const { publisher, country, license } = uploader ?? ask(alias.model);
    return {
      publisher,
      country,
      license,
      parents: [{ id: alias.model, relation: 'conversion', evidence: [evidence] }],
    };
  }
  const inner = path.slice(path.indexOf('/') + 1);
  if (path.includes('/')) {
    return { ...unnamed('unverified'), ...upload(inner, tag, knowledge) };
  }
  const family = catalog.family(name) ?? catalog.family(path);
  if (family === undefined) return { ...unnamed('offline'), parents: [], stopped: 'offline' };
  return member(family, written, undefined, catalog);
}

/** A user's upload: what its name tells, its name with the size that the tag tells, or the name of the library that it goes by. */
function upload(inner: string, tag: string | undefined, knowledge: Knowledge): Descent {
  // The tag tells more than the name: some of the library's are of other models.
  const tagged = derived(inner, tag, knowledge.catalog);
  if (tagged.stopped !== 'offline') return tagged;
  const isSaid = tag !== undefined && tag !== 'latest';
  for (const name of isSaid ? [inner, `${inner}-${tag}`] : [inner]) {
    const copy = copied(name, 'conversion', false, knowledge);
    if (copy.stopped !== 'offline') return copy;
  }
  return ofLibrary(inner, tag, knowledge);
}

/** What users say of a copy of another's model in its name: that its refusals were taken out, or that it calls tools. */
const changed =
  /-(?:abliterat(?:ed?|ion)|ablitered|uncensored|heretic|derestricted|tool(?:s|-calling))(?:-v?[0-9.]{1,5})?$/;

/** The name of the library by itself (`someone/minicpm-v4.5`) or with a word for the change (`someone/qwq-abliterated`). */
function ofLibrary(inner: string, tag: string | undefined, { catalog }: Knowledge): Descent {
  const name = inner.slice(0, 100).toLowerCase().replace(changed, '');
  if (name.length < 3 || isOrdinary(name) || (name.length === inner.length && !/[0-9]/.test(name)))
    return { parents: [], stopped: 'offline' };
  const relation = name.length === inner.length ? 'conversion' : 'unspecified';
  const written = tag === undefined ? name : `${name}-${tag}`;
  // What the library decides by the tag, another's tag does not tell.
  const fact = catalog.tag('ollama', name);
  if (fact?.pattern.includes(':')) return { parents: [], stopped: 'offline' };
  if (fact !== undefined && fact.model !== `ollama:${name}`)
    return { parents: [byName({ id: fact.model, relation, name: written, strength: 'likely' }, catalog)] };
  const family = catalog.family(name);
  const isStem = family?.patterns.some((pattern) => pattern.replace(/[:-]?\*$/, '') === name);
  return family === undefined || !isStem || family.weights === 'closed'
    ? { parents: [], stopped: 'offline' }
    : viaFamily(family, { relation, name: written, strength: 'likely' }, catalog);
}

/** A user's upload that is called after a name of the library, with a tag that the library has (`deepseek-r1-tools:14b`). */
function derived(inner: string, tag: string | undefined, catalog: Catalog): Descent {
  for (let end = inner.length; end > 3 && tag !== undefined; end = inner.lastIndexOf('-', end - 1)) {
    const written = `${inner.slice(0, end)}:${tag}`;
    const fact = catalog.tag('ollama', written);
    if (!fact?.pattern.includes(':')) continue;
    return {
      parents: [byName({ id: fact.model, relation: 'unspecified', name: written, strength: 'likely' }, catalog)],
    };
  }
  return { parents: [], stopped: 'offline' };
}

/** A name of the library that belongs to a family: the record says so, or only the name does. */
function member(family: FamilyFact, name: string, record: Parent['evidence'] | undefined, catalog: Catalog): NodeFacts {
  const cap = record === undefined ? 'likely' : strongest(record);
  const descent = viaFamily(family, { relation: 'conversion', name, strength: cap }, catalog);
  const parents =
    record === undefined
      ? descent.parents
      : descent.parents.map((parent) => ({
          ...parent,
          evidence: parent.relation === 'conversion' ? record : parent.evidence,
        }));
  return { ...familyMaker(family, catalog, cap), license: familyLicense(family, name, cap), ...descent, parents };
}

/** An image of a model catalogue: whoever packs it publishes it, the model inside is known by its name. */
export function docker(name: string, knowledge: Knowledge): NodeFacts {
  const { catalog } = knowledge;
  const image = name.replace(/^docker\.io\//, '').split('@')[0] ?? '';
  const segments = image.split('/');
  const packer = image.startsWith('nvcr.io/') ? 'nvidia' : image.startsWith('ai/') ? 'docker' : undefined;
  const fact =
    packer === undefined
      ? undefined
      : (catalog.publisher('docker', packer === 'docker' ? 'ai' : packer) ?? catalog.publisher('docker', packer));
  const [last = '', tag = ''] = (segments.at(-1) ?? '').split(':');
  const inner = catalog.unpack(last)?.name ?? last;
  const maker = makerOf(fact, 'offline');
  const exact = copied(
    tag === '' ? inner : `${inner}-${tag.split('-')[0]}`,
    'conversion',
    packer !== undefined,
    knowledge,
  );
  const copy = exact.stopped === 'offline' ? copied(inner, 'conversion', packer !== undefined, knowledge) : exact;
  return { ...maker, license: { known: false, reason: 'offline' }, ...copy };
}

/** A file or folder: its own name may tell a known model, and nothing else is known. */
export function local(path: string, knowledge: Knowledge): NodeFacts {
  const file = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const stem = file
    .replace(
      /\.(?:gguf|ggml|safetensors|bin|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|mlpackage|llamafile|npz|engine|nemo|task|litertlm)$/i,
      '',
    )
    .replace(/-[0-9]{5}-of-[0-9]{5}$/, '');
  const packed = knowledge.catalog.unpack(stem) ?? knowledge.catalog.unpack(stem.replace(/\./g, '-'));
  const inner = packed?.name ?? stem;
  const quantized = packed?.relation === 'quantized' || /\.(?:gguf|ggml)$/i.test(file);
  const copy =
    packed === undefined && !quantized ? resemblance(inner, unknownMaker('local-path'), 'hint', knowledge) : undefined;
  const found = copy ?? copied(inner, quantized ? 'quantized' : 'reupload', false, knowledge);
  return {
    ...unnamed('local-path'),
    ...(found.stopped === 'offline' ? { parents: [], stopped: 'local-path' } : found),
  };
}

function unnamed(
  reason: 'unverified' | 'offline' | 'local-path',
): Pick<NodeFacts, 'publisher' | 'country' | 'license'> {
  return { ...unknownMaker(reason), license: { known: false, reason } };
}

/** Id of a Hub model. */
export function hubId(owner: string, name: string): ModelId {
  return `huggingface:${owner}/${name}`;
}
