/** `npm run demo:hub`: the loopback Hub for people, with the models of `fixtures/hub/`, well or failing in the way that is asked for. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Fault, plainFaults } from './faults.js';
import { readModels } from './model.js';
import { startHub } from './server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8000' },
    models: { type: 'string', default: 'fixtures/hub' },
    prefix: { type: 'string', default: '' },
    fault: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`npm run demo:hub -- [--port 8000] [--models fixtures/hub] [--prefix /mirror] [--fault KIND]

Kinds: rate-limited, ${plainFaults.join(', ')}, redirect
Tokens: hf_reader (opens nothing more), hf_member (opens everything); any other is refused.`);
} else {
  const models = readModels(pathToFileURL(`${resolve(values.models)}/`));
  const fault = faultOf(values.fault);
  const hub = await startHub({
    models,
    port: Number(values.port),
    prefix: values.prefix,
    tokens: { hf_reader: [], hf_member: models.map(({ id }) => id) },
    ...(fault === undefined ? {} : { fault: () => fault }),
    onRequest: ({ method, url, authorization }) =>
      console.log(`${method} ${url.slice(0, 160)}${authorization === undefined ? '' : '  (with a token)'}`),
  });
  console.log(`A Hub with ${models.length} models is at ${hub.url}. In another terminal:

  node dist/cli/index.js explain ${models[0]?.id ?? 'skt/A.X-4.0'} --hub-url ${hub.url}

Stop it with Ctrl-C.`);
}

function faultOf(kind: string | undefined): Fault | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'rate-limited') return { kind, seconds: 280 };
  if (kind === 'redirect') return { kind, to: 'https://other.example/' };
  const plain = plainFaults.find((one) => one === kind);
  if (plain === undefined) throw new Error(`no such fault: ${kind}`);
  return { kind: plain };
}
