/** Reads shell text into pipelines of simple commands; tolerant of templates, fragments and syntax that it does not know. */
import type { Snippet } from '../types.js';
import { type Cursor, lineEnd, maximumDepth, skipBlanks } from './cursor.js';
import { bodiesOf, type PendingDocument } from './here-document.js';
import { readWord } from './lexer.js';
import type { Word } from './word.js';

/** A redirection, with the body when it is a here-document. */
interface Redirect {
  readonly operator: string;
  readonly target?: Word;
  readonly document?: { readonly body?: Omit<Snippet, 'language'> };
}

/** One command; `for` and `case` carry their words (`NAME in …`) and patterns, `test` the operands of `[[ … ]]`. */
export interface Command {
  readonly kind: 'simple' | 'for' | 'case' | 'test';
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

/** Commands joined by `|`. */
export type Pipeline = readonly Command[];

/** Words in front of a command that belong to the grammar. */
const grammar = new Set([
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'while',
  'until',
  'do',
  'done',
  '!',
  '{',
  '}',
  'time',
  'coproc',
  'esac',
]);

/** Every pipeline of `text`, those of substitutions included. */
export function parseShell(text: string): readonly Pipeline[] {
  const pipelines: Pipeline[] = [];
  const substitute = (cursor: Cursor, closed: boolean): void => readList(cursor, closed, pipelines);
  readList({ text, at: 0, end: text.length, depth: 0, missing: { count: 0 }, substitute }, false, pipelines);
  return pipelines;
}

function readList(cursor: Cursor, closed: boolean, pipelines: Pipeline[]): void {
  const { text, end } = cursor;
  let words: Word[] = [];
  let redirects: Redirect[] = [];
  let commands: Command[] = [];
  let pending: PendingDocument[] = [];
  let piped = false;
  let parentheses = 0;
  let inTest = false;
  const cases: Word[] = [];

  const endCommand = (): void => {
    if (words.length > 0 || redirects.length > 0) {
      const kind = inTest ? 'test' : isLoop(words) ? 'for' : 'simple';
      commands.push({ kind, words, redirects });
      words = [];
      redirects = [];
    }
    piped = false;
  };
  const endPipeline = (): void => {
    endCommand();
    if (commands.length > 0) pipelines.push(commands);
    commands = [];
  };
  const readPatterns = (): void => {
    const patterns = patternsOf(cursor);
    if (patterns === undefined) cases.pop();
    else if (patterns.length > 0)
      pipelines.push([{ kind: 'case', words: [cases[cases.length - 1]!, ...patterns], redirects: [] }]);
  };

  while (cursor.at < end) {
    skipBlanks(cursor);
    if (cursor.at >= end) break;
    const at = cursor.at;
    const character = text[at]!;
    const next = at + 1 < end ? text[at + 1] : '';
    if (character === '\n') {
      cursor.at++;
      inTest = false;
      // After `|` the command goes on in the next line; the here-documents come before it all the same.
      if (!piped || words.length > 0) endPipeline();
      bodiesOf(cursor, pending);
      pending = [];
    } else if (character === '#') {
      cursor.at = lineEnd(text, at, end);
    } else if (character === '<' || character === '>' || (character === '&' && next === '>')) {
      if (inTest) cursor.at++;
      else readRedirect(cursor, redirects, words, pending);
    } else if (character === ';') {
      endPipeline();
      cursor.at += next === ';' || next === '&' ? 2 : 1;
      if (cursor.at > at + 1) {
        if (text[cursor.at] === '&') cursor.at++;
        if (cases.length > 0) readPatterns();
      }
    } else if (character === '&' || character === '|') {
      const double = next === character;
      if (inTest && !double) cursor.at++;
      else {
        cursor.at += double || (character === '|' && next === '&') ? 2 : 1;
        if (character === '|' && !double) {
          endCommand();
          piped = true;
        } else if (inTest) endCommand();
        else endPipeline();
      }
    } else if (character === '(') {
      cursor.at++;
      if (inTest) continue;
      if (words.length === 0 && next === '(') skipArithmetic(cursor);
      else if (words.length === 1 && closesAtOnce(cursor)) words = [];
      else parentheses++;
    } else if (character === ')') {
      cursor.at++;
      if (inTest) continue;
      endPipeline();
      if (parentheses > 0) parentheses--;
      else if (closed) break;
    } else {
      const word = readWord(cursor);
      if (cursor.at === at) cursor.at++;
      else if (/^\d$/.test(word.text) && (text[cursor.at] === '<' || text[cursor.at] === '>')) continue;
      else if (word.bare && words.length === 0 && grammar.has(word.text) && !inTest) {
        if (word.text === 'esac') cases.pop();
      } else if (word.bare && words.length === 0 && word.text === '[[') inTest = true;
      else if (inTest && word.bare && word.text === ']]') {
        endCommand();
        inTest = false;
      } else words.push(word);
      if (words.length === 3 && words[0]!.text === 'case' && words[2]!.text === 'in' && words[0]!.bare) {
        cases.push(words[1]!);
        words = [];
        readPatterns();
      } else if (words.length === 2 && words[0]!.bare && words[0]!.text === 'function') words = [];
    }
  }
  endPipeline();
}

function isLoop(words: readonly Word[]): boolean {
  return words.length > 3 && words[0]!.bare && /^(?:for|select)$/.test(words[0]!.text) && words[2]!.text === 'in';
}

/** Whether only blanks stand between the cursor and a `)`, which is then passed: `name ( )`. */
function closesAtOnce(cursor: Cursor): boolean {
  const ahead = { ...cursor };
  skipBlanks(ahead);
  if (cursor.text[ahead.at] !== ')' || ahead.at >= cursor.end) return false;
  cursor.at = ahead.at + 1;
  return true;
}

function skipArithmetic(cursor: Cursor): void {
  const close = cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 400)).indexOf('))');
  cursor.at = close === -1 ? cursor.at : cursor.at + close + 2;
}

