/** Whether a duty is visibly met: its lines looked for in the notice files of the repository. */
import type { LicenseFact, ModelId } from '../catalog/types.js';

/** A file in which a repository gives notice: NOTICE, third-party lists, LICENSES/, model cards. */
export interface NoticeFile {
  /** POSIX path relative to the scanned folder. */
  readonly path: string;
  readonly text: string;
}

/** Notices by their usual names, and folders of license texts. */
const named =
  /(?:^|\/)(?:notices?|third[-_ ]?part(?:y|ies)[^/]{0,60}|attributions?|credits)(?:\.(?:md|txt|rst|html))?$|(?:^|\/)licenses?\/[^/]{1,100}$/iu;
const card = /(?:^|\/)(?:readme|model[-_]?card)[^/]{0,30}\.md$/iu;
const others = /(?:^|\/)(?:node_modules|vendor|third_party)\//iu;

/** Whether a repository gives notice there; a README does where it is a model card, which its text must show. */
export function isNoticePath(path: string): boolean {
  return (named.test(path) || card.test(path)) && !others.test(path);
}

/** Whether the file gives notice; READMEs that are no model cards do not. */
export function givesNotice({ path, text }: NoticeFile): boolean {
  return (
    !card.test(path) ||
    /^\ufeff?---\r?\n(?:[^\n]*\n){0,200}?(?:license|base_model)[ \t]*:/iu.test(text.slice(0, 20_000))
  );
}

/** Where something stands; lines from 1. */
export interface NoticePlace {
  readonly path: string;
  readonly line: number;
}

/** Looks for the sign that a clause of a licence is met for the model of a node; undefined: none is seen. */
export type FindNotice = (fact: LicenseFact, clause: string, node: ModelId) => NoticePlace | undefined;

/** A text made comparable, with the place of each of its lines. */
interface Page {
  readonly path: string;
  readonly text: string;
  /** Offset in `text` at which each line begins. */
  readonly starts: readonly number[];
  /** Runs of lines without an empty one between them, as offsets. */
  readonly paragraphs: readonly (readonly [number, number])[];
}

/** The same files are asked about for every model and reading. */
const opened = new WeakMap<readonly NoticeFile[], readonly Page[]>();

/** Opens the notice files once for any number of duties. */
export function openNotices(files: readonly NoticeFile[]): FindNotice {
  const pages = opened.get(files) ?? files.map(pageOf);
  opened.set(files, pages);
  return (fact, clause, node) => {
    const lines = fact.notices?.filter((one) => one.clause === clause).map((one) => one.line) ?? [];
    for (const page of pages)
      for (const line of lines) {
        const at = line.includes('{model}') ? aboutModel(page, fact, node) : page.text.indexOf(plain(line));
        if (at >= 0) return { path: page.path, line: lineAt(page, at) };
      }
    return undefined;
  };
}

/** The paragraph that names the model and its licence, whatever words stand between them. */
function aboutModel({ text, paragraphs }: Page, fact: LicenseFact, node: ModelId): number {
  const name = plain(node.slice(Math.max(node.indexOf(':'), node.lastIndexOf('/')) + 1));
  const licenses = [fact.id, fact.name, ...(fact.spdx === undefined ? [] : [fact.spdx])].map(plain);
  const found = paragraphs.find(([from, to]) => {
    const paragraph = text.slice(from, to);
    return paragraph.includes(name) && licenses.some((license) => paragraph.includes(license));
  });
  return found?.[0] ?? -1;
}

function pageOf({ path, text }: NoticeFile): Page {
  const starts: number[] = [];
  const paragraphs: (readonly [number, number])[] = [];
  let begin: number | undefined;
  let length = 0;
  const parts: string[] = [];
  for (const line of text.split(/\r\n?|\n/u)) {
    const words = plain(line);
    starts.push(length);
    if (words === '') {
      if (begin !== undefined) paragraphs.push([begin, length]);
      begin = undefined;
      continue;
    }
    begin ??= length;
    parts.push(words);
    length += words.length + 1;
  }
  if (begin !== undefined) paragraphs.push([begin, length]);
  return { path, text: parts.join(' '), starts, paragraphs };
}

function lineAt({ starts }: Page, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Lower case, one space, straight quotes: what copying a line changes is no difference. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replaceAll('©', '(c)')
    .replace(/[*_`>#|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
