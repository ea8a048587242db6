/** The shapes that configuration formats share: environments, name and value pairs, defaults, named containers. */
import type { DocumentNode, Mapping, Sequence } from './document.js';
import type { Form } from './types.js';

/** Keys whose mapping or list holds environment variables. */
export const environmentKeys = new Set([
  'env',
  'envs',
  'environment',
  'env_vars',
  'envVars',
  'env_variables',
  'environment_variables',
  'environmentVariables',
  'extraEnv',
  'extraEnvVars',
  'variables',
]);
/** Keys that hold what a parameter is when nobody sets it. */
export const defaultKeys = new Set(['default', 'Default', 'defaultValue', 'default_value']);
/** Sections that tell what the mapping around them describes; kept without what they hold. */
const sections = new Set(['resources', 'model_metadata']);
/** Siblings that are kept, and the longest text of one. */
const siblingLimit = 64;
const siblingLength = 200;

/** Anchored mappings that an environment takes over by `environment: *name` or `<<: *name`. */
export function findEnvironments(node: DocumentNode | undefined, found: Set<string>): void {
  if (node?.kind === 'sequence') for (const item of node.items) findEnvironments(item, found);
  if (node?.kind !== 'mapping') return;
  for (const { key, value } of node.entries) {
    if (environmentKeys.has(key)) {
      if (value?.kind === 'alias') found.add(value.name);
      if (value?.kind === 'mapping') addMerged(value, found);
    }
    findEnvironments(value, found);
  }
}

function addMerged(mapping: Mapping, found: Set<string>): void {
  for (const { key, value } of mapping.entries) {
    if (key !== '<<') continue;
    const merged = value?.kind === 'sequence' ? value.items : [value];
    for (const item of merged) if (item?.kind === 'alias') found.add(item.name);
  }
}

/** Containers are named in the path, so that a reader sees which one. */
export function containerName(key: string, item: Mapping | Sequence): string | undefined {
  if (!/^(?:init)?containers$/i.test(key) || item.kind !== 'mapping') return undefined;
  const name = item.entries.find((entry) => entry.key === 'name')?.value;
  return name?.kind === 'scalar' ? name.text : undefined;
}

/** A mapping that binds one of its values to a name of its own. */
export interface Pair {
  /** The key that holds the value. */
  readonly key: string;
  readonly label: string;
  readonly form: Form;
}

/** `{name: X, value: y}` and its likes bind y to X. */
export function pairOf(mapping: Mapping, siblings: Readonly<Record<string, string>>): Pair | undefined {
  const label = siblings.name ?? siblings.key ?? siblings.Name;
  // A route compares the value with what a header says.
  if (label === undefined || /^(?:Exact|RegularExpression|Prefix)$/.test(siblings.type ?? '')) return undefined;
  for (const { key, value } of mapping.entries) {
    if (value?.kind !== 'scalar') continue;
    if (key === 'value' || key === 'Value') return { key, label, form: 'assignment' };
    if (defaultKeys.has(key)) return { key, label, form: 'default' };
  }
  return undefined;
}

/** The texts of a mapping by their keys; short ones, and not too many. Without a prototype. */
export function siblingsOf(mapping: Mapping): Readonly<Record<string, string>> {
  const siblings: Record<string, string> = Object.create(null);
  let count = 0;
  for (const { key, value } of mapping.entries) {
    if (value !== undefined && value.kind !== 'scalar' && sections.has(key)) siblings[key] = '';
    if (value?.kind !== 'scalar' || value.text.length > siblingLength) continue;
    siblings[key] = value.text;
    if (++count === siblingLimit) break;
  }
  return siblings;
}

/** The name of what a `default` below `path` belongs to; `label` is the name that the mapping around gives itself. */
export function ownName(path: readonly string[], label: string | undefined): string | undefined {
  const own = path.at(-1);
  if (own === undefined || /^\d+$/.test(own)) return undefined;
  // OpenAPI and RunPod put the default one level below the name.
  return own === 'schema' || own === 'input' ? label : own;
}

/** The language of the script of a step, by its `shell`. */
export function scriptLanguage(siblings: Readonly<Record<string, string>>): string {
  return siblings.shell?.startsWith('python') ? 'python' : 'shell';
}