/** The alternatives of a `case` pattern up to its `)`; undefined at `esac` or when none stands here. */
function patternsOf(cursor: Cursor): readonly Word[] | undefined {
  const { text, end } = cursor;
  const patterns: Word[] = [];
  while (cursor.at < end) {
    skipBlanks(cursor);
    const at = cursor.at;
    const character = text[at];
    if (character === ')') {
      cursor.at++;
      return patterns;
    }
    if (character === '#') cursor.at = lineEnd(text, at, end);
    else if (character === '\n' || character === '(' || character === '|') cursor.at++;
    else if (character === ';') return patterns.length > 0 ? patterns : undefined;
    else {
      const word = readWord(cursor);
      if (word.bare && word.text === 'esac') return undefined;
      if (cursor.at === at) cursor.at++;
      else patterns.push(word);
      // No pattern has that many words: the `case` was none.
      if (patterns.length > 50) return patterns;
    }
  }
  return undefined;
}

function readRedirect(cursor: Cursor, redirects: Redirect[], words: Word[], pending: PendingDocument[]): void {
  const operator =
    /^(?:<<<|<<-?|<>|<&|<|&>>?|>>|>&|>\||>)/.exec(cursor.text.slice(cursor.at, cursor.at + 3))?.[0] ?? '>';
  const at = cursor.at;
  cursor.at = Math.min(cursor.end, at + operator.length);
  if (cursor.text[cursor.at] === '(' && operator.length === 1 && cursor.depth < maximumDepth) {
    cursor.at++;
    cursor.depth++;
    cursor.substitute(cursor, true);
    cursor.depth--;
    const hole = { kind: 'hole', text: cursor.text.slice(at, cursor.at), at: 0, source: at, end: cursor.at } as const;
    words.push({ start: at, end: cursor.at, text: hole.text, parts: [hole], bare: false });
    return;
  }
  skipBlanks(cursor);
  const before = cursor.at;
  const target = readWord(cursor);
  if (cursor.at === before) return;
  if (operator === '<<' || operator === '<<-') {
    const document: { body?: Omit<Snippet, 'language'> } = {};
    pending.push({
      delimiter: target.text,
      verbatim: cursor.at - before !== target.text.length,
      dedent: operator === '<<-',
      document,
    });
    redirects.push({ operator, document });
  } else redirects.push({ operator, target });
}
