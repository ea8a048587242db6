/** Ids of the clouds: Bedrock ids, inference profiles and ARNs, Vertex publisher paths. */
import type { Catalog } from '../catalog/catalog.js';
import { dateIn, revisionOf, unpinned } from './revision.js';
import type { Identity } from './types.js';

const profile = /^(?:(?:us|eu|apac|jp|au|ca|in|global|us-gov)\.)?/;
const maker =
  /^(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\.[a-z0-9][a-z0-9._-]{1,120}(?::[0-9]{1,3}(?::[0-9]{1,4}k)?)?$/;
const arn = /^arn:aws[a-z-]{0,10}:(bedrock|sagemaker):[a-z0-9-]{0,32}:[0-9]{0,12}:([a-z-]{1,40})\/(.{1,200})$/i;
const vertex = /(?:^|\/)publishers\/([a-z0-9-]{1,40})\/models\/([A-Za-z0-9._@-]{1,120})(?::[A-Za-z]{1,40})?$/;

/** A Bedrock id with or without a region prefix: `us.deepseek.r1-v1:0`, `anthropic.claude-3-5-sonnet-20241022-v2:0`. */
export function isBedrockId(text: string): boolean {
  return maker.test(text.replace(profile, ''));
}

/** A model of Bedrock under its id; the region prefix stays, because it says where the model is served. */
export function parseBedrock(text: string, catalog: Catalog): Identity | undefined {
  const found = arn.exec(text);
  const name = (found === null ? text : (found[3] ?? '')).replace(/^(?:converse|invoke|route|converse_like)\//, '');
  // A provisioned or imported model is named by a number: the id hides which model it is.
  if (!/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/.test(name) || name.includes('..')) return undefined;
  const registry = catalog.host('bedrock')?.id ?? 'bedrock';
  const spelled = isBedrockId(name.toLowerCase()) ? name.toLowerCase() : name;
  return { id: `${registry}:${spelled}`, registry, name: spelled, revision: dateIn(spelled), host: registry };
}

/** An Amazon resource name of a model; undefined for anything else. */
export function parseArn(text: string, catalog: Catalog): Identity | undefined {
  const [, service = '', , name = ''] = arn.exec(text) ?? [];
  if (service === '') return undefined;
  if (service.toLowerCase() === 'bedrock') return parseBedrock(text, catalog);
  const registry = catalog.host('sagemaker')?.id ?? 'sagemaker';
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name)
    ? { id: `${registry}:${name}`, registry, name, revision: unpinned, host: registry }
    : undefined;
}

const yandex =
  /^(?:gpt|emb|art|cls|ds):\/\/[A-Za-z0-9_-]{1,60}\/([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\/[A-Za-z0-9._-]{1,40}|@[A-Za-z0-9._-]{1,60})?$/;

/** A model of Yandex Cloud, in a folder of a customer: `gpt://b1g…/yandexgpt-lite/latest`, `emb://b1g…/text-search-doc/latest`. */
export function parseYandex(text: string, catalog: Catalog): Identity | undefined {
  const name = yandex.exec(text)?.[1];
  if (name === undefined || name.includes('..')) return undefined;
  const registry = catalog.host('yandex')?.id ?? 'yandex';
  return { id: `${registry}:${name}`, registry, name, revision: dateIn(name), host: registry };
}

/** A Vertex publisher path, alone or at the end of a resource name: `publishers/google/models/gemini-2.5-pro`. */
export function parseVertex(text: string, catalog: Catalog): Identity | undefined {
  const found = vertex.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const registry = catalog.host('vertex')?.id ?? 'vertex';
  const [bare = '', version] = found[2].split('@');
  const name = `${found[1]}/${bare}`;
  const revision = version === undefined ? dateIn(bare) : dated(version);
  return { id: `${registry}:${name}`, registry, name, revision, host: registry };
}

const azureMl =
  /^azureml:\/\/registries\/[a-z0-9._-]{1,60}\/models\/([A-Za-z0-9._-]{1,120})(?:\/(?:versions|labels)\/([A-Za-z0-9._-]{1,60}))?$/i;

/** A model of a registry of Azure Machine Learning: `azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/4`. */
export function parseAzureMl(text: string, catalog: Catalog): Identity | undefined {
  const [, name, version] = azureMl.exec(text) ?? [];
  if (name === undefined || name.includes('..')) return undefined;
  const registry = catalog.host('azure')?.id ?? 'azure';
  return { id: `${registry}:${name}`, registry, name, revision: revisionOf(version), host: registry };
}

/** The version behind the `@` of a Vertex id: a date, or a name that may move. */
export function dated(version: string) {
  const date = dateIn(version);
  return date.kind === 'none' ? revisionOf(version) : date;
}
