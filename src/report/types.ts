/** The nouns of the report stage: a Report, the whole answer as one document, and an Explanation of one model. */
import type { z } from 'zod';
import type { Catalog } from '../catalog/catalog.js';
import type { ModelId } from '../catalog/types.js';
import type { Coverage } from '../discover/types.js';
import type { Proposal } from '../evaluate/proposal.js';
import type { Evaluation, SetAside } from '../evaluate/types.js';
import type { Reference } from '../extract/types.js';
import type { Problem } from '../problem.js';
import type { Lineage } from '../resolve/types.js';
import type * as inventory from './inventory-schema.js';
import type * as schema from './schema.js';

type Deep<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Deep<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

/** The whole answer of a scan; its fields are documented in `schema.ts`. */
export type Report = Deep<z.infer<typeof schema.Report>>;
/** The answer to one id. */
export type Explanation = Deep<z.infer<typeof schema.Explanation>>;
/** Whether one model may be used at one place. */
export type Permission = Deep<z.infer<typeof schema.Permission>>;
/** The answer about many repositories; its fields are documented in `inventory-schema.ts`. */
export type Inventory = Deep<z.infer<typeof inventory.Inventory>>;
/** One model of an inventory, and who uses it. */
export type InventoryModel = Inventory['models'][number];
/** What an inventory keeps of the report of one repository. */
export interface Share extends Pick<Report, 'tool' | 'catalog' | 'asOf' | 'root' | 'verdict' | 'exit' | 'complete'> {
  /** SHA-256 of the uppermost policy. */
  readonly policy?: string;
  readonly counts: NonNullable<Inventory['repositories'][number]['counts']>;
  readonly models: readonly ({ readonly facts: Omit<InventoryModel, 'repositories' | 'differs'> } & Omit<
    InventoryModel['repositories'][number],
    'name'
  >)[];
  readonly findings: readonly Omit<Inventory['findings'][number], 'repository'>[];
  /** The first of what kept us from seeing everything. */
  readonly problems: readonly ReportProblem[];
}
/** What was planned and what came of it, as an inventory takes it. */
export interface InventoryAnswer
  extends Pick<Inventory, 'tool' | 'asOf' | 'server' | 'owner' | 'plan' | 'shards' | 'leftOut' | 'hidden'> {
  readonly repositories: readonly (Pick<
    Inventory['repositories'][number],
    'name' | 'shard' | 'outcome' | 'reason' | 'detail' | 'commit' | 'gate' | 'policy'
  > & { readonly share?: Share })[];
  /** Whether a repository that was not seen in full passes; one that was not seen at all never does. */
  readonly tolerant?: boolean;
  readonly problems: readonly Problem[];
}
/** One model of a report. */
export type ReportModel = Report['models'][number];
/** One finding of a report, with its words. */
export type ReportFinding = Report['findings'][number];
/** One problem of a report, with its words. */
export type ReportProblem = Report['problems'][number];
/** What a report and an explanation say about the lineage of a model. */
export type LineageFacts = Omit<Explanation, 'schemaVersion' | 'asked' | 'id' | 'drift' | 'obligations' | 'problems'>;
/** What the stages found, as a report takes it. */
export interface Answer {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO date on which exceptions were judged. */
  readonly asOf: string;
  /** Name of the scanned folder. */
  readonly root: string;
  readonly catalog: Pick<Catalog, 'date' | 'version'>;
  readonly coverage: Coverage;
  /** The change under review: the commit compared with, where it is known, how many files differ, and the models that it brings to a file. */
  readonly change?: { readonly base?: string; readonly files: number; readonly newModels?: readonly ModelId[] };
  readonly lineages: readonly Lineage[];
  readonly unidentified: readonly Reference[];
  readonly setAside?: readonly SetAside[];
  readonly evaluation: Evaluation;
  /** What the change under review proposes to be judged by. */
  readonly proposal?: Proposal;
  /** Whether a run without a policy passes although something was not seen. */
  readonly tolerant?: boolean;
  /** Problems of discovery, extraction and of reading the policy; those inside coverage, lineages and evaluation are added. */
  readonly problems: readonly Problem[];
}

/** Renders reports as one kind of document: pure, and the same report gives the same bytes. */
export interface Reporter {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** Of the files it is written to, without the dot. */
  readonly extension: string;
  /** The document, no longer than `bytes` in UTF-8. */
  readonly render: (report: Report, limits?: { readonly bytes: number }) => string;
}

/** How a terminal reporter may draw. */
export interface Screen {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}
