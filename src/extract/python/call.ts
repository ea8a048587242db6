/** What a call binds and what it reads as: environment reads, wrappers, command-line options, shell commands, and plain arguments. */
import { clientOf, isAddressKey } from '../client.js';
import type { Binding } from '../types.js';
import { bind, bindInert, calleeOf, toValue } from './binding.js';
import { isHolder, isLoader, mayTake } from './interest.js';
import { entryUnder, loading } from './loading.js';
import { type Argument, type Entry, isShort, isTelling, type Node, siblingsOf } from './node.js';
import { braceFormat } from './operator.js';
import { option } from './option.js';
import { type Reader, spanFrom } from './reader.js';
import { carriedCommand, command } from './shell-command.js';
import { lastSegment } from './target.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Builtins whose arguments are never names of models. */
const silent = words(
  `len isinstance issubclass range enumerate zip min max sum abs round int float bool id hash repr type hasattr super ord chr iter next
   callable divmod pow bin hex oct vars dir globals locals delattr slice memoryview bytes bytearray any all format`,
);
/** Methods that return the text or path they are called on. */
const sameText = words(
  'strip lstrip rstrip lower upper casefold expanduser resolve absolute as_posix removeprefix removesuffix rstrip encode decode copy',
);
/** Functions that return their first argument. */
const sameArgument = words(
  `str Path pathlib.Path PurePath pathlib.PurePath PurePosixPath pathlib.PurePosixPath SecretStr pydantic.SecretStr list tuple set frozenset sorted
   reversed copy.copy copy.deepcopy os.path.expanduser os.path.expandvars os.path.abspath os.path.normpath os.path.realpath os.fspath`,
);
/** Makers of a field, by the last segment: `default`, `default_factory` or the first argument is the field's value. */
const fields = words(
  `Field field ib attrib Query Body Form Header Cookie Param Parameter Argument Option Attr PrivateAttr mapped_column Column
   CharField TextField SlugField Input Unicode Str`,
);
/** Of these, the ones whose first argument is a default as well. */
const positionalFields = words('Field Query Body Form Header Cookie Param Argument Option PrivateAttr Unicode Str');
const comparing = words(
  'startswith endswith match fullmatch search findall finditer sub subn compile split rsplit replace partition rpartition find rfind index count fnmatch',
);
/** How variables of the environment are named. */
const environmentName = /^[A-Z][A-Z0-9_]{0,80}$/;
const logging = words('debug info warning warn error exception critical fatal log');

/** Binds what the call binds; the node that it reads as, undefined when that is known only at run time. */
export function finishCall(
  reader: Reader,
  written: string,
  base: Node,
  given: readonly Argument[],
  start: number,
): Node | undefined {
  const callee = calleeOf(reader, written);
  const last = lastSegment(written);
  if (silent.has(callee)) return undefined;
  const span = spanFrom(reader, start);
  const first = positional(given, 0);

  if (callee === 'dict' || callee === 'collections.OrderedDict')
    return { kind: 'dict', entries: entriesOf(given), span };
  if (command(reader, callee, given)) return undefined;
  if (environmentWrite(reader, callee, last, given)) return undefined;
  if (option(reader, callee, last, given)) return undefined;
  const read = lookUp(reader, written, callee, last, base, given, span);
  if (read !== undefined) return read;
  const loaded = loading(reader, callee, last, base, given, span);
  if (loaded !== undefined) {
    bindArguments(reader, callee, given);
    return loaded;
  }
  if (sameText.has(last) && written !== last && (base.kind !== 'name' || given.length === 0)) return base;
  if (sameArgument.has(callee) && first !== undefined) return first;
  if ((callee === 'typing.cast' || callee === 'cast') && given.length === 2) return given[1]!.node;
  if (last === 'format' && (base.kind === 'text' || base.kind === 'join')) return braceFormat(base, span.end);
  if (fields.has(last)) return field(reader, callee, last, given);

  const inert = inertOf(reader, callee, last, written);
  const from = reader.bindings.length;
  if (inert === undefined) bindArguments(reader, callee, given);
  else {
    // `index.search(rerank={...})`: only what stands without a name is looked for.
    const named = inert === 'comparison' ? given.filter(({ keyword }) => keyword !== undefined) : [];
    bindArguments(reader, callee, named);
    for (const argument of given) {
      if (!named.includes(argument)) bindInert(reader, argument.keyword ?? last, argument.node, inert);
    }
  }
  addressed(reader, callee, given, from, span);
  // `something(default="x")`: whatever holds the result gets "x".
  return given.find(({ keyword }) => keyword === 'default')?.node;
}

