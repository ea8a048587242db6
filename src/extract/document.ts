/** The tree that the readers of YAML, JSON and TOML build, and that one walk turns into bindings. */
import type { Problem } from '../problem.js';
import { positionOf } from './place.js';
import type { Segments, Span } from './types.js';

/** A text, number, boolean or null; `segments` is absent when the text runs in parallel with the file from `span.start`. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly span: Span;
  /** `literal`: a bare word of JSON or TOML, which is never a text. */
  readonly style: 'plain' | 'quoted' | 'block' | 'literal';
  readonly segments?: Segments;
  anchor?: string;
}

/** A reference to an anchored node of the same file. */
export interface Alias {
  readonly kind: 'alias';
  readonly name: string;
  readonly span: Span;
  anchor?: string;
}

/** A key with its value; the value is undefined when it is empty or could not be read. */
export interface Entry {
  readonly key: string;
  value: DocumentNode | undefined;
}

/** A mapping, object or table, in the order of the file; keys may repeat. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: Entry[];
  anchor?: string;
}

/** A sequence or array. */
export interface Sequence {
  readonly kind: 'sequence';
  readonly items: (DocumentNode | undefined)[];
  anchor?: string;
}

/** Anything that can stand as a value. */
export type DocumentNode = Scalar | Alias | Mapping | Sequence;

/** Levels of nesting that are read; deeper nodes are passed over and cost one problem. */
export const depthLimit = 128;

/** A fault met while reading, at an offset of the text. */
export interface Fault {
  readonly code: 'parse-error' | 'nesting-too-deep';
  readonly at: number;
}

/** What a reader of a format makes of a text; more than one root for several documents, or for pieces that fit nowhere. */
export interface DocumentReading {
  readonly roots: readonly DocumentNode[];
  readonly faults: readonly Fault[];
}

/** The first fault of each code as a problem with its 1-based line and column. */
export function problemsOf(path: string, text: string, faults: readonly Fault[]): Problem[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const known = first.get(fault.code);
    if (known === undefined || fault.at < known.at) first.set(fault.code, fault);
  }
  return [...first.values()].map(({ code, at }) => ({ code, path, ...positionOf(text, at) }));
}
