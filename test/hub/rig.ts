/** What the tests of the Hub's edge share: a loopback Hub that ends with the test, and a clock that moves only in sleep. */
import { openHub } from '../../src/hub/index.js';
import type { HubOptions, Machine } from '../../src/hub/types.js';
import type { HubSource } from '../../src/resolve/types.js';
import type { ModelFile } from '../loopback-hub/model.js';
import { type LoopbackHub, type Setup, startHub } from '../loopback-hub/server.js';

export const token = 'hf_secret';

/** A model with an earlier name and two files. */
export const small: ModelFile = {
  about: 'a model with two files',
  id: 'acme/Small',
  aka: ['acme-old/small'],
  card: { license: 'mit' },
  files: { 'config.json': { model_type: 'bert' }, 'other.json': {} },
};

const running: LoopbackHub[] = [];

/** Ends every Hub that was started. */
export async function closeHubs(): Promise<void> {
  await Promise.all(running.splice(0).map((hub) => hub.close()));
}

export async function hubWith(setup: Partial<Setup> = {}): Promise<LoopbackHub> {
  const hub = await startHub({ models: [small], tokens: { [token]: [] }, ...setup });
  running.push(hub);
  return hub;
}

/** A machine whose clock moves only when somebody sleeps. */
export interface StillMachine extends Machine {
  readonly slept: number[];
  pass(milliseconds: number): void;
}

export function machine(): StillMachine {
  let time = Date.parse('2026-11-23T12:00:00Z');
  const slept: number[] = [];
  return {
    fetch: globalThis.fetch,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    random: () => 0.5,
    slept,
    pass(milliseconds) {
      time += milliseconds;
    },
  };
}

export function open(hub: Pick<LoopbackHub, 'url'>, more: Partial<HubOptions> = {}): HubSource {
  const source = openHub({ url: hub.url, machine: machine(), ...more });
  if (source === undefined) throw new Error('not a Hub');
  return source;
}
