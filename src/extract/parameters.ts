/** Tells the positional arguments of functions that the same file defines the names of their parameters. */
import type { Binding } from './types.js';

const definition =
  /\b(?:def|function)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?:<[^<>()\n]{0,60}>)?\(|\b(?:const|let|var)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}=[ \t]{0,4}(?:async[ \t]{0,4})?(?:function[ \t]{0,4})?\(/g;
const parameter =
  /^\s{0,40}(?:\.{3}|\*{0,2})(?:(?:public|private|protected|readonly)\s{1,4}){0,2}([A-Za-z_$][\w$]{0,60})/;
/** Functions of one file, parameters of one function, and characters of a list of parameters that are read. */
const most = { functions: 2000, parameters: 12, characters: 600 } as const;

/** The bindings, those of positional texts with the parameter that takes them. */
export function withParameters(bindings: readonly Binding[], text: string): readonly Binding[] {
  const called = new Set<string>();
  for (const binding of bindings) if (isPassed(binding)) called.add(ownOf(binding.callee!));
  if (called.size === 0) return bindings;
  const functions = new Map<string, readonly string[]>();
  let count = 0;
  for (const match of text.matchAll(definition)) {
    if (count++ === most.functions) break;
    const name = match[1] ?? match[2]!;
    if (called.has(name) && !functions.has(name))
      functions.set(name, parametersAt(text, match.index + match[0].length));
  }
  if (functions.size === 0) return bindings;
  return bindings.map((binding) => {
    const found = isPassed(binding) ? functions.get(ownOf(binding.callee!))?.[Number(binding.name)] : undefined;
    return found === undefined ? binding : { ...binding, parameter: found };
  });
}

function isPassed({ form, name, callee, value }: Binding): boolean {
  return (
    form === 'positional' &&
    callee !== undefined &&
    (value.kind === 'text' || value.kind === 'either') &&
    name.length < 3 &&
    ownOf(callee) !== ''
  );
}

/** The function's own name, where the file may define it: `f`, `self.f`, `this.f`. */
function ownOf(callee: string): string {
  const own = callee.replace(/^(?:self|cls|this)\./, '');
  return own.includes('.') ? '' : own;
}

function parametersAt(text: string, start: number): readonly string[] {
  const found: string[] = [];
  const end = Math.min(text.length, start + most.characters);
  let from = start;
  let depth = 0;
  for (let at = start; at < end && found.length < most.parameters; at++) {
    const char = text[at]!;
    if ('([{<'.includes(char)) depth++;
    else if (')]}>'.includes(char) && !(char === '>' && text[at - 1] === '=')) depth--;
    if (depth >= 0 && !(char === ',' && depth === 0)) continue;
    const name = parameter.exec(text.slice(from, Math.min(at, from + 120)))?.[1];
    if (name !== undefined && !(found.length === 0 && /^(?:self|cls|this)$/.test(name))) found.push(name);
    else if (name === undefined) found.push('');
    from = at + 1;
    if (depth < 0) break;
  }
  return found;
}
