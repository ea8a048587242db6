/** Whether a policy tells two paths apart. */
import { type Glob, matchesGlob } from './glob.js';
import type { Policy } from './policy.js';

/** A test whether all layers say the same about two paths, whatever they say: no glob holds for one of them alone, and no reference of either is ignored. */
export function judgedAlike(layers: readonly Policy[]): (one: string, other: string) => boolean {
  const globs: readonly Glob[] = layers.flatMap(({ scopes, exceptions, delegation, ignoredPaths }) => [
    ...scopes.flatMap(({ paths = [] }) => paths),
    ...exceptions.flatMap(({ paths }) => paths),
    ...delegation.rules.flatMap(({ paths }) => paths),
    ...delegation.exceptions.flatMap(({ paths }) => paths),
    ...delegation.references,
    ...ignoredPaths,
  ]);
  const named = new Set(layers.flatMap(({ ignored }) => ignored.map(({ path }) => path)));
  return (one, other) =>
    !named.has(one) && !named.has(other) && globs.every((glob) => matchesGlob(glob, one) === matchesGlob(glob, other));
}
