/** Reads `${VAR:-default}`, `$VAR`, `{{ .Values.x }}` and `${{ env.X }}` inside a text as names, alternatives and parts. */
import { readExpression } from './expression.js';
import type { Value } from './types.js';

/**
 * Whose rules apply: `shell` (any `$name`, `\$` and `$(...)`), `compose` (as shell, `$$` is a dollar sign), `document`
 * (configuration: `$NAME` in capitals only, `${a.b}` of OmegaConf, `${NAME:default}` of Spring, `%(name)s` of INI).
 */
export type InterpolationStyle = 'shell' | 'compose' | 'document';

interface Part {
  readonly value: Value;
  readonly end: number;
}

const depthLimit = 8;
const identifier = /^[A-Za-z_]\w{0,127}$/;
const capitals = /^[A-Z_][A-Z0-9_]{0,127}$/;
const dottedName = /^[A-Za-z_][\w-]{0,63}(?:[.[][\w\]-]{1,64}){0,16}$/;

/** The value of a text that stands at offset `start`, offsets running in parallel: text when nothing is interpolated. */
export function readInterpolation(text: string, start: number, style: InterpolationStyle, depth = 0): Value {
  const parts: Value[] = [];
  let literal = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (style === 'shell' && code === 92) {
      at += 2;
      continue;
    }
    if (style === 'compose' && code === 36 && text.charCodeAt(at + 1) === 36) {
      pushText(parts, text, literal, at, start);
      literal = at + 1;
      at += 2;
      continue;
    }
    const part = mayOpen(code) ? readPart(text, at, start, style, depth) : undefined;
    if (part === undefined) {
      at++;
      continue;
    }
    pushText(parts, text, literal, at, start);
    parts.push(part.value);
    at = literal = part.end;
  }
  if (parts.length === 0 && literal === 0) return { kind: 'text', text, span: { start, end: start + text.length } };
  pushText(parts, text, literal, text.length, start);
  return parts.length === 1 ? parts[0]! : { kind: 'join', parts, span: { start, end: start + text.length } };
}

function mayOpen(code: number): boolean {
  return code === 36 || code === 123 || code === 37 || code === 96;
}

function pushText(parts: Value[], text: string, from: number, to: number, start: number): void {
  if (from >= to) return;
  parts.push({ kind: 'text', text: text.slice(from, to), span: { start: start + from, end: start + to } });
}

