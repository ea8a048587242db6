/** `policy test`: asks a policy the questions in files of cases, and says where it answers otherwise than expected. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Catalog } from '../catalog/catalog.js';
import { openCatalog, withStated } from '../catalog/index.js';
import {
  countedFacts,
  differences,
  evaluate,
  type LayerSource,
  type PolicyCase,
  type PolicyCases,
  type PolicyPort,
  readCases,
  readLayers,
} from '../evaluate/index.js';
import type { Reference } from '../extract/types.js';
import { parseModelId } from '../identify/index.js';
import type { Problem, Result } from '../problem.js';
import { type CaseResult, jsonText, problemText, terminalCases, withWords } from '../report/index.js';
import { fromCatalog, fromSupposition, resolve as resolveModels } from '../resolve/index.js';
import type { ExitCode } from './index.js';
import { modelReport } from './model-report.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';

interface Options extends OutputOptions {
  readonly policy?: string;
  readonly today?: string;
}

/** Most files of cases of one run, and most bytes of one. */
const most = { files: 1000, bytes: 1 << 20 } as const;

/** Runs `policy test`; 1 where an answer differs, 2 where a file or a policy cannot be used. */
export async function testCommand(asked: string, options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const files = filesIn(asked);
  const catalog = await openCatalog();
  const results: CaseResult[] = [];
  const problems: Problem[] = files.ok ? [] : [...files.problems];
  for (const file of files.ok ? files.value : []) {
    const ran = await runFile(file, catalog, options);
    if (ran.ok) results.push(...ran.value);
    else problems.push(...ran.problems);
  }
  const said = withWords(problems);
  const json = options.format === 'json';
  if (json) deliver(jsonText({ schemaVersion: 1, cases: results, problems: said }), options, command);
  else if (results.length > 0) deliver(terminalCases(results, documentScreen(options)), options, command);
  if (said.length > 0 && !json) process.stderr.write(problemText(said, screenOf(process.stderr, options)));
  if (problems.length > 0) return 2;
  return results.some((result) => result.differences.length > 0) ? 1 : 0;
}

/** The file itself, or every `*.cases.yml` in the folder, sorted; one without cases tests nothing and fails. */
function filesIn(asked: string): Result<readonly string[]> {
  const failed = (detail: string): Result<never> => ({
    ok: false,
    problems: [{ code: 'case-unreadable', path: asked, detail }],
  });
  const found = statSync(asked, { throwIfNoEntry: false });
  if (found === undefined) return failed('no such file or folder');
  if (found.isFile()) return { ok: true, value: [asked] };
  const files = readdirSync(asked, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.cases\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) return failed('it holds no *.cases.yml');
  return files.length > most.files
    ? failed(`${files.length} files, more than ${most.files}`)
    : { ok: true, value: files };
}

async function runFile(file: string, plain: Catalog, options: Options): Promise<Result<readonly CaseResult[]>> {
  const text = textOf(file);
  if (!text.ok) return text;
  const read = readCases(text.value, file.split(sep).join('/'), (written) => parseModelId(written, plain)?.id);
  if (!read.ok) return read;
  const cases = read.value;
  const sources = sourcesOf(file, cases, options.policy);
  if (!sources.ok) return sources;
  const layers = await readLayers(sources.value, portOf(file, cases));
  if (!layers.ok) return layers;
  const catalog = withStated(plain, countedFacts(layers.value.layers).facts);
  const lookup = fromSupposition(cases.supposed, cases.path, catalog, fromCatalog(catalog));
  const today = cases.today ?? options.today ?? new Date().toISOString().slice(0, 10);
  const { repository } = cases;
  const answer = async (one: PolicyCase): Promise<CaseResult> => {
    const identity = parseModelId(one.model, catalog);
    const models = identity === undefined ? [] : [{ ...identity, references: referencesOf(one) }];
    const lineages = await resolveModels(models, lookup);
    const evaluation = evaluate(lineages, layers.value.layers, {
      today,
      catalog,
      ...(repository && { repository }),
      // An exception that another case needs is not unused.
      partial: true,
    });
    const report = modelReport({ today, catalog, lineages, evaluation });
    return {
      path: cases.path,
      line: one.line,
      name: one.name,
      ...(one.because !== undefined && { because: one.because }),
      model: identity?.id ?? one.model,
      ...(one.path !== undefined && { place: one.path }),
      differences: differences(one, evaluation),
      findings: report.findings,
    };
  };
  return { ok: true, value: await Promise.all(cases.cases.map(answer)) };
}

function textOf(file: string): Result<string> {
  const failed = (detail: string): Result<never> => ({
    ok: false,
    problems: [{ code: 'case-unreadable', path: file, detail }],
  });
  try {
    if (statSync(file).size > most.bytes) return failed(`larger than ${most.bytes >> 10} KiB`);
    return { ok: true, value: readFileSync(file, 'utf8').replace(/^\ufeff/, '') };
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** The layers that the file names, from itself on; else the policy that the command was given, else that of this folder. */
function sourcesOf(
  file: string,
  { layers, path }: PolicyCases,
  policy: string | undefined,
): Result<readonly LayerSource[]> {
  const found: LayerSource[] = [];
  for (const [index, named] of (layers ?? [undefined]).entries()) {
    const source = policyOf('.', named === undefined ? policy : beside(file, named));
    if (!source.ok) return source;
    if (source.value === undefined) return { ok: false, problems: [{ code: 'case-without-policy', path }] };
    const isLast = layers === undefined || index === layers.length - 1;
    found.push({ ...source.value, ...(isLast ? { kind: 'repository' } : { kind: 'workflow', central: true }) });
  }
  return { ok: true, value: found };
}

/** Files that stand in for those of other repositories. */
function portOf(file: string, { extends: files = {} }: PolicyCases): PolicyPort {
  return async ({ owner, repository, path, commit }) => {
    const named = files[`${owner}/${repository}//${path}@${commit}`];
    if (named === undefined) return { ok: false, reason: 'the cases give no file for it under `extends`' };
    const source = policyOf('.', beside(file, named));
    return source.ok && source.value !== undefined
      ? { ok: true, text: source.value.text }
      : { ok: false, reason: `cannot read ${named}` };
  };
}

function beside(file: string, named: string): string {
  return relative('.', resolve(dirname(file), named)) || named;
}

function referencesOf({ model, path, via = [], use = 'load' }: PolicyCase): readonly Reference[] {
  if (path === undefined) return [];
  const at = (where: string) => ({ path: where, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const hops = via.map(at);
  return [
    {
      text: model,
      usage: use,
      location: at(path),
      extractor: 'case',
      signal: 'case',
      confidence: 'certain',
      ...(hops.length > 0 && { via: hops }),
    },
  ];
}
