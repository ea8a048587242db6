/** The options that commands share, and the kinds of value that they take. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './index.js';

/** Is told the exit code of the command that ran. */
export type Done = (code: ExitCode) => void;

/** The exit codes of commands that judge. */
export const exitCodes = `
Exit codes:
  0  pass: nothing breaks the policy, or there is no policy
  1  the policy is violated
  2  could not judge, or not everything could be seen
  3  wrong usage`;

/** A whole number above zero. */
export function whole(value: string): number {
  if (!/^[1-9][0-9]{0,14}$/.test(value)) throw new InvalidArgumentError('Give a whole number above zero.');
  return Number(value);
}

/** `512`, `512k`, `20m`: bytes, with the units of 1024. */
export function size(value: string): number {
  const [, digits, unit] = /^([1-9][0-9]{0,8})([km]?)(?:i?b)?$/i.exec(value) ?? [];
  if (digits === undefined)
    throw new InvalidArgumentError('Give bytes, or a number with k or m, for example 512k or 4m.');
  const bytes = Number(digits) * (unit === '' ? 1 : /k/i.test(unit ?? '') ? 1024 : 1024 * 1024);
  if (bytes > 1 << 30) throw new InvalidArgumentError('Give at most 1024m.');
  return bytes;
}

function repositoryName(value: string): string {
  if (!/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value)) throw new InvalidArgumentError('Give owner/name.');
  return value;
}

function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  }
  return value;
}

/** How it is printed, and where; the first format is the usual one. */
export function withOutput(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]))
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--no-color', 'without colors; NO_COLOR does the same, FORCE_COLOR the opposite');
}

/** Whether and where the Hub is asked. */
export function withHub(command: Command): Command {
  return command
    .option('--offline', 'make no network requests: the catalog alone answers')
    .option('--hub-url <url>', 'ask this Hub or mirror (default: HF_ENDPOINT, else https://huggingface.co)')
    .option('--cache-dir <dir>', 'keep answers of the Hub there (default: ~/.cache/model-review)');
}

/** What layers above the policy of the folder need. */
export function withLayers(command: Command): Command {
  return command
    .option('--policy-root <dir>', 'read policies that are extended from clones there, at owner/name')
    .option('--repository <owner/name>', 'which repository this is, for policies that name some', repositoryName);
}

/** The day of the judgement, for tests and for what is looked at again. */
export function withDay(command: Command): Command {
  return command.addOption(new Option('--today <day>', 'judge as of this day').argParser(day).hideHelp());
}

/** Points whoever misuses it to its help. */
export function withHelp(command: Command): Command {
  const names: string[] = [];
  for (let one: Command | null = command; one !== null; one = one.parent) names.unshift(one.name());
  return command.showHelpAfterError(`→ see ${names.join(' ')} --help`);
}
