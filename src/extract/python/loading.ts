/** Settings files that a program loads: which call opens, parses or keeps one, and whose path it is. */
import { clientOf } from '../client.js';
import { isDocument } from '../document-files.js';
import { bind } from './binding.js';
import type { Argument, Node } from './node.js';
import type { Reader } from './reader.js';

/** What parses an opened file or its text. */
const parser =
  /^(?:(?:ruamel\.)?yaml|ruamel_yaml|json5?|orjson|ujson|simplejson|hjson|commentjson|tomllib|tomli|toml|rtoml|pytomlpp)\.(?:\w{1,20}_)?loads?$|^(?:ruamel\.yaml\.|yaml\.)?YAML\(\)\.load$/;
/** Of these, and beside them, what takes a path. */
const byPath =
  /^(?:(?:omegaconf\.)?OmegaConf\.load|toml\.load|(?:dotenv\.)?dotenv_values|(?:hyperpyyaml\.)?load_hyperpyyaml)$/;
/** How functions and classes that load settings from a path are called; by the last segment. */
const ownLoader =
  /^_{0,2}(?:load|read|get|parse|open|init|import|from)_?\w{0,40}(?:conf|config|configs|configuration|cfg|settings?|ya?ml|json|toml|params|parameters|hparams|options|file)(?:_?(?:file|dict|path))?$|^(?:ya?ml|json|toml|config|cfg|settings)_?(?:\w{1,20}_)?(?:load|loads|loader|read|reader|parse|parser)$|(?:Config|Settings|Dynaconf)$/i;
/** The same for a call that is given the path itself. */
const ownVerb = /^_{0,2}(?:load|read|parse|open|get)(?:_|[A-Z]|$)/;
/** What hands back the settings that it is given, in another form. */
const keeping =
  /^(?:OmegaConf\.(?:create|to_container|structured|merge)|omegaconf\.OmegaConf\.(?:create|to_container|structured|merge)|dict|(?:\w{1,20}\.)?(?:Box|ConfigBox|EasyDict|edict|AttrDict|AttributeDict|Munch|munchify|DotMap|DotDict|dotdict|Namespace|SimpleNamespace|Dict|DictConfig|ConfigDict))$/;
/** A name that may hold a path. */
const pathName = /path|file|conf|cfg|setting|ya?ml|json|toml|args|arg\b|opt/i;

/** Last segments of whatever is asked below. */
const telling =
  /^(?:main|compose|join|joinpath|create|to_container|structured|merge|initialize\w*|edict|munchify|\w*(?:Box|Dict|dict|Munch|DotMap|Namespace))$|^_{0,2}(?:load|read|get|parse|open|init|import|from)|load|conf|cfg|setting|ya?ml|json|toml|dynaconf|dotenv/i;
/** The same few names return in every file. */
const kept = new Map<string, boolean>();

function mayLoad(last: string): boolean {
  const known = kept.get(last);
  if (known !== undefined) return known;
  if (kept.size > 10_000) kept.clear();
  const may = telling.test(last);
  kept.set(last, may);
  return may;
}

/** The settings that the call loads or keeps, `name` being the last segment of what is called as written; undefined when it does neither. */
export function loading(
  reader: Reader,
  callee: string,
  name: string,
  base: Node,
  given: readonly Argument[],
  span: Node['span'],
): Node | undefined {
  const [first] = given;
  if (!reader.loads || (!first?.spread && !mayLoad(name))) return undefined;
  const last = callee.slice(callee.lastIndexOf('.') + 1);
  const node =
    first === undefined || (first.keyword !== undefined && !pathName.test(first.keyword)) ? undefined : first.node;
  if (callee === 'hydra.main') {
    reader.given = hydraPath(reader, given, span);
    return undefined;
  }
  if (/(?:^|\.)(?:initialize|initialize_config_dir)$/.test(callee)) {
    const folder = textOf(given, 'config_path') ?? textOf(given, 'config_dir');
    if (folder !== undefined) reader.folder = folder;
    return undefined;
  }
  if (/^(?:hydra\.)?compose$/.test(callee)) return hydraPath(reader, given, span);
  if (callee === 'os.path.join' || last === 'joinpath')
    return joinedPath(last === 'joinpath' ? [base] : [], given, span);
  const path = opener(callee, last, base, node) ?? (last === 'read' ? openedBy(reader, base) : undefined);
  // `parser.read("config.ini")`
  if (last === 'read' && base.kind === 'name' && node?.kind === 'text' && mayBePath(node)) {
    reader.parsers.add(base.written);
    reader.instances.delete(base.written);
    bind(reader, 'assignment', base.written, entryOf(node, span), { defines: { space: 'local', name: base.written } });
    return undefined;
  }
  if (path !== undefined) reader.opened = { path, span };
  if (node === undefined)
    return /^(?:dotenv\.)?dotenv_values$/.test(callee)
      ? entryOf({ kind: 'text', text: '.env', span }, span)
      : undefined;
  if (parser.test(callee)) {
    const opened = openedBy(reader, node);
    if (opened !== undefined) return entryOf(opened, span);
  }
  if (byPath.test(callee) && mayBePath(node)) return entryOf(node, span);
  if (
    path === undefined &&
    (node.kind === 'name'
      ? ownLoader.test(last) && pathName.test(node.written) && !/(?:Config|Settings)$/.test(last)
      : (ownLoader.test(last) || ownVerb.test(last)) && mayBePath(node))
  )
    return entryOf(openedBy(reader, node) ?? node, span);
  // `Settings(**yaml.safe_load(f))`
  const typed = first!.spread && given.length === 1 && /^[A-Z]\w{0,60}$/.test(last) && clientOf(callee) === undefined;
  if (!typed && !keeping.test(callee)) return undefined;
  return node.kind === 'entry' || (node.kind === 'name' && holdsLoaded(reader, node.written)) ? node : undefined;
}

