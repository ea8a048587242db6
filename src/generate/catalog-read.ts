/** Reads one YAML file of catalog data into checked rows; every complaint names the file and the line. */
import { LineCounter, parseDocument } from 'yaml';
import { DataFile } from './catalog-schema.js';

/** A complaint about the data: where, and what is wrong. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A file's checked content, and the line of any place inside it. */
export interface DataSource {
  readonly file: string;
  readonly data: DataFile;
  /** 1-based line of the value at a path (`['models', 3, 'parents', 0]`). */
  line(path: readonly (string | number)[]): number;
}

/** Parses and checks one file; pure. */
export function readData(file: string, text: string): { source?: DataSource; complaints: readonly Complaint[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      complaints: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0]!,
      })),
    };
  }
  const line = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const parsed = DataFile.safeParse(document.toJS());
  if (!parsed.success) {
    return {
      complaints: parsed.error.issues.map((issue) => ({
        file,
        line: line(issue.path),
        message: `${issue.path.join('.')}: ${issue.message}`,
      })),
    };
  }
  return { source: { file, data: parsed.data, line }, complaints: [] };
}
