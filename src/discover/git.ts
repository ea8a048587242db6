/** Git as a reader of one repository: objects, differences and a search, without running anything that the repository could configure. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join, parse, relative, resolve } from 'node:path';

/** What git printed; undefined when it refused, took too long or said more than it may. */
export interface Said {
  readonly out: Buffer;
  readonly error: string;
}

/** How one question is asked. */
export interface Asking {
  readonly input?: string;
  /** Bytes that the answer may have. */
  readonly most?: number;
  /** Settings for this question. */
  readonly settings?: readonly (readonly [string, string])[];
  /** Ends with which git still has answered. */
  readonly ends?: readonly number[];
}

/** A scanned repository may carry its own configuration: nothing in it may start a program or reach a network. */
const harmless = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.untrackedCache=false', 'protocol.allow=never'],
  ...['core.quotePath=false', 'grep.lineNumber=false', 'diff.renames=true', 'submodule.recurse=false'],
].flatMap((setting) => ['-c', setting]);

/** All that git is told of our environment: nothing that means another repository than the one that is scanned, and no token. */
const told =
  /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|XDG_CONFIG_HOME|SYSTEMROOT|SYSTEMDRIVE|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|(?:KEY|VALUE)_[0-9]{1,3})|GIT_CEILING_DIRECTORIES)$/i;

/** Milliseconds for one question. */
const patience = 60_000;

/** Asks git about the repository that holds `folder`. */
export function git(folder: string, args: readonly string[], asking: Asking = {}): Said | undefined {
  const root = resolve(folder);
  const program = findGit(root);
  if (program === undefined) return undefined;
  const { input, most = 1 << 20, settings = [], ends = [0] } = asking;
  const own = Object.entries(process.env).filter(([name]) => told.test(name));
  const run = spawnSync(program, [...harmless, '-C', root, ...args], {
    maxBuffer: most,
    timeout: patience,
    cwd: parse(root).root,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
    env: {
      ...Object.fromEntries(own),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      // A replacement would put other content behind a hash.
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      ...(settings.length > 0 && { GIT_CONFIG_COUNT: String(settings.length) }),
      ...Object.fromEntries(
        settings.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
      ),
    },
  });
  if (run.error !== undefined || run.status === null || !ends.includes(run.status)) return undefined;
  return { out: run.stdout, error: run.stderr.toString('utf8') };
}

const found = new Map<string, string | undefined>();

/** Git by its absolute path, and never one that lies in the tree under review. */
function findGit(root: string): string | undefined {
  if (!found.has(root)) found.set(root, searchGit(root));
  return found.get(root);
}

function searchGit(root: string): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(
      (folder) => isAbsolute(folder) && (relative(root, folder).startsWith('..') || isAbsolute(relative(root, folder))),
    )
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
