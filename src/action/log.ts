/** The one door to the log: whatever an action prints goes through here, and nothing from outside becomes a command of the runner. */
import * as core from '@actions/core';
import type { Annotation } from '../report/index.js';

/** Controls, bidi and other marks that a reader does not see, except the tab. */
const unseen = /[^\P{Cc}\t]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** One line of text that the runner takes for text: `##[` anywhere and `::` at the start are commands to it. */
export function plainLine(text: string): string {
  return text
    .replace(unseen, '\ufffd')
    .replaceAll('##[', '# #[')
    .replace(/^([\s\ufffd]*):(?=:)/u, '$1: ');
}

/** Prints lines of text. */
export function log(text: string): void {
  for (const line of text.replace(/\n$/, '').split('\n')) process.stdout.write(`${plainLine(line)}\n`);
}

/** Prints lines of text folded under a title. */
export function logGroup(title: string, text: string): void {
  core.startGroup(plainLine(title));
  log(text);
  core.endGroup();
}

const commands = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** Gives one annotation. */
export function annotate({ level, message, title, path, line, endLine, column, endColumn }: Annotation): void {
  const properties = {
    title: oneLine(title),
    ...(path !== undefined && { file: oneLine(path) }),
    ...(line !== undefined && { startLine: line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { startColumn: column }),
    ...(endColumn !== undefined && { endColumn }),
  };
  commands[level](lines(message), properties);
}

/** Says why the job fails; the runner shows it as an error. */
export function logFailure(message: string): void {
  core.setFailed(lines(message));
}

/** Keeps a secret out of the log. */
export function mask(secret: string): void {
  if (secret !== '') core.setSecret(secret);
}

/** Node and libraries have something to say now and then; it goes through the door too. */
export function ownTheStreams(fail: (error: unknown) => Promise<void>): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log(`${name}: ${message}`));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}

function lines(text: string): string {
  return text.split('\n').map(plainLine).join('\n');
}

function oneLine(text: string): string {
  return plainLine(text.replaceAll('\n', ' '));
}
