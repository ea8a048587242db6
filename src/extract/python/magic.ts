/** Lines of IPython that are no Python: `!command` is shell, `%env X=y` sets a variable, other magics mean nothing to us. */
import { bind } from './binding.js';
import { advance, type Reader, startOf } from './reader.js';
import { magicCommand } from './shell-command.js';

/** Reads the magic line under the cursor. */
export function magic(reader: Reader): void {
  const start = startOf(reader);
  const end = reader.tokens.ends[reader.at]!;
  advance(reader);
  const line = reader.text.slice(start, end);
  const shell = /^!{1,2}\s*|^%{1,2}(?:sx|system|pip|conda|mamba|uv|bash|sh)\s+/.exec(line)?.[0];
  if (shell !== undefined) {
    // `%pip install` is the command `pip install`.
    const named = /^%{1,2}(pip|conda|mamba|uv)/.exec(line)?.[1];
    reader.snippets.push(
      magicCommand(reader, named === undefined ? start + shell.length : start + line.indexOf(named), end),
    );
    return;
  }
  const set = /^%(?:env|set_env)\s+([A-Za-z_]\w{0,80})(?:\s*=\s*|\s+)(?=\S)/.exec(line);
  if (set === null) return;
  const from = start + set[0].length;
  const text = reader.text.slice(from, end).trimEnd();
  const name = set[1]!;
  bind(
    reader,
    'assignment',
    name,
    { kind: 'text', text, span: { start: from, end: from + text.length } },
    {
      defines: { space: 'env', name },
    },
  );
}
