/** Finds out which API a call reaches: from the address in the call itself, else from the client object that it is called on. */
import { hostIn } from './client.js';
import type { Definitions } from './definitions.js';
import type { Linker } from './link.js';
import type { PlacedValue } from './placed-value.js';

/** A client whose values have places. */
interface PlacedClient {
  readonly registry?: string;
  readonly address?: PlacedValue;
  readonly same?: PlacedValue;
}

/** What is called: a host where an address says, else the registry that the client means by itself. */
export interface Api {
  readonly host?: string;
  readonly registry?: string;
}

/** Names that one client is handed on by, and segments of a callee that are looked at. */
const maximumHops = 4;
const maximumSegments = 8;
/** Clients of one name in one file that are kept. */
const maximumClients = 16;

/** The clients of a tree; filled while files are read, asked afterwards. */
export interface Clients {
  add(path: string, name: string, client: PlacedClient): void;
  /** What `callee`, called in `path`, reaches; undefined when nothing says, or not one thing. */
  apiOf(callee: string, path: string, links: Linker): Api | undefined;
}

/** An empty table of clients. */
export function clients({ filesOf }: Pick<Definitions, 'filesOf'>): Clients {
  const byFile = new Map<string, Map<string, PlacedClient[]>>();

  const add: Clients['add'] = (path, name, client) => {
    const own = byFile.get(path) ?? new Map<string, PlacedClient[]>();
    byFile.set(path, own);
    const before = own.get(name) ?? [];
    if (before.length < maximumClients) own.set(name, [...before, client]);
  };

  const meant = (path: string, name: string, links: Linker, hops: number): readonly (Api | undefined)[] =>
    (byFile.get(path)?.get(name) ?? []).flatMap(({ registry, address, same }) => {
      if (address) {
        const own = isLed(registry) ? {} : { registry: registry! };
        return addressed(address, path, links).map((api) => (api || own.registry ? { ...own, ...api } : undefined));
      }
      if (registry !== undefined) return [registry === '' ? undefined : { registry }];
      if (same?.kind !== 'name' || hops >= maximumHops) return [undefined];
      if (same.space === 'local') return meant(path, same.name, links, hops + 1);
      return filesOf(same.module ?? '', path).flatMap((file) => meant(file, same.name, links, hops + 1));
    });

  const search: Clients['apiOf'] = (callee, path, links) => {
    const ends = [...callee.matchAll(/\.|$/g)].map(({ index }) => index).slice(0, maximumSegments);
    for (const end of ends.reverse()) {
      const local = meant(path, callee.slice(0, end), links, 0);
      if (local.length > 0) return agreed(local);
      // `app.clients.client` of an import: a module, and a name in it.
      for (const dot of ends) {
        if (dot === 0 || dot >= end) continue;
        const files = filesOf(callee.slice(0, dot), path).filter((file) => byFile.has(file));
        const imported = files.flatMap((file) => meant(file, callee.slice(dot + 1, end), links, 0));
        if (imported.length > 0) return agreed(imported);
      }
    }
    return undefined;
  };

  /** One function is called in many places of a file. */
  const answers = new Map<string, Api | undefined>();
  const apiOf: Clients['apiOf'] = (callee, path, links) => {
    if (byFile.size === 0) return undefined;
    const key = `${path}\0${callee}`;
    if (!answers.has(key)) answers.set(key, search(callee, path, links));
    return answers.get(key);
  };

  return { add, apiOf };
}

/** Whether many APIs speak what such a client speaks, so that only its address tells which one is called. */
function isLed(registry: string | undefined): boolean {
  return registry === undefined || /^(?:openai|anthropic|huggingface|)$/.test(registry);
}

/** The hosts that an address can be; nothing when it cannot be followed. */
export function addressed(address: PlacedValue, path: string, links: Linker): readonly (Api | undefined)[] {
  const found = links.reach(address, path).map(({ text }) => hostIn(text));
  return found.length === 0 ? [undefined] : found.map((host) => (host === undefined ? undefined : { host }));
}

/** What all of them say. */
export function agreed(apis: readonly (Api | undefined)[]): Api | undefined {
  const [first] = apis;
  return apis.every((api) => api?.host === first?.host && api?.registry === first?.registry) ? first : undefined;
}
