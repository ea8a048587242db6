/** Decides where the variables of a shell text are looked up: among its own, or in the environment. */
import type { Binding, Value } from '../types.js';
import type { Pipeline } from './parser.js';

/** Names that the text exports anywhere, so that what is assigned to them reaches the environment. */
export function exportedNames(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of pipelines.flat()) {
    const command = words[0]?.text;
    if (
      command !== 'export' &&
      !(/^(?:declare|typeset)$/.test(command ?? '') && /^-[a-zA-Z]{0,5}x/.test(words[1]?.text ?? ''))
    )
      continue;
    for (const word of words.slice(1)) {
      const name = /^[A-Za-z_]\w{0,200}/.exec(word.text)?.[0];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/**
 * The bindings with every variable in its name space: `env` when exported, `local` behind an assignment of this text, else
 * both, for the text may stand inside another one (a recipe, a container's command) that assigns the variable.
 */
export function settled(bindings: readonly Binding[], exported: ReadonlySet<string>): readonly Binding[] {
  const assigned = new Map<string, number>();
  for (const { defines, value } of bindings) {
    if (defines?.space !== 'local') continue;
    assigned.set(defines.name, Math.min(assigned.get(defines.name) ?? Number.POSITIVE_INFINITY, value.span.end));
  }
  const settle = (value: Value): Value => {
    switch (value.kind) {
      case 'name': {
        if (value.space !== 'env' || exported.has(value.name)) return value;
        const local: Value = { ...value, space: 'local' };
        const since = assigned.get(value.name);
        return since !== undefined && value.span.start >= since
          ? local
          : { kind: 'either', options: [local, value], span: value.span };
      }
      case 'join':
        return { ...value, parts: value.parts.map(settle) };
      case 'either':
        return { ...value, options: value.options.map(settle) };
      case 'list':
        return { ...value, elements: value.elements.map(settle) };
      default:
        return value;
    }
  };
  return bindings.map((binding) =>
    binding.value.kind === 'text' ? binding : { ...binding, value: settle(binding.value) },
  );
}
