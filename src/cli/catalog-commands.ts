/** The commands that look into the catalog: their options and help; what they do is loaded only when they run. */
import type { Command } from 'commander';
import { type Done, whole, withDay, withHelp, withOutput } from './options.js';

const catalogHelp = `
Examples:
  $ model-review catalog show deepseek-ai/DeepSeek-R1   a model and its lineage
  $ model-review catalog show mistralai                 a publisher, license, host
  $ model-review catalog search qwen 72b
  $ model-review catalog stats --format json
  $ model-review catalog stale --days 180

Exit codes:
  0  there is an answer
  2  the catalog has no such row
  3  wrong usage`;

/** Adds `catalog` with its own. */
export function addCatalogCommands(root: Command, done: Done): void {
  const catalog = root.command('catalog').summary('look into the catalog of facts that is built in');
  withHelp(catalog)
    .description('Shows what the built-in catalog knows, each fact with its source.')
    .addHelpText('after', catalogHelp);
  const show = catalog.command('show');
  show
    .summary('show every row of a name, with its sources')
    .description(
      'Shows the rows of a model, a publisher, a license, a host or an Ollama name, and what a model resolves to.',
    )
    .argument('<name>', 'id of a model, handle, license, host or host name')
    .action(async (name: string, options, command: Command) => {
      done(await (await import('./catalog-command.js')).showCommand(name, options, command));
    });
  const search = catalog.command('search');
  search
    .summary('find rows by words')
    .description('Finds rows that hold every word, the best first.')
    .argument('<word...>', 'words that the row has to hold')
    .option('--limit <count>', 'show so many rows at most', whole, 20)
    .action(async (words: readonly string[], options, command: Command) => {
      done(await (await import('./catalog-command.js')).searchCommand(words, options, command));
    });
  const stats = catalog.command('stats');
  stats
    .summary('count what the catalog knows')
    .description('Counts the rows of the catalog, by table, basis and confidence.')
    .action(async (options, command: Command) => {
      done(await (await import('./catalog-command.js')).statsCommand(options, command));
    });
  const stale = catalog.command('stale');
  stale
    .summary('list the sources that were read long ago')
    .description('Lists sources that were read more than so many days ago, with the rows that rest on them.')
    .option('--days <count>', 'older than so many days', whole, 180)
    .action(async (options, command: Command) => {
      done(await (await import('./catalog-command.js')).staleCommand(options, command));
    });
  withDay(stale);
  for (const command of [show, search, stats, stale])
    withHelp(withOutput(command, ['terminal', 'json'])).addHelpText('after', catalogHelp);
}
