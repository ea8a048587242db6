/** Where a clause can be read: the text that was read, and the section of it. */
import type { LicenseFact } from '../catalog/types.js';

/** Where a clause stands. */
export interface ClauseSource {
  /** Section of the text; absent: not on record. */
  readonly section?: string;
  /** Address of the text that was read, else where the licence is published. */
  readonly source?: string;
}

/** The place of a clause in the text of its licence, as far as it is known. */
export function sourceOf({ read, sections, url }: LicenseFact, clause: string): ClauseSource {
  const section = sections?.[clause];
  const source = read?.url ?? url;
  return { ...(section !== undefined && { section }), ...(source !== undefined && { source }) };
}
