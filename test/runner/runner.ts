/** A runner of GitHub Actions in small: gives a step exactly its variables, and takes what it prints and writes as the real one does. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundle } from './bundle.js';
import { type Reading, readLines } from './commands.js';
import { readOutputs, readSummary } from './files.js';
import { temporary } from './temporary.js';

/** One step to run. */
export interface Step {
  readonly node?: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly sha: string;
  /** Of the fake GitHub. */
  readonly api: string;
  /** Address of the loopback Hub; absent: the step is offline. */
  readonly hub?: string;
  /** Variables beyond those of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly repository?: string;
  /** Runs another bundle than the fresh one. */
  readonly main?: string;
}

/** What became of it. */
export interface Done extends Reading {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Both streams, without the lines that only mask. */
  readonly log: string;
  readonly temp: string;
}

/** The defaults that action.yml gives, as the runner would fill them in. */
function defaults(token: string): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };
  return Object.fromEntries(
    // The runner sets a variable for every input, an empty one for those that nobody gave.
    Object.entries(inputs).map(([name, { default: value = '' }]) => [
      name,
      value.replace('${{ github.token }}', token),
    ]),
  );
}

/** Runs a step of the action to its end. */
export async function runStep(step: Step): Promise<Done> {
  const main = step.main ?? bundle();
  const temp = temporary('runner');
  const file = (name: string, text = ''): string => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  const { token = 'ghs_loopbackTokenThatNobodyMayEverSee0001', repository = 'acme/support-bot' } = step;
  const hub = step.hub === undefined ? { offline: 'true' } : { 'hub-url': step.hub };
  const inputs = { ...defaults(token), ...hub, ...step.inputs };
  const [output, summary] = [file('output'), file('summary')];
  const env = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    CI: 'true',
    HOME: temp,
    // No test reaches a host of the world, whatever it forgets: nobody listens on that port.
    HTTPS_PROXY: 'http://127.0.0.1:9',
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: step.api,
    GITHUB_BASE_REF: 'main',
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.event.payload)),
    GITHUB_GRAPHQL_URL: `${step.api}/graphql`,
    GITHUB_HEAD_REF: 'change',
    GITHUB_JOB: 'models',
    GITHUB_OUTPUT: output,
    GITHUB_PATH: file('path'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKFLOW: 'models',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'loopback',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
    ...step.env,
  };
  const { code, printed } = await new Promise<{ code: number | null; printed: string }>((done, fail) => {
    const child = spawn(step.node ?? process.execPath, [main], {
      env,
      cwd: step.workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => parts.push(part));
    }
    child.on('error', fail);
    child.on('close', (status) => done({ code: status, printed: parts.join('') }));
  });
  const lines = printed.split(/\r\n|\r|\n/);
  for (const name of ['env', 'path', 'state'])
    if (readFileSync(join(temp, name), 'utf8') !== '')
      throw new Error(`the step wrote to GITHUB_${name.toUpperCase()}`);
  return {
    ...readLines(lines),
    exitCode: code,
    outputs: readOutputs(output),
    summary: readSummary(summary),
    log: lines.filter((line) => !line.startsWith('::add-mask::')).join('\n'),
    temp,
  };
}
