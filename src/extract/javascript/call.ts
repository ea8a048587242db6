/** Reads the arguments of a call and reports them under its callee. */
import { clientOf, isAddressKey } from '../client.js';
import type { Binding, Value } from '../types.js';
import type { Read } from './composite.js';
import { literal } from './literal.js';
import { loading } from './loading.js';
import { calleeOf } from './name.js';
import { beside, bind, leafOf, note, opaque, type Reading, spanFrom } from './reading.js';
import { argumentsOf, type Scope, type Siblings } from './scope.js';
import { kinds } from './tokens.js';

const loaders = new Set(['require', 'import', 'require.resolve']);
const environmentGetters = new Set(['Deno.env.get', 'Netlify.env.get']);
/** Calls that hand back what they were given. */
const transparent = new Set(['Object.freeze', 'Object.seal', 'structuredClone', 'String', 'markRaw']);
/** Calls whose first argument is the first value of the variable that they are assigned to. */
const holders = new Set([
  'useState',
  'useRef',
  'ref',
  'shallowRef',
  'signal',
  'createSignal',
  'writable',
  'atom',
  '$state',
]);
const comparisons = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'has',
  'match',
  'localeCompare',
  'search',
]);
const stringMethods = new Set(['includes', 'startsWith', 'endsWith']);
/** Bindings of one call that are told its address. */
const most = 40;
const shells = new Set(['exec', 'execSync', 'execaCommand', 'execaCommandSync']);
const expectation = /(?:^|[.:])(?:expect|assert)\./;

/** Values of the arguments of a call whose opening bracket is the current token, and what the call itself is worth. */
export function call(r: Reading, scope: Scope, chain: string | undefined, read: Read): Value {
  const { kind, raw, partner, count } = r.tokens;
  const open = r.at;
  const close = partner[open]!;
  if (chain !== undefined && loaders.has(chain)) {
    r.at = Math.min(count, close + 1);
    return opaque(r, open);
  }
  const clear = chain !== undefined && transparent.has(chain);
  const callee = chain === undefined ? undefined : calleeOf(r, chain);
  const leaf = callee === undefined ? '' : leafOf(callee);
  const inert = inertness(callee, leaf);
  const args: Siblings = [];
  const argumentScope: Scope = clear ? scope : argumentsOf(scope, callee, inert, args);
  const values: Value[] = [];
  /** Arguments that are no name whatever they hold. */
  const composed = new Set<number>();
  const from = r.bindings.length;
  r.at++;
  while (r.at < close) {
    const before = r.at;
    if (raw[r.at] === '...') r.at++;
    const literal = /^(?:[{[(]|function|async|class)$/.test(raw[r.at]!) || raw[r.at + 1] === '=>';
    const value = read(r, argumentScope);
    if (literal || values.length > (leaf === 'pipeline' ? 1 : 0)) composed.add(values.length);
    note(args, String(values.length), value);
    values.push(value);
    if (raw[r.at] === ',' || r.at === before) r.at++;
  }
  r.at = Math.min(count, close + 1);
  const [initial] = values;
  if (clear) return initial ?? opaque(r, open);
  if (callee === undefined) return opaque(r, open);
  if (environmentGetters.has(callee) && initial?.kind === 'text') {
    return { kind: 'name', space: 'env', name: initial.text, span: initial.span };
  }
  if (shells.has(leaf) && kind[open + 1] !== kinds.templateHead) shell(r, open + 1);
  addressed(r, scope, callee, from, open);
  const name = scope.path.at(-1);
  if (initial !== undefined && name !== undefined && holders.has(leaf)) {
    bind(r, 'assignment', name, initial, scope, { callee, path: scope.path.slice(0, -1), defines: name });
    return opaque(r, open);
  }
  if (initial !== undefined && name !== undefined && leaf === 'default' && callee !== leaf) {
    bind(r, 'default', name, initial, scope, { callee, path: scope.path.slice(0, -1) });
    return opaque(r, open);
  }
  for (let index = 0; index < values.length; index++) {
    const key = String(index);
    if (values[index]!.kind === 'opaque' && (composed.has(index) || (leaf === 'pipeline' && index === 0))) continue;
    bind(r, 'positional', key, values[index]!, scope, { callee, siblings: beside(key, args), inert });
  }
  return loading(r, chain!, callee, leaf, values, spanFrom(r, open)) ?? opaque(r, open);
}

/** Tells what the call binds of the address that it is given, and its variable of the client that it makes. */
function addressed(r: Reading, scope: Scope, callee: string, from: number, open: number): void {
  const registry = clientOf(callee);
  if (registry === undefined && from === r.bindings.length) return;
  const inside = r.bindings.slice(from, from + most);
  const stated = inside.find((one) => one.callee === callee && isAddressKey(one.name))?.value;
  const address = stated ?? (registry === undefined ? undefined : unread(r, open));
  const name = scope.path.at(-1);
  if (registry !== undefined && name !== undefined) {
    r.clients.push({ name, registry, ...(address && { address }) });
    if (scope.owner !== undefined) r.clients.push({ name: `this.${name}`, registry, ...(address && { address }) });
  }
  if (address === undefined) return;
  inside.forEach((binding, at) => {
    if (binding.callee === callee) r.bindings[from + at] = { ...binding, address };
  });
}

/** Something in the place of an address, where the key of one stands among the arguments. */
function unread(r: Reading, open: number): Value | undefined {
  const { raw, partner } = r.tokens;
  for (let at = open + 1; at < Math.min(partner[open]!, open + 2 * most); at++) {
    if (/^[:,}]$/.test(raw[at + 1]!) && isAddressKey(raw[at]!)) return opaque(r, open);
  }
  return undefined;
}

/** Hands the literal at token `index` on as a shell command. */
export function shell(r: Reading, index: number): void {
  const k = r.tokens.kind[index];
  if (k !== kinds.text && k !== kinds.template) return;
  const value = literal(r, index);
  // With an escape in it the text no longer runs in parallel to the source.
  if (value.kind !== 'text' || value.text.length !== value.span.end - value.span.start) return;
  r.snippets.push({ language: 'shell', text: value.text, segments: [{ at: 0, source: value.span.start }] });
}

function inertness(callee: string | undefined, leaf: string): Binding['inert'] | undefined {
  if (callee === undefined) return undefined;
  if (comparisons.has(leaf) && (callee !== leaf || stringMethods.has(leaf))) return 'comparison';
  return expectation.test(callee) ? 'expectation' : undefined;
}
