/** Holds our tokenizer against CPython's own `tokenize` on the files of its standard library; skipped where no python3 exists. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPython } from '../../src/extract/python/index.js';
import { kinds, tokenize } from '../../src/extract/python/tokenizer.js';

/** Prints one JSON line a file: its path, and `line:column` (UTF-16) and kind of each name, number, string and operator. */
const oracle = `
import glob, json, sys, sysconfig, tokenize
root = sysconfig.get_paths()['stdlib']
names = sorted(glob.glob(root + '/*.py') + glob.glob(root + '/*/*.py') + glob.glob(root + '/lib2to3/tests/data/*.py'))
names = [n for n in names if '/site-packages/' not in n]
wide = lambda s: len(s.encode('utf-16-le', 'surrogatepass')) // 2
kept = {tokenize.NAME: 'n', tokenize.NUMBER: 'd', tokenize.STRING: 's', tokenize.OP: 'o'}
start = getattr(tokenize, 'FSTRING_START', None)
ends = {getattr(tokenize, n, None) for n in ('FSTRING_END', 'TSTRING_END')} - {None}
starts = {getattr(tokenize, n, None) for n in ('FSTRING_START', 'TSTRING_START')} - {None}
for name in names:
    try:
        with tokenize.open(name) as file:
            if (file.encoding or '').lower() not in ('utf-8', 'utf-8-sig'): continue
            lines = file.readlines()
        rows, depth = [], 0
        for token in tokenize.generate_tokens(iter(lines).__next__):
            if token.type in starts:
                if depth == 0: rows.append('%d:%d%s' % (token.start[0], wide(token.line[:token.start[1]]), 's'))
                depth += 1
            elif token.type in ends: depth -= 1
            elif token.type == tokenize.ERRORTOKEN: raise SyntaxError('error token')
            elif depth == 0 and token.type in kept:
                line = lines[token.start[0] - 1]
                rows.append('%d:%d%s' % (token.start[0], wide(line[:token.start[1]]), kept[token.type]))
    except (SyntaxError, tokenize.TokenError, UnicodeDecodeError, IndentationError):
        continue
    print(json.dumps([name, ' '.join(rows)]))
`;

function readOracle(): [string, string][] | undefined {
  try {
    const output = execFileSync('python3', ['-I', '-c', oracle], { maxBuffer: 1 << 30, encoding: 'utf8' });
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, string]);
  } catch {
    return undefined;
  }
}

/** Our tokens in the oracle's notation. */
function rowsOf(text: string): string {
  const tokens = tokenize(text);
  const rows: string[] = [];
  let line = 1;
  let lineAt = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let at = lineAt;
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index]!;
    const start = tokens.starts[index]!;
    const letter =
      kind === kinds.name ? 'n' : kind === kinds.number ? 'd' : kind === kinds.string ? 's' : kind >= 20 ? 'o' : '';
    if (letter === '') continue;
    for (; at < start; at++) {
      if (text.charCodeAt(at) !== 10) continue;
      line++;
      lineAt = at + 1;
    }
    rows.push(`${line}:${start - lineAt}${letter}`);
  }
  return rows.join(' ');
}

describe('tokenizer against CPython', () => {
  const files = readOracle();

  it.skipIf(files === undefined)(
    'finds the tokens of the standard library where CPython finds them',
    () => {
      const different: string[] = [];
      for (const [name, rows] of files!) {
        const text = readFileSync(name, 'utf8').replaceAll('\r\n', '\n');
        if (rowsOf(text) !== rows) different.push(name);
      }
      expect(files!.length).toBeGreaterThan(300);
      expect(different).toEqual([]);
    },
    300_000,
  );

  it.skipIf(files === undefined)('would notice: one changed character in a file makes the rows differ', () => {
    let noticed = 0;
    const sample = files!.filter((_, index) => index % 40 === 0);
    for (const [name, rows] of sample) {
      const text = readFileSync(name, 'utf8').replaceAll('\r\n', '\n');
      const middle = text.indexOf('\n', text.length >> 1) + 1;
      if (rowsOf(`${text.slice(0, middle)}'planted' ${text.slice(middle)}`) !== rows) noticed++;
    }
    // A string planted inside a docstring changes nothing, rightly.
    expect(noticed).toBeGreaterThan(sample.length / 2);
  });

  it.skipIf(files === undefined)('passing over statements changes nothing in what is read of the others', () => {
    const placesOf = (text: string, everything: boolean): readonly string[] =>
      readPython('x.py', text, everything).bindings.map(
        ({ form, path, name, value }) =>
          `${value.span.start}-${value.span.end} ${form} ${[...(path ?? []), name].join('.')}`,
      );
    for (const [name] of files!.filter((_, index) => index % 5 === 0)) {
      const text = readFileSync(name, 'utf8');
      // A command held in a variable may be passed over, and its call is then a call like any other.
      if (readPython('x.py', text, true).snippets !== undefined) continue;
      const all = new Set(placesOf(text, true));
      expect(placesOf(text, false).filter((place) => !all.has(place))).toEqual([]);
    }
  });
});
