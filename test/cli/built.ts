/** The command line as users run it: the bundle, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { bundle } from '../runner/bundle.js';

/** The path of the program, bundled first where the sources are newer. */
export const program = (): string => bundle('cli');

/** What a run printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line with nothing of our own environment but the path, and without a network unless the test gives one. */
export function run(
  args: readonly string[],
  more: { env?: Record<string, string>; input?: string; cwd?: string } = {},
): Run {
  const { env = {}, input = '', cwd } = more;
  const done = spawnSync(process.execPath, [program(), ...args], {
    encoding: 'utf8',
    input,
    cwd,
    env: { PATH: process.env.PATH, HF_HUB_OFFLINE: '1', ...env },
    maxBuffer: 64 << 20,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Runs it beside servers that live in this process, with the variables given and the path; ends it early when `until` is there. */
export function runBeside(
  args: readonly string[],
  more: { env: Record<string, string>; cwd?: string; until?: Promise<unknown> | undefined; main?: string },
): Promise<Run> {
  const { env, cwd, until, main = program() } = more;
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  void until?.then(() => child.kill('SIGINT'));
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}
