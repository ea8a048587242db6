/** How the conversion writes sources: shared ones once per file under a short key, the others in the row. */
import type { z } from 'zod';
import type { SharedSource } from './catalog-schema.js';

type Shared = z.infer<typeof SharedSource>;
type Confidence = 'high' | 'medium' | 'low';

/** A source as a row holds it. */
export type RowSource =
  | { readonly ref: string; readonly at?: string; readonly confidence: Confidence }
  | (Shared & { readonly confidence: Confidence });

/** A reference to a shared source of the same file; general knowledge is never more than of medium confidence. */
export function shared(
  sources: Readonly<Record<string, Shared>>,
  ref: string,
  confidence: string,
  at?: string,
): RowSource {
  const own = capped(sources[ref]!.basis, confidence);
  return at === undefined ? { ref, confidence: own } : { ref, at: clean(at), confidence: own };
}

/** A source of one row alone. */
export function single(text: string, date: string, basis: Shared['basis'], confidence: string): RowSource {
  return { text: clean(text), date, basis, confidence: capped(basis, confidence) };
}

function capped(basis: Shared['basis'], confidence: string): Confidence {
  if (confidence === 'low') return 'low';
  return confidence === 'high' && basis !== 'general-knowledge' ? 'high' : 'medium';
}

/** The parts of a source text of the facts: `checked <date>: <what>` in front, `| earlier: ...` and others behind. */
export function parts(text: string): {
  readonly checked?: { date: string; text: string };
  readonly rest: readonly string[];
} {
  const pieces = text.split(' | ').map((piece) => piece.trim());
  const checked = /^checked (\d{4}-\d{2}-\d{2}): (.+)$/.exec(pieces[0] ?? '');
  if (!checked) return { rest: pieces.map((piece) => piece.replace(/^earlier: /, '')) };
  return { checked: { date: checked[1]!, text: checked[2]! }, rest: pieces.slice(1) };
}

/** Drops ids of the compiler's own index, which no reader can open, and holds the text to one line of moderate length. */
function clean(text: string): string {
  const readable = text
    .replace(
      /,?\s*(?:clause quotes from |quoted in )?index ids? [\d]+(?:(?:, | and )\d+)*/g,
      ' copies read by the compiler',
    )
    .replace(/\(ids? \d+(?:(?:, | and )\d+)*\)/g, '')
    .replace(/, a copy in a public repository ?in the compilation index/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return readable.length > 300 ? `${readable.slice(0, 297)}...` : readable;
}
