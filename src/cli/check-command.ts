/** `check`: whether models may be used at a place, by the policy of a folder, and why. */
import type { Command } from 'commander';
import type { Catalog } from '../catalog/catalog.js';
import { openCatalog, withStated } from '../catalog/index.js';
import { countedFacts, evaluate, type Policy, readLayers } from '../evaluate/index.js';
import type { Reference, Usage } from '../extract/types.js';
import { parseModelId } from '../identify/index.js';
import type { Problem, Result } from '../problem.js';
import { jsonText, problemText, terminalPermissions, toPermission, withWords } from '../report/index.js';
import { fromCatalog, fromHub, type Lookup, resolve } from '../resolve/index.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { modelReport } from './model-report.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { placeOf } from './place.js';
import { layersOf } from './policy-file.js';
import { type PortFlags, policyPort } from './policy-port.js';

interface Options extends OutputOptions, HubFlags, PortFlags {
  readonly repository?: string;
  readonly path?: string;
  readonly use: Usage;
  readonly policy?: string;
  readonly today?: string;
}

/** Runs `check`; wrong usage leaves through `command.error`. */
export async function permissionCommand(
  asked: readonly string[],
  options: Options,
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  const path = options.path === undefined ? undefined : placeOf(options.path, '.', command);
  const hub = await hubOf(options, command);
  const layers = await readOwn(options);
  if (!layers.ok) {
    process.stderr.write(problemText(withWords(layers.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const catalog = withStated(await openCatalog(), countedFacts(layers.value).facts);
  const bench: Bench = {
    layers: layers.value,
    catalog,
    lookup: hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    ...(options.repository !== undefined && { repository: options.repository }),
  };
  const answers = await Promise.all(
    asked.map((id) => judge({ asked: id, use: options.use, ...(path !== undefined && { path }) }, bench)),
  );
  const permissions = answers.map(({ permission }) => permission);
  const json = options.format === 'json';
  deliver(json ? jsonText(permissions) : terminalPermissions(permissions, documentScreen(options)), options, command);
  const problems = withWords(hub?.problems() ?? []);
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  const codes = answers.map(({ code }) => code);
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}

/** The layers of this folder and the one named above them, with what they extend. */
async function readOwn(options: Options): Promise<Result<readonly Policy[]>> {
  const sources = layersOf('.', options.policy);
  if (!sources.ok) return sources;
  const read = await readLayers(sources.value, policyPort(options, process.env));
  return read.ok ? { ok: true, value: read.value.layers } : read;
}

interface Bench {
  readonly layers: readonly Policy[];
  readonly catalog: Catalog;
  readonly lookup: Lookup;
  readonly today: string;
  readonly repository?: string;
}

async function judge(
  question: Parameters<typeof toPermission>[0],
  { layers, lookup, ...circumstances }: Bench,
): Promise<{ readonly permission: ReturnType<typeof toPermission>; readonly code: ExitCode }> {
  const { asked, path, use } = question;
  const { catalog, today } = circumstances;
  const identity = parseModelId(asked, catalog);
  if (identity === undefined) {
    const problem: Problem = { code: 'model-id-invalid', detail: asked };
    return { permission: toPermission(question, [problem]), code: 2 };
  }
  const references = path === undefined ? [] : [referenceAt(path, asked, use)];
  const lineages = await resolve([{ ...identity, references }], lookup);
  const evaluation = evaluate(lineages, layers, { ...circumstances, partial: true });
  const problems = path === undefined ? unasked(layers) : [];
  const report = modelReport({ today, catalog, lineages, evaluation, problems });
  return { permission: toPermission(question, report), code: report.exit.code };
}

/** Scopes that nobody can ask without a path. */
function unasked(layers: readonly Policy[]): readonly Problem[] {
  return layers.flatMap(({ path, scopes }) => {
    const names = scopes.flatMap(({ name, paths }) => (paths === undefined ? [] : [name]));
    return names.length === 0 ? [] : [{ code: 'scopes-not-asked', path, detail: names.join(', ') }];
  });
}

/** A use of the model that nobody has written yet. */
function referenceAt(path: string, text: string, usage: Usage): Reference {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { text, usage, location, extractor: 'question', signal: 'question', confidence: 'certain' };
}
