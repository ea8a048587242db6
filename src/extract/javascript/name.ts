/** Decides where a dotted name is looked up: imports, the process environment, or the same file. */
import type { Span, Value } from '../types.js';
import type { Reading } from './reading.js';
import { rootOf } from './reading.js';

const environments = ['process.env', 'import.meta.env', 'Bun.env', 'globalThis.process.env'];
const constants = new Set(['undefined', 'null', 'true', 'false', 'NaN', 'Infinity', 'this', 'super']);

/** The value of a dotted name as written; an environment itself has the empty name. */
export function nameValue(r: Reading, dotted: string, span: Span): Value {
  for (const environment of environments) {
    if (!dotted.startsWith(environment)) continue;
    if (dotted.length === environment.length) return { kind: 'name', space: 'env', name: '', span };
    if (dotted[environment.length] !== '.') continue;
    const name = dotted.slice(environment.length + 1);
    return name.includes('.') ? { kind: 'opaque', span } : { kind: 'name', space: 'env', name, span };
  }
  const root = rootOf(dotted);
  if (constants.has(dotted) || root === 'import') return { kind: 'opaque', span };
  const found = r.imports.get(root);
  if (found === undefined) return { kind: 'name', space: 'local', name: dotted, span };
  const rest = dotted.slice(root.length + 1);
  // SvelteKit hands environment variables out as members of virtual modules.
  if (found.module.startsWith('$env/')) {
    const name = found.module.startsWith('$env/dynamic') ? rest : (found.member ?? rest);
    return { kind: 'name', space: 'env', name, span };
  }
  const name = [found.member, rest].filter((part) => part !== undefined && part !== '').join('.');
  return { kind: 'name', space: 'module', module: found.module, name: name === '' ? 'default' : name, span };
}

/** A member of a named value; undefined when the base is no name. */
export function memberValue(base: Value | undefined, key: string, span: Span): Value | undefined {
  if (base?.kind !== 'name') return loadedMember(base, key, span);
  if (base.space === 'env') return base.name === '' ? { ...base, name: key, span } : undefined;
  return { ...base, name: base.name === '' ? key : `${base.name}.${key}`, span };
}

/**
 * A dotted callee with the alias of an import replaced by module and member. A namespace stands for its module; a
 * default import, and a namespace that is called itself, keep the local name as member, since nothing says more.
 */
export function calleeOf(r: Reading, dotted: string): string {
  const root = rootOf(dotted);
  const found = r.imports.get(root);
  if (found === undefined) return dotted;
  const rest = dotted.slice(root.length);
  const member = found.member === 'default' || (found.member === undefined && rest === '') ? root : found.member;
  return member === undefined ? `${found.module}${rest}` : `${found.module}.${member}${rest}`;
}

/** A member of settings that were loaded from a file, or of what a function that loads them gives back; undefined for anything else. */
export function loadedMember(base: Value | undefined, key: string, span: Span): Value | undefined {
  if (base?.kind === 'entry') return { ...base, key: base.key === '' ? key : `${base.key}.${key}`, span };
  return base?.kind === 'name' && base.name.endsWith(')') ? { ...base, name: `${base.name}.${key}`, span } : undefined;
}
