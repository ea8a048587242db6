/** Reads what the place of a binding says, before any value is looked at: the call, the name on the left, what stands beside it. */
import { addressAmong, hostIn } from '../client.js';
import type { Binding, ClosedBecause, Usage } from '../types.js';
import { type CallSignal, calleeRegistry, callSignal } from './calls.js';
import { type NameSignal, nameSignal, speaksOfOther } from './names.js';

/** What the place says before any value is looked at; kept so that a value found elsewhere can be judged in it. */
export interface Slot {
  readonly call?: CallSignal;
  readonly name?: NameSignal;
  readonly label: string;
  readonly registry?: string;
  readonly revision?: string;
  /** Host of the API that an address beside it names. */
  readonly host?: string;
  readonly usage: Usage;
  /** Why nothing in this place can be a use of a model; undefined when something can. */
  readonly closed?: ClosedBecause;
  /** The name on the left, where it says nothing about models by itself. */
  readonly own?: string;
  /** The name on the left speaks of something else (`index_name`, `tags`). */
  readonly foreign?: true;
  /** The place holds a container image. */
  readonly image?: true;
  /** The place expects a model whatever is written there. */
  readonly open: boolean;
}

/** The place in the address of an API that names the model. */
export const ofAddress: Slot = { name: { holds: 'weak', usage: 'call' }, label: 'address', usage: 'call', open: false };

/** A place where nothing can be a use of a model. */
function closed(because: ClosedBecause): Slot {
  return { label: '', usage: 'load', closed: because, open: false };
}

/** Keys whose values are addresses for people. */
const forPeople =
  /^(?:placeholder|tooltip|hint|href|link|links|homepage|docs?|documentation|readme|citation|website|alt|title|src|license_link|learn_more|info)$/i;
/** Beside these keys a `model` is a device's. */
const maker = /^(?:manufacturer|manufacturer_?name|vendor|brand|serial_?number|zigbee_?model)$/i;
const positional = /^\d+$/;
const genericName = /^(?:name|id|path|repo|repository|ref|value|default)$/i;
/** Beside these keys a `repository` is a container image. */
const imageKeys = ['tag', 'pullPolicy', 'imagePullPolicy', 'digest', 'pullSecrets'];

/** `.model("x")`, `WithModel("x")`: a method that sets nothing else. */
const setter = /^(?:with_?|set_?)?model(?:_?(?:id|name))?$/i;

/** In `{ modelId: a, hostedId: b }` the second id is the same model's elsewhere. */
function hasModelBeside({ name, siblings }: Binding): boolean {
  return Object.keys(siblings ?? {}).some((key) => key !== name && nameSignal(key)?.holds === 'strong');
}

/** `GPT-4o`, `Claude 3.5`: written for people, as no API spells its ids. */
function isDisplayed({ value }: Binding): boolean {
  return value.kind === 'text' && /^[A-Z][^/:]{1,60}$/.test(value.text);
}

/** In `{ name: llama3, modelURL: … }` the name is an alias: a key beside it says which model. */
function isAlias(binding: Binding): boolean {
  const { name, siblings } = binding;
  if (!siblings || !genericName.test(name)) return false;
  const beside = Object.keys(siblings).filter((key) => key !== name);
  return (
    hasModelBeside(binding) ||
    (name === 'name' &&
      beside.some(
        (key) =>
          ((key === 'id' || key === 'key') && /[a-z]/i.test(siblings[key] ?? '')) ||
          ((key === 'id' || key === 'value') && siblings[key] === '' && isDisplayed(binding)) ||
          /^(?:repo_id|repository|url|uri|source|image|imageTag|storageUri|hf_repo)$/i.test(key),
      ))
  );
}

/** Whether a word beside a generic name says that it stands on the Hub. */
function fromHub({ name, siblings }: Binding): boolean {
  const source = siblings?.source ?? siblings?.provider ?? siblings?.hub;
  return source !== undefined && /^(?:hf|hugging_?-?face|hf_?hub)$/i.test(source) && hubName.test(name);
}
const hubName = /^(?:repo|repo_?name|repository|id|name|path|model)$/i;

/** `repository` beside `tag` is a container image: a model only if the address itself says so. */
function isImage({ name, siblings, callee, path }: Binding): boolean {
  if (callee === 'FROM') return path?.[0] !== 'modelfile';
  return (
    siblings !== undefined && /^(?:repository|repo|image)$/i.test(name) && imageKeys.some((key) => key in siblings)
  );
}

/** The name that speaks for an element without one: the list's or mapping's, else the function's. */
function enclosing(path: readonly string[], callee: string): string {
  return path.findLast((key) => !positional.test(key)) ?? callee;
}

