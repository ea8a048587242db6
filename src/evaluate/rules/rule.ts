/** What a rule is: its keys, their defaults and how it judges. A new rule is such a file, a line in `RuleOptions` and a line in the list. */
import type { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.js';
import type { CountryCode } from '../../catalog/types.js';
import type { Reference } from '../../extract/types.js';
import type { Lineage } from '../../resolve/types.js';
import type { Judgement } from '../judgement.js';
import type { NoticeFile } from '../notice.js';
import type { Company, Stated } from '../policy.js';
import type { KeyPath } from '../policy-text.js';
import type { Level } from '../types.js';

/** What is known besides the lineage. */
export interface Circumstances {
  /** The facts of the reading; empty where the rule does not use them. */
  readonly company: Company;
  /** Where the model is used; absent when it was only asked about. */
  readonly reference?: Reference;
  readonly catalog: Catalog;
  /** The notice files of the repository, where somebody asks for them. */
  readonly notices?: readonly NoticeFile[];
  /** ISO date (UTC). */
  readonly today: string;
}

/** What reading the keys of a rule may need: groups resolved, mistakes reported at their place. */
export interface RuleReader {
  /** Country codes and groups as codes. `at` is the way to the list, below the rule. */
  countries(codes: readonly string[], at: KeyPath): readonly CountryCode[];
  refuse(at: KeyPath, detail: string): void;
}

/** One question about one lineage; `O` are its options with every default filled in. */
export interface Rule<O> {
  /** Keys as written; each optional and described. */
  readonly schema: z.ZodObject;
  /** What the keys state, under their own names, and nothing for those that are absent. */
  read(written: unknown, reader: RuleReader): Partial<O>;
  /** The defaults of policy-semantics §10 for what nobody states. */
  complete(values: Partial<O>): O & { readonly unknown: Level };
  /** Whether its answer depends on facts about the company. */
  readonly asksCompany: boolean;
  /** What of a reference its answer depends on; references with the same text share one answer. */
  aspect(reference: Reference): string;
  judge(lineage: Lineage, stated: Stated<O>, circumstances: Circumstances): readonly Judgement[];
  /** Judges a reference that names no model; most rules have nothing to say of it. */
  nameless?(reference: Reference, stated: Stated<O>, circumstances: Circumstances): readonly Judgement[];
  /** What is worth a note where there is no policy. */
  unasked?(lineage: Lineage, catalog: Catalog, reference?: Reference): readonly Judgement[];
}
