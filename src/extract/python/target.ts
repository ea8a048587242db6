/** What receives a value: variables, attributes, keys, environment variables and the variables of loops. */
import type { Form } from '../types.js';
import { bind, isSelf, toValue } from './binding.js';
import { keepHandle } from './loading.js';
import type { Node } from './node.js';
import type { Reader, Scope } from './reader.js';

/** Name after the last dot. */
export function lastSegment(written: string): string {
  return written.slice(written.lastIndexOf('.') + 1);
}

/** Gives `value` to `target`; tuples are taken apart where both sides are known. `scope` is the innermost one. */
export function assign(reader: Reader, target: Node, value: Node, form: Form, scope?: Scope): void {
  switch (target.kind) {
    case 'env':
      bind(reader, 'assignment', target.name, value, { defines: { space: 'env', name: target.name } });
      return;
    case 'list':
      if (value.kind === 'list' && value.elements.length === target.elements.length) {
        target.elements.forEach((element, index) => {
          assign(reader, element, value.elements[index]!, form, scope);
        });
      }
      return;
    case 'name':
      toName(reader, target, value, form, scope);
      return;
  }
}

function toName(reader: Reader, target: Extract<Node, { kind: 'name' }>, value: Node, form: Form, scope?: Scope): void {
  const { written } = target;
  // Lists of what a module exports are names of Python, not of models.
  if (written === '__all__' || written === '__slots__') return;
  if (value.kind === 'list' || value.kind === 'text' || value.kind === 'join') reader.held.set(written, value);
  if (value.kind === 'name') rememberInstance(reader, written, value.written);
  keepClient(reader, written, value);
  keepHandle(reader, written, value);
  const dot = written.lastIndexOf('.');
  const name = written.slice(dot + 1);
  const inClass = scope?.kind === 'class' && dot < 0;
  const around = dot < 0 ? [] : written.slice(0, dot).split('.');
  const own = around.length > 0 && isSelf(around[0]!);
  if (own) around.shift();
  const owner = own ? reader.owner : inClass ? scope.name : undefined;
  bind(reader, target.subscript ? 'key' : form, name, value, {
    path: around.length === 0 ? reader.path : [...reader.path, ...around],
    defines: { space: 'local', name: owner === undefined ? written : [owner, ...around, name].join('.') },
  });
}

/** Names of variables that hold clients, and of functions that make them. */
const clientName = /client|openai|anthropic|llm|api/i;

/** Remembers that `name` stands for a client: what a call just made, or what another name stands for. */
export function keepClient(reader: Reader, name: string, value: Node): void {
  const { made } = reader;
  if (made?.span.start === value.span.start && made.span.end === value.span.end) {
    const { span: _, ...client } = made;
    reader.clients.push({ name, ...client });
  } else if (value.kind === 'name' && clientName.test(value.written)) {
    reader.clients.push({ name, same: toValue(reader, value) });
  }
}

function rememberInstance(reader: Reader, variable: string, made: string): void {
  const call = /^(\w{1,80})((?:\.\w{1,80}){0,4})\(\)$/.exec(made);
  const origin = call === null ? undefined : reader.imports.get(call[1]!);
  if (origin === undefined || reader.imports.has(variable)) return;
  const name = origin.name === undefined ? call![2]!.slice(1) : origin.name + call![2]!;
  if (name !== '') reader.instances.set(variable, { module: origin.module, name: `${name}()` });
}

/** The value of a settings field: the environment's, else the one stated; a field that names its variable is read under that. */
export function fromEnvironment(
  field: Extract<Node, { kind: 'name' }>,
  stated: Node | undefined,
  prefix: string,
): Node {
  const named = stated?.kind === 'either' ? stated.options[0] : stated;
  if (named?.kind === 'env') return stated!;
  const place: Node = { kind: 'env', name: `${prefix}${field.written}`.toUpperCase(), span: field.span };
  if (stated === undefined || stated.kind === 'opaque') return place;
  return stated.kind === 'list' || stated.kind === 'dict'
    ? stated
    : { kind: 'either', options: [place, stated], span: stated.span };
}

/** Binds the variable of a loop to what the loop runs over. */
export function loopOver(reader: Reader, target: Node, iterated: Node): void {
  if (iterated.kind === 'list') {
    for (const element of iterated.elements) assign(reader, target, element, 'element');
  } else if (target.kind === 'name' && (iterated.kind === 'name' || iterated.kind === 'either')) {
    assign(reader, target, iterated, 'assignment');
  }
}
