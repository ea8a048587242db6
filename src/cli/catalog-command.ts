/** `catalog`: rows of the embedded catalog by name and by words, its counts, and what is to be read again. */
import type { Command } from 'commander';
import { openCatalog } from '../catalog/index.js';
import { rowsNamed, rowsWith, sourcesOlderThan, statsOf } from '../catalog/rows.js';
import { parseModelId } from '../identify/index.js';
import {
  jsonText,
  terminalAgedSources,
  terminalCatalogHits,
  terminalCatalogRows,
  terminalCatalogStats,
  toExplanation,
} from '../report/index.js';
import { fromCatalog, resolve } from '../resolve/index.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions } from './output.js';

/** Runs `catalog show`: 2 where the catalog has no row of that name. */
export async function showCommand(asked: string, options: OutputOptions, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const catalog = await openCatalog();
  const identity = parseModelId(asked, catalog);
  const rows = rowsNamed(catalog, asked, identity?.id);
  // A word alone may be read as a model of some registry; it is one only where the catalog says so.
  const isModel = identity !== undefined && rows.some(({ table }) => table === 'models' || table === 'tags');
  const [lineage] = isModel ? await resolve([{ ...identity, references: [] }], fromCatalog(catalog)) : [];
  const answer = { asked, rows, resolves: lineage === undefined ? null : toExplanation(asked, lineage) };
  const text = options.format === 'json' ? jsonText(answer) : terminalCatalogRows(answer, documentScreen(options));
  deliver(text, options, command);
  return rows.length === 0 ? 2 : 0;
}

/** Runs `catalog search`: 2 where no row holds the words. */
export async function searchCommand(
  words: readonly string[],
  options: OutputOptions & { readonly limit: number },
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  const found = rowsWith(await openCatalog(), words, options.limit);
  deliver(
    options.format === 'json' ? jsonText(found) : terminalCatalogHits(found, documentScreen(options)),
    options,
    command,
  );
  return found.total === 0 ? 2 : 0;
}

/** Runs `catalog stats`. */
export async function statsCommand(options: OutputOptions, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const stats = statsOf(await openCatalog());
  deliver(
    options.format === 'json' ? jsonText(stats) : terminalCatalogStats(stats, documentScreen(options)),
    options,
    command,
  );
  return 0;
}

/** Runs `catalog stale`: the sources that were read more than so many days ago. */
export async function staleCommand(
  options: OutputOptions & { readonly days: number; readonly today?: string },
  command: Command,
): Promise<ExitCode> {
  checkOutput(options, command);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const aged = sourcesOlderThan(await openCatalog(), today, options.days);
  const text =
    options.format === 'json' ? jsonText(aged) : terminalAgedSources(aged, options.days, documentScreen(options));
  deliver(text, options, command);
  return 0;
}
