/** Settings files that a script loads: which call reads one, parses it or makes its path. */
import { isDocument } from '../document-files.js';
import type { Value } from '../types.js';
import { nameValue } from './name.js';
import type { Reading } from './reading.js';

/** What reads a file; by the last segment. */
const reader = /^read(?:File|TextFile|Json|JSON|Yaml|YAML)(?:Sync)?$/;
/** What parses the text of one. */
const parser =
  /^(?:JSON5?|json5|hjson|(?:js-)?yaml|YAML|jsyaml|toml|TOML|@iarna\/toml|smol-toml|@ltd\/j-toml|ini|jsonc-parser|comment-json)\.(?:\w{1,40}\.)?(?:parse|load|safeLoad|unsafeLoad)$/;
/** How functions of one's own that load settings are called. */
const ownLoader =
  /^_?(?:load|read|get|parse)_?\w{0,40}(?:conf|config|configuration|settings?|ya?ml|json|toml|options)(?:File|Sync)?$/i;
const pathMaker = /(?:^|\.)path\.(?:posix\.)?(?:join|resolve)$|^(?:node:)?path\.(?:\w{1,20}\.)?(?:join|resolve)$/;
const sameArgument = /(?:^|\.)(?:fileURLToPath|pathToFileURL|URL)$/;

/** What a call that loads settings is worth; undefined when it loads none. */
export function loading(
  r: Reading,
  chain: string,
  callee: string,
  leaf: string,
  values: readonly Value[],
  span: Value['span'],
): Value | undefined {
  const [first] = values;
  if (first === undefined) return ownLoader.test(leaf) ? returnedBy(r, chain, span) : undefined;
  if (pathMaker.test(callee)) return joinedPath(values, span);
  if (sameArgument.test(callee)) return mayBePath(first) ? first : undefined;
  const own = first.kind !== 'name' && ownLoader.test(leaf);
  if ((reader.test(leaf) || own) && mayBePath(first)) return { kind: 'entry', path: first, key: '', span };
  if (!parser.test(callee)) return undefined;
  return first.kind === 'entry' || (first.kind === 'name' && r.handles.has(first.name)) ? first : undefined;
}

/** What a function gives back is known by its name: `loadConfig()`. */
function returnedBy(r: Reading, chain: string, span: Value['span']): Value {
  const found = r.imports.get(chain);
  if (found === undefined) return nameValue(r, `${chain}()`, span);
  return { kind: 'name', space: 'module', module: found.module, name: `${found.member ?? 'default'}()`, span };
}

function mayBePath(value: Value): boolean {
  switch (value.kind) {
    case 'text':
      return isDocument(value.text) && !value.text.includes('://');
    case 'name':
      return true;
    case 'join': {
      const end = value.parts[value.parts.length - 1]!;
      return end.kind === 'text' ? /\.(?:ya?ml|json[5c]?|toml|ini)$/.test(end.text) : mayBePath(end);
    }
    case 'either':
      return value.options.some(mayBePath);
    default:
      return false;
  }
}

/** `path.join(__dirname, "config.json")`, as far as it ends with the name of a settings file. */
function joinedPath(values: readonly Value[], span: Value['span']): Value | undefined {
  const end = values[values.length - 1]!;
  if (end.kind !== 'text' || !isDocument(end.text)) return undefined;
  const parts: Value[] = [];
  for (const part of values) {
    const before = parts[parts.length - 1];
    // The sign stands where a quote does, because nothing else between the two is sure to be there.
    const { start } = part.span;
    if (before !== undefined && part.kind === 'text')
      parts.push({ kind: 'text', text: '/', span: { start: start - 1, end: start } });
    parts.push(part);
  }
  return { kind: 'join', parts, span };
}
