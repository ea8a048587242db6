/** Tells the positional arguments of functions that the same file defines the names of their parameters. */
import { hub } from './signals/call-row.js';
import { callSignal } from './signals/calls.js';
import type { Binding } from './types.js';

const definition =
  /\b(?:def|function)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}(?:<[^<>()\n]{0,60}>)?\(|\b(?:const|let|var)[ \t]{1,4}([A-Za-z_$][\w$]{0,60})[ \t]{0,4}=[ \t]{0,4}(?:async[ \t]{0,4})?(?:function[ \t]{0,4})?\(/g;
const parameter =
  /^\s{0,40}(?:\.{3}|\*{0,2})(?:(?:public|private|protected|readonly)\s{1,4}){0,2}([A-Za-z_$][\w$]{0,60})/;
/** Functions of one file, parameters of one function, and characters of a list of parameters that are read. */
const most = { functions: 2000, parameters: 12, characters: 600, body: 1500, uses: 8 } as const;

/** A function of the file: its parameters, and where its body begins. */
interface Own {
  readonly parameters: readonly string[];
  readonly body: number;
}

/** The bindings, those of arguments with the parameter that takes them, or as arguments of the call that the parameter goes to. */
export function withParameters(bindings: readonly Binding[], text: string): readonly Binding[] {
  const called = new Set<string>();
  for (const binding of bindings) if (isPassed(binding)) called.add(ownOf(binding.callee!));
  if (called.size === 0) return bindings;
  const functions = new Map<string, Own>();
  let count = 0;
  for (const match of text.matchAll(definition)) {
    if (count++ === most.functions) break;
    const name = match[1] ?? match[2]!;
    if (called.has(name) && !functions.has(name)) functions.set(name, ownAt(text, match.index + match[0].length));
  }
  if (functions.size === 0) return bindings;
  const loads = new Map<string, Pick<Binding, 'callee' | 'name'> | undefined>();
  return bindings.map((binding) => {
    const own = isPassed(binding) ? functions.get(ownOf(binding.callee!)) : undefined;
    if (own === undefined) return binding;
    const isNamed = binding.form === 'argument';
    const found = isNamed ? binding.name : own.parameters[Number(binding.name)];
    if (!found || (isNamed && !own.parameters.includes(found))) return binding;
    const key = `${own.body} ${found}`;
    if (!loads.has(key)) loads.set(key, loadOf(text, own.body, found));
    const load = loads.get(key);
    if (load !== undefined) return { ...binding, ...load };
    return isNamed ? binding : { ...binding, parameter: found };
  });
}

function isPassed({ form, name, callee, value }: Binding): boolean {
  return (
    ((form === 'positional' && name.length < 3) || form === 'argument') &&
    callee !== undefined &&
    (value.kind === 'text' || value.kind === 'either') &&
    ownOf(callee) !== ''
  );
}

/** The call in the body at `from` that loads what `parameter` names, and its slot: `from_pretrained(which)`. */
function loadOf(text: string, from: number, parameter: string): Pick<Binding, 'callee' | 'name'> | undefined {
  const next = text.slice(from, from + most.body).search(/\n(?:async |export )*(?:def|function|class) /);
  const body = text.slice(from, from + (next === -1 ? most.body : next));
  let at = body.indexOf(parameter);
  for (let uses = 0; at !== -1 && uses < most.uses; uses++, at = body.indexOf(parameter, at + parameter.length)) {
    if (
      /[\w$.]/.test(body.charAt(at - 1)) ||
      !/^\s{0,8}[,)]/.test(body.slice(at + parameter.length, at + parameter.length + 9))
    )
      continue;
    const open = body.lastIndexOf('(', at);
    const before = body.slice(Math.max(open + 1, at - 200), at);
    if (open === -1 || open < at - 200 || before.includes(')')) continue;
    let start = open;
    while (start > 0 && open - start < 80 && /[\w$.]/.test(body.charAt(start - 1))) start--;
    const callee = body.slice(start, open);
    const name = /([A-Za-z_]\w{0,60})\s{0,4}=\s{0,4}$/.exec(before)?.[1] ?? String(before.split(',').length - 1);
    const signal = callee === '' ? undefined : callSignal(callee, name);
    if (signal?.accepts === 'any' && signal.registry === hub) return { callee, name };
  }
  return undefined;
}

/** The function's own name, where the file may define it: `f`, `self.f`, `this.f`. */
function ownOf(callee: string): string {
  const own = callee.replace(/^(?:self|cls|this)\./, '');
  return own.includes('.') ? '' : own;
}

function ownAt(text: string, start: number): Own {
  const found: string[] = [];
  const end = Math.min(text.length, start + most.characters);
  let from = start;
  let depth = 0;
  let body = end;
  for (let at = start; at < end && found.length < most.parameters; at++) {
    const char = text[at]!;
    if ('([{<'.includes(char)) depth++;
    else if (')]}>'.includes(char) && !(char === '>' && text[at - 1] === '=')) depth--;
    if (depth >= 0 && !(char === ',' && depth === 0)) continue;
    const name = parameter.exec(text.slice(from, Math.min(at, from + 120)))?.[1];
    if (name !== undefined && !(found.length === 0 && /^(?:self|cls|this)$/.test(name))) found.push(name);
    else if (name === undefined) found.push('');
    from = at + 1;
    if (depth < 0) {
      body = from;
      break;
    }
  }
  return { parameters: found, body };
}