/** Tells what the call binds of the address that it is given, and whoever gets its result of the client that it makes. */
function addressed(reader: Reader, callee: string, given: readonly Argument[], from: number, span: Node['span']): void {
  const stated = given.find(({ keyword }) => keyword !== undefined && isAddressKey(keyword));
  const address = stated && toValue(reader, stated.node);
  const service = positional(given, 0);
  const registry = clientOf(callee, service?.kind === 'text' ? service.text : undefined);
  if (registry !== undefined) reader.made = { registry, span, ...(address && { address }) };
  if (address === undefined) return;
  for (let at = from; at < reader.bindings.length; at++) {
    const binding = reader.bindings[at]!;
    if (binding.callee === callee) reader.bindings[at] = { ...binding, address };
  }
}

function positional(given: readonly Argument[], index: number): Node | undefined {
  const argument = given[index];
  return argument === undefined || argument.keyword !== undefined || argument.spread ? undefined : argument.node;
}

function named(given: readonly Argument[], keyword: string): Node | undefined {
  return given.find((argument) => argument.keyword === keyword)?.node;
}

function entriesOf(given: readonly Argument[]): readonly Entry[] {
  return given.flatMap(({ keyword, node }): readonly Entry[] => {
    if (keyword !== undefined) return [{ key: keyword, value: node }];
    if (node.kind === 'dict') return node.entries;
    // `dict([("a", 1)])`
    return node.kind === 'list'
      ? node.elements.flatMap((pair): readonly Entry[] => {
          if (pair.kind !== 'list' || pair.elements.length !== 2) return [];
          const [key, value] = pair.elements;
          return key!.kind === 'text' ? [{ key: key!.text, value: value! }] : [];
        })
      : [];
  });
}

/** Binds arguments by name and position. Names alone are bound only where a model may stand. */
export function bindArguments(reader: Reader, callee: string, given: readonly Argument[], except?: Node): void {
  if (given.length === 0) return;
  let index = 0;
  const slots: { readonly key: string; readonly named: boolean; readonly value: Node }[] = [];
  for (const { keyword, spread, node } of given) {
    if (keyword !== undefined) slots.push({ key: keyword, named: true, value: node });
    else if (!spread) slots.push({ key: String(index++), named: false, value: node });
    else if (node.kind === 'dict') {
      for (const { key, value } of node.entries) if (key !== undefined) slots.push({ key, named: true, value });
    }
  }
  const siblings = siblingsOf(slots);
  for (const { key: name, named: byName, value: node } of slots) {
    if (node === except || (byName && carriedCommand(reader, name, node))) continue;
    // What only run time knows is worth a word where a model is sure to be taken.
    if (node.kind === 'opaque' && isLoader(callee) && (byName ? isHolder(name) : name === '0')) {
      const form = byName ? 'argument' : 'positional';
      reader.bindings.push({ form, name, value: node, callee, ...(siblings && { siblings }) });
    }
    if (node.kind === 'name' && !mayTake(reader, callee, byName ? name : undefined, node.written)) continue;
    // What an assertion hands to a function is made up for the test.
    if (!byName && reader.inAssert && node.kind === 'text') bindInert(reader, name, node, 'expectation');
    else bind(reader, byName ? 'argument' : 'positional', name, node, { callee, siblings });
  }
}

/** Why the texts of this call are no use of a model. */
function inertOf(reader: Reader, callee: string, last: string, written: string): Binding['inert'] {
  if (reader.inRaise) return 'documentation';
  if (callee === 'print' || callee === 'pprint.pprint' || callee === 'warnings.warn') return 'documentation';
  if (written === last) return undefined;
  if (logging.has(last) && /(?:^|[._])log(?:ger|ging)?(?:\(\))?\.\w+$/i.test(written)) return 'documentation';
  if (/^assert(?:_|[A-Z])/.test(last)) return 'expectation';
  return comparing.has(last) ? 'comparison' : undefined;
}

