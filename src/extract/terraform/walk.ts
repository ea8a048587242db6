/** Walks the tree of an HCL text and yields its bindings and the scripts inside. */
import { commandLineOf, isCommand, scriptOf } from '../command-line.js';
import type { Scalar } from '../document.js';
import type { Form, NameSpace } from '../types.js';
import { type Finds, type Place, telling, textsOf, unreached, without } from './finds.js';
import type { Attribute, Block, Body, Node } from './node.js';
import { scalarsOf, script } from './script.js';
import { comparing, transparent, valueIn } from './value.js';

const environmentKeys = new Set(
  'env environment environments environment_variable environment_variables env_var env_vars environment_vars'.split(
    ' ',
  ),
);
const wordKeys = ['entrypoint', 'entry_point', 'entryPoint', 'command', 'args'];
const documentation = new Set(['description', 'error_message']);

/** Reads a file's body; in a variable definitions file the attributes are values of variables. */
export function walkFile(finds: Finds, body: Body, definesVariables: boolean): void {
  for (const { name, value } of body.attributes) {
    const reached = definesVariables ? name : undefined;
    bindNode(finds, 'assignment', name, value, { path: [] }, {}, reached);
  }
  for (const block of body.blocks) walkTop(finds, block);
}

function walkTop(finds: Finds, block: Block): void {
  const { type, labels, body } = block;
  const [label] = labels;
  if (type === 'locals') {
    for (const { name, value } of body.attributes) {
      bindNode(finds, 'assignment', name, value, { path: ['locals'] }, {}, `local.${name}`);
    }
    return;
  }
  if (type !== 'variable' || label === undefined) {
    walkBlock(finds, block, []);
    return;
  }
  const place: Place = { path: ['variable'] };
  const siblings = textsOf(body.attributes);
  for (const { name, value } of body.attributes) {
    if (name === 'default') bindNode(finds, 'default', label, value, place, without(siblings, name), label);
    else if (name === 'type') typeDefaults(finds, value, { path: ['variable', label], reached: label });
    else bindNode(finds, 'key', name, value, { path: ['variable', label] }, without(siblings, name));
  }
  for (const inner of body.blocks) walkBlock(finds, inner, ['variable', label]);
}

function walkBlock(finds: Finds, { type, labels, body }: Block, around: readonly string[]): void {
  const path = [...around, type, ...labels];
  const named = namedPair(type, body.attributes);
  if (named !== undefined) {
    bindPair(finds, named, { path }, environmentKeys.has(type));
  } else {
    walkEntries(finds, body.attributes, { path });
  }
  for (const block of body.blocks) walkBlock(finds, block, path);
}

/** `{ name = "X", value = "y" }` where such pairs stand for settings. */
function namedPair(key: string, attributes: readonly Attribute[]): { name: string; value: Node } | undefined {
  if (!environmentKeys.has(key) && key !== 'set' && key !== 'set_sensitive' && key !== 'set_list') return undefined;
  const name = attributes.find((attribute) => attribute.name.toLowerCase() === 'name')?.value;
  const value = attributes.find((attribute) => attribute.name.toLowerCase() === 'value')?.value;
  if (name === undefined || value === undefined) return undefined;
  const written = valueIn(name);
  return written.kind === 'text' ? { name: written.text, value } : undefined;
}

function bindPair(
  finds: Finds,
  { name, value }: { name: string; value: Node },
  place: Place,
  isEnvironment: boolean,
): void {
  bindNode(finds, 'assignment', name, value, place, {}, isEnvironment ? name : undefined, 'env');
}

/** Attributes of a block or entries of an object. */
function walkEntries(finds: Finds, attributes: readonly Attribute[], place: Place): void {
  const siblings = textsOf(attributes);
  const key = place.path.at(-1) ?? '';
  const isEnvironment =
    environmentKeys.has(key) ||
    (key === 'variables' && place.path.some((part) => environmentKeys.has(part))) ||
    (key === 'for_each' && place.path.some((part) => environmentKeys.has(part)));
  const words: Scalar[] = [];
  for (const wordKey of wordKeys) {
    const node = attributes.find(({ name }) => name === wordKey)?.value;
    if (node !== undefined) words.push(...(scalarsOf(finds.source, node) ?? []));
  }
  const line =
    words.length > 1 ? commandLineOf(words) : words[0] && isCommand(words[0].text) ? scriptOf(words[0]) : undefined;
  if (line !== undefined) finds.snippets.push(line);
  for (const { name, value } of attributes) {
    if (line !== undefined && wordKeys.includes(name) && scalarsOf(finds.source, value) !== undefined) continue;
    const near = without(siblings, name);
    if (isEnvironment && /^[A-Za-z_]\w{0,127}$/.test(name)) {
      bindNode(finds, 'assignment', name, value, place, near, name, 'env');
    } else {
      const reached = place.reached === undefined ? undefined : `${place.reached}.${name}`;
      bindNode(finds, 'key', name, value, place, near, reached);
    }
  }
}

