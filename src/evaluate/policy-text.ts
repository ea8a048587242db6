/** The text of a policy as YAML: parsed with limits, and the way from a key path to its line and column. */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem, Result } from '../problem.js';

/** Keys and indexes from the top of the file. */
export type KeyPath = readonly (string | number)[];

/** A parsed policy text. */
export interface PolicyText {
  readonly value: unknown;
  /** Where the key stands, or the element of a list; the nearest parent that stands when it does not. */
  keyPlace(path: KeyPath): { readonly line: number; readonly column: number };
  /** Where the value stands; the key when the value is empty. */
  valuePlace(path: KeyPath): { readonly line: number; readonly column: number };
}

/** 256 KiB, nesting of 32, no more than 20 uses of an anchor (design §9). */
const limits = { bytes: 256 * 1024, nesting: 32, aliases: 20 } as const;

/** Reads YAML 1.2 (core schema, no custom tags); pure. */
export function readPolicyText(text: string, path: string): Result<PolicyText> {
  if (Buffer.byteLength(text) > limits.bytes) return failure({ code: 'policy-too-large', path });
  const deep = tooDeep(text);
  if (deep !== undefined)
    return failure({
      code: 'policy-syntax',
      path,
      line: deep,
      column: 1,
      detail: `nested deeper than ${limits.nesting}`,
    });
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    stringKeys: true,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return failure(
      ...faults.slice(0, 10).map((fault): Problem => {
        const { line, col } = counter.linePos(fault.pos[0]);
        return {
          code: 'policy-syntax',
          path,
          line,
          column: col,
          detail: saying(fault.code, fault.message, text, fault.pos[0]),
        };
      }),
    );
  const tagged = taggedAt(document);
  if (tagged !== undefined) {
    const { line, col } = counter.linePos(tagged);
    return failure({ code: 'policy-syntax', path, line, column: col, detail: untagged });
  }
  const value = plain(document);
  if (value === undefined)
    return failure({
      code: 'policy-syntax',
      path,
      line: 1,
      column: 1,
      detail: `an anchor is used more than ${limits.aliases} times`,
    });
  return { ok: true, value: placed(document, counter, value.read) };
}

const untagged = 'tags (`!...`) are not known in a policy';

/** Where the first value with a tag stands: `!!set` and its like make of a mapping something that has no keys, and would rule nothing. */
function taggedAt(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!('tag' in node) || node.tag === undefined) return undefined;
      found = node.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

function failure(...problems: Problem[]): Result<never> {
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}

/** The library throws when anchors multiply; that is its way to say so. */
function plain(document: Document): { readonly read: unknown } | undefined {
  try {
    return { read: document.toJS({ maxAliasCount: limits.aliases }) };
  } catch {
    return undefined;
  }
}

function placed(document: Document, counter: LineCounter, value: unknown): PolicyText {
  const at = (offset: number | undefined) => {
    const { line, col } = counter.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const find = (path: KeyPath): { readonly key: number | undefined; readonly value: number | undefined } => {
    let node: unknown = document.contents;
    let key: number | undefined = isNode(node) ? node.range?.[0] : 0;
    let start = key;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(step),
        );
        if (pair === undefined) break;
        key = isNode(pair.key) ? pair.key.range?.[0] : key;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
        node = node.items[step];
        key = isNode(node) ? node.range?.[0] : key;
      } else break;
      const empty = isScalar(node) && node.value === null;
      start = isNode(node) && !empty ? node.range?.[0] : key;
    }
    return { key, value: start };
  };
  return { value, keyPlace: (path) => at(find(path).key), valuePlace: (path) => at(find(path).value) };
}

/** The line on which brackets or indicators nest deeper than any policy needs: a parser that recurses must not see them. */
function tooDeep(text: string): number | undefined {
  let open = 0;
  let line = 1;
  let indicators = 0;
  let indent = 0;
  let startOfLine = true;
  for (const character of text) {
    if (character === '\n') {
      line++;
      indicators = 0;
      indent = 0;
      startOfLine = true;
      continue;
    }
    if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    if (startOfLine) {
      if (character === '-' || character === '?' || character === ':') indicators++;
      else if (character === ' ') indent++;
      else startOfLine = false;
    }
    if (open > limits.nesting || indicators > limits.nesting || indent > 16 * limits.nesting) return line;
  }
  return undefined;
}

/** The parser's own words, made short, with what usually causes them. */
function saying(code: string, message: string, text: string, offset: number): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:,}]{1,64}/u.exec(text.slice(offset))?.[0];
    return key === undefined ? 'the same key stands twice' : `\`${key}\` stands twice in the same mapping`;
  }
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML wants spaces';
  if (code === 'TAG_RESOLVE_FAILED') return untagged;
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; a policy is one';
  const first = (message.split('\n')[0] ?? '').slice(0, 200);
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'IMPOSSIBLE' || code === 'MISSING_CHAR')
    return `${first} (is the line indented as its neighbours are?)`;
  return first;
}
