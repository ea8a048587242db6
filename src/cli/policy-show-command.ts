/** `policy show`: what the layers of a folder say together, place by place, each key with its file and line. */
import type { Command } from 'commander';
import { readLayers, showPolicy } from '../evaluate/index.js';
import { jsonText, problemText, terminalReadings, withWords } from '../report/index.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { placeOf } from './place.js';
import { layersOf } from './policy-file.js';
import { type PortFlags, policyPort } from './policy-port.js';

interface Options extends OutputOptions, PortFlags {
  readonly path?: string;
  readonly policy?: string;
  readonly repository?: string;
}

/** Runs `policy show`; wrong usage leaves through `command.error`. */
export async function showCommand(dir: string, options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const { repository, policy } = options;
  const path = options.path === undefined ? undefined : placeOf(options.path, dir, command);
  const sources = layersOf(dir, policy);
  const read = sources.ok ? await readLayers(sources.value, policyPort(options, process.env)) : sources;
  if (!read.ok) {
    process.stderr.write(problemText(withWords(read.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const { layers, problems } = read.value;
  const places = showPolicy(layers, {
    ...(path !== undefined && { path }),
    ...(repository !== undefined && { repository }),
  });
  const shown = { layers: layers.map(({ path: name, digest }) => ({ path: name, digest })), places };
  const text =
    options.format === 'json'
      ? jsonText({ schemaVersion: 1, ...shown })
      : terminalReadings(shown, documentScreen(options));
  deliver(text, options, command);
  if (problems.length > 0) process.stderr.write(problemText(withWords(problems), screenOf(process.stderr, options)));
  return 0;
}
