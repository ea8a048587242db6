/** The value of a scalar of a document: nothing for numbers and long texts, else text or what is interpolated in it. */
import type { Scalar } from './document.js';
import { type InterpolationStyle, readInterpolation } from './interpolation.js';
import { sourceOffset } from './place.js';
import type { Segments, Span, Value } from './types.js';

/** Longest text of a value, in UTF-16 units; longer texts name no model. */
const textLimit = 400;

const words = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'none', 'nan', '~']);

/** The value; undefined for empty, long and many-lined texts, numbers, booleans and null. */
export function readScalar(scalar: Scalar, style: InterpolationStyle): Value | undefined {
  const { text, span, style: written } = scalar;
  if (written === 'literal') return undefined;
  if (text.length === 0 || text.length > textLimit || text.includes('\n') || isLiteral(text)) return undefined;
  if (!text.includes('$') && !text.includes('{{') && !text.includes('%(')) return { kind: 'text', text, span };
  const { segments } = scalar;
  const value = readInterpolation(text, segments === undefined ? span.start : 0, style);
  if (value.kind === 'text') return { kind: 'text', text: value.text, span };
  return segments === undefined ? value : relocate(value, segments);
}

/** Whether a text is a number, a boolean or null. */
function isLiteral(text: string): boolean {
  const code = text.charCodeAt(0);
  if (text.length < 6 && words.has(text.toLowerCase())) return true;
  const numeric = (code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46;
  return numeric && /^[-+]?[\d._]{1,40}(?:e[-+]?\d{1,4})?$/i.test(text) && /\d/.test(text);
}

/** Moves the spans of a value that was read from a decoded text to where its characters stand in the file. */
function relocate(value: Value, segments: Segments): Value {
  const span: Span = {
    start: sourceOffset(segments, value.span.start),
    end: value.span.end > value.span.start ? sourceOffset(segments, value.span.end - 1) + 1 : value.span.end,
  };
  if (value.kind === 'join') return { ...value, span, parts: value.parts.map((part) => relocate(part, segments)) };
  if (value.kind === 'either')
    return { ...value, span, options: value.options.map((part) => relocate(part, segments)) };
  return { ...value, span };
}

/** The rest of a scalar from an offset of its text. */
export function partOf(scalar: Scalar, from: number): Scalar {
  const text = scalar.text.slice(from);
  if (scalar.segments === undefined) {
    return {
      kind: 'scalar',
      text,
      span: { start: scalar.span.start + from, end: scalar.span.end },
      style: scalar.style,
    };
  }
  const start = sourceOffset(scalar.segments, from);
  const later = scalar.segments.filter(({ at }) => at > from).map(({ at, source }) => ({ at: at - from, source }));
  const segments = [{ at: 0, source: start }, ...later];
  return { kind: 'scalar', text, span: { start, end: scalar.span.end }, style: scalar.style, segments };
}
