/** Wires the stages; the only file that knows them all. */
import { openCatalog } from './catalog/index.js';
import type { Catalog } from './catalog/types.js';
import { defaultLimits, discover } from './discover/index.js';
import type { Coverage, DiscoverLimits } from './discover/types.js';
import { evaluate, matchesGlob, type Policy, readPolicy } from './evaluate/index.js';
import type { Evaluation } from './evaluate/types.js';
import { extract, triggersOf, type Vocabulary } from './extract/index.js';
import type { Reference } from './extract/types.js';
import { identify } from './identify/index.js';
import type { Identification } from './identify/types.js';
import type { Problem, Result } from './problem.js';
import { fromCatalog, fromHub, resolve } from './resolve/index.js';
import type { HubSource, Lineage } from './resolve/types.js';

/** Where a scan may stop: the later stages are then absent from the outcome. */
export type Stage = 'extract' | 'identify' | 'resolve' | 'evaluate';

/** One layer of policy: its text, and the path under which it is cited. */
export interface PolicyLayer {
  readonly path: string;
  readonly text: string;
}

export interface ScanOptions {
  /** The last stage to run; `evaluate` unless told. */
  readonly stage?: Stage;
  /** Text of the policy and the path under which it is cited; absent: no policy. */
  readonly policy?: PolicyLayer;
  /** Layers below the policy, the uppermost first; they may use its groups. */
  readonly lower?: readonly PolicyLayer[];
  /** ISO date against which exceptions are held. */
  readonly today: string;
  readonly limits?: Partial<DiscoverLimits>;
  /** Asked about the models found; absent: the catalog alone answers. */
  readonly hub?: HubSource;
}

/** What the stages found, as far as they ran. */
export interface ScanOutcome {
  readonly coverage: Coverage;
  readonly references: readonly Reference[];
  readonly identification?: Identification;
  readonly lineages?: readonly Lineage[];
  readonly evaluation?: Evaluation;
  readonly catalog: Catalog;
  /** Problems of discovery, extraction and of asking the Hub; lineages and the evaluation carry their own. */
  readonly problems: readonly Problem[];
}

/** Scans the folder `root`; fails only when the folder cannot be opened or the policy cannot be read. */
export async function scan(root: string, options: ScanOptions): Promise<Result<ScanOutcome>> {
  const { stage = 'evaluate', policy: source, lower = [], today, hub } = options;
  const layers = readLayers(source === undefined ? lower : [source, ...lower]);
  if (!layers.ok) return layers;
  const [policy] = layers.value;
  // A policy names models in order to judge them; that is no dependency.
  const own = new Set(['.github/model-policy.yml', '.github/model-policy.yaml', source?.path]);
  const triggers = (path: string): readonly string[] | undefined => (own.has(path) ? undefined : triggersOf(path));
  const ignored = (path: string): boolean => policy?.ignoredPaths.some((glob) => matchesGlob(glob, path)) ?? false;
  const tree = discover(root, { triggers, ignored }, { ...defaultLimits, ...options.limits });
  if (!tree.ok) return tree;
  const catalog = await openCatalog();
  const { references, problems: unread } = extract(tree.value.files(), vocabularyOf(catalog));
  const coverage = tree.value.coverage();
  const problems = [...coverage.problems, ...unread];
  const outcome: ScanOutcome = { coverage, references, catalog, problems };
  if (stage === 'extract') return { ok: true, value: outcome };
  const identification = identify(references, catalog);
  if (stage === 'identify') return { ok: true, value: { ...outcome, identification } };
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  const lineages = await resolve(identification.models, lookup);
  const resolved: ScanOutcome = {
    ...outcome,
    identification,
    lineages,
    problems: [...problems, ...(hub?.problems() ?? [])],
  };
  if (stage === 'resolve') return { ok: true, value: resolved };
  const evaluation = evaluate(lineages, layers.value.length > 0 ? layers.value : undefined, {
    today,
    catalog,
    unidentified: identification.unidentified,
    problems,
  });
  return { ok: true, value: { ...resolved, evaluation } };
}

/** Each layer alone, with the groups of those above it. */
function readLayers(sources: readonly PolicyLayer[]): Result<readonly Policy[]> {
  const layers: Policy[] = [];
  for (const { path, text } of sources) {
    const read = readPolicy(text, path, Object.assign({}, ...layers.map((layer) => layer.groups)));
    if (!read.ok) return read;
    layers.push(read.value);
  }
  return { ok: true, value: layers };
}

/** What recognising needs of the catalog; answers are kept, because the same names return in every file. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const kept = <T>(ask: (name: string) => T): ((name: string) => T) => {
    const answers = new Map<string, T>();
    return (name) => {
      if (!answers.has(name)) answers.set(name, ask(name));
      return answers.get(name) as T;
    };
  };
  return {
    owner: kept((handle) => catalog.publisher('huggingface', handle) !== undefined),
    family: kept((name) => catalog.family(name)?.weights),
    ollama: kept((name) => catalog.tag('ollama', name) !== undefined),
  };
}
