/** Answers of the Hub on disk, by model and commit; a file that is damaged, or of another address, is as good as absent. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One answer as it lies on disk. */
export interface Stored {
  readonly address: string;
  /** Milliseconds since 1970 at which it was given or last confirmed. */
  readonly given: number;
  readonly etag?: string;
  readonly commit?: string;
  readonly type: string;
  readonly hops: readonly string[];
  readonly body: string;
}

/** Answers under one folder. */
export interface Store {
  read(address: string): Stored | undefined;
  /** Keeps the answer; a folder that cannot be written keeps nothing. */
  write(stored: Stored): void;
}

const version = 1;

/**
 * A store in the folder. What was told to one token is not read by another, because the folder may be shared by runs that
 * have none.
 */
export function openStore(folder: string, token: string | undefined, limit: number): Store {
  const scope = token === undefined ? 'public' : `token-${digest(`${version} ${token}`).slice(0, 12)}`;
  const place = (address: string) => join(folder, scope, ...placeOf(address));
  return {
    read(address) {
      try {
        const path = place(address);
        // JSON writes one byte as six at most.
        if (statSync(path).size > limit * 6 + 4096) return undefined;
        const found = JSON.parse(readFileSync(path, 'utf8')) as { version: number } & Stored;
        return isStored(found) && found.version === version && found.address === address ? found : undefined;
      } catch {
        return undefined;
      }
    },
    write(stored) {
      const path = place(stored.address);
      const draft = `${path}.${randomUUID()}`;
      try {
        mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
        writeFileSync(draft, JSON.stringify({ version, ...stored }), { mode: 0o600 });
        renameSync(draft, path);
      } catch {
        discard(draft);
      }
    },
  };
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** `owner--name/head-<digest>.json`, or the commit in the place of `head`. */
function placeOf(address: string): readonly string[] {
  const { pathname } = new URL(address);
  const name =
    /\/api\/models\/(.+?)\/(?:revision|tree)\//.exec(pathname)?.[1] ??
    /([^/]+\/[^/]+|[^/]+)\/resolve\//.exec(pathname)?.[1];
  const commit = /\/([0-9a-f]{40})(?:\/|$)/.exec(pathname)?.[1] ?? 'head';
  return [(name ?? 'other').replaceAll('/', '--').slice(0, 200), `${commit}-${digest(address).slice(0, 16)}.json`];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isStored(value: Partial<Stored>): boolean {
  return (
    typeof value.given === 'number' &&
    typeof value.type === 'string' &&
    typeof value.body === 'string' &&
    (value.etag === undefined || typeof value.etag === 'string') &&
    (value.commit === undefined || typeof value.commit === 'string') &&
    Array.isArray(value.hops) &&
    value.hops.every((hop) => typeof hop === 'string')
  );
}
