/** Which files of a repository could change the answer, and why; all others are not asked for. */
import { carriesWeights, isPacking } from '../catalog/relation.js';
import type { HubMetadata } from './from-hub-metadata.js';
import type { FileReason, NodeFacts, Parent } from './types.js';

/** A file worth a request. */
export interface WantedFile {
  readonly path: string;
  readonly reason: FileReason;
}

const mostFolders = 6;

/** What the metadata has not told yet, given the parents that it declared and what the catalog knows. */
export function wantedFiles(
  metadata: HubMetadata,
  declared: readonly Parent[],
  recorded: NodeFacts,
): readonly WantedFile[] {
  const { files, tags, config, library } = metadata;
  // Where nobody lists the files, those that such a model has are asked for; one that is not there says nothing.
  const has = (path: string) =>
    metadata.isListed
      ? files.includes(path)
      : path === 'config.json' || (path === 'adapter_config.json' && library === 'peft');
  const bases = declared.filter(({ relation }) => carriesWeights(relation));
  const wanted: WantedFile[] = [];
  if (bases.length === 0 && has('adapter_config.json'))
    wanted.push({ path: 'adapter_config.json', reason: 'adapter-base' });
  if (bases.length < 2 && has('mergekit_config.yml'))
    wanted.push({ path: 'mergekit_config.yml', reason: 'merge-parents' });
  const weights = files.filter((path) => /\.gguf$/i.test(path) && !/mmproj/i.test(path)).sort();
  const isRecorded = recorded.parents.some(({ evidence }) =>
    evidence.some(({ strength }) => strength === 'recorded' || strength === 'proven'),
  );
  if (bases.length === 0 && !isRecorded && weights[0] !== undefined)
    wanted.push({ path: weights[0], reason: 'gguf-base' });
  // The parts of a copy, and those beside an adapter, are the parts of what stands above it.
  if (bases.some(({ relation }) => isPacking(relation) || relation === 'adapter')) return wanted;
  if (library === 'diffusers' || config.pipeline || has('model_index.json')) {
    const parts = files.filter((path) =>
      /^(?:text_encoder|image_encoder|prior_text_encoder)(?:_[0-9])?\/config\.json$/.test(path),
    );
    wanted.push(
      ...parts
        .sort()
        .slice(0, mostFolders)
        .map((path) => ({ path, reason: 'pipeline-part' as const })),
    );
  } else if (has('config.json') && mayHaveParts(metadata, tags)) {
    wanted.push({ path: 'config.json', reason: 'parts' });
  }
  return wanted;
}

const tasks = /image-text|image-to-text|visual|video|any-to-any|audio|speech|voice|omni|document-question|multimodal/;
const names =
  /vision|(?:^|[^a-z])vlm?(?:$|[^a-z])|VL|VLM|[Ll]lava|[Oo]mni|[Aa]udio|[Ss]peech|[Mm]ultimodal|Idefics|Paligemma|PaliGemma/;

/** Whether anything about the model speaks of more than text. */
function mayHaveParts({ task, config, files }: HubMetadata, tags: readonly string[]): boolean {
  return (
    config.strange ||
    // Text needs neither.
    files.some((path) => /^(?:pre)?processor_config\.json$/.test(path)) ||
    tasks.test(task) ||
    names.test(config.type) ||
    config.architectures.some((one) => names.test(one)) ||
    tags.some((tag) => /^(?:multimodal|vision|vlm|vision-language|llava|speech|audio)$/i.test(tag))
  );
}
