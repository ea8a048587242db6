/** Tells where a script puts what it downloads: `file=$dir/x.gguf` beside `url=https://…/x.gguf` is a copy, named already. */
import type { Binding, Value } from '../types.js';

/** The bindings; those of variables that hold where a download is put are only linked through. */
export function withTargets(bindings: readonly Binding[]): readonly Binding[] {
  const fetched = new Set<string>();
  for (const { form, value } of bindings) {
    if (form === 'assignment' && value.kind === 'text' && /^https?:/.test(value.text)) {
      const file = fileOf(value.text.replace(/[?#].*$/, ''));
      if (file !== undefined) fetched.add(file);
    }
  }
  if (fetched.size === 0) return bindings;
  return bindings.map((binding) => {
    const { form, value, inert } = binding;
    const path = form === 'assignment' && inert === undefined ? lastText(value) : undefined;
    const file = path === undefined || /^https?:/.test(path) ? undefined : fileOf(path);
    return file !== undefined && fetched.has(file) ? { ...binding, inert: 'target' } : binding;
  });
}

/** The name of a file with an extension, where a folder stands before it. */
function fileOf(path: string): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file !== path && /.\.[a-z]\w{1,11}$/i.test(file) ? file : undefined;
}

function lastText(value: Value): string | undefined {
  if (value.kind === 'join') {
    const last = value.parts[value.parts.length - 1];
    return last?.kind === 'text' ? last.text : undefined;
  }
  return value.kind === 'text' ? value.text : undefined;
}