/** `os.getenv("X", d)`, `config("X", default=d)`, `mapping.get("x", d)`, `getattr(o, "x", d)`: the place looked up, or the default. */
function lookUp(
  reader: Reader,
  written: string,
  callee: string,
  last: string,
  base: Node,
  given: readonly Argument[],
  span: Node['span'],
): Node | undefined {
  const attribute = callee === 'getattr';
  const key = given[attribute ? 1 : 0]?.node;
  if (key?.kind !== 'text' || given.length > 4 || !isShort(key.text)) return undefined;
  const environment =
    /^os\.(?:getenv|environ\.(?:get|pop|setdefault))$/.test(callee) ||
    (/(?:^|\.)(?:env|config|getenv|get_env|environ)(?:\.str|\.get|\(\)|\(\)\.str)?$/i.test(callee) &&
      environmentName.test(key.text));
  if (!environment && !attribute && last !== 'get' && last !== 'pop' && last !== 'setdefault') return undefined;
  if (!environment && (written === last) !== attribute) return undefined;
  if (!environment && !/^[A-Za-z_][\w.-]{0,63}$/.test(key.text)) return undefined;
  const inner = given[1]?.node;
  if (last === 'get' && base.kind === 'name' && reader.parsers.has(base.written) && inner?.kind === 'text')
    return { kind: 'name', written: `${base.written}.${key.text}.${inner.text}`, subscript: true, span };
  const holder = given[0]!.node;
  const owner = attribute
    ? holder.kind === 'name'
      ? holder.written
      : ''
    : base.kind === 'name'
      ? base.written
      : written.slice(0, Math.max(0, written.length - last.length - 1));
  const place: Node = environment
    ? { kind: 'env', name: key.text, span: key.span }
    : (entryUnder(base, key.text, key.span) ?? {
        kind: 'name',
        written: `${owner}.${key.text}`,
        subscript: true,
        span: key.span,
      });
  const fallback = named(given, 'default') ?? positional(given, attribute ? 2 : 1);
  if (fallback === undefined)
    return environment || place.kind === 'entry' || !/[()[\]]/.test(owner) ? place : undefined;
  bind(reader, 'default', key.text, fallback, { callee });
  // `config.get("llm", {}).get("model")`
  if (fallback.kind === 'dict' && fallback.entries.length === 0) return place;
  if (fallback.kind === 'list' || fallback.kind === 'dict') return fallback;
  return isTelling(fallback) ? { kind: 'either', options: [place, fallback], span } : place;
}

/** `os.environ.setdefault("X", v)`, `os.putenv`, `os.environ.update(...)`, pytest's `setenv`. */
function environmentWrite(reader: Reader, callee: string, last: string, given: readonly Argument[]): boolean {
  const define = (name: string, node: Node): void =>
    bind(reader, 'assignment', name, node, { defines: { space: 'env', name } });
  if (callee === 'os.environ.update') {
    for (const { key, value } of entriesOf(given)) if (key !== undefined) define(key, value);
    return true;
  }
  if (callee !== 'os.environ.setdefault' && callee !== 'os.putenv' && last !== 'setenv') return false;
  const [name, value] = [positional(given, 0), positional(given, 1)];
  if (name?.kind !== 'text' || value === undefined) return false;
  define(name.text, value);
  return true;
}

/** `Field(default="x")`, `Field("x")`, `field(default_factory=lambda: "x")`: the default; other arguments are bound. */
function field(reader: Reader, callee: string, last: string, given: readonly Argument[]): Node | undefined {
  const stated =
    named(given, 'default') ??
    named(given, 'default_factory') ??
    named(given, 'server_default') ??
    (positionalFields.has(last) ? positional(given, 0) : undefined);
  bindArguments(reader, callee, given, stated);
  // A settings field that is read from the environment under a name of its own.
  const alias = named(given, 'validation_alias') ?? named(given, 'env') ?? named(given, 'alias');
  if (alias?.kind !== 'text' || !environmentName.test(alias.text)) return stated;
  const place: Node = { kind: 'env', name: alias.text, span: alias.span };
  return stated !== undefined && isTelling(stated)
    ? { kind: 'either', options: [place, stated], span: stated.span }
    : place;
}