function bindNode(
  finds: Finds,
  form: Form,
  name: string,
  node: Node,
  place: Place,
  siblings: Readonly<Record<string, string>>,
  reached?: string,
  space: NameSpace = 'variable',
): void {
  if (script(finds, name, node, place)) return;
  const inert = documentation.has(name) ? 'documentation' : place.inert;
  const inner: Place = {
    path: [...place.path, name],
    ...(reached !== undefined && space === 'variable' && { reached }),
    ...(inert !== undefined && { inert }),
  };
  descend(finds, node, inner);
  const value = telling(valueIn(node));
  if (value === undefined) return;
  finds.bindings.push({
    form,
    name,
    value,
    ...(place.path.length > 0 && { path: place.path }),
    ...(Object.keys(siblings).length > 0 && { siblings }),
    ...(reached !== undefined && { defines: { space, name: reached } }),
    ...(inert !== undefined && { inert }),
  });
}

/** Reads what stands inside an expression and is no part of its value. */
function descend(finds: Finds, node: Node, place: Place): void {
  switch (node.kind) {
    case 'object':
      walkEntries(finds, node.entries, place);
      return;
    case 'list':
      for (const item of node.items) {
        const pair = item.kind === 'object' ? namedPair(place.path.at(-1) ?? '', item.entries) : undefined;
        if (pair !== undefined) bindPair(finds, pair, place, environmentKeys.has(place.path.at(-1) ?? ''));
        else descend(finds, item, unreached(place));
      }
      return;
    case 'call':
      walkCall(finds, node.name, node.args, place);
      return;
    case 'template':
      for (const part of node.parts) if ('hole' in part) descend(finds, part.hole, unreached(place));
      return;
    case 'either':
      for (const option of node.options) descend(finds, option, place);
      for (const inner of node.inner) loose(finds, inner, unreached(place));
      return;
    case 'comparison':
      for (const inner of node.inner) loose(finds, inner, { ...unreached(place), inert: 'comparison' });
      return;
    case 'opaque':
      for (const inner of node.inner) loose(finds, inner, unreached(place));
      return;
    default:
      return;
  }
}

/** An expression that is bound to nothing. */
function loose(finds: Finds, node: Node, place: Place): void {
  descend(finds, node, place);
  const value = telling(valueIn(node));
  if (value === undefined || value.kind === 'name') return;
  const { path, inert } = place;
  finds.bindings.push({
    form: 'element',
    name: path.at(-1) ?? '',
    value,
    ...(path.length > 1 && { path: path.slice(0, -1) }),
    ...(inert !== undefined && { inert }),
  });
}

function walkCall(finds: Finds, callee: string, args: readonly Node[], place: Place): void {
  const compares = comparing.has(callee);
  const passes = transparent.has(callee);
  const read = valueIn({ kind: 'call', name: callee, args, span: { start: 0, end: 0 } }).kind !== 'opaque';
  for (const [index, arg] of args.entries()) {
    descend(finds, arg, passes ? place : compares ? { ...unreached(place), inert: 'comparison' } : unreached(place));
    if (read || passes) continue;
    const value = telling(valueIn(arg));
    if (value === undefined) continue;
    const inert = compares ? 'comparison' : place.inert;
    finds.bindings.push({
      form: 'positional',
      name: String(index),
      value,
      callee,
      ...(place.path.length > 0 && { path: place.path }),
      ...(inert !== undefined && { inert }),
    });
  }
}

/** Defaults inside a type: `object({ id = optional(string, "x") })`. */
function typeDefaults(finds: Finds, node: Node, place: Place): void {
  if (node.kind === 'call') {
    for (const arg of node.args) typeDefaults(finds, arg, node.name === 'object' ? place : unreached(place));
  } else if (node.kind === 'object') {
    for (const { name, value } of node.entries) {
      const reached = place.reached === undefined ? undefined : `${place.reached}.${name}`;
      const inner: Place = { path: [...place.path, name], ...(reached !== undefined && { reached }) };
      if (value.kind === 'call' && value.name === 'optional') {
        const [type, fallback] = value.args;
        if (type !== undefined) typeDefaults(finds, type, inner);
        if (fallback !== undefined) bindNode(finds, 'default', name, fallback, place, {}, reached);
      } else {
        typeDefaults(finds, value, inner);
      }
    }
  }
}
