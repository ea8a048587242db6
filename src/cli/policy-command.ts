/** `policy check`: whether a policy can be used, and what is wrong with it. */
import type { Command } from 'commander';
import { openCatalog, withStated } from '../catalog/index.js';
import { countedFacts, type LayerSource, type Policy, policyRemarks, readLayers } from '../evaluate/index.js';
import type { Problem } from '../problem.js';
import { jsonText, problemText, terminalPolicy, withWords } from '../report/index.js';
import type { ExitCode } from './index.js';
import { checkOutput, deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { type PortFlags, policyPort } from './policy-port.js';

const usualPlace = '.github/model-policy.yml';

interface Options extends OutputOptions, PortFlags {
  readonly today?: string;
}

/** Runs `policy check`; wrong usage leaves through `command.error`. */
export async function checkCommand(file: string | undefined, options: Options, command: Command): Promise<ExitCode> {
  checkOutput(options, command);
  const source = ownOf(file);
  // What it extends is read as well: its groups may come from there.
  const layers = source.ok
    ? await readLayers(
        source.value ? [{ ...source.value, kind: 'workflow', central: true }] : [],
        policyPort(options, process.env),
      )
    : source;
  const read = layers.ok ? { ok: true as const, value: layers.value.layers.at(-1) as Policy } : layers;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const remarks = read.ok && source.ok && source.value ? await remarksOn(source.value, read.value, today) : [];
  const problems = withWords(read.ok ? remarks : read.problems);
  if (options.format === 'json') {
    deliver(jsonText({ schemaVersion: 1, path: file ?? usualPlace, valid: read.ok, problems }), options, command);
    return read.ok ? 0 : 2;
  }
  if (!read.ok) {
    process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
    return 2;
  }
  const { path, scopes, exceptions } = read.value;
  const rules = ruled(read.value);
  const summary = { path, rules, scopes: scopes.length, exceptions, today };
  deliver(terminalPolicy(summary, documentScreen(options)), options, command);
  if (problems.length > 0) process.stderr.write(problemText(problems, screenOf(process.stderr, options)));
  return 0;
}

/** The policy named, or the one of this folder, which then has to be there. */
function ownOf(file: string | undefined): ReturnType<typeof policyOf> {
  const own = policyOf('.', file);
  if (!own.ok || own.value !== undefined) return own;
  return { ok: false, problems: [{ code: 'policy-unreadable', path: usualPlace, detail: 'no such file' }] };
}

/** Every rule that the policy states anywhere. */
function ruled({ rules, presets, scopes }: Policy): readonly string[] {
  const stated = [rules, ...presets, ...scopes.flatMap((scope) => [scope.rules, ...scope.presets])];
  return [...new Set(stated.flatMap((one) => Object.keys(one)))];
}

/** What is said of a policy that can be used; names that it states itself are on record. */
async function remarksOn({ text, path }: LayerSource, policy: Policy, today: string): Promise<readonly Problem[]> {
  return policyRemarks(text, path, withStated(await openCatalog(), countedFacts([policy]).facts), today);
}
