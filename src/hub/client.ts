/** The client of the Hub behind our fetch: the metadata of a model in one request, and single files of its repository. */
import type { HubModel } from '../resolve/index.js';
import type { HubAnswer } from '../resolve/types.js';
import { isCommit, isFilePath, isRepository, isRevision } from './address.js';
import type { GuardedFetch, Trace } from './types.js';

/** Fields that tell where a model comes from; beyond those that the client always asks for. */
const fields = [
  'author',
  'baseModels',
  'cardData',
  'config',
  'createdAt',
  'disabled',
  'gguf',
  'library_name',
  'safetensors',
  'sha',
  'siblings',
  'tags',
];

/** As much of a weight file as its header needs. */
const headerBytes = 64 * 1024;

/** Asks a Hub; ids, commits and paths are tested before anything is sent. */
export interface HubClient {
  model(name: string, revision?: string): Promise<HubAnswer<HubModel>>;
  file(name: string, commit: string, path: string): Promise<HubAnswer<string>>;
  weights(name: string, commit: string): Promise<HubAnswer<ReadonlyMap<string, string>>>;
}

/** A client of the Hub at this address. The library is loaded with the first question. */
export function openClient(hub: string, fetch: GuardedFetch, now: () => number): HubClient {
  const through = (trace: Trace, headers?: Record<string, string>): typeof globalThis.fetch => {
    const ask = (address: string | URL, init?: RequestInit) =>
      fetch(address, headers === undefined ? init : { ...init, headers }, trace);
    return ask as typeof globalThis.fetch;
  };
  const dated = <T>(value: T, trace: Trace): HubAnswer<T> => ({
    ok: true,
    value,
    date: new Date(trace.given ?? now()).toISOString().slice(0, 10),
  });
  const failed = (trace: Trace) => ({ ok: false, reason: trace.reason ?? 'malformed' }) as const;

  return {
    async model(name, revision) {
      if (!isRepository(name)) return { ok: false, reason: 'not-found' };
      if (revision !== undefined && !isRevision(revision)) return { ok: false, reason: 'revision-not-found' };
      const trace: Trace = { hops: [] };
      try {
        const { modelInfo } = await import('@huggingface/hub');
        // The library's list of fields is shorter than the Hub's, and it does not check it.
        const found: object = await modelInfo({
          name,
          ...(revision !== undefined && { revision }),
          hubUrl: hub,
          additionalFields: fields as never[],
          fetch: through(trace),
        });
        const { id: hubId, name: canonical, task, ...rest } = found as Record<string, unknown>;
        if (typeof canonical !== 'string' || !isRepository(canonical)) return { ok: false, reason: 'malformed' };
        // A mirror may leave the commit out of the answer and still say it in its headers.
        const sha = rest.sha ?? trace.commit;
        if (revision !== undefined && isCommit(revision) && sha !== revision) return { ok: false, reason: 'malformed' };
        return dated({ name: canonical, fields: { ...rest, sha, _id: hubId, pipeline_tag: task } }, trace);
      } catch {
        return failed(trace);
      }
    },
    async weights(name, commit) {
      if (!isRepository(name) || !isCommit(commit)) return { ok: false, reason: 'not-found' };
      const trace: Trace = { hops: [] };
      const page = through(trace);
      // One page has a thousand files; where there are more, a Hub could send us through them one by one.
      const onePage: typeof globalThis.fetch = async (address, init) => {
        const response = await page(address, init);
        response.headers.delete('link');
        return response;
      };
      try {
        const { listFiles } = await import('@huggingface/hub');
        const found = new Map<string, string>();
        for await (const row of listFiles({ repo: name, revision: commit, hubUrl: hub, fetch: onePage })) {
          const hash = row.lfs?.oid;
          if (typeof row.path === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
            found.set(row.path, hash);
        }
        return dated(found, trace);
      } catch {
        return failed(trace);
      }
    },
    async file(name, commit, path) {
      if (!isRepository(name) || !isCommit(commit) || !isFilePath(path)) return { ok: false, reason: 'not-found' };
      const trace: Trace = { hops: [] };
      const isWeights = /\.gguf$/i.test(path);
      try {
        const { downloadFile } = await import('@huggingface/hub');
        const url = `${hub}/${name}/resolve/${commit}/${path}`;
        const blob = await downloadFile({
          repo: name,
          path,
          revision: commit,
          hubUrl: hub,
          xet: false,
          // What the library would ask first; we want the file whatever its size, up to our own limit.
          downloadInfo: { url, size: headerBytes, etag: '' },
          fetch: through(trace, isWeights ? { range: `bytes=0-${headerBytes - 1}` } : undefined),
        });
        if (blob === null) return { ok: false, reason: 'not-found' };
        const bytes = await blob.arrayBuffer();
        if (trace.commit !== undefined && trace.commit !== commit) return { ok: false, reason: 'malformed' };
        return dated(isWeights ? Buffer.from(bytes).toString('latin1') : new TextDecoder().decode(bytes), trace);
      } catch {
        // A mirror may keep weight files at a host that we do not ask; that is no fault of this run.
        return isWeights && trace.reason === 'foreign-host' ? { ok: false, reason: 'unverified' } : failed(trace);
      }
    },
  };
}
