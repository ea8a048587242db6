/** Takes off what stands before a command: assignments for its environment and commands that only run another one. */
import { isFlag } from './arguments.js';
import { launchers, tools } from './tools.js';
import type { Word } from './word.js';

/** A command that runs the command behind it. */
interface Wrapper {
  /** The wrapper is only one with this first word (`uv run`). */
  readonly words?: readonly string[];
  /** Flags that take a value. */
  readonly values?: string;
  /** Words to pass over before the command (`timeout 30 …`). */
  readonly skip?: number;
}

/** Commands that run another one, by base name; several forms of one are tried in order. */
const wrappers: Readonly<Record<string, readonly Wrapper[]>> = {
  sudo: [{ values: 'u g h p C r t U D R T user group host prompt' }],
  doas: [{ values: 'u C' }],
  exec: [{ values: 'a' }],
  nohup: [{}],
  setsid: [{}],
  command: [{}],
  builtin: [{}],
  unbuffer: [{}],
  env: [{ values: 'u C unset chdir' }],
  nice: [{ values: 'n adjustment' }],
  ionice: [{ values: 'c n p' }],
  timeout: [{ values: 's k signal kill-after', skip: 1 }],
  stdbuf: [{ values: 'i o e' }],
  xargs: [{ values: 'n I P L d a s E max-args max-procs replace delimiter arg-file' }],
  numactl: [{ values: 'N m C cpunodebind membind physcpubind interleave' }],
  taskset: [{ values: 'c', skip: 0 }],
  watch: [{ values: 'n d interval' }],
  strace: [{ values: 'e o p' }],
  gosu: [{ skip: 1 }],
  'su-exec': [{ skip: 1 }],
  tini: [{}],
  'dumb-init': [{}],
  'xvfb-run': [{ values: 's n' }],
  'ddtrace-run': [{}],
  'opentelemetry-instrument': [{}],
  flock: [{ values: 'w', skip: 1 }],
  retry: [{ values: 't d' }],
  srun: [
    {
      values:
        'n N c p G w t J o e A q D m x container-image container-mounts container-workdir nodes ntasks gpus cpus-per-task partition job-name output error account qos time nodelist mpi gres mem ntasks-per-node jobid',
    },
  ],
  mpirun: [{ values: 'n np H x N host hostfile machinefile map-by bind-to' }],
  mpiexec: [{ values: 'n np H x host hostfile' }],
  uv: [
    {
      words: ['run'],
      values:
        'with with-requirements with-editable python p extra group env-file project directory index index-url default-index package',
    },
    { words: ['tool', 'run'], values: 'from with python p' },
  ],
  uvx: [{ values: 'from with python p index-url' }],
  pipx: [{ words: ['run'], values: 'spec python' }],
  poetry: [{ words: ['run'] }],
  pdm: [{ words: ['run'] }],
  rye: [{ words: ['run'] }],
  hatch: [{ words: ['run'] }],
  pixi: [{ words: ['run'], values: 'e environment' }],
  pipenv: [{ words: ['run'] }],
  conda: [{ words: ['run'], values: 'n p name prefix' }],
  mamba: [{ words: ['run'], values: 'n p name prefix' }],
  micromamba: [{ words: ['run'], values: 'n p name prefix' }],
  npx: [{ values: 'p package c' }],
  bunx: [{}],
  pnpm: [{ words: ['dlx'] }, { words: ['exec'] }],
  yarn: [{ words: ['dlx'] }, { words: ['exec'] }],
  npm: [{ words: ['exec'] }],
  dotenv: [{ words: ['run'], values: 'f e' }, { values: 'f e' }],
  doppler: [{ words: ['run'], values: 'p c project config' }],
  infisical: [{ words: ['run'], values: 'env path projectId' }],
  op: [{ words: ['run'], values: 'env-file' }],
};

/** Name of the command that a word is: base name without version; the lower-case variable for `$PYTHON`; undefined when unreadable. */
export function commandName(word: Word | undefined): string | undefined {
  if (!word) return undefined;
  const last = word.parts[word.parts.length - 1];
  if (last?.kind === 'hole') {
    if (word.parts.length !== 1 || last.value?.kind !== 'name') return undefined;
    const name = last.value.name.toLowerCase();
    const tool = normalised(name.replace(/[_-](?:bin|cmd|exe|cli|command)$/, ''));
    return Object.hasOwn(tools, tool) ? tool : name;
  }
  const text = word.text.slice(word.text.lastIndexOf('/') + 1);
  return /^[\w.@%+:[-]{1,80}$/.test(text) && !text.startsWith('-')
    ? normalised(text.replace(/@[\w.-]{1,40}$/, '').replace(/\.exe$/i, ''))
    : undefined;
}

function normalised(name: string): string {
  if (!name.startsWith('pyt') && !name.startsWith('pip')) return name;
  if (/^python(?:w|\d(?:\.\d{1,2})?t?)?$/.test(name)) return 'python';
  return /^pip\d(?:\.\d{1,2})?$/.test(name) ? 'pip' : name;
}

/** Name of the variable that a word assigns, and where the value begins; undefined when it is no assignment. */
export function assignmentOf(
  word: Word,
): { readonly name: string; readonly key?: string; readonly from: number } | undefined {
  const first = word.parts[0];
  // The name and `=` must not be quoted: they then begin the raw text too.
  if (first?.kind !== 'literal' || first.source !== word.start) return undefined;
  const found = /^([A-Za-z_]\w{0,200})(?:\[([^\]\n]{0,100})\])?\+?=/.exec(word.text);
  if (!found) return undefined;
  return {
    name: found[1]!,
    from: found[0].length,
    ...(found[2] === undefined ? {} : { key: found[2].replace(/^["']|["']$/g, '') }),
  };
}

/** `"${COMMAND[@]}" torchrun …` and `$SUDO ollama …`: a variable in front of what is plainly a command. */
function isPrefix(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.parts.length !== 1 || word.parts[0]!.kind !== 'hole' || !next || isFlag(next)) return false;
  const own = commandName(word);
  if (own !== undefined && Object.hasOwn(tools, own)) return false;
  const name = commandName(next);
  return name !== undefined && (word.text.endsWith('[@]}') || Object.hasOwn(tools, name) || launchers.includes(name));
}

/** How many words a wrapper at `words[at]` takes; 0 when none stands there. */
export function wrapperLength(words: readonly Word[], start: number): number {
  const name = commandName(words[start]);
  if (isPrefix(words[start], words[start + 1])) return 1;
  const forms = name === undefined || !Object.hasOwn(wrappers, name) ? undefined : wrappers[name];
  for (const form of forms ?? []) {
    let at = start + 1;
    if (form.words && !form.words.every((word) => words[at++]?.text === word)) continue;
    const values = form.values?.split(' ') ?? [];
    while (at < words.length && isFlag(words[at]!)) {
      const flag = words[at]!.text;
      at++;
      if (flag === '--') break;
      // `uv run -m module` and `python -c` are read by what comes next.
      if (flag === '-m' || flag === '--module' || flag === '-c')
        return values.includes('c') && flag === '-c' ? at + 1 - start : at - 1 - start;
      if (!flag.includes('=') && values.includes(flag.replace(/^--?/, ''))) at++;
    }
    return at + (form.skip ?? 0) - start;
  }
  return 0;
}
