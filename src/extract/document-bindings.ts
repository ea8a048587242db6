/** Walks a tree of configuration and yields its bindings and snippets; one walk for all formats. */
import {
  areBuildArguments,
  commandLineOf,
  commandOf,
  isCommand,
  isFlags,
  isScriptKey,
  linesOf,
  scalarsOf,
  scriptOf,
  withSingleDollars,
  wordKeys,
} from './command-line.js';
import type { Alias, DocumentNode, Mapping, Scalar, Sequence } from './document.js';
import {
  containerName,
  defaultKeys,
  environmentKeys,
  findEnvironments,
  ownName,
  type Pair,
  pairOf,
  scriptLanguage,
  siblingsOf,
} from './document-shapes.js';
import { embeddedLanguage } from './embedded.js';
import type { InterpolationStyle } from './interpolation.js';
import { partOf, readScalar } from './scalar-value.js';
import type { Binding, Form, Snippet, Value } from './types.js';

/** How one kind of file differs from the others. */
export interface Dialect {
  readonly style: InterpolationStyle;
  /** The name space of keys by their dotted path; `values` for the defaults of a Helm chart. */
  readonly space: 'local' | 'values';
  /** Whether every mapping under `env` and the like holds environment variables, or only keys in capitals. */
  readonly environment: 'any' | 'capitals';
}

interface Walk {
  readonly dialect: Dialect;
  /** Whether keys define their dotted path. */
  readonly named: boolean;
  readonly bindings: Binding[];
  readonly snippets: Snippet[];
  /** The name under which each anchored node can be reached. */
  readonly anchors: Map<string, NonNullable<Binding['defines']>>;
  /** Names of anchored mappings that are merged into an environment. */
  readonly environments: ReadonlySet<string>;
}

interface Place {
  /** Enclosing keys. */
  readonly path: readonly string[];
  /** The same, dotted; empty at the top. */
  readonly dotted: string;
  readonly siblings: Readonly<Record<string, string>>;
  /** The `name` or `key` of the mapping around: what a `default` inside belongs to. */
  readonly label: string | undefined;
}

const noSiblings: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** The bindings and snippets of the documents of one file. */
export function readDocuments(
  roots: readonly DocumentNode[],
  dialect: Dialect,
  text: string,
): { readonly bindings: Binding[]; readonly snippets: Snippet[] } {
  const environments = new Set<string>();
  // Names of one file that nothing in it can refer to would only fill the table of definitions.
  const named = dialect.space === 'values' || ['${', '{{', '%(', ' *'].some((sign) => text.includes(sign));
  const walk: Walk = { dialect, named, bindings: [], snippets: [], anchors: new Map(), environments };
  const aliased = text.includes(' *');
  for (const root of roots) {
    if (aliased) findEnvironments(root, environments);
    visit(walk, root, '', { path: [], dotted: '', siblings: noSiblings, label: undefined });
  }
  return { bindings: walk.bindings, snippets: walk.snippets };
}

function visit(walk: Walk, node: DocumentNode | undefined, key: string, place: Place): void {
  if (node?.kind === 'mapping') {
    const inherited = node.anchor !== undefined && walk.environments.has(node.anchor);
    const buildArguments = key === 'args' && place.path.at(-2) === 'build';
    const environment = inherited || buildArguments || environmentKeys.has(key);
    visitMapping(walk, node, place, environment, key === 'scripts');
  } else if (node?.kind === 'sequence') visitSequence(walk, node, key, place);
  else if (node?.kind === 'scalar') yieldScalar(walk, 'element', key, node, place);
}

function visitMapping(walk: Walk, mapping: Mapping, place: Place, environment: boolean, scripts: boolean): void {
  const siblings = siblingsOf(mapping);
  const command = commandOf(mapping);
  if (command !== undefined) pushSnippet(walk, commandLineOf(command.words));
  const pair = pairOf(mapping, siblings);
  const inside: Place = { path: place.path, dotted: place.dotted, siblings, label: place.label };
  for (const { key, value } of mapping.entries) {
    if (value === undefined || command?.keys.has(key)) continue;
    const variable = environment && isVariable(walk.dialect, key);
    if (value.anchor !== undefined) {
      walk.anchors.set(
        value.anchor,
        variable && value.kind === 'scalar'
          ? { space: 'env', name: key }
          : { space: walk.dialect.space, name: dot(place.dotted, key) },
      );
    }
    if (value.kind === 'alias') yieldAlias(walk, key, value, inside, variable ? 'assignment' : 'key');
    else if (value.kind !== 'scalar') {
      visit(walk, value, key, {
        path: [...place.path, key],
        dotted: dot(place.dotted, key),
        siblings,
        label: pair?.label ?? siblings.name ?? siblings.key ?? place.label,
      });
    } else if (variable) yieldVariable(walk, key, value, inside);
    else if (pair !== undefined && key === pair.key) yieldPair(walk, pair, value, inside);
    else if (defaultKeys.has(key) && ownName(place.path, place.label) !== undefined) yieldDefault(walk, value, inside);
    else if (
      (isScriptKey(key, value.text) || scripts) &&
      (isCommand(value.text) || scriptLanguage(siblings) !== 'shell')
    ) {
      pushSnippet(walk, scriptOf(value, scriptLanguage(siblings)));
    } else yieldScalar(walk, 'key', key, value, inside);
  }
}

