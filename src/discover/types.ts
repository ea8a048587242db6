/** The noun of the discover stage: files worth reading, and the count of everything that was not read. */
import type { Problem } from '../problem.js';

/** A file that may name a model. `text` is decoded; for weight files and Git LFS pointers it is empty or the pointer. */
export interface SourceFile {
  /** POSIX path relative to the scanned folder. */
  readonly path: string;
  readonly text: string;
  /** Size on disk in bytes. */
  readonly bytes: number;
  readonly nature: 'text' | 'weights' | 'lfs-pointer';
}

/** Why a file was not read; every skip is counted under one of these. */
export type SkipReason =
  | 'not-a-candidate'
  | 'ignored-by-policy'
  | 'no-trigger'
  | 'binary'
  | 'too-large'
  | 'symlink'
  | 'submodule'
  | 'unreadable'
  | 'over-file-limit'
  | 'unchanged';

/** What was looked at and what was passed over, in numbers. */
export interface Coverage {
  /** Files, links and submodules of the tree, and folders that could not be looked into: those read and those skipped. */
  readonly listed: number;
  /** Files handed to extraction. */
  readonly read: number;
  /** Bytes read from disk. */
  readonly bytes: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly problems: readonly Problem[];
}

/** Which paths deserve a look, and which byte strings (lower-case ASCII) must occur in one before it is decoded. */
export interface Interest {
  /** Undefined: not a candidate by name. An empty list: read without a prefilter. */
  readonly triggers: (path: string) => readonly string[] | undefined;
  /** Whether a policy takes the path out of the search. */
  readonly ignored?: (path: string) => boolean;
  /** Whether a file is no candidate by what it holds; asked of text alone. */
  readonly foreign?: (file: SourceFile) => boolean;
}

/** A file that a change touches; a new one was nothing before, a removed one is nothing now, a moved one has two paths. */
export interface ChangedFile {
  /** Relative to the scanned folder; of a link or a submodule as well, which is nothing that can be read. */
  readonly path?: string;
  readonly was?: string;
  /** Hash of what it was. */
  readonly blob?: string;
}

/** A path whose content is not read: another repository's, not checked out, kept in Git LFS, or no text. Of a link, where it leads: to a file of the listing or a folder of the tree, or to what is not searched with it. */
export type Closed =
  | { readonly kind: 'submodule' | 'absent' | 'lfs-pointer' | 'binary'; readonly path: string }
  | { readonly kind: 'symlink'; readonly path: string; readonly to: 'outside' | 'nothing' }
  | { readonly kind: 'symlink'; readonly path: string; readonly to: 'file' | 'folder'; readonly target: string };

/** Limits of design §9; sizes in bytes. */
export interface DiscoverLimits {
  readonly files: number;
  readonly textBytes: number;
  readonly notebookBytes: number;
}

/** An opened tree: `files()` yields each file once; `coverage()` is final when `files()` has ended. */
export interface Tree {
  /** Of `only` these paths, where it is given; the others count as unchanged. */
  files(only?: ReadonlySet<string>): Iterable<SourceFile>;
  /** Every listed path, sorted. */
  readonly paths: readonly string[];
  /** Every path whose content is not read; complete when `files()` has ended. */
  closed(): readonly string[];
  /** What stands at such a path, also where git does not know it yet; undefined for what can be read. */
  closedAt(path: string): Closed | undefined;
  /** What `content` under this path would be read as; undefined when it would be passed over. */
  decoded(path: string, content: Buffer): SourceFile | undefined;
  /** Paths of the files that hold none of their triggers; complete when `files()` has ended. */
  passedOver(): readonly string[];
  /** A named file, whatever the prefilter made of it; undefined when absent, outside the tree, or a symlink. It then counts as read. */
  read(path: string): SourceFile | undefined;
  coverage(): Coverage;
}
