/** Policies that stand where none is looked for: above a folder that is scanned alone, or under another name. */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../problem.js';

/** Most folders that are climbed in search of the root. */
const mostSteps = 64;
const home = ['.github/model-policy.yml', '.github/model-policy.yaml'] as const;
const astray = ['.github/model-policy.json', 'model-policy.yml', 'model-policy.yaml'] as const;

/** A remark on each policy at the root of the repository, or in the folder, for a folder that has none in its place. */
export function unusedPolicies(dir: string): readonly Problem[] {
  const folder = realpathSync(dir);
  const root = rootOf(folder) ?? folder;
  const places = root === folder ? astray : [...home, ...astray];
  const candidates = [...places.map((name) => join(root, name)), ...astray.map((name) => join(folder, name))];
  return [...new Set(candidates)]
    .filter((file) => kindOf(file) === 'file')
    .map((file) => ({
      code: 'unused-policy',
      detail: relative(folder, file).split(sep).join('/'),
    }));
}

/** The nearest folder, itself or above, that git keeps. */
function rootOf(folder: string): string | undefined {
  let here = folder;
  for (let step = 0; step < mostSteps; step++) {
    if (kindOf(join(here, '.git')) !== undefined) return here;
    if (dirname(here) === here) return undefined;
    here = dirname(here);
  }
  return undefined;
}

/** What stands there; undefined where nothing does, or nothing that may be seen. */
function kindOf(path: string): 'file' | 'other' | undefined {
  try {
    return lstatSync(path).isFile() ? 'file' : 'other';
  } catch {
    return undefined;
  }
}
