/** A path that rules are asked about: a file of the repository, there or not. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { misused } from './usage.js';

/** The path as scopes name it, relative to the repository, with `/`; wrong usage leaves through `command.error`. */
export function placeOf(written: string, root: string, command: Command): string {
  const path = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (path === '' || /^(?:\/|[A-Za-z]:|~)/.test(path) || path.split('/').includes('..'))
    misused(command, `no path in the repository: "${written}"`, 'give it relative to the repository, as app/main.py');
  // No scope for the files of a folder holds for the folder itself, so that it would seem to be free of rules.
  if (path.endsWith('/') || statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
    misused(
      command,
      `a folder: "${written}"`,
      `rules are asked about a file: give one in it, as ${path.replace(/\/*$/, '')}/main.py`,
    );
  return path;
}
