/** The files through which a step speaks to the runner: outputs and the summary, read with the runner's limits. */
import { readFileSync } from 'node:fs';

/** The runner drops a summary that is larger, whole. */
const largestSummary = 1024 * 1024;
const largestOutput = 1024 * 1024;

/** `name=value` and `name<<delimiter` entries; one that is malformed fails the step. */
export function readOutputs(path: string): Readonly<Record<string, string>> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const outputs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`malformed output: ${line}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`output ${name} has no end`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  for (const [name, value] of Object.entries(outputs))
    if (value.length > largestOutput) throw new Error(`output ${name} is too large`);
  return outputs;
}

/** The summary as it would be shown: nothing when it is over the limit. */
export function readSummary(path: string): string {
  const bytes = readFileSync(path);
  return bytes.length > largestSummary ? '' : bytes.toString('utf8');
}
