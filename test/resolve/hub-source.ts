/** The port of the Hub as data: models answer from their files, without a server. */
import { readMetadata } from '../../src/resolve/index.js';
import type { HubSource, UnknownReason } from '../../src/resolve/types.js';
import { apiOf, bytesOf, hashOf, type ModelFile, modelAt, readModels } from '../loopback-hub/model.js';

/** Every model of `fixtures/hub/`. */
export const recordedModels = readModels(new URL('../../fixtures/hub/', import.meta.url));

/** A Hub with these models, and what it was asked. `failing` answers files that cannot be read. */
export function hubOf(
  models: readonly ModelFile[],
  failing: (path: string) => UnknownReason | undefined = () => undefined,
): HubSource & { readonly asked: string[] } {
  const asked: string[] = [];
  const find = (name: string) =>
    models.find(({ id, aka = [] }) => [id, ...aka].some((one) => one.toLowerCase() === name.toLowerCase()));
  const there = (name: string) => {
    const model = find(name);
    return model?.state === undefined ? model?.id : undefined;
  };
  return {
    url: 'https://hub.example',
    asked,
    async model(name, revision) {
      asked.push(revision === undefined ? name : `${name}@${revision}`);
      const model = find(name);
      const { state = 'public' } = model ?? { state: 'missing' };
      if (model === undefined || state === 'deleted' || state === 'private')
        return { ok: false, reason: 'private-or-missing' };
      if (state === 'disabled') return { ok: false, reason: 'disabled' };
      const one = modelAt(model, revision ?? 'HEAD');
      if (one === undefined) return { ok: false, reason: 'revision-not-found' };
      const value = readMetadata({ name: model.id, fields: apiOf(one, there) });
      return value === undefined ? { ok: false, reason: 'malformed' } : { ok: true, value, date: '2026-11-23' };
    },
    async file(name, commit, path) {
      asked.push(`${name}/${path}`);
      const found = find(name);
      const model = found && modelAt(found, commit);
      const bytes = model && bytesOf(model, path);
      const reason = failing(path) ?? (model?.gated === undefined ? undefined : 'gated');
      if (reason !== undefined || bytes === undefined) return { ok: false, reason: reason ?? 'not-found' };
      return { ok: true, value: bytes.toString('latin1'), date: '2026-11-23' };
    },
    async weights(name, commit) {
      asked.push(`${name}/*`);
      const found = find(name);
      const model = found && modelAt(found, commit);
      const reason = failing('*');
      if (model === undefined || reason !== undefined) return { ok: false, reason: reason ?? 'not-found' };
      const paths = Object.keys(model.files ?? {});
      const hashes = paths.flatMap((path) => {
        const hash = hashOf(model, path);
        return hash === undefined ? [] : [[path, hash] as const];
      });
      return { ok: true, value: new Map(hashes), date: '2026-11-23' };
    },
    problems: () => [],
  };
}
