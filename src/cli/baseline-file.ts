/** The baseline as a file: read up to its limit, and written whole. */
import { closeSync, openSync, readSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Baseline, readBaseline } from '../evaluate/index.js';
import type { Result } from '../problem.js';
import { reasons } from './policy-file.js';

/** One byte more than a baseline may have. */
const limit = (1 << 20) + 1;

/** Reads the baseline of a scan of `root`. */
export function baselineOf(root: string, named: string): Result<Baseline> {
  const path = writtenAs(root, named);
  let file: number | undefined;
  try {
    file = openSync(named, 'r');
    const bytes = Buffer.alloc(limit);
    let size = 0;
    for (let got = -1; got !== 0 && size < limit; size += got) got = readSync(file, bytes, size, limit - size, null);
    return readBaseline(bytes.toString('utf8', 0, size).replace(/^\ufeff/, ''), path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { ok: false, problems: [{ code: 'baseline-unreadable', path, detail: reasons[code] ?? code }] };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** How a file is cited: relative to the scanned folder when it is inside, as given otherwise. */
export function writtenAs(root: string, named: string): string {
  const path = relative(resolve(root), resolve(named));
  return path.startsWith('..') || resolve(path) === path ? named : path.split(sep).join('/');
}
