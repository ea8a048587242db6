/** Wires the stages; the only file that knows them all. */
import { openCatalog } from './catalog/index.js';
import type { Catalog } from './catalog/types.js';
import { defaultLimits, discover } from './discover/index.js';
import type { Coverage, DiscoverLimits } from './discover/types.js';
import { evaluate, type LayerSource, openReferenceWords, type PolicyPort, readLayers } from './evaluate/index.js';
import type { Evaluation, SetAside } from './evaluate/types.js';
import { extract, triggersOf, type Vocabulary } from './extract/index.js';
import type { Reference } from './extract/types.js';
import { identify } from './identify/index.js';
import type { Identification } from './identify/types.js';
import type { Problem, Result } from './problem.js';
import { fromCatalog, fromHub, resolve } from './resolve/index.js';
import type { HubSource, Lineage } from './resolve/types.js';

/** Where a scan may stop: the later stages are then absent from the outcome. */
export type Stage = 'extract' | 'identify' | 'resolve' | 'evaluate';

export interface ScanOptions {
  /** The last stage to run; `evaluate` unless told. */
  readonly stage?: Stage;
  /** Layers of policy, the uppermost first; none: no policy. */
  readonly layers?: readonly LayerSource[];
  /** Fetches what a layer extends; absent: nothing can be extended. */
  readonly fetchPolicy?: PolicyPort;
  /** `owner/name` of the repository that is scanned, for scopes that name repositories. */
  readonly repository?: string;
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
  /** What policies call no model. */
  readonly setAside: readonly SetAside[];
  readonly identification?: Identification;
  readonly lineages?: readonly Lineage[];
  readonly evaluation?: Evaluation;
  readonly catalog: Catalog;
  /** Problems of discovery, extraction and of asking the Hub; lineages and the evaluation carry their own. */
  readonly problems: readonly Problem[];
}

/** Scans the folder `root`; fails only when the folder cannot be opened or the policy cannot be read. */
export async function scan(root: string, options: ScanOptions): Promise<Result<ScanOutcome>> {
  const { stage = 'evaluate', today, hub, repository } = options;
  const sources = options.layers ?? [];
  const read = await readLayers(sources, options.fetchPolicy);
  if (!read.ok) return read;
  const { layers, problems: remarks } = read.value;
  const words = openReferenceWords(layers);
  // A policy names models in order to judge them; that is no dependency.
  const own = new Set(['.github/model-policy.yml', '.github/model-policy.yaml', ...sources.map(({ path }) => path)]);
  const triggers = (path: string): readonly string[] | undefined => (own.has(path) ? undefined : triggersOf(path));
  const ignored = (path: string): boolean => words.ignoresPath(path);
  const tree = discover(root, { triggers, ignored }, { ...defaultLimits, ...options.limits });
  if (!tree.ok) return tree;
  const catalog = await openCatalog();
  const { references: found, problems: unread } = extract(tree.value.files(), vocabularyOf(catalog));
  const { references, setAside } = words.sift(found);
  const coverage = tree.value.coverage();
  const problems = [...coverage.problems, ...unread];
  const outcome: ScanOutcome = {
    coverage,
    references,
    setAside,
    catalog,
    problems: [...problems, ...remarks, ...words.problems()],
  };
  if (stage === 'extract') return { ok: true, value: outcome };
  const identification = identify(references, catalog);
  if (stage === 'identify') return { ok: true, value: { ...outcome, identification } };
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  const lineages = await resolve(identification.models, lookup);
  const resolved: ScanOutcome = {
    ...outcome,
    identification,
    lineages,
    problems: [...outcome.problems, ...(hub?.problems() ?? [])],
  };
  if (stage === 'resolve') return { ok: true, value: resolved };
  const evaluation = evaluate(lineages, layers, {
    today,
    ...(repository !== undefined && { repository }),
    catalog,
    unidentified: identification.unidentified,
    problems,
  });
  return { ok: true, value: { ...resolved, evaluation } };
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
