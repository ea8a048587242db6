/** Wires the stages; the only file that knows them all. */

import type { Catalog } from './catalog/catalog.js';
import { openCatalog, withStated } from './catalog/index.js';
import type { ModelId } from './catalog/types.js';
import { bothSides, type Change, movedIn, newModels, wholeTree } from './change.js';
import { defaultLimits, discover } from './discover/index.js';
import type { Coverage, DiscoverLimits, SourceFile, Tree } from './discover/types.js';
import {
  asksForNotices,
  type Baseline,
  type Before,
  countedFacts,
  evaluate,
  givesNotice,
  isNoticePath,
  judgedAlike,
  type LayerSource,
  type NoticeFile,
  type OwnersSource,
  openReferenceWords,
  type PolicyPort,
  readBaseline,
  readCases,
  readLayers,
  unmatchedPaths,
} from './evaluate/index.js';
import type { Evaluation, SetAside } from './evaluate/types.js';
import { triggersOf, type Vocabulary } from './extract/index.js';
import type { Reference } from './extract/types.js';
import { identify } from './identify/index.js';
import type { Identification, Model } from './identify/types.js';
import type { Problem, Result } from './problem.js';
import { fromCatalog, fromHub, resolve } from './resolve/index.js';
import type { Evidence, HubSource, Lineage } from './resolve/types.js';
import { unsearched } from './unsearched.js';

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
  /** What was found when the policy was adopted; it does not gate where the layers above the repository's leave that. */
  readonly baseline?: Baseline;
  /** Says whom to ask about a file. */
  readonly owners?: OwnersSource;
  /** ISO date against which exceptions are held. */
  readonly today: string;
  readonly limits?: Partial<DiscoverLimits>;
  /** Asked about the models found; absent: the catalog alone answers. */
  readonly hub?: HubSource;
  /** The change under review; absent: everything counts as new. */
  readonly change?: Change;
  /** Whether only the files are looked at that the change touches or reaches. */
  readonly changedOnly?: boolean;
  /** Whether findings gate that the change did not bring. */
  readonly allGate?: boolean;
  /** What the edges noticed; it decides completeness like every problem. */
  readonly noticed?: readonly Problem[];
  /** Whether duties are looked for in the notice files although no policy asks. */
  readonly notices?: boolean;
}

