/** From texts to layers: what each extends is fetched, each is read alone, and one that the change may have written can only tighten (policy-semantics §2). */
import type { Problem, Result } from '../problem.js';
import { type Company, type LayerKind, nothingDelegated, type Policy, type PolicyReference } from './policy.js';
import { noFacts, says } from './policy-facts.js';
import { readPolicy } from './policy-reader.js';
import { citedReference, readReference } from './policy-reference.js';
import { readPolicyText } from './policy-text.js';

/** One layer as the edges give it. */
export interface LayerSource {
  /** How it is cited. */
  readonly path: string;
  readonly text: string;
  readonly kind: Exclude<LayerKind, 'extended'>;
  /** The commit at which it was read, where it was. */
  readonly commit?: string;
  /** For a layer of the workflow: the change under review cannot have written it. */
  readonly central?: boolean;
}

/** Fetches the file of another repository; `reason` says why that was not possible. */
export type PolicyPort = (
  reference: PolicyReference,
) => Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }>;

/** The layers, the uppermost first, and what is to be said about them. */
export interface Layers {
  readonly layers: readonly Policy[];
  /** How many of them stand above the repository's own. */
  readonly above: number;
  readonly problems: readonly Problem[];
}

/** Most layers of one judgement (design §9). */
export const mostLayers = 5;

interface Found {
  readonly path: string;
  readonly text: string;
  readonly kind: LayerKind;
  readonly trusted: boolean;
  readonly commit?: string;
}

/** Reads every layer, the uppermost first; fails where one cannot be fetched or read. */
export async function readLayers(sources: readonly LayerSource[], fetch?: PolicyPort): Promise<Result<Layers>> {
  const found: Found[] = [];
  for (const source of sources) {
    const chain = await follow(source, mostLayers - found.length, fetch);
    if (!chain.ok) return chain;
    found.push(...chain.value);
  }
  if (found.length > mostLayers) return tooMany(found[mostLayers]?.path ?? '');
  const layers: Policy[] = [];
  const problems: Problem[] = [];
  let groups: Policy['groups'] = {};
  for (const { path, text, kind, trusted, commit } of found) {
    const done = readPolicy(text, path, { groups, kind });
    if (!done.ok) return done;
    const read = { value: { ...done.value, ...(commit !== undefined && { commit }) } };
    if (trusted) {
      layers.push(read.value);
      groups = read.value.groups;
    } else {
      const kept = tightening(read.value);
      layers.push(kept);
      const lost = dropped(read.value);
      if (lost.length > 0) problems.push({ code: 'layer-not-central', path, detail: lost.join(', ') });
    }
  }
  const own = found.findIndex(({ kind }) => kind === 'repository' || kind === 'inputs');
  return { ok: true, value: { layers, above: own < 0 ? layers.length : own, problems } };
}

/** The layer and what it extends, the outermost first. */
async function follow(
  { path, text, kind, central, commit }: LayerSource,
  room: number,
  fetch: PolicyPort | undefined,
): Promise<Result<readonly Found[]>> {
  const trusted = kind !== 'workflow' || central === true;
  const chain: Found[] = [{ path, text, kind, trusted, ...(commit !== undefined && { commit }) }];
  for (let at = chain[0] as Found; ; at = chain[0] as Found) {
    const read = readPolicyText(at.text, at.path);
    if (!read.ok) return read;
    const value = read.value.value as { readonly extends?: unknown } | null;
    const written = typeof value === 'object' ? value?.extends : undefined;
    const reference = typeof written === 'string' ? readReference(written) : undefined;
    // What is no reference is refused when the layer is read.
    if (reference === undefined) return { ok: true, value: chain };
    const cited = citedReference(reference);
    const place = { path: at.path, ...read.value.valuePlace(['extends']) };
    const same = (one: Found) => one.path.toLowerCase() === cited.toLowerCase();
    if (chain.some(same)) return refused({ code: 'policy-layer-cycle', ...place, detail: cited });
    if (chain.length >= room) return tooMany(at.path, place);
    const answer = (await fetch?.(reference)) ?? {
      ok: false,
      reason: 'nothing was given to read other repositories with',
    };
    if (!answer.ok)
      return refused({ code: 'policy-layer-unreachable', ...place, detail: `${cited}: ${answer.reason}` });
    chain.unshift({ path: cited, text: answer.text.replace(/^\ufeff/u, ''), kind: 'extended', trusted });
  }
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

function tooMany(path: string, place: Partial<Problem> = {}): Result<never> {
  return refused({ ...place, code: 'policy-too-many-layers', path, detail: `more than ${mostLayers}` });
}

const silent: Company = {};

/** What is left of a layer that may only tighten: its rules. */
function tightening(policy: Policy): Policy {
  const { onIncomplete, enforce, ...rest } = policy;
  return {
    ...rest,
    onlyTightens: true,
    company: silent,
    scopes: policy.scopes.map(({ company: _, ...scope }) => scope),
    exceptions: [],
    delegation: nothingDelegated,
    ignoredPaths: [],
    ignored: [],
    keys: [],
    facts: noFacts,
    ...(onIncomplete === 'fail' && { onIncomplete }),
    ...(enforce === true && { enforce }),
  };
}

/** The keys that a layer stated and that do not count. */
function dropped({
  company,
  scopes,
  exceptions,
  delegation,
  ignoredPaths,
  ignored,
  keys,
  facts,
  ...exit
}: Policy): readonly string[] {
  const stated = {
    company: Object.keys(company).length > 0 || scopes.some((scope) => scope.company !== undefined),
    delegate: delegation !== nothingDelegated,
    exceptions: exceptions.length > 0,
    references: ignoredPaths.length + ignored.length + keys.length > 0,
    facts: says(facts),
    'on-incomplete': exit.onIncomplete === 'warn',
    enforce: exit.enforce === false,
  };
  return Object.entries(stated).flatMap(([key, said]) => (said ? [key] : []));
}
