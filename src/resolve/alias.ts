/** Names of registries without lineage of their own: Ollama tags, model images, files on disk. */
import type { ModelId } from '../catalog/types.js';
import { byName, familyId, familyMaker } from './family-base.js';
import { copied, resemblance } from './inference.js';
import type { Ask, Knowledge } from './knowledge.js';
import { makerOf, unknownMaker } from './publisher.js';
import { recorded } from './strength.js';
import type { NodeFacts } from './types.js';

/** An Ollama name: the alias on record, else the family of the library's name, else (a user's upload) what it resembles. */
export function ollama(name: string, knowledge: Knowledge, ask: Ask): NodeFacts {
  const { catalog } = knowledge;
  const alias = catalog.tag('ollama', name);
  if (alias !== undefined) {
    const { publisher, country, license } = ask(alias.model);
    const evidence = recorded(`tag:${alias.pattern}`, alias.model, alias.source);
    return {
      publisher,
      country,
      license,
      parents: [{ id: alias.model, relation: 'conversion', evidence: [evidence] }],
    };
  }
  const [path = '', tag] = name.split(':');
  const inner = path.slice(path.indexOf('/') + 1);
  if (path.includes('/')) return { ...unnamed('unverified'), ...copied(inner, 'conversion', false, knowledge) };
  const family = catalog.family(name) ?? catalog.family(path);
  if (family === undefined) return { ...unnamed('offline'), parents: [], stopped: 'offline' };
  const id = familyId(family, `${path}-${tag ?? ''}`);
  return {
    ...familyMaker(family, catalog, 'likely'),
    license: ask(id).license,
    parents: [byName(id, 'conversion', name, 'likely', catalog.date)],
  };
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
  const [inner = '', tag = ''] = (segments.at(-1) ?? '').split(':');
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
