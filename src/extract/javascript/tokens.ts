/** Turns JavaScript or TypeScript text into columns of significant tokens, each bracket knowing its partner. */
import jsTokens from 'js-tokens';

/** Kinds of significant tokens; comments and white space are dropped. */
export const kinds = {
  end: 0,
  name: 1,
  punctuator: 2,
  text: 3,
  template: 4,
  templateHead: 5,
  templateMiddle: 6,
  templateTail: 7,
  other: 8,
  markup: 9,
  markupName: 10,
  markupText: 11,
} as const;

const kindOf: Readonly<Record<string, number>> = {
  IdentifierName: kinds.name,
  PrivateIdentifier: kinds.name,
  Punctuator: kinds.punctuator,
  StringLiteral: kinds.text,
  NoSubstitutionTemplate: kinds.template,
  TemplateHead: kinds.templateHead,
  TemplateMiddle: kinds.templateMiddle,
  TemplateTail: kinds.templateTail,
  NumericLiteral: kinds.other,
  RegularExpressionLiteral: kinds.other,
  Invalid: kinds.other,
  JSXPunctuator: kinds.markup,
  JSXIdentifier: kinds.markupName,
  JSXString: kinds.markupText,
};

/** Tokens by column; after the last one stand sentinels of kind `end`, so looking a few tokens ahead is always safe. */
export interface Tokens {
  readonly count: number;
  readonly kind: readonly number[];
  /** Raw text of the token. */
  readonly raw: readonly string[];
  readonly start: readonly number[];
  /** 1 where a line ends before the token. */
  readonly fresh: readonly number[];
  /** For an opening bracket or template piece: index of its closing partner, or of the token that cut it short. */
  readonly partner: Int32Array;
  /** Some literal, comment or bracket had no end. */
  readonly torn: boolean;
}

// In a .tsx file `<T,>(x) =>` and `<T extends U>(x) =>` open no tag; blanking the bracket keeps the lexer out of markup.
const genericArrow =
  /([=(,:?{;]\s{0,8}|async\s{1,4}|default\s{1,4}|return\s{1,4})<(?=[A-Za-z_$][\w$]{0,60}(?:,|\s{1,4}extends\s))/g;

/** Tokens of `text`; `markup` says whether `<` may open a JSX tag, `typed` whether generics may stand in the way of that. */
export function tokenize(text: string, markup: boolean, typed: boolean): Tokens {
  const kind: number[] = [];
  const raw: string[] = [];
  const start: number[] = [];
  const fresh: number[] = [];
  let offset = 0;
  let line = 0;
  let torn = false;
  const source = markup && typed ? text.replace(genericArrow, '$1 ') : text;
  const masked = source !== text;
  for (const token of markup ? jsTokens(source, { jsx: true }) : jsTokens(source)) {
    const of = kindOf[token.type];
    if (of !== undefined) {
      kind.push(of);
      // Inside a literal the bracket was no generic, and its text is told as it stands.
      raw.push(masked ? text.slice(offset, offset + token.value.length) : token.value);
      start.push(offset);
      fresh.push(line);
      line = 0;
    } else if (token.type === 'LineTerminatorSequence') {
      line = 1;
    }
    if ('closed' in token && !token.closed) torn = true;
    offset += token.value.length;
  }
  const count = kind.length;
  for (let i = 0; i < 4; i++) {
    kind.push(kinds.end);
    raw.push('');
    start.push(offset);
    fresh.push(1);
  }
  const partner = new Int32Array(count + 4).fill(count);
  if (pair(kind, raw, count, partner)) torn = true;
  return { count, kind, raw, start, fresh, partner, torn };
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const furthest = 32;

/** Fills `partner`; true when a bracket had none. A stray closer is passed over, an opener that was cut short ends where its parent ends. */
function pair(kind: readonly number[], raw: readonly string[], count: number, partner: Int32Array): boolean {
  const open: number[] = [];
  const wanted: string[] = [];
  let torn = false;
  const close = (at: number, what: string): void => {
    const lowest = Math.max(0, wanted.length - furthest);
    for (let level = wanted.length - 1; level >= lowest; level--) {
      if (wanted[level] !== what) continue;
      if (level < wanted.length - 1) torn = true;
      for (let i = level; i < open.length; i++) partner[open[i]!] = at;
      open.length = level;
      wanted.length = level;
      return;
    }
    torn = true;
  };
  for (let i = 0; i < count; i++) {
    const k = kind[i];
    if (k === kinds.punctuator || k === kinds.markup) {
      const r = raw[i]!;
      const closer = r.length === 1 ? closing[r] : undefined;
      if (closer !== undefined) {
        open.push(i);
        wanted.push(closer);
      } else if (r === ')' || r === ']' || r === '}') {
        close(i, r);
      }
    } else if (k === kinds.templateHead) {
      open.push(i);
      wanted.push('`');
    } else if (k === kinds.templateMiddle) {
      close(i, '`');
      open.push(i);
      wanted.push('`');
    } else if (k === kinds.templateTail) {
      close(i, '`');
    }
  }
  return torn || open.length > 0;
}
