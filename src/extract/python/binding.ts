/** Turns nodes into bindings: resolves imported names, walks containers, and writes down what a place binds. */
import { carriedIn } from '../carried.js';
import { owned } from '../inner-text.js';
import type { Binding, Form, NameSpace, Value } from '../types.js';
import { isTelling, type Node, siblingsOf } from './node.js';
import type { Reader } from './reader.js';
import { writtenOut } from './template.js';

/** What goes with a binding besides its name and value. */
export interface Circumstances {
  readonly path?: readonly string[];
  readonly callee?: string;
  readonly siblings?: Readonly<Record<string, string>> | undefined;
  readonly defines?: { readonly space: NameSpace; readonly name: string } | undefined;
  readonly inert?: Binding['inert'];
}

/** A dotted name with import aliases resolved: `A.from_pretrained` becomes `transformers.AutoModel.from_pretrained`. */
export function calleeOf(reader: Reader, written: string): string {
  const dot = endOfHead(written);
  const head = dot < 0 ? written : written.slice(0, dot);
  const origin = reader.imports.get(head);
  if (origin === undefined) return written;
  const rest = dot < 0 ? '' : written.slice(dot);
  if (origin.name === undefined) return origin.module + rest;
  return `${origin.module}${origin.module.endsWith('.') ? '' : '.'}${origin.name}${rest}`;
}

/** Whether a name is the one under which a method knows its object or class. */
export function isSelf(name: string): boolean {
  return name === 'self' || name === 'cls';
}

/** Where the first segment of a dotted name ends; -1 when it is the only one. */
function endOfHead(written: string): number {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === 46 || code === 40 || code === 91) return at;
  }
  return -1;
}

/** Value of a name as written: imported names point into their module. */
function nameValue(reader: Reader, node: Extract<Node, { kind: 'name' }>): Value {
  const { span } = node;
  const written = node.written.endsWith('.value') ? node.written.slice(0, -6) : node.written;
  const dot = endOfHead(written);
  const head = dot < 0 ? written : written.slice(0, dot);
  const origin = reader.imports.get(head) ?? reader.instances.get(head);
  if (origin === undefined) {
    const owner = dot > 0 && isSelf(head) ? reader.owner : undefined;
    return { kind: 'name', space: 'local', name: written, ...(owner !== undefined && { module: owner }), span };
  }
  const rest = dot < 0 ? '' : written.slice(dot);
  if (origin.name !== undefined) {
    const direct: Value = { kind: 'name', space: 'module', module: origin.module, name: origin.name + rest, span };
    if (!rest.startsWith('.') || !/^[a-z]\w*$/.test(origin.name)) return direct;
    // `from app import settings`: an object of that module, or a module itself.
    const module = `${origin.module}${origin.module.endsWith('.') ? '' : '.'}${origin.name}`;
    return {
      kind: 'either',
      options: [direct, { kind: 'name', space: 'module', module, name: rest.slice(1), span }],
      span,
    };
  }
  const full = origin.module + rest;
  let module = origin.module;
  for (let end = full.indexOf('.', module.length + 1); end > 0; end = full.indexOf('.', end + 1)) {
    if (reader.modules.has(full.slice(0, end))) module = full.slice(0, end);
  }
  const name = full.slice(module.length + 1);
  return name === '' || reader.modules.has(full)
    ? { kind: 'opaque', span }
    : { kind: 'name', space: 'module', module, name, span };
}

/** The contract's value of a node; containers in the middle of an expression are opaque. */
export function toValue(reader: Reader, node: Node): Value {
  switch (node.kind) {
    case 'name':
      return nameValue(reader, node);
    case 'env':
      return { kind: 'name', space: 'env', name: node.name, span: node.span };
    case 'entry':
      return { kind: 'entry', path: toValue(reader, node.path), key: node.key, span: node.span };
    case 'join':
      // `"name" + ("" if x else ".en")`: nothing is a part as good as any.
      return {
        kind: 'join',
        parts: node.parts.map((part) =>
          part.kind === 'either'
            ? { kind: 'either', options: flattened(reader, part, true), span: part.span }
            : toValue(reader, part),
        ),
        span: node.span,
      };
    case 'either': {
      const options = flattened(reader, node, false);
      return options.length === 1 ? options[0]! : { kind: 'either', options, span: node.span };
    }
    case 'list':
    case 'dict':
      return { kind: 'opaque', span: node.span };
    default:
      return node;
  }
}

function flattened(reader: Reader, node: Extract<Node, { kind: 'either' }>, empty: boolean): readonly Value[] {
  return node.options.flatMap((option): readonly Value[] => {
    if (option.kind === 'either') return flattened(reader, option, empty);
    if (option.kind === 'text' && option.text === '' && !empty) return [];
    return [toValue(reader, option)];
  });
}