function readPart(text: string, at: number, start: number, style: InterpolationStyle, depth: number): Part | undefined {
  const dollar = text.charCodeAt(at) === 36;
  const open = dollar ? at + 1 : at;
  if (text.startsWith('{{', open)) {
    const close = text.indexOf('}}', open + 2);
    const end = close === -1 ? text.length : close + 2;
    const span = { start: start + at, end: start + end };
    const inner = text.slice(open + 2, close === -1 ? end : close);
    const value: Value =
      close === -1 ? { kind: 'opaque', span } : readExpression(inner, start + open + 2, span, dollar);
    return { value, end };
  }
  if (!dollar) return readOther(text, at, start, style);
  const next = text[at + 1] ?? '';
  if (next === '{') return readBraces(text, at, start, style, depth);
  if (next === '(') return readParentheses(text, at, start, style);
  let end = at + 1;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  const name = text.slice(at + 1, end);
  const span = { start: start + at, end: start + end };
  if (style === 'document') {
    return name.length > 1 && capitals.test(name)
      ? { value: { kind: 'name', space: 'env', name, span }, end }
      : undefined;
  }
  if (identifier.test(name)) return { value: { kind: 'name', space: 'env', name, span }, end };
  if (style === 'shell' && /[\d@*#?!$-]/.test(next)) {
    return { value: { kind: 'opaque', span: { start: start + at, end: start + at + 2 } }, end: at + 2 };
  }
  return undefined;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Backticks of a shell and `%(name)s` of an INI file. */
function readOther(text: string, at: number, start: number, style: InterpolationStyle): Part | undefined {
  if (style === 'shell' && text[at] === '`') {
    const close = text.indexOf('`', at + 1);
    const end = close === -1 ? text.length : close + 1;
    return { value: { kind: 'opaque', span: { start: start + at, end: start + end } }, end };
  }
  if (style === 'document' && text.startsWith('%(', at)) {
    const match = /^%\(([\w.-]{1,128})\)s/.exec(text.slice(at, at + 140));
    if (match === null) return undefined;
    const end = at + match[0].length;
    return {
      value: { kind: 'name', space: 'local', name: match[1]!, span: { start: start + at, end: start + end } },
      end,
    };
  }
  return undefined;
}

/** `$(command)` of a shell is known at run time only; `$(NAME)` is a variable in Kubernetes, Make and pipelines. */
function readParentheses(text: string, at: number, start: number, style: InterpolationStyle): Part | undefined {
  if (style === 'shell') {
    const close = closing(text, at + 1, '(', ')');
    const end = close === -1 ? text.length : close + 1;
    return { value: { kind: 'opaque', span: { start: start + at, end: start + end } }, end };
  }
  const name = /^\$\(([A-Za-z_]\w{0,127})\)/.exec(text.slice(at, at + 132))?.[1];
  if (name === undefined) return undefined;
  const end = at + name.length + 3;
  return { value: { kind: 'name', space: 'env', name, span: { start: start + at, end: start + end } }, end };
}

function readBraces(text: string, at: number, start: number, style: InterpolationStyle, depth: number): Part {
  const close = closing(text, at + 1, '{', '}');
  const end = close === -1 ? text.length : close + 1;
  const span = { start: start + at, end: start + end };
  const opaque: Part = { value: { kind: 'opaque', span }, end };
  if (close === -1 || depth >= depthLimit) return opaque;
  const inner = text.slice(at + 2, close);
  let nameEnd = 0;
  while (nameEnd < inner.length && isWord(inner.charCodeAt(nameEnd))) nameEnd++;
  const name = inner.slice(0, nameEnd);
  const operator = /^(?::?[-=?+]|$)/.exec(inner.slice(nameEnd, nameEnd + 2))?.[0];
  const variable: Value = { kind: 'name', space: 'env', name, span };
  const shellLike = style !== 'document' || capitals.test(name);
  if (identifier.test(name) && shellLike && operator !== undefined) {
    const rest = nameEnd + operator.length;
    const alternative = (): Value => readInterpolation(inner.slice(rest), start + at + 2 + rest, style, depth + 1);
    if (operator === '' || operator.endsWith('?') || rest === inner.length) return { value: variable, end };
    if (operator.endsWith('+')) return { value: alternative(), end };
    return { value: { kind: 'either', options: [variable, alternative()], span }, end };
  }
  if (style !== 'document') return opaque;
  return { value: readReference(inner, start + at + 2, span, depth), end };
}

/** What configuration languages write in `${...}`: resolvers, dotted paths of the same file, a default after a colon. */
function readReference(inner: string, start: number, span: Value['span'], depth: number): Value {
  const bare = inner.startsWith('?') ? inner.slice(1) : inner;
  if (capitals.test(bare)) return { kind: 'name', space: 'env', name: bare, span };
  if (dottedName.test(bare)) return { kind: 'name', space: 'local', name: bare, span };
  const colon = inner.indexOf(':');
  if (colon === -1) return { kind: 'opaque', span };
  const resolver = inner.slice(0, colon);
  const rest = inner.slice(colon + 1);
  if (/^(?:oc\.)?env$/i.test(resolver)) {
    const comma = rest.indexOf(',');
    const name = (comma === -1 ? rest : rest.slice(0, comma)).trim();
    if (!identifier.test(name)) return { kind: 'opaque', span };
    const variable: Value = { kind: 'name', space: 'env', name, span };
    return comma === -1
      ? variable
      : withDefault(variable, rest.slice(comma + 1), start + colon + 2 + comma, span, depth);
  }
  if (resolver === 'self' && dottedName.test(rest)) return { kind: 'name', space: 'local', name: rest, span };
  const known = capitals.test(resolver) || (resolver.includes('.') && dottedName.test(resolver));
  if (!known || resolver.startsWith('oc.')) return { kind: 'opaque', span };
  const space = capitals.test(resolver) ? 'env' : 'local';
  return withDefault({ kind: 'name', space, name: resolver, span }, rest, start + colon + 1, span, depth);
}

function withDefault(name: Value, text: string, start: number, span: Value['span'], depth: number): Value {
  const trimmed = text.trim();
  const quoted = /^(['"])(.{0,400})\1$/.exec(trimmed);
  const literal = quoted?.[2] ?? trimmed;
  if (literal === '' || literal === 'null') return name;
  const offset = start + text.indexOf(trimmed) + (quoted === null ? 0 : 1);
  return { kind: 'either', options: [name, readInterpolation(literal, offset, 'document', depth + 1)], span };
}

/** Offset of the bracket that closes the one at `from`, or -1. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return -1;
}
