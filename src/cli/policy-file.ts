/** The policy as a file: found in the scanned folder or named, read up to its limit, never through a link that a change may plant. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileAt } from '../discover/objects.js';
import type { LayerSource } from '../evaluate/index.js';
import type { Problem, Result } from '../problem.js';

/** One byte more than a policy may have: enough to say that it is too large. */
const limit = 256 * 1024 + 1;
const names = ['.github/model-policy.yml', '.github/model-policy.yaml'] as const;

type Missing = 'missing';

/** A change may turn the folder of the policy into a link to somewhere else. */
function isLinked(root: string): boolean {
  return lstatSync(join(root, dirname(names[0])), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The policy of a folder: the one named, else the one at its place; undefined when there is none. */
export function policyOf(root: string, named: string | undefined): Result<LayerSource | undefined> {
  if (named !== undefined) {
    const read = readSource(named, citation(root, named), constants.O_RDONLY);
    return read === 'missing' ? unreadable(citation(root, named), 'no such file') : read;
  }
  if (isLinked(root)) return unreadable(dirname(names[0]), 'it is a symbolic link');
  const found = names.flatMap((name) => {
    const read = readSource(join(root, name), name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    return read === 'missing' ? [] : [read];
  });
  // Where both cannot even be opened, nobody knows whether both exist.
  const closed = found.every((read) => !read.ok && read.problems[0].code === 'policy-unreadable');
  if (found.length > 1 && !closed) return { ok: false, problems: [{ code: 'policy-ambiguous', path: names[0] }] };
  return found[0] ?? { ok: true, value: undefined };
}

/**
 * The layers of a folder, the uppermost first. Its own file always counts, as `own` has it; one that is named and is another stands
 * above it, and can only tighten where it lies in the folder, because the change under review may have written it.
 */
export function layersOf(
  root: string,
  named: string | undefined,
  own = policyOf(root, undefined),
): Result<readonly LayerSource[]> {
  if (named === undefined) return own.ok ? { ok: true, value: own.value ? [own.value] : [] } : own;
  const given = policyOf(root, named);
  if (!given.ok) return given;
  if (!own.ok) return own;
  const upper = given.value as LayerSource;
  if (own.value === undefined || isSame(join(root, own.value.path), named)) return { ok: true, value: [upper] };
  const central = relative(realpathSync(root), realpathSync(named)).startsWith('..');
  return { ok: true, value: [{ ...upper, kind: 'workflow', central }, own.value] };
}

function isSame(a: string, b: string): boolean {
  return realpathSync(a) === realpathSync(b);
}

/** The policy of a folder as it stands at a commit. */
export function policyAt(root: string, commit: string): Result<LayerSource | undefined> {
  const found: LayerSource[] = [];
  for (const path of names) {
    const file = fileAt(root, commit, path);
    if (file === 'missing') continue;
    if (typeof file === 'string') {
      const detail = file === 'no-file' ? 'a link, a folder or a submodule stands there' : 'its content is not here';
      return { ok: false, problems: [{ code: 'policy-base-unreadable', path, detail }] };
    }
    found.push({ path, kind: 'repository', commit, text: file.text.replace(/^\ufeff/, '') });
  }
  if (found.length > 1) return { ok: false, problems: [{ code: 'policy-ambiguous', path: names[0] }] };
  return { ok: true, value: found[0] };
}

/** Relative to the scanned folder when it is inside, as given otherwise. */
function citation(root: string, named: string): string {
  const path = relative(resolve(root), resolve(named));
  return path.startsWith('..') || resolve(path) === path ? named : path.split(sep).join('/');
}

function unreadable(path: string, detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'policy-unreadable', path, detail }] };
}

/** Why a file could not be read, by the code of the system. */
export const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
};

function readSource(path: string, cited: string, flags: number): Result<LayerSource> | Missing {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    if (fstatSync(file).isDirectory()) return unreadable(cited, 'it is a folder');
    const bytes = Buffer.alloc(limit);
    let size = 0;
    for (let got = -1; got !== 0 && size < limit; size += got) got = readSync(file, bytes, size, limit - size, null);
    if (size === limit) return { ok: false, problems: [{ code: 'policy-too-large', path: cited }] };
    return {
      ok: true,
      value: { path: cited, kind: 'repository', text: bytes.toString('utf8', 0, size).replace(/^\ufeff/, '') },
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    return unreadable(cited, reasons[code] ?? code);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
