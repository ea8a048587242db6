/** How much a comment says: from everything down to the verdict, in the order in which things are left out. */
import type { Repository } from './markdown-link.js';
import type { Report } from './types.js';

/** How much of a report is said. */
export interface Detail {
  readonly diagram: boolean;
  readonly lineage: boolean;
  readonly notes: boolean;
  readonly duties: boolean;
  /** `brief` names models and rules alone. */
  readonly warnings: 'full' | 'brief' | 'none';
  /** Most exceptions to ask for whose text is given. */
  readonly drafts: number;
  /** Most places that are listed under one model. */
  readonly places: number;
  /** Exceptions, and what could not be read or known; without it they are counted. */
  readonly asides: boolean;
  /** One line for each blocked model: the first reason and the first place. */
  readonly terse: boolean;
  /** Most blocked models, or most problems where nothing could be judged. */
  readonly rows: number;
  /** Most lines of any other list. */
  readonly lines: number;
}

/** What a section is made from. */
export interface Sheet {
  readonly report: Report;
  readonly detail: Detail;
  readonly repository: Repository | undefined;
}

/** A section as markup, and in words what it does not say. */
export interface Section {
  readonly text: string;
  readonly left: readonly string[];
}

/** A section that is not there, and perhaps should be. */
export function absent(...left: readonly string[]): Section {
  return { text: '', left };
}

/** What is left out, first things first; what is out stays out. */
const shed: readonly Partial<Detail>[] = [
  { diagram: false },
  { lineage: false },
  { notes: false },
  { duties: false },
  { warnings: 'brief' },
  { drafts: 0 },
  { places: 3 },
  { asides: false },
  { warnings: 'none' },
];

/** All degrees of detail, richest first; below the last one only rows are left to drop. */
export function degrees(bytes: number): readonly [Detail, ...Detail[]] {
  // Nothing that is listed takes fewer bytes than this: more of it cannot fit, and need not be made.
  const lines = Math.max(1, Math.floor(bytes / 80));
  const all: Detail = {
    diagram: true,
    lineage: true,
    notes: true,
    duties: true,
    warnings: 'full',
    // A comment is read, a summary is also searched.
    drafts: bytes > 100_000 ? lines : 10,
    places: 12,
    asides: true,
    terse: false,
    rows: lines,
    lines,
  };
  return [all, ...shed.map((_, index) => Object.assign({}, all, ...shed.slice(0, index + 1)) as Detail)];
}

/** Markup that is folded away, unless it is what the reader came for. */
export function folded(title: string, lines: readonly string[], open = false): string {
  const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  return [`<details${open ? ' open' : ''}>`, `<summary><b>${heading}</b></summary>`, ...lines, '</details>'].join('\n');
}

/** A list, one line each; what is beyond `most` is counted. */
export function listOf(items: readonly string[], most: number): readonly string[] {
  const rest = items.length - most;
  const more = rest > 0 ? [`<li>… and ${rest} more</li>`] : [];
  return ['<ul>', ...items.slice(0, most).map((item) => `<li>${item}</li>`), ...more, '</ul>'];
}