function visitSequence(walk: Walk, sequence: Sequence, key: string, place: Place): void {
  const scalars = scalarsOf(sequence);
  if (scalars !== undefined && scalars.length > 0) {
    if (environmentKeys.has(key) || areBuildArguments(scalars)) {
      for (const scalar of scalars) yieldAssignment(walk, scalar, place, environmentKeys.has(key) || key === 'args');
      return;
    }
    if (isScriptKey(key)) {
      pushSnippet(walk, wordKeys.includes(key) ? commandLineOf(scalars) : linesOf(scalars));
      return;
    }
    if (scalars.some(({ text }) => /^--[A-Za-z]/.test(text))) {
      pushSnippet(walk, commandLineOf(scalars));
      return;
    }
  }
  for (const [index, item] of sequence.items.entries()) {
    if (item === undefined) continue;
    const name = String(index);
    if (item.anchor !== undefined)
      walk.anchors.set(item.anchor, { space: walk.dialect.space, name: dot(place.dotted, name) });
    if (item.kind === 'scalar') yieldScalar(walk, 'element', name, item, place);
    else if (item.kind === 'alias') yieldAlias(walk, name, item, place, 'element');
    else {
      const step = containerName(key, item) ?? name;
      visit(walk, item, '', {
        path: [...place.path, step],
        dotted: dot(place.dotted, name),
        siblings: noSiblings,
        label: undefined,
      });
    }
  }
}

function isVariable(dialect: Dialect, key: string): boolean {
  return dialect.environment === 'any' ? /^[A-Za-z_]\w{0,127}$/.test(key) : /^[A-Z_][A-Z0-9_]{0,127}$/.test(key);
}

function dot(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

function definition(walk: Walk, name: string): Binding['defines'] {
  return walk.named ? { space: walk.dialect.space, name } : undefined;
}

function pushSnippet(walk: Walk, snippet: Snippet | undefined): void {
  if (snippet === undefined || snippet.text === '') return;
  walk.snippets.push(walk.dialect.style === 'compose' ? withSingleDollars(snippet) : snippet);
}

function push(walk: Walk, form: Form, name: string, value: Value, place: Place, defines: Binding['defines']): void {
  const { path, siblings } = place;
  walk.bindings.push(
    defines === undefined ? { form, name, value, path, siblings } : { form, name, value, path, siblings, defines },
  );
}

function yieldScalar(walk: Walk, form: 'key' | 'element', name: string, scalar: Scalar, place: Place): void {
  if (isFlags(scalar.text)) pushSnippet(walk, scriptOf(scalar));
  else {
    const language = embeddedLanguage(name, scalar);
    if (language !== undefined) {
      pushSnippet(walk, scriptOf(scalar, language));
      return;
    }
  }
  const value = readScalar(scalar, walk.dialect.style);
  if (value === undefined) return;
  const inList = form === 'element';
  // Elements of a matrix share the name of their list: each of them may be meant.
  const dotted = inList && place.path.at(-2) === 'matrix' ? `matrix.${place.path.at(-1)}` : dot(place.dotted, name);
  const defines = inList && scalar.anchor === undefined && !dotted.startsWith('matrix.') ? undefined : dotted;
  push(walk, form, name, value, place, defines === undefined ? undefined : definition(walk, defines));
}

function yieldAlias(walk: Walk, name: string, alias: Alias, place: Place, form: Form): void {
  const target = walk.anchors.get(alias.name);
  if (target === undefined || name === '<<') return;
  const value: Value = { kind: 'name', ...target, span: alias.span };
  const defines = form === 'assignment' ? ({ space: 'env', name } as const) : definition(walk, dot(place.dotted, name));
  push(walk, form, name, value, place, defines);
}

function yieldVariable(walk: Walk, name: string, scalar: Scalar, place: Place): void {
  if (isFlags(scalar.text)) pushSnippet(walk, scriptOf(scalar));
  const value = readScalar(scalar, walk.dialect.style);
  if (value !== undefined) push(walk, 'assignment', name, value, place, { space: 'env', name });
}

function yieldPair(walk: Walk, pair: Pair, scalar: Scalar, place: Place): void {
  const { label, form } = pair;
  if (isFlags(scalar.text)) pushSnippet(walk, scriptOf(scalar));
  const value = readScalar(scalar, walk.dialect.style);
  if (value === undefined) return;
  const variable = isVariable({ ...walk.dialect, environment: 'capitals' }, label);
  const inside = place.path.some((key) => environmentKeys.has(key)) && isVariable(walk.dialect, label);
  push(walk, form, label, value, place, variable || inside ? { space: 'env', name: label } : undefined);
}

/** `model: { default: x }` binds x to `model`; a workflow reads it as `inputs.model`. */
function yieldDefault(walk: Walk, scalar: Scalar, place: Place): void {
  const name = ownName(place.path, place.label)!;
  const value = readScalar(scalar, walk.dialect.style);
  if (value === undefined) return;
  const inputs = place.path.at(-2) === 'inputs';
  push(
    walk,
    'default',
    name,
    value,
    { ...place, path: place.path.slice(0, -1) },
    {
      space: walk.dialect.space,
      name: inputs ? `inputs.${name}` : place.dotted,
    },
  );
}

/** `KEY=value` in a list. */
function yieldAssignment(walk: Walk, scalar: Scalar, place: Place, environment: boolean): void {
  const equals = scalar.text.indexOf('=');
  if (equals < 1) return;
  const name = scalar.text.slice(0, equals);
  const rest = partOf(scalar, equals + 1);
  if (isFlags(rest.text)) pushSnippet(walk, scriptOf(rest));
  const value = readScalar(rest, walk.dialect.style);
  if (value !== undefined)
    push(walk, 'assignment', name, value, place, environment ? { space: 'env', name } : undefined);
}
