/** Reads the inside of `{{ ... }}` (Helm, Jinja) and `${{ ... }}` (GitHub): a name, a name with a default, or opaque. */
import type { Span, Value } from './types.js';

interface Token {
  readonly kind: 'word' | 'text' | 'sign';
  readonly text: string;
  readonly span: Span;
}

const tokenLimit = 40;
const kept = new Set([
  'quote',
  'squote',
  'toString',
  'trim',
  'tpl',
  'string',
  'safe',
  'toJson',
  'tojson',
  'toYaml',
  'nindent',
  'indent',
]);
const control = new Set([
  'if',
  'else',
  'end',
  'range',
  'with',
  'define',
  'template',
  'block',
  'include',
  'printf',
  'for',
  'not',
]);

/** The value of an expression whose first character stands at `start`; `span` covers the whole with its braces. */
export function readExpression(text: string, start: number, span: Span, github: boolean): Value {
  const tokens = tokenise(text, start);
  const opaque: Value = { kind: 'opaque', span };
  if (tokens === undefined || tokens.length === 0) return opaque;
  if (github) {
    const options = split(tokens, '||').map((side) => {
      const last = split(side, '&&').at(-1)!;
      return last.length === 1 ? githubOperand(last[0]!) : undefined;
    });
    return either(options, span) ?? opaque;
  }
  return pipeline(tokens, span) ?? opaque;
}

function pipeline(tokens: readonly Token[], span: Span): Value | undefined {
  const [first, ...filters] = split(tokens, '|');
  let value = call(first!, span);
  for (const filter of filters) {
    const name = filter[0]?.text ?? '';
    if (name === 'default' || name === 'd') {
      const fallback = filter.filter((token) => token.kind !== 'sign')[1];
      value = either([value, fallback && operand(fallback)], span);
    } else if (!kept.has(name)) return undefined;
  }
  return value;
}

function call(tokens: readonly Token[], span: Span): Value | undefined {
  const [head, ...rest] = tokens;
  if (head === undefined || head.kind === 'sign') return undefined;
  if (rest.length === 0) return operand(head);
  if (rest.length === 2 && rest[0]!.text === 'or') return either([operand(head), operand(rest[1]!)], span);
  if (rest.some((token) => token.kind === 'sign')) return undefined;
  const values = rest.map(operand);
  if (head.text === 'default') return either(values.toReversed(), span);
  if (head.text === 'or' || head.text === 'coalesce') return either(values, span);
  if (head.text === 'required' || kept.has(head.text)) return values.at(-1);
  if ((head.text === 'env' || head.text === 'requiredEnv') && rest[0]!.kind === 'text') {
    return { kind: 'name', space: 'env', name: rest[0]!.text, span };
  }
  return undefined;
}

function operand(token: Token): Value | undefined {
  const { kind, text, span } = token;
  if (kind === 'text') return text === '' ? undefined : { kind: 'text', text, span };
  if (kind === 'sign' || control.has(text)) return undefined;
  const path = text.startsWith('$.') ? text.slice(1) : text;
  if (path.startsWith('.Values.')) return { kind: 'name', space: 'values', name: path.slice(8), span };
  if (/^env\.\w{1,128}$/.test(text)) return { kind: 'name', space: 'env', name: text.slice(4), span };
  return /^[A-Za-z_][\w.-]{0,199}$/.test(text) ? { kind: 'name', space: 'local', name: text, span } : undefined;
}

function githubOperand(token: Token): Value | undefined {
  const { kind, text, span } = token;
  if (kind === 'text') return text === '' ? undefined : { kind: 'text', text, span };
  if (kind === 'sign') return undefined;
  const name = text.startsWith('github.event.inputs.') ? text.slice(13) : text;
  if (name.startsWith('env.')) return { kind: 'name', space: 'env', name: name.slice(4), span };
  return /^(?:inputs|matrix|vars)\./.test(name) ? { kind: 'name', space: 'local', name, span } : undefined;
}

/** Alternatives without those that cannot be read; undefined when none can. */
function either(values: readonly (Value | undefined)[], span: Span): Value | undefined {
  const options = values.filter((value) => value !== undefined);
  return options.length < 2 ? options[0] : { kind: 'either', options, span };
}

function split(tokens: readonly Token[], sign: string): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === sign) groups.push([]);
    else groups.at(-1)!.push(token);
  }
  return groups;
}

/** Undefined when the expression is too long or a quote is not closed. */
function tokenise(text: string, start: number): Token[] | undefined {
  const tokens: Token[] = [];
  // Helm trims blanks around `{{-` and `-}}`.
  let at = text.startsWith('-') ? 1 : 0;
  const length = text.endsWith('-') ? text.length - 1 : text.length;
  while (at < length) {
    const char = text[at]!;
    if (' \t\r\n'.includes(char)) {
      at++;
      continue;
    }
    if (tokens.length >= tokenLimit) return undefined;
    if (char === '"' || char === "'" || char === '`') {
      const close = text.indexOf(char, at + 1);
      if (close === -1) return undefined;
      tokens.push({
        kind: 'text',
        text: text.slice(at + 1, close),
        span: { start: start + at + 1, end: start + close },
      });
      at = close + 1;
      continue;
    }
    let end = at;
    while (end < length && /[\w.$-]/.test(text[end]!)) end++;
    if (end > at) {
      tokens.push({ kind: 'word', text: text.slice(at, end), span: { start: start + at, end: start + end } });
    } else {
      end = at + (text.startsWith('||', at) || text.startsWith('&&', at) ? 2 : 1);
      tokens.push({ kind: 'sign', text: text.slice(at, end), span: { start: start + at, end: start + end } });
    }
    at = end;
  }
  return tokens;
}
