/** Report files: in the workspace or the temporary folder of the runner, whole or not at all, never through a planted link. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem, Result } from '../problem.js';

/** Folders that may be written to; relative names stand in the workspace. */
export interface Rooms {
  readonly workspace: string;
  readonly temp: string;
}

/** Writes a report where it was asked for; the value is its absolute path. */
export function writeReport(asked: string, text: string, rooms: Rooms): Result<string> {
  const target = resolve(rooms.workspace, asked);
  const name = basename(target);
  try {
    const folder = realpathSync(dirname(target));
    const room = [rooms.workspace, rooms.temp].map((one) => realpathSync(one)).find((one) => inside(one, folder));
    if (room === undefined) return refused(asked, 'it would leave the workspace');
    if (relative(room, folder).split(sep).includes('.git') || name === '.git')
      return refused(asked, 'it belongs to git');
    const file = join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return refused(asked, 'it is a folder');
    const draft = join(folder, `.${randomUUID()}.tmp`);
    try {
      writeFileSync(draft, text, { flag: 'wx' });
      // A link of that name is replaced, not followed.
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    return { ok: true, value: file };
  } catch (error) {
    return refused(asked, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/** Writes a report into a new folder of our own; several steps of a job do not meet in it. */
export function writeOwnReport(name: string, text: string, rooms: Rooms): Result<string> {
  try {
    return writeReport(join(mkdtempSync(join(rooms.temp, 'model-review-')), name), text, rooms);
  } catch (error) {
    return refused(name, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function inside(room: string, folder: string): boolean {
  const way = relative(room, folder);
  return way === '' || (!way.startsWith('..') && resolve(way) !== way);
}

function refused(asked: string, detail: string): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [{ code: 'report-unwritten', detail: `"${asked}": ${detail}` }] };
}
