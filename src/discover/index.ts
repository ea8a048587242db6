/** Opens a folder and yields the files worth reading, one at a time, counting everything that was passed over. */
import { accessSync, closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem, Result } from '../problem.js';
import { decode, isBinary, isUtf16, strangeEncoding } from './decode.js';
import { closedAt } from './links.js';
import { type Listing, list } from './list.js';
import { type Prefilter, prefilter } from './prefilter.js';
import type { Closed, Coverage, DiscoverLimits, Interest, SkipReason, SourceFile, Tree } from './types.js';

/** The limits of design §9. */
export const defaultLimits: DiscoverLimits = { files: 250_000, textBytes: 1 << 20, notebookBytes: 20 << 20 };

const weightFile = /\.(?:gguf|ggml|safetensors|pt|pth|ckpt|onnx|tflite|mlmodel|llamafile|bin)$/i;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
/** No symlink is followed and no named pipe can block us. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opens `root`; fails when it is no readable folder. */
export async function discover(
  root: string,
  interest: Interest,
  limits: DiscoverLimits = defaultLimits,
): Promise<Result<Tree>> {
  let top: string;
  try {
    top = realpathSync(root);
    if (!statSync(top).isDirectory()) return { ok: false, problems: [{ code: 'folder-unreadable', detail: root }] };
    accessSync(top, constants.R_OK | constants.X_OK);
  } catch {
    return { ok: false, problems: [{ code: 'folder-unreadable', detail: root }] };
  }
  const listing = await list(top);
  const known = new Set(listing.paths);
  /** What became of each path; of one that is looked at again, the last. */
  const fates = new Map<string, SkipReason | 'read'>();
  const problems: Problem[] = [];
  let total = 0;
  let buffer = Buffer.allocUnsafe(limits.textBytes + 1);
  for (const { path, reason } of listing.unreadable) {
    fates.set(`${path}/`, 'unreadable');
    problems.push({ code: 'folder-unreadable', path, detail: reason });
  }
  const inside = new Map<string, boolean>();
  const passedOver = new Set<string>();
  const filters = new Map<readonly string[], Prefilter>();
  const opaque = new Map<string, Closed['kind']>();

  const skip = (path: string, reason: SkipReason, problem?: Problem): undefined => {
    fates.set(path, reason);
    if (problem) problems.push(problem);
    return undefined;
  };

  /** A tracked path may lead through a folder that is now a symlink to somewhere else. */
  const staysInside = (path: string): boolean => {
    const folder = dirname(path);
    let verdict = inside.get(folder);
    if (verdict === undefined) {
      try {
        const real = realpathSync(join(top, folder));
        verdict = real === top || real.startsWith(top === sep ? sep : top + sep);
      } catch {
        verdict = false;
      }
      inside.set(folder, verdict);
    }
    return verdict;
  };

  const mayHold = (triggers: readonly string[], content: Buffer): boolean => {
    if (triggers.length === 0 || isUtf16(content)) return true;
    let test = filters.get(triggers);
    if (!test) {
      test = prefilter(triggers);
      filters.set(triggers, test);
    }
    return test(content, content.length);
  };

  const open = (path: string, triggers: readonly string[]): SourceFile | undefined => {
    if (!staysInside(path)) return skip(path, 'symlink');
    let file: number;
    try {
      file = openSync(join(top, path), readOnly);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ELOOP' || code === 'EMLINK') return skip(path, 'symlink');
      // Node turns each byte that is no UTF-8 into this sign, and then finds no such file.
      if (code === 'ENOENT' && path.includes('\ufffd')) {
        return skip(path, 'unreadable', { code: 'file-unreadable', path, detail: 'its name is not UTF-8' });
      }
      // A tracked file that was deleted in the work tree is not there to be scanned.
      if (code === 'ENOENT') return skip(path, 'not-a-candidate');
      return skip(path, 'unreadable', { code: 'file-unreadable', path, detail: code ?? '' });
    }
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return skip(path, 'not-a-candidate');
      const bytes = status.size;
      const weights = weightFile.test(path);
      const cap = capOf(path, limits);
      if (bytes > cap && !weights)
        return skip(path, 'too-large', { code: 'file-too-large', path, detail: `${bytes} bytes, limit ${cap}` });
      if (buffer.length <= cap) buffer = Buffer.allocUnsafe(cap + 1);
      let length = 0;
      for (let got = -1; got !== 0 && length < cap; length += got)
        got = readSync(file, buffer, length, cap - length, null);
      const content = buffer.subarray(0, length);
      total += length;
      const pointer = isPointer(content);
      if (pointer && !weights) opaque.set(path, 'lfs-pointer');
      if (!pointer && !weights) {
        if (isBinary(content)) {
          opaque.set(path, 'binary');
          return skip(path, 'binary');
        }
        const strange = strangeEncoding(path, content);
        if (strange !== undefined) return skip(path, 'unreadable', { code: 'encoding-unknown', path, detail: strange });
        if (!mayHold(triggers, content)) {
          passedOver.add(path);
          return skip(path, 'no-trigger');
        }
      }
      const source = sourceOf(path, content, bytes);
      if (isForeign(source)) return skip(path, 'not-a-candidate');
      fates.set(path, 'read');
      return source;
    } catch (error) {
      return skip(path, 'unreadable', {
        code: 'file-unreadable',
        path,
        detail: (error as NodeJS.ErrnoException).code ?? '',
      });
    } finally {
      closeSync(file);
    }
  };

  const wanted = (path: string): boolean => interest.triggers(path) !== undefined && !interest.ignored?.(path);

  const isForeign = (file: SourceFile): boolean => file.nature === 'text' && interest.foreign?.(file) === true;
  const behind = closedAt(top, listing, (path) => known.has(path));

  const tree: Tree = {
    *files(only) {
      let seen = 0;
      for (const path of listing.paths) {
        if (only?.has(path) === false) {
          skip(path, 'unchanged');
          continue;
        }
        if (++seen > limits.files) {
          skip(path, 'over-file-limit');
          continue;
        }
        const triggers = interest.triggers(path);
        let file: SourceFile | undefined;
        if (triggers === undefined) skip(path, 'not-a-candidate');
        else if (interest.ignored?.(path)) skip(path, 'ignored-by-policy');
        else file = open(path, triggers);
        if (file) yield file;
      }
      if (seen > limits.files)
        problems.push({ code: 'too-many-files', detail: `${seen} files, limit ${limits.files}` });
    },
    paths: listing.paths,
    closed: () => [...listing.closed.keys(), ...listing.absent, ...opaque.keys()],
    closedAt: (path) => {
      const kind = opaque.get(path);
      return kind === 'binary' || kind === 'lfs-pointer' ? { kind, path } : behind(path);
    },
    decoded(path, content) {
      if (!wanted(path)) return undefined;
      const weights = weightFile.test(path);
      if (!weights && (content.length > capOf(path, limits) || isBinary(content))) return undefined;
      const source = sourceOf(path, content, content.length);
      return isForeign(source) ? undefined : source;
    },
    passedOver: () => [...passedOver],
    read(path) {
      if (!known.has(path) || !wanted(path)) return undefined;
      return open(path, []);
    },
    coverage: () => ({ ...accounted(listing, fates.values()), bytes: total, problems }),
  };
  return { ok: true, value: tree };
}

