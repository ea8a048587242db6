/** What the values of configuration yield: bindings under the names that they have there, and snippets in other languages. */
import { isFlags, scriptOf, withSingleDollars } from './command-line.js';
import type { Alias, Scalar } from './document.js';
import { environmentKeys, ownName, type Pair } from './document-shapes.js';
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

/** One walk through the documents of a file, and what it has found. */
export interface Walk {
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

/** What stands around a value. */
export interface Place {
  /** Enclosing keys. */
  readonly path: readonly string[];
  /** The same, dotted; empty at the top. */
  readonly dotted: string;
  readonly siblings: Readonly<Record<string, string>>;
  /** The `name` or `key` of the mapping around: what a `default` inside belongs to. */
  readonly label: string | undefined;
}

/** Whether a key of an environment names a variable. */
export function isVariable(dialect: Dialect, key: string): boolean {
  return dialect.environment === 'any' ? /^[A-Za-z_]\w{0,127}$/.test(key) : /^[A-Z_][A-Z0-9_]{0,127}$/.test(key);
}

/** The dotted path of a key. */
export function dot(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

function definition(walk: Walk, name: string): Binding['defines'] {
  return walk.named ? { space: walk.dialect.space, name } : undefined;
}

/** Keeps a snippet that is not empty, as the format means it. */
export function pushSnippet(walk: Walk, snippet: Snippet | undefined): void {
  if (snippet === undefined || snippet.text === '') return;
  walk.snippets.push(walk.dialect.style === 'compose' ? withSingleDollars(snippet) : snippet);
}

function push(walk: Walk, form: Form, name: string, value: Value, place: Place, defines: Binding['defines']): void {
  const { path, siblings } = place;
  walk.bindings.push(
    defines === undefined ? { form, name, value, path, siblings } : { form, name, value, path, siblings, defines },
  );
}

/** A value under its key, or an element of a list. */
export function yieldScalar(walk: Walk, form: 'key' | 'element', name: string, scalar: Scalar, place: Place): void {
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

/** What stands under the anchor that it names. */
export function yieldAlias(walk: Walk, name: string, alias: Alias, place: Place, form: Form): void {
  const target = walk.anchors.get(alias.name);
  if (target === undefined || name === '<<') return;
  const value: Value = { kind: 'name', ...target, span: alias.span };
  const defines = form === 'assignment' ? ({ space: 'env', name } as const) : definition(walk, dot(place.dotted, name));
  push(walk, form, name, value, place, defines);
}

/** A variable of the environment. */
export function yieldVariable(walk: Walk, name: string, scalar: Scalar, place: Place): void {
  if (isFlags(scalar.text)) pushSnippet(walk, scriptOf(scalar));
  const value = readScalar(scalar, walk.dialect.style);
  if (value !== undefined) push(walk, 'assignment', name, value, place, { space: 'env', name });
}

/** `name: X` and `value: y` side by side. */
export function yieldPair(walk: Walk, pair: Pair, scalar: Scalar, place: Place): void {
  const { label, form } = pair;
  if (isFlags(scalar.text)) pushSnippet(walk, scriptOf(scalar));
  const value = readScalar(scalar, walk.dialect.style);
  if (value === undefined) return;
  const variable = isVariable({ ...walk.dialect, environment: 'capitals' }, label);
  const inside = place.path.some((key) => environmentKeys.has(key)) && isVariable(walk.dialect, label);
  push(walk, form, label, value, place, variable || inside ? { space: 'env', name: label } : undefined);
}

/** `model: { default: x }` binds x to `model`; a workflow reads it as `inputs.model`. */
export function yieldDefault(walk: Walk, scalar: Scalar, place: Place): void {
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
export function yieldAssignment(walk: Walk, scalar: Scalar, place: Place, environment: boolean): void {
  const equals = scalar.text.indexOf('=');
  if (equals < 1) return;
  const name = scalar.text.slice(0, equals);
  const rest = partOf(scalar, equals + 1);
  if (isFlags(rest.text)) pushSnippet(walk, scriptOf(rest));
  const value = readScalar(rest, walk.dialect.style);
  if (value !== undefined)
    push(walk, 'assignment', name, value, place, environment ? { space: 'env', name } : undefined);
}