/** Reads what the place of `binding` says; `own` tells the names that the policy of the repository says hold models. */
export function slotOf(binding: Binding, own?: (name: string) => boolean): Slot {
  if (binding.inert) return closed(binding.inert);
  const { callee, siblings } = binding;
  const kind = siblings?.repo_type ?? siblings?.['repo-type'] ?? siblings?.repoType;
  if (kind === 'dataset' || kind === 'space') return closed('dataset');
  if (callee !== undefined && /dataset/i.test(callee)) return closed('dataset');
  const listed = callee === undefined ? undefined : callSignal(callee, binding.name);
  // A function of the file's own is not the library's of that name.
  const call = binding.parameter !== undefined && listed?.accepts === 'known' ? undefined : listed;
  if (call?.accepts === 'never') return closed('call');
  const last = callee === undefined ? '' : callee.slice(Math.max(callee.lastIndexOf('.'), callee.lastIndexOf('/')) + 1);
  const path = binding.path ?? [];
  const generic = positional.test(binding.name);
  let name = nameSignal(binding.name, generic && callee !== undefined ? [...path, last] : path);
  // `{ model: provider('name') }`
  if (name === undefined && binding.name === '0' && callee !== undefined) name = nameSignal(binding.name, path);
  // The name of a function says less than the name of an argument.
  if (generic && callee !== undefined && name?.holds === 'strong' && !setter.test(last))
    name = { ...name, holds: 'weak' };
  if (name === undefined && /id$/i.test(binding.name) && hasModelBeside(binding))
    name = { holds: 'weak', usage: 'load' };
  // A device has a model too, and somebody who makes it.
  if (name?.holds === 'strong' && Object.keys(siblings ?? {}).some((key) => maker.test(key)))
    name = { ...name, holds: 'weak', attribute: true };
  // `{ repo: owner/name, source: HF }`
  const hub = name === undefined || name.holds !== 'never' ? fromHub(binding) : false;
  if (hub) name = { holds: 'strong', usage: 'load', registry: 'huggingface' };
  // `{ name: 'modelName', default: x }` describes a parameter.
  const described = /^default(?:_?value)?$/i.test(binding.name) ? (siblings?.name ?? siblings?.key) : undefined;
  if (described !== undefined) name = nameSignal(described) ?? name;
  // `run('x')` of `function run(model)`: the file itself says what the argument is.
  const taken = binding.parameter === undefined || name?.holds === 'strong' ? undefined : nameSignal(binding.parameter);
  if (taken !== undefined) name = taken;
  if (own?.(generic ? enclosing(path, '') : binding.name)) name = { holds: 'strong', usage: 'load' };
  // The name under which a package is deployed (Truss).
  if (binding.name === 'model_name' && path.length === 0 && siblings?.resources === '') return closed('alias');
  if (name?.holds === 'never' && !call) return closed('name');
  if (!hub && isAlias(binding)) return closed('alias');
  if (forPeople.test(binding.name)) return closed('people');
  const address = siblings && (call || name) ? addressAmong(siblings, callee !== undefined) : undefined;
  const host = address === undefined ? undefined : hostIn(address);
  const elsewhere = address !== undefined || binding.address !== undefined;
  const registry = call?.registry ?? name?.registry ?? (callee === undefined ? undefined : calleeRegistry(callee));
  const revision = /^(?:|null|none|~)$/i.test(siblings?.revision ?? '') ? undefined : siblings?.revision;
  return {
    ...(call ? { call } : {}),
    ...(name ? { name } : {}),
    ...(registry && !(elsewhere && registry === 'openai') ? { registry } : {}),
    ...(revision ? { revision } : {}),
    ...(host ? { host } : {}),
    label: call
      ? `call:${call.id}`
      : name
        ? `name:${(taken && binding.parameter) ?? (generic ? enclosing(path, last) : (described ?? binding.name))}`
        : `form:${binding.form}`,
    usage: call?.usage ?? name?.usage ?? 'load',
    ...(isImage(binding) ? { image: true as const } : {}),
    ...(name === undefined ? { own: binding.name } : {}),
    ...(name === undefined && speaksOfOther(binding.name) ? { foreign: true as const } : {}),
    open: call?.accepts === 'any' || name?.holds === 'strong',
  };
}

/** What the place takes: any name, one that is known, one that is self-evident, or none. */
export function accepts(slot: Slot): 'any' | 'known' | 'self-evident' | 'nothing' {
  if (slot.closed) return 'nothing';
  if (slot.open) return 'any';
  return slot.call || slot.name ? 'known' : 'self-evident';
}

/** Whether a place that gets no literal is worth following. */
export function expectsModel(slot: Slot): boolean {
  return slot.closed === undefined && (slot.open || slot.call?.accepts === 'known');
}