/** Whether a name is a call of one's own that loads settings: `load_config()`. */
function isLoaded(written: string): boolean {
  return written.endsWith('()') && ownLoader.test(written.slice(written.lastIndexOf('.') + 1, -2));
}

/** Whether what a name begins with holds settings that were loaded. */
function holdsLoaded({ loaded }: Reader, written: string): boolean {
  return loaded.has(written) || loaded.has(written.slice(0, Math.max(0, written.indexOf('.'))));
}

/** Remembers that a variable holds the file, or the text of it, that a call just opened. */
export function keepHandle(reader: Reader, name: string, value: Node): void {
  const { opened, handles, loaded } = reader;
  if (
    value.kind === 'entry' ||
    (value.kind === 'name' && (isLoaded(value.written) || holdsLoaded(reader, value.written)))
  )
    loaded.add(name);
  if (opened !== undefined && opened.span.start === value.span.start && opened.span.end === value.span.end)
    handles.set(name, opened.path);
  else if (value.kind === 'name' && handles.has(value.written)) handles.set(name, handles.get(value.written)!);
  else if (handles.size > 0) handles.delete(name);
}

/** What stands under `key` of what `node` is; undefined when that is no settings file. */
export function entryUnder(node: Node, key: string, span: Node['span']): Node | undefined {
  if (node.kind !== 'entry') return undefined;
  return { ...node, key: node.key === '' ? key : `${node.key}.${key}`, span };
}

function entryOf(path: Node, span: Node['span']): Node {
  return { kind: 'entry', path, key: '', span };
}

/** The path of what the call opens or reads as a text. */
function opener(callee: string, last: string, base: Node, first: Node | undefined): Node | undefined {
  if (/^(?:io\.|codecs\.|builtins\.)?open$/.test(callee))
    return first !== undefined && mayBePath(first) ? first : undefined;
  if (last !== 'open' && last !== 'read_text' && last !== 'read_bytes') return undefined;
  return mayBePath(base) ? base : undefined;
}

/** The path of the opened file that a node stands for. */
function openedBy(reader: Reader, node: Node): Node | undefined {
  const { opened, handles } = reader;
  if (node.kind === 'name') return handles.get(node.written.replace(/\.(?:read|readlines)\(\)$/, ''));
  return opened !== undefined && opened.span.start === node.span.start && opened.span.end === node.span.end
    ? opened.path
    : undefined;
}

/** Whether a node can be the path of a settings file. */
function mayBePath(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return isDocument(node.text) && !node.text.includes('://');
    case 'name':
    case 'env':
      return true;
    case 'join': {
      const end = node.parts[node.parts.length - 1]!;
      return end.kind === 'text' ? isDocument(end.text) || /\.(?:ya?ml|json|toml|ini)$/.test(end.text) : mayBePath(end);
    }
    case 'either':
      return node.options.some(mayBePath);
    default:
      return false;
  }
}

/** `os.path.join(here, "config.yaml")`, as far as it ends with the name of a settings file. */
function joinedPath(base: readonly Node[], given: readonly Argument[], span: Node['span']): Node | undefined {
  const end = given[given.length - 1]?.node;
  if (end?.kind !== 'text' || !isDocument(end.text)) return undefined;
  const parts: Node[] = [];
  for (const part of [...base, ...given.map(({ node }) => node)]) {
    const before = parts[parts.length - 1];
    // The sign stands where a quote does, because nothing else between the two is sure to be there.
    const { start } = part.span;
    if (before !== undefined && part.kind === 'text')
      parts.push({ kind: 'text', text: '/', span: { start: start - 1, end: start } });
    else if (before?.kind === 'text')
      parts.push({ kind: 'text', text: '/', span: { start: before.span.end, end: before.span.end + 1 } });
    parts.push(part);
  }
  return { kind: 'join', parts, span };
}

/** The file that Hydra begins with: `config_path` and `config_name` of its decorator, or its folder and the name. */
function hydraPath(reader: Reader, given: readonly Argument[], span: Node['span']): Node | undefined {
  const folder = textOf(given, 'config_path') ?? reader.folder;
  const name = textOf(given, 'config_name');
  if (name === undefined) return undefined;
  const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  return entryOf({ kind: 'text', text: folder === undefined ? file : `${folder}/${file}`, span }, span);
}

function textOf(given: readonly Argument[], keyword: string): string | undefined {
  const node = given.find((argument) => argument.keyword === keyword)?.node;
  return node?.kind === 'text' ? node.text : undefined;
}
