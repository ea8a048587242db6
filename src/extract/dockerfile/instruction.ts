/** Cuts a Dockerfile into instructions; continued lines and comments inside become blanks, so that offsets stay those of the file. */

/** The body of a here-document of an instruction. */
interface Document {
  readonly delimiter: string;
  readonly verbatim: boolean;
  readonly dedent: boolean;
  readonly start: number;
  readonly end: number;
}

/** One instruction; offsets are into the file. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** First character behind the keyword. */
  readonly start: number;
  /** Behind the last character of the last continued line. */
  readonly end: number;
  readonly documents: readonly Document[];
  /** Behind the last here-document, else `end`. */
  readonly until: number;
}

/** The instructions of a file and its text with what is no part of them blanked out. */
export interface Instructions {
  readonly text: string;
  readonly instructions: readonly Instruction[];
}

const keywords = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** Here-documents of one instruction that are looked for. */
const maximumDocuments = 20;
/** Here-documents without an end, after which the file is believed to have none. */
const maximumMissing = 8;

/** Reads the instructions of `file`. */
export function instructionsOf(file: string): Instructions {
  const marker = /^(?:\s{0,20}#[^\n]{0,200}\n){0,3}\s{0,20}#\s{0,9}escape\s{0,9}=\s{0,9}`/i.test(file.slice(0, 1000))
    ? '`'
    : '\\';
  const pieces: string[] = [];
  const instructions: Instruction[] = [];
  let missing = 0;
  let at = file.charCodeAt(0) === 0xfeff ? 1 : 0;
  let kept = 0;
  const blank = (from: number, to: number): void => {
    pieces.push(file.slice(kept, from), ' '.repeat(to - from));
    kept = to;
  };
  while (at < file.length) {
    const head = /^[ \t]{0,80}([A-Za-z]{2,12})(?=[ \t\r\n\\`]|$)/.exec(file.slice(at, at + 100));
    let end = lineEnd(file, at);
    const keyword = head?.[1]?.toUpperCase();
    if (!head || !keyword || !keywords.has(keyword)) {
      at = end + 1;
      continue;
    }
    const start = at + head[0].length;
    for (;;) {
      const last = lastVisible(file, at, end);
      if (last < start || file[last] !== marker || end >= file.length) break;
      let next = end + 1;
      blank(last, next);
      // Comments and empty lines inside an instruction are no part of it.
      for (;;) {
        const stop = lineEnd(file, next);
        if (next >= file.length || !/^[ \t\r]{0,200}(?:#|$)/.test(file.slice(next, Math.min(stop, next + 202)))) break;
        blank(next, Math.min(stop + 1, file.length));
        next = stop + 1;
      }
      at = Math.min(next, file.length);
      end = lineEnd(file, at);
    }
    const documents: Document[] = [];
    let until = end;
    if (/^(?:RUN|COPY|ADD)$/.test(keyword) && missing < maximumMissing) {
      for (const [, dash, quote, delimiter] of file
        .slice(start, end)
        .matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w{0,60})\2/g)) {
        if (documents.length >= maximumDocuments) break;
        const document = documentAt(file, until + 1, delimiter!, quote !== '', dash !== '');
        if (document) {
          documents.push(document);
          until = lineEnd(file, document.end);
        } else missing++;
      }
    }
    instructions.push({ keyword, start, end, documents, until });
    at = until + 1;
  }
  pieces.push(file.slice(kept));
  return { text: pieces.join(''), instructions };
}

function documentAt(
  file: string,
  start: number,
  delimiter: string,
  verbatim: boolean,
  dedent: boolean,
): Document | undefined {
  for (let line = start; line < file.length; ) {
    const stop = lineEnd(file, line);
    if (stop - line < delimiter.length + 80 && file.slice(line, stop).trim() === delimiter) {
      return { delimiter, verbatim, dedent, start, end: line };
    }
    line = stop + 1;
  }
  return undefined;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function lastVisible(text: string, from: number, end: number): number {
  let at = end - 1;
  while (at > from && ' \t\r'.includes(text[at]!)) at--;
  return at;
}
