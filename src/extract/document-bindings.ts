/** Walks a tree of configuration and yields its bindings and snippets; one walk for all formats. */
import {
  areBuildArguments,
  commandLineOf,
  commandOf,
  isCommand,
  isScriptKey,
  linesOf,
  scalarsOf,
  scriptOf,
  wordKeys,
} from './command-line.js';
import type { DocumentNode, Mapping, Sequence } from './document.js';
import {
  containerName,
  defaultKeys,
  environmentKeys,
  findEnvironments,
  ownName,
  pairOf,
  scriptLanguage,
  siblingsOf,
} from './document-shapes.js';
import {
  type Dialect,
  dot,
  isVariable,
  type Place,
  pushSnippet,
  type Walk,
  yieldAlias,
  yieldAssignment,
  yieldDefault,
  yieldPair,
  yieldScalar,
  yieldVariable,
} from './document-values.js';
import type { Binding, Snippet } from './types.js';

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
