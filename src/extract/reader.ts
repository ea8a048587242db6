/** Which extractor reads what, and reading with it. */
import { extractors } from './extractors.js';
import { selector } from './select.js';
import type { Extraction, Extractor } from './types.js';

/** The extractor of a path, if there is one. */
export const select = selector(extractors);
/** Extractors of text that stands in other text. */
export const byLanguage = new Map(
  extractors.flatMap((extractor) => (extractor.language ? [[extractor.language, extractor] as const] : [])),
);

/** Byte strings one of which a file must contain to be read; undefined when no extractor reads files of that name. */
export function triggersOf(path: string): readonly string[] | undefined {
  const extractor = select(path);
  return extractor === undefined ? undefined : (extractor.triggers ?? []);
}

/** Which extractor reads files of that name; undefined when none does. */
export function readerOf(path: string): string | undefined {
  return select(path)?.id;
}

/** An extractor is total; should one fail all the same, it costs its file and not the run. */
export function extractWith(extractor: Extractor, path: string, text: string): Extraction {
  try {
    return extractor.extract({ path, text });
  } catch (error) {
    const deep = error instanceof RangeError;
    return {
      bindings: [],
      problems: [{ code: deep ? 'nesting-too-deep' : 'parse-error', detail: deep ? '' : String(error).slice(0, 200) }],
    };
  }
}