/** Everything that was listed, by what became of it: what was read and what was passed over is all of it. */
function accounted(
  { paths, skipped: named, unreadable }: Listing,
  fates: Iterable<SkipReason | 'read'>,
): Pick<Coverage, 'listed' | 'read' | 'skipped'> {
  const counts: Partial<Record<SkipReason | 'read', number>> = { ...named };
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  const { read = 0, ...skipped } = counts;
  const closed = Object.values(named).reduce((sum, count) => sum + count, 0);
  return { listed: paths.length + closed + unreadable.length, read, skipped };
}

/** Bytes that are read of a file. */
function capOf(path: string, limits: DiscoverLimits): number {
  if (weightFile.test(path)) return 1024;
  return path.endsWith('.ipynb') ? limits.notebookBytes : limits.textBytes;
}

function isPointer(content: Buffer): boolean {
  return content.subarray(0, lfsPointer.length).toString('latin1') === lfsPointer;
}

function sourceOf(path: string, content: Buffer, bytes: number): SourceFile {
  if (isPointer(content)) return { path, text: content.toString('latin1'), bytes, nature: 'lfs-pointer' };
  if (weightFile.test(path)) return { path, text: '', bytes, nature: 'weights' };
  return { path, text: decode(content), bytes, nature: 'text' };
}
