/** Models that were asked about by id, judged as if they stood at one path, as a report. */
import type { Command } from 'commander';
import { openCatalog, withStated } from '../catalog/index.js';
import { countedFacts, evaluate, type Policy } from '../evaluate/index.js';
import type { Reference } from '../extract/types.js';
import { parseModelId } from '../identify/index.js';
import type { Report } from '../report/types.js';
import { fromCatalog, fromHub, resolve } from '../resolve/index.js';
import { readNotices } from '../scan.js';
import { type HubFlags, hubOf } from './hub-flags.js';
import { modelReport } from './model-report.js';

/** Layers of policy, the uppermost first, and the path at which the models are judged by it. */
interface Judging {
  readonly layers: readonly Policy[];
  readonly path: string;
}

/** The report on the models, and the ids that are none. */
export async function judgeModels(
  ids: readonly string[],
  judging: Judging | undefined,
  options: HubFlags & { readonly today?: string },
  command: Command,
): Promise<{ readonly report: Report; readonly strange: readonly string[] }> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const hub = await hubOf(options, command);
  const catalog = withStated(await openCatalog(), countedFacts(judging?.layers ?? []).facts);
  const identities = ids.map((id) => ({ id, identity: parseModelId(id, catalog) }));
  const models = identities.flatMap(({ id, identity }) =>
    identity === undefined ? [] : [{ ...identity, references: standing(id, judging?.path) }],
  );
  const lineages = await resolve(models, hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub));
  const problems = hub?.problems() ?? [];
  const evaluation = evaluate(lineages, judging?.layers, {
    today,
    catalog,
    problems,
    ...(judging && { notices: await readNotices('.') }),
  });
  const report = modelReport({ today, catalog, lineages, evaluation, problems });
  return { report, strange: identities.filter(({ identity }) => identity === undefined).map(({ id }) => id) };
}

/** A place that would name the model; none where nobody asks about a path. */
function standing(text: string, path: string | undefined): readonly Reference[] {
  if (path === undefined) return [];
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return [{ text, usage: 'load', location, extractor: 'asked', signal: 'asked', confidence: 'certain' }];
}
