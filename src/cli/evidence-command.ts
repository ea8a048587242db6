/** `evidence`: what stands behind one decision, to be kept: facts, sources, policy, verdict and versions. */
import type { Command } from 'commander';
import { readLayers } from '../evaluate/index.js';
import { jsonText, markdownEvidence, problemText, toEvidence, withWords } from '../report/index.js';
import { judgeModels } from './asked-models.js';
import type { HubFlags } from './hub-flags.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { misused } from './usage.js';

interface Options extends OutputOptions, HubFlags {
  readonly path: string;
  readonly policy?: string;
  readonly today?: string;
}

/** Runs `evidence`; the exit code is that of the verdict. */
export async function evidenceCommand(asked: string, options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const source = policyOf('.', options.policy);
  const read = source.ok ? await readLayers(source.value === undefined ? [] : [source.value]) : source;
  if (!read.ok) {
    process.stderr.write(problemText(withWords(read.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const { layers } = read.value;
  const { report } = await judgeModels([asked], { layers, path: options.path }, options, command);
  const file = toEvidence(report, asked, options.path);
  if (file === undefined)
    misused(
      command,
      `not the id of a model: "${asked}"`,
      'give an id such as owner/name, ollama:name:tag or openai:gpt-4o',
    );
  deliver(options.format === 'json' ? jsonText(file) : markdownEvidence(file), options, command);
  const { problems } = report;
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  return report.exit.code;
}