/** Writes one binding down; values that say nothing are passed over. */
function emit(reader: Reader, form: Form, name: string, node: Node, around: Circumstances): void {
  if (!isTelling(node)) {
    if ((node.kind === 'text' || node.kind === 'join') && around.inert === undefined) keepDocument(reader, node);
    return;
  }
  const file = form === 'default' && node.kind === 'join' ? fileBehindFolder(node) : undefined;
  const value = toValue(reader, file ? { kind: 'either', options: [node, file], span: node.span } : node);
  if (value.kind === 'opaque') return;
  const path = around.path ?? reader.path;
  const { callee, siblings, defines, inert } = around;
  const binding: { -readonly [Member in keyof Binding]: Binding[Member] } = { form, name, value };
  if (path.length > 0) binding.path = path;
  if (callee !== undefined) binding.callee = callee;
  if (siblings !== undefined) binding.siblings = siblings;
  if (defines !== undefined) binding.defines = defines;
  if (inert !== undefined) binding.inert = inert;
  reader.bindings.push(binding);
}

/** Weights that are called after a model, with its number or size. */
const namedWeights =
  /^(?!(?:best|last|final|latest|epoch|step|iter|(?:\w{1,30}_)?model|ckpt|checkpoint|weights|exp|run|my)[-_.\d])(?=[\w.-]{0,60}\d)[A-Za-z][\w.-]{1,80}\.(?:pt|pth|onnx|engine|safetensors|gguf|ckpt)$/;

/** `ROOT / "yolov5s.pt"`: the file behind a folder that only run time knows, where it is called after a model. */
function fileBehindFolder({ parts }: Extract<Node, { kind: 'join' }>): Node | undefined {
  const [sign, last] = parts.slice(-2);
  const behind = sign?.kind === 'text' && sign.text === '/' && last?.kind === 'text';
  return behind && namedWeights.test(last.text) ? last : undefined;
}

/** A text of several lines that reads like a configuration is handed on as such, with what only run time knows left out. */
function keepDocument(reader: Reader, node: Extract<Node, { kind: 'text' | 'join' }>): void {
  const carried = writtenOut(reader, node);
  const language = carried && carriedIn(carried.text);
  if (carried !== undefined && language !== undefined) reader.snippets.push({ language, ...carried });
}

/** Binds `node` to `name`: containers bind what they hold, anything else is one binding. */
export function bind(reader: Reader, form: Form, name: string, node: Node, around: Circumstances = {}): void {
  if (node.kind === 'dict') {
    const path = [...(around.path ?? reader.path), name];
    bindEntries(reader, node, { ...around, path });
  } else if (node.kind === 'list') {
    const path = [...(around.path ?? reader.path), name];
    const { callee, siblings, defines, inert } = around;
    bindElements(reader, name, node, { path, ...(callee === undefined ? {} : { callee }), siblings, defines, inert });
  } else if (
    node.kind === 'either' &&
    node.options.some((option) => option.kind === 'list' || option.kind === 'dict')
  ) {
    for (const option of node.options) bind(reader, form, name, option, around);
  } else emit(reader, form, name, node, around);
}

/** Binds the entries of a dict; `around.path` ends with the dict's own name. */
function bindEntries(reader: Reader, node: Extract<Node, { kind: 'dict' }>, around: Circumstances): void {
  const siblings = siblingsOf(node.entries);
  for (const { key, value } of node.entries) {
    const defines =
      around.defines && key !== undefined ? { ...around.defines, name: `${around.defines.name}.${key}` } : undefined;
    bind(reader, 'key', key ?? '', value, { ...around, siblings, defines });
    if (
      key?.includes('/') &&
      around.path &&
      (value.kind === 'dict' || value.kind === 'list' || value.kind === 'opaque')
    )
      keyAlone(reader, key, value, around.path, around.inert);
  }
}

/** `{ "owner/name": { … } }`: the key may be what is loaded. */
function keyAlone(
  reader: Reader,
  name: string,
  { span }: Node,
  path: readonly string[],
  inert: Binding['inert'],
): void {
  if (!owned.test(name)) return;
  reader.bindings.push({ form: 'key', name, value: { kind: 'opaque', span }, path, ...(inert && { inert }) });
}

function bindElements(
  reader: Reader,
  name: string,
  node: Extract<Node, { kind: 'list' }>,
  around: Circumstances,
): void {
  for (const element of node.elements) {
    if (element.kind === 'dict') bindEntries(reader, element, { ...around, defines: undefined });
    else if (element.kind === 'list') bindElements(reader, name, element, around);
    else emit(reader, 'element', name, element, around);
  }
}

/** Binds the texts in `node`, however deep, as a place that is no use whatever it says. */
export function bindInert(reader: Reader, name: string, node: Node, inert: NonNullable<Binding['inert']>): void {
  switch (node.kind) {
    case 'text':
      if (node.text !== '__main__') emit(reader, 'element', name, node, { inert });
      break;
    case 'join':
      emit(reader, 'element', name, node, { inert });
      break;
    case 'either':
      for (const option of node.options) bindInert(reader, name, option, inert);
      break;
    case 'list':
      for (const element of node.elements) bindInert(reader, name, element, inert);
      break;
    case 'dict':
      for (const { value } of node.entries) bindInert(reader, name, value, inert);
      break;
  }
}
