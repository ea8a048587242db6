/** Paths of a policy that no file of the tree has: most often mistyped, and a scope that protects nothing says nothing else. */
import type { Problem } from '../problem.js';
import { type Glob, matchesGlob } from './glob.js';
import type { Policy } from './policy.js';

/** The scopes and exceptions whose paths match none of `paths`; a scope for some repositories may well be of others. */
export function unmatchedPaths(layers: readonly Policy[], paths: readonly string[]): readonly Problem[] {
  const named = layers.flatMap(({ path, scopes, exceptions }) => [
    ...scopes.flatMap(({ name, paths: globs, repositories }) =>
      globs === undefined || repositories !== undefined ? [] : [{ path, what: `scope ${name}`, globs }],
    ),
    ...exceptions.map(({ id, paths: globs, line }) => ({ path, line, what: `exception ${id}`, globs })),
  ]);
  return named
    .filter(({ globs }) => !paths.some((file) => globs.some((glob) => matchesGlob(glob, file))))
    .map(({ what, globs, ...place }) => ({ code: 'glob-of-no-file', ...place, detail: `${what}: ${listed(globs)}` }));
}

function listed(globs: readonly Glob[]): string {
  return globs.map(({ text }) => `\`${text}\``).join(', ');
}
