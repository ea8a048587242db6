/** `inventory join`: what the shards left, as one answer that fails where something is missing. */
import type { Command } from 'commander';
import { openCatalog } from '../catalog/index.js';
import { gather, readPlan } from '../inventory/gather.js';
import {
  jsonText,
  markdownInventory,
  problemText,
  terminalInventory,
  toInventory,
  withWords,
} from '../report/index.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { tool } from './version.js';

interface Options extends OutputOptions {
  readonly plan: string;
  readonly json?: string;
  readonly onIncomplete: 'fail' | 'warn';
}

/** Runs `inventory join`; wrong usage leaves through `command.error`. */
export async function inventoryJoinCommand(folder: string, options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  checkOutput({ ...(options.json !== undefined && { output: options.json }) }, command);
  const read = readPlan(options.plan);
  if (!read.ok) {
    process.stderr.write(problemText(withWords(read.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const { plan, digest } = read.value;
  const { asOf, server, owner, leftOut, hidden, shards } = plan;
  const { repositories, problems } = gather(folder, read.value, { tool, catalog: await openCatalog() });
  const inventory = toInventory({
    ...{ tool, asOf, server, plan: digest, shards: shards.length, leftOut, repositories },
    ...(owner !== undefined && { owner }),
    ...(hidden !== undefined && { hidden }),
    tolerant: options.onIncomplete === 'warn',
    problems: hidden === undefined ? problems : [...problems, { code: 'repositories-hidden', detail: String(hidden) }],
  });
  const { format, output } = options;
  const text =
    format === 'json'
      ? jsonText(inventory)
      : format === 'markdown'
        ? markdownInventory(inventory)
        : terminalInventory(inventory, documentScreen(options));
  if (options.json !== undefined) deliver(jsonText(inventory), { output: options.json }, command);
  deliver(text, options, command);
  // Where the answer does not stand before the reader, the verdict and what is missing still do.
  if (output !== undefined || format !== 'terminal')
    process.stderr.write(terminalInventory(inventory, screenOf(process.stderr, options)));
  return inventory.exit.code;
}
