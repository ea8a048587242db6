/** What single files of a repository tell: parts, the base of an adapter, the models of a merge, the ancestors of a weight file. */
import type { Relation } from '../catalog/types.js';
import { type Citation, cited } from './from-hub-base.js';
import { componentOf, folderPart, parsedRecord, partsOf } from './from-hub-config.js';
import type { WantedFile } from './from-hub-files.js';
import { headerBases, mergedModels } from './from-hub-merge.js';
import { type HubMetadata, text } from './from-hub-metadata.js';
import { namedBase } from './from-hub-name.js';
import type { Knowledge } from './knowledge.js';
import type { Evidence, HubSource, Parent, UnknownReason } from './types.js';

/** A file that was asked for, and what it told. */
export interface FileFinding {
  readonly file: WantedFile;
  readonly outcome: 'answered' | UnknownReason;
  readonly parents: readonly Parent[];
  /** That it was asked for, as evidence of a gap. */
  readonly evidence: Evidence;
}

/** Asks for one file and reads it. */
export async function readFile(
  file: WantedFile,
  metadata: HubMetadata,
  source: HubSource,
  at: Citation,
  knowledge: Knowledge,
): Promise<FileFinding> {
  const gap = (outcome: UnknownReason): FileFinding => ({
    file,
    outcome,
    parents: [],
    evidence: cited(metadata, `could not be read: ${outcome}`, 'declared', at, file.path),
  });
  if (metadata.sha === undefined) return gap('malformed');
  const answer = await source.file(metadata.name, metadata.sha, file.path);
  if (!answer.ok) return gap(answer.reason);
  const parents = told(file, answer.value, metadata, at, knowledge);
  if (parents === undefined) return gap('malformed');
  return { file, outcome: 'answered', parents, evidence: cited(metadata, 'read', 'declared', at, file.path) };
}

/** Parents by the content of a file; undefined when it is not what its name says. */
function told(
  { path, reason }: WantedFile,
  content: string,
  metadata: HubMetadata,
  at: Citation,
  knowledge: Knowledge,
): readonly Parent[] | undefined {
  const base = (written: string, relation: Relation): Parent => {
    const named =
      namedBase(written, at.hub, knowledge) ?? ({ id: `unnamed:${written}`, strength: 'declared' } as const);
    return { id: named.id, relation, evidence: [cited(metadata, written, named.strength, at, path)] };
  };
  switch (reason) {
    case 'parts': {
      const config = parsedRecord(content);
      return config && partsOf(config).flatMap((part) => componentOf(part, metadata, path, at, knowledge) ?? []);
    }
    case 'pipeline-part': {
      const config = parsedRecord(content);
      const part = config && folderPart(path.slice(0, path.indexOf('/')), config);
      return config && (part === undefined ? [] : [componentOf(part, metadata, path, at, knowledge) ?? []].flat());
    }
    case 'adapter-base': {
      const written = text(parsedRecord(content)?.base_model_name_or_path);
      return written === undefined ? undefined : [base(written, 'adapter')];
    }
    case 'merge-parents': {
      const models = mergedModels(content);
      return models.length === 0 ? undefined : models.map((written) => base(written, 'merge'));
    }
    case 'gguf-base':
      return headerBases(content).map((written) => base(written, 'unspecified'));
  }
}
