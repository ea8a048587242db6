/** Measures what the size of a repository costs a change of 20 files: `npm run bench:change`, both repositories in turns. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Files of the repositories, and how often longer the larger one may take (issue 8). */
const sizes = { small: 300, large: 20_000, limit: 1.5 } as const;
const touched = 20;
const runs = 11;

const filler = Array.from(
  { length: 90 },
  (_, line) => `    total_${line} = add(total_${line}, ${line})  # ${line}\n`,
).join('');

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, '-C', folder, ...args], { stdio: 'ignore' });
}

/** A repository of so many Python files, and a branch that changes 20 of them: a constant, a variable and uses among them. */
function repository(files: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-review-bench-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (let index = 0; index < files; index++) {
    write(
      `pkg${index % 200}/part${index}.py`,
      `"""Part ${index}."""\nimport os\n\ndef run_${index}(total):\n${filler}`,
    );
  }
  const part = (index: number) => `pkg${index % 200}/part${index}.py`;
  write('pkg0/names.py', 'CHAT_MODEL = "mistralai/Mistral-7B-v0.1"\n');
  write(part(1), 'from pkg0.names import CHAT_MODEL\nmodel = AutoModel.from_pretrained(CHAT_MODEL)\n');
  write('.env', 'EMBEDDING_MODEL=BAAI/bge-m3\n');
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'base');
  git(folder, 'checkout', '--quiet', '-b', 'change');
  write('pkg0/names.py', 'CHAT_MODEL = "Qwen/Qwen2.5-7B"\n');
  write(part(2), 'import os\nmodel = SentenceTransformer(os.environ["EMBEDDING_MODEL"])\n');
  for (let index = 3; index < touched + 1; index++)
    write(part(index), `model = AutoModel.from_pretrained("org/m${index}")\n`);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'change');
  return folder;
}

const command = resolve('dist/cli/index.js');

/** Milliseconds of one run. */
function time(folder: string): number {
  const start = performance.now();
  const done = spawnSync(process.execPath, [command, 'scan', folder, '--changed', '--offline', '--quiet']);
  if (done.status !== 0) throw new Error(String(done.stderr));
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const folders = [repository(sizes.small), repository(sizes.large)] as const;
try {
  const times = [[], []] as [number[], number[]];
  for (let run = 0; run < runs; run++) for (const index of [0, 1] as const) times[index].push(time(folders[index]));
  const [small, large] = [median(times[0]), median(times[1])];
  process.stdout.write(
    `a change of ${touched} files: ${small.toFixed(0)} ms in ${sizes.small} files, ${large.toFixed(0)} ms in ${sizes.large}; ` +
      `${(large / small).toFixed(2)} times, limit ${sizes.limit} (median of ${runs})\n`,
  );
  process.exitCode = large / small <= sizes.limit ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
