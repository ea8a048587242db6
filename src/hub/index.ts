/** The door of the Hub's edge: settings in, the port out behind which the Hub is asked. */
import type { Problem, ProblemCode } from '../problem.js';
import { type HubMetadata, type HubModel, readMetadata } from '../resolve/index.js';
import type { HubAnswer, HubSource, UnknownReason } from '../resolve/types.js';
import { hubAddress } from './address.js';
import { cachedFetch } from './cache.js';
import { openClient } from './client.js';
import { guardedFetch } from './guard.js';
import { startRun } from './run.js';
import { type HubFault, type HubGiven, hubSettings, shownAddress } from './settings.js';
import { openStore } from './store.js';
import { transport } from './transport.js';
import { type HubOptions, hubLimits, type Machine } from './types.js';

export { type HubFault, proxiesOf, tokenOf } from './settings.js';
export { transport } from './transport.js';

/** The Hub that flags or inputs name, else the environment; none offline. Nothing is asked before the first look-up. */
export function hubFrom(
  given: HubGiven,
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly hub?: HubSource } | { readonly ok: false; readonly fault: HubFault } {
  const settings = hubSettings(given, env);
  if (settings === undefined) return { ok: true };
  if ('what' in settings) return { ok: false, fault: settings };
  const hub = openHub(settings);
  if (hub !== undefined) return { ok: true, hub };
  const from = given.url === undefined ? 'environment' : 'given';
  return { ok: false, fault: { what: 'url', from, written: shownAddress(settings.url) } };
}

/** Failures that say something about the whole run. */
const wholesale: Partial<Record<UnknownReason, ProblemCode>> = {
  unreachable: 'hub-unreachable',
  timeout: 'hub-timeout',
  'rate-limited': 'hub-rate-limited',
  'over-budget': 'hub-over-budget',
  'invalid-token': 'hub-invalid-token',
  malformed: 'hub-malformed',
  truncated: 'hub-malformed',
  'foreign-host': 'hub-foreign-host',
};

/** Opens the Hub without asking it anything; undefined for an address that `hubAddress` refuses. */
export function openHub(options: HubOptions): HubSource | undefined {
  const url = hubAddress(options.url);
  if (url === undefined) return undefined;
  const { token, cache } = options;
  const limits = { ...hubLimits, ...options.limits };
  const machine: Machine = {
    fetch: transport(url, options.proxy),
    now: Date.now,
    sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
    random: Math.random,
    ...options.machine,
  };
  const failures = new Set<ProblemCode>();
  const guarded = guardedFetch({ hub: url, token, limits, machine, run: startRun(limits, machine) });
  const fetch =
    cache === undefined
      ? guarded
      : cachedFetch(guarded, openStore(cache, token, limits.bytes), limits, machine.now, () =>
          failures.add('hub-stale'),
        );
  const client = openClient(url, fetch, machine.now);
  const models = new Map<string, Promise<HubAnswer<HubMetadata>>>();
  const files = new Map<string, Promise<HubAnswer<string>>>();
  const weights = new Map<string, Promise<HubAnswer<ReadonlyMap<string, string>>>>();
  /** What matters of the metadata is all that is kept of it; what is not what a Hub would send is no answer. */
  const read = async (answer: Promise<HubAnswer<HubModel>>): Promise<HubAnswer<HubMetadata>> => {
    const got = await answer;
    const value = got.ok ? readMetadata(got.value) : undefined;
    if (!got.ok) return got;
    return value === undefined ? { ok: false, reason: 'malformed' } : { ...got, value };
  };
  const noted = async <T>(answer: Promise<HubAnswer<T>>): Promise<HubAnswer<T>> => {
    const got = await answer;
    const code = got.ok ? undefined : wholesale[got.reason];
    if (code !== undefined) failures.add(code);
    return got;
  };

  return {
    url,
    model(name, revision) {
      const keyOf = (id: string) => `${id.toLowerCase()} ${revision ?? ''}`;
      const key = keyOf(name);
      const known = models.get(key);
      if (known !== undefined) return known;
      const asked = noted(read(client.model(name, revision))).then((answer) => {
        // A model that was met under an old name is known under its own.
        if (answer.ok && !models.has(keyOf(answer.value.name)))
          models.set(keyOf(answer.value.name), Promise.resolve(answer));
        return answer;
      });
      models.set(key, asked);
      return asked;
    },
    file(name, commit, path) {
      const key = `${name.toLowerCase()} ${commit} ${path}`;
      const known = files.get(key) ?? noted(client.file(name, commit, path));
      files.set(key, known);
      return known;
    },
    weights(name, commit) {
      const key = `${name.toLowerCase()} ${commit}`;
      const known = weights.get(key) ?? noted(client.weights(name, commit));
      weights.set(key, known);
      return known;
    },
    // How many answers failed depends on what was under way at the same time, so it is not told.
    problems: (): readonly Problem[] => [...failures].sort().map((code) => ({ code, detail: new URL(url).host })),
  };
}
