/** Git as a fetcher of foreign repositories: told nothing of this machine, run as a group that ends in time, and the token in its environment alone. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/** One run of git. */
export interface Run {
  readonly args: readonly string[];
  /** `Authorization` for the server, and the server. */
  readonly authorization?: string | undefined;
  readonly server: string;
  /** When it has to be done, in milliseconds of `Date.now()`. */
  readonly deadline: number;
  /** Asked a few times a second; `true` ends the run. */
  readonly excessive?: () => boolean;
  /** Takes what it prints, as it comes; without it the first 64 KiB are kept. */
  readonly read?: (part: Buffer) => void;
  readonly more?: Readonly<Record<string, string>>;
}

/** How it ended; `code` is null where it was ended. */
export interface Ended {
  readonly code: number | null;
  readonly ended?: 'timeout' | 'too-large';
  readonly out: string;
  readonly error: string;
}

/** Proxies, certificates and where programs lie: no home folder, and so no configuration, no helpers and no `.netrc`. */
const told =
  /^(?:PATH|PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|GIT_EXEC_PATH|(?:HTTPS?|ALL|NO)_PROXY|GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_(?:FILE|DIR))$/i;

const settings = {
  // A redirect would take the token along.
  'http.followRedirects': 'false',
  'http.lowSpeedLimit': '100',
  'http.lowSpeedTime': '60',
  'credential.helper': '',
  'core.askPass': '',
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.protectHFS': 'true',
  'core.protectNTFS': 'true',
  'core.longPaths': 'true',
  'core.autocrlf': 'false',
  'submodule.recurse': 'false',
  'fetch.recurseSubmodules': 'false',
  'transfer.bundleURI': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
} as const;

const most = 64 * 1024;
/** Milliseconds between two looks at what has come. */
const pause = 250;

/** Runs git once; never throws. */
export function runGit({ args, authorization, server, deadline, excessive, read, more }: Run): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => told.test(name));
  const all: (readonly [string, string])[] = Object.entries(settings);
  if (authorization !== undefined) all.push([`http.${server}/.extraHeader`, `Authorization: ${authorization}`]);
  const child = spawn('git', args, {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what git starts ends with it.
    detached: process.platform !== 'win32',
    env: {
      ...Object.fromEntries(own),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GCM_INTERACTIVE: 'never',
      GIT_LFS_SKIP_SMUDGE: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ALLOW_PROTOCOL: new URL(server).protocol.replace(':', ''),
      ...more,
      GIT_CONFIG_COUNT: String(all.length),
      ...Object.fromEntries(
        all.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
      ),
    },
  });
  const kill = () => {
    try {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  let ended: Ended['ended'];
  let [out, error] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    if (read !== undefined) read(part);
    else if (out.length < most) out += part.toString('utf8');
  });
  child.stderr.on('data', (part: Buffer) => {
    if (error.length < most) error += part.toString('utf8');
  });
  const watch = setInterval(() => {
    if (Date.now() > deadline) ended = 'timeout';
    else if (excessive?.()) ended = 'too-large';
    if (ended !== undefined) kill();
  }, pause);
  // Whoever ends us ends what we started.
  process.once('exit', kill);
  return new Promise((done) => {
    const close = (code: number | null, said = error) => {
      clearInterval(watch);
      process.removeListener('exit', kill);
      done({ code: ended === undefined ? code : null, ...(ended && { ended }), out, error: said });
    };
    child.on('error', ({ message }) => close(null, message));
    child.on('close', (code) => close(code));
  });
}
