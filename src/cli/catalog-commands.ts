/** The commands that look into the catalog: their options and help; what they do is loaded only when they run. */
import { type Command, Option } from 'commander';
import type { ExitCode } from './index.js';
import { tool } from './version.js';

/** What the commands share with all others. */
interface Shared {
  readonly done: (code: ExitCode) => void;
  readonly day: (value: string) => string;
  readonly whole: (value: string) => number;
  /** The first format is the usual one. */
  readonly withOutput: (command: Command, formats: readonly string[]) => Command;
}

const catalogHelp = `
Examples:
  $ model-review catalog show deepseek-ai/DeepSeek-R1     a model: its row, the sources, what it resolves to
  $ model-review catalog show mistralai                   a publisher; also a license, a host, an Ollama name
  $ model-review catalog search qwen 72b
  $ model-review catalog stats --format json
  $ model-review catalog stale --days 180

Exit codes:
  0  there is an answer
  2  the catalog has no such row
  3  wrong usage`;

/** Adds `catalog` with its own. */
export function addCatalogCommands(root: Command, { done, day, whole, withOutput }: Shared): void {
  const catalog = root.command('catalog').summary('look into the catalog of facts that is built in');
  catalog
    .description('Shows what the built-in catalog knows, each fact with its source.')
    .addHelpText('after', catalogHelp)
    .showHelpAfterError(`→ see ${tool.name} catalog --help`);
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
    .addOption(new Option('--today <day>', 'as of this day').argParser(day).hideHelp())
    .action(async (options, command: Command) => {
      done(await (await import('./catalog-command.js')).staleCommand(options, command));
    });
  for (const command of [show, search, stats, stale]) {
    withOutput(command.addHelpText('after', catalogHelp), ['terminal', 'json']).showHelpAfterError(
      `→ see ${tool.name} catalog ${command.name()} --help`,
    );
  }
}