/** What the stages found, as far as they ran. */
export interface ScanOutcome {
  /** The change under review: the commit compared with, where it is known, how many files differ, and the models that it brings to a file. */
  readonly change?: { readonly base?: string; readonly files: number; readonly newModels?: readonly ModelId[] };
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

const ownFiles = ['.github/model-policy.yml', '.github/model-policy.yaml', '.github/model-baseline.json'];

/** Scans the folder `root`; fails only when the folder cannot be opened or the policy cannot be read. */
export async function scan(root: string, options: ScanOptions): Promise<Result<ScanOutcome>> {
  const { stage = 'evaluate', today, hub, repository, change } = options;
  const sources = options.layers ?? [];
  const read = await readLayers(sources, options.fetchPolicy);
  if (!read.ok) return read;
  const { layers, above, problems: remarks } = read.value;
  const words = openReferenceWords(layers);
  // A policy, its cases and a baseline name models in order to judge them; that is no dependency.
  const own = new Set([...ownFiles, ...sources.map(({ path }) => path), options.baseline?.path]);
  const wider = widening(words.keys);
  const triggers = (path: string): readonly string[] | undefined =>
    own.has(path) ? undefined : wider(triggersOf(path));
  const ignored = (path: string): boolean => words.ignoresPath(path);
  const open = () => discover(root, { triggers, ignored, foreign: isOwnFile }, { ...defaultLimits, ...options.limits });
  const tree = await open();
  if (!tree.ok) return tree;
  const { facts, problems: barred } = countedFacts(layers);
  const catalog = withStated(await openCatalog(), facts);
  const vocabulary = { ...vocabularyOf(catalog), ...(words.keys.length > 0 && { holdsModel: words.holdsModel }) };
  const near = change && options.changedOnly ? bothSides(tree.value, change, vocabulary) : undefined;
  const whole = near === undefined && change && options.changedOnly ? await open() : tree;
  if (!whole.ok) return whole;
  const { now, before } = near ?? wholeTree(whole.value, change, vocabulary);
  const astray = options.changedOnly ? [] : unmatchedPaths(layers.slice(above), tree.value.paths);
  const { references, setAside } = words.sift(now.references);
  const unread = now.problems;
  const coverage = whole.value.coverage();
  const brought = broughtPaths(whole.value, options);
  const closed = unsearched(whole.value, brought, { ignores: ignored, alike: judgedAlike(layers) });
  const problems = [...(options.noticed ?? []), ...coverage.problems, ...unread, ...closed];
  const outcome: ScanOutcome = {
    ...(change && {
      change: { ...(change.base !== undefined && { base: change.base }), files: change.files.length },
    }),
    coverage,
    references,
    setAside,
    catalog,
    problems: [...problems, ...remarks, ...words.problems(), ...barred, ...astray],
  };
  if (stage === 'extract') return { ok: true, value: outcome };
  const identification = identify(references, catalog);
  const former = before && identify(words.sift(before.references).references, catalog);
  const identified: ScanOutcome = {
    ...outcome,
    identification,
    ...(change &&
      former &&
      outcome.change && {
        change: { ...outcome.change, newModels: newModels(identification.models, former.models, change) },
      }),
  };
  if (stage === 'identify') return { ok: true, value: identified };
  const lookup = hub === undefined ? fromCatalog(catalog) : fromHub(catalog, hub);
  const lineages = await resolve(identification.models, lookup);
  const resolved: ScanOutcome = {
    ...identified,
    lineages,
    problems: [...outcome.problems, ...(hub?.problems() ?? [])],
  };
  if (stage === 'resolve') return { ok: true, value: resolved };
  const asked = options.notices === true || asksForNotices(layers);
  const evaluation = evaluate(lineages, layers, {
    ...(asked && { notices: await readNotices(root) }),
    today,
    ...(repository !== undefined && { repository }),
    ...(change && { unverified: broughtBy(change) }),
    catalog,
    unidentified: identification.unidentified,
    problems,
    ...(options.baseline && { baseline: { recorded: options.baseline, above } }),
    partial: near !== undefined,
    request: true,
    ...(options.owners && { owners: options.owners }),
    ...(change && former && !options.allGate && { before: earlier(lineages, former, change) }),
  });
  return { ok: true, value: { ...resolved, evaluation } };
}

/** Tells policies by their usual paths, cases and baselines by their whole text: a name alone would let any file hide its models. */
export function isOwnFile({ path, text }: SourceFile): boolean {
  if (ownFiles.includes(path)) return true;
  if (/\.cases\.ya?ml$/.test(path)) return readCases(text, path, () => 'huggingface:any/any').ok;
  return /baseline[^/]*\.json$/.test(path) && readBaseline(text, path).ok;
}

/** Most notice files that are read. */
const mostNotices = 200;

/** The notice files of a folder; none where it cannot be opened. */
export async function readNotices(root: string): Promise<readonly NoticeFile[]> {
  const tree = await discover(root, { triggers: (path) => (isNoticePath(path) ? [] : undefined) });
  if (!tree.ok) return [];
  const found: NoticeFile[] = [];
  for (const { path, text, nature } of tree.value.files()) {
    if (found.length >= mostNotices) break;
    if (nature === 'text' && givesNotice({ path, text })) found.push({ path, text });
  }
  return found;
}

/** Triggers with the keys of the policy beside them; the same list comes back as the same object, by which filters are kept. */
function widening(keys: readonly string[]) {
  const known = new Map<readonly string[], readonly string[]>();
  return (triggers: readonly string[] | undefined): readonly string[] | undefined => {
    if (triggers === undefined || triggers.length === 0 || keys.length === 0) return triggers;
    const wide = known.get(triggers) ?? [...triggers, ...keys.map((key) => key.toLowerCase())];
    known.set(triggers, wide);
    return wide;
  };
}

/** Paths that the change under review brings; where it is not known, all that is not read is its own. */
function broughtPaths(tree: Tree, { change, noticed = [], allGate }: ScanOptions): readonly string[] {
  if (change !== undefined) return change.files.flatMap(({ path }) => (path === undefined ? [] : [path]));
  return !allGate && noticed.some(({ code }) => code === 'change-not-listed') ? tree.closed() : [];
}

/** Tells evidence that stands in files which the change touches. */
function broughtBy(change: Change): (evidence: Evidence) => boolean {
  const touched = new Set(change.files.map(({ path }) => path));
  return ({ source, locator }) =>
    (source === 'file' || source === 'lock') && touched.has(locator.replace(/(?::\d+){1,2}$/, ''));
}

/** The same lineages, standing where their models stood before the change. */
function earlier(lineages: readonly Lineage[], { models, unidentified }: Identification, change: Change): Before {
  const keyOf = ({ id, revision }: Model) => JSON.stringify([id, revision]);
  const known = new Map(models.map((model) => [keyOf(model), model]));
  return {
    lineages: lineages.flatMap((lineage) => {
      const model = known.get(keyOf(lineage.model));
      return model === undefined ? [] : [{ ...lineage, model }];
    }),
    unidentified,
    moved: movedIn(change),
  };
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
