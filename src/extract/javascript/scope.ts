/** The names around a place in a JavaScript file; every scope has the same fields, which keeps reading fast. */
import type { Binding } from '../types.js';

/** Short literals that stand beside each other, by name; only the first few. */
export type Siblings = [name: string, text: string][];

/** Names around the place being read. */
export interface Scope {
  readonly path: readonly string[];
  /** Dotted prefix under which keys of an object literal can be reached, e.g. `MODELS.`. */
  readonly prefix: string | undefined;
  /** Callee of the call whose arguments are being read. */
  readonly callee: string | undefined;
  /** Class that `this` means. */
  readonly owner: string | undefined;
  /** Function that a `return` ends. */
  readonly within: string | undefined;
  readonly inert: Binding['inert'] | undefined;
  /** Literal arguments of the call, filled while they are read. */
  readonly args: Siblings | undefined;
}

/** A scope of its own: a declaration, the body of a function, the right-hand side of an assignment. */
export function scopeOf(path: readonly string[], owner?: string, prefix?: string, within?: string): Scope {
  return { path, prefix, callee: undefined, owner, within, inert: undefined, args: undefined };
}

/** The scope outside of everything. */
export const top: Scope = scopeOf([]);

/** The same scope at another path and prefix. */
export function placed(scope: Scope, path: readonly string[], prefix: string | undefined): Scope {
  const { callee, owner, within, inert } = scope;
  return { path, prefix, callee, owner, within, inert, args: undefined };
}

/** The scope of the value of a key. */
export function under(scope: Scope, key: string): Scope {
  return placed(scope, [...scope.path, key], scope.prefix === undefined ? undefined : `${scope.prefix}${key}.`);
}

/** The scope without what only holds for the literal that is bound to a name. */
export function plain(scope: Scope): Scope {
  return scope.prefix === undefined && scope.args === undefined ? scope : placed(scope, scope.path, undefined);
}

/** The scope of the arguments of a call. */
export function argumentsOf(
  scope: Scope,
  callee: string | undefined,
  inert: Binding['inert'] | undefined,
  args: Siblings,
): Scope {
  return { path: scope.path, prefix: undefined, callee, owner: scope.owner, within: undefined, inert, args };
}

/** The scope of what a function gives back as its expression. */
export function resultOf({ path, owner, within, inert }: Scope): Scope {
  return { path, prefix: undefined, callee: undefined, owner, within, inert, args: undefined };
}
