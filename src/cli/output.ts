/** Where the text of a command goes: standard output or a file, with or without colours, in so many columns. */
import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { safeText } from '../report/index.js';
import type { Screen } from '../report/types.js';
import { misused } from './usage.js';

/** The options that every command with a document has. */
export interface OutputOptions {
  readonly format: 'terminal' | 'json' | 'markdown' | 'sarif';
  readonly output?: string;
  readonly color: boolean;
}

/** Columns where no terminal says how many there are. */
const usual = 100;

/** How to draw on a stream; `NO_COLOR` wins over `FORCE_COLOR`. */
export function screenOf(stream: NodeJS.WriteStream, options: Pick<OutputOptions, 'color'>): Screen {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const refused = !options.color || (NO_COLOR !== undefined && NO_COLOR !== '');
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  // A stream that is no terminal has no `isTTY` at all, whatever its type says.
  const able = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return { color: !refused && (forced || able), width: stream.columns ?? (Number(COLUMNS) || usual) };
}

/** The screen of the place that the document goes to; files have no colours. */
export function documentScreen(options: OutputOptions): Screen {
  return options.output === undefined ? screenOf(process.stdout, options) : { color: false, width: usual };
}

/** Refuses an output that cannot be written before the work is done. */
export function checkOutput({ output }: Pick<OutputOptions, 'output'>, command: Command): void {
  if (output === undefined) return;
  const folder = statSync(dirname(resolve(output)), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) {
    misused(command, `no such folder for --output: "${dirname(output)}"`, 'create it, or give another file');
  }
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory()) {
    misused(command, `--output is a folder: "${output}"`, 'give the name of a file in it');
  }
}

/** Devices, pipes and `/dev/stdout`: what a file must never be put in the place of. */
function isStream(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return /^\/(?:dev|proc)\//.test(path) || (found !== undefined && !found.isFile() && !found.isSymbolicLink());
}

/** Writes the document; a file appears whole or not at all. True when it went to a file. */
export function deliver(text: string, { output }: Pick<OutputOptions, 'output'>, command: Command): boolean {
  if (output === undefined) {
    process.stdout.write(text);
    return false;
  }
  const target = resolve(output);
  if (isStream(target)) {
    try {
      // What stands behind it may be a socket, which cannot be opened by that name.
      if (target === '/dev/stdout') process.stdout.write(text);
      else writeFileSync(target, text);
      return true;
    } catch (error) {
      misused(command, `cannot write "${output}": ${(error as NodeJS.ErrnoException).code}`, 'give another file');
    }
  }
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    misused(command, `cannot write "${output}": ${(error as NodeJS.ErrnoException).code}`, 'give another file');
  }
  process.stderr.write(safeText(`written to ${output}`));
  return true;
}
