/** Weights that are not fetched by a name: files and folders on disk, and weight files behind an address. */
import { unpinned } from './revision.js';
import type { Identity } from './types.js';

const weights =
  /\.(?:gguf|ggml|safetensors|bin|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|mlpackage|llamafile|npz|engine|nemo|task|litertlm)$/i;
const pathLike = /^(?:\.{1,2}[/\\]|~?[/\\]|[A-Za-z]:[/\\])/;

/** Whether a text is the name of a weight file. */
export function isWeightFile(text: string): boolean {
  return weights.test(text);
}

/** Whether a text reads as a place on disk: by its beginning, or because it is one bare weight file. */
export function isPath(text: string): boolean {
  return pathLike.test(text) || (isWeightFile(text) && !text.includes(':'));
}

/** A path as written; a step out of the tree is accepted only in front of a weight file, never inside. */
export function parseLocal(text: string): Identity | undefined {
  const path = text.replaceAll('\\', '/');
  const inside = path.replace(/^(?:\.\.\/){1,8}/, '');
  if (/(?:^|\/)\.\.(?:\/|$)/.test(inside) || (inside !== path && !isWeightFile(path))) return undefined;
  if (inside === '' || /^[./~]{0,3}$/.test(inside)) return undefined;
  return { id: `local:${path}`, registry: 'local', name: path, revision: unpinned };
}

/** A weight file behind an address or in a bucket (`https:`, `s3:`, `gs:` ...); the query, which may hold a key, is dropped. */
export function parseAddress(text: string): Identity | undefined {
  const found = /^(?:https?|s3|gs|gcs|az|abfss?|ftp):\/\/[A-Za-z0-9._~@:-]{1,255}\/[^?#]{1,1024}/i.exec(text);
  if (found === null || !isWeightFile(found[0]) || found[0].includes('..')) return undefined;
  const address = found[0].replace(/^([a-z0-9]{1,8}:\/\/)[^/@]{0,255}@/i, '$1');
  return { id: `url:${address}`, registry: 'url', name: address, revision: unpinned };
}
