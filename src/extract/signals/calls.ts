/** Looks up calls and commands that load, serve, download, train or call the model named in one of their slots. */
import { type CallSignal, hub } from './call-row.js';
import { commands } from './commands.js';
import { functions } from './functions.js';

export type { CallSignal } from './call-row.js';

interface Entry extends CallSignal {
  readonly segments: readonly string[];
  readonly slots?: ReadonlySet<string>;
}

const byLastSegment = new Map<string, Entry[]>();
for (const { callees, slots, ...row } of functions) {
  for (const callee of callees.split(' ')) {
    const segments = callee.split('.');
    const last = segments[segments.length - 1]!;
    const entry: Entry = {
      ...row,
      id: callee,
      segments,
      ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
    };
    byLastSegment.set(last, [...(byLastSegment.get(last) ?? []), entry]);
  }
}
const byCommand = new Map<string, Entry>();
for (const { callees, slots, ...row } of commands) {
  for (const callee of callees.split('|')) {
    byCommand.set(callee, {
      ...row,
      id: callee,
      segments: [callee],
      ...(slots === undefined ? {} : { slots: new Set(slots.split(' ')) }),
    });
  }
}

/** Signal of the call or command `callee` for the slot `name`; undefined when the call says nothing about it. */
export function callSignal(callee: string, name: string): CallSignal | undefined {
  const command = byCommand.get(callee);
  if (command && (command.slots === undefined || command.slots.has(name))) return command;
  const segments = callee.split(/[.:/]+/);
  for (const entry of byLastSegment.get(segments[segments.length - 1]!) ?? []) {
    if (entry.slots !== undefined && !entry.slots.has(name)) continue;
    const offset = segments.length - entry.segments.length;
    if (offset >= 0 && entry.segments.every((segment, at) => segments[offset + at] === segment)) return entry;
  }
  return undefined;
}

/** Words in a dotted callee or module that tell the registry of whatever model it takes. */
const registries: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[./_-])ollama/i, 'ollama'],
  [
    /transformers|sentence_transformers|diffusers|huggingface|peft|\btrl\b|vllm|unsloth|FastLanguageModel|FastModel|FastVisionModel|AutoModel|AutoTokenizer|AutoProcessor|setfit|optimum/i,
    hub,
  ],
  [/bedrock/i, 'bedrock'],
  [/anthropic/i, 'anthropic'],
  [/azure/i, 'azure'],
  [/vertex/i, 'vertex'],
  [/genai|generativeai|gemini|ai-sdk\/google/i, 'google'],
  [/openrouter/i, 'openrouter'],
  [/groq/i, 'groq'],
  [/cohere/i, 'cohere'],
  [/mistralai|ai-sdk\/mistral/i, 'mistral'],
  [/openai/i, 'openai'],
];

/** The registry that the callee's own name tells, if any; folders of one's own tree are no libraries. */
export function calleeRegistry(callee: string): string | undefined {
  const name = callee.startsWith('.') ? callee.slice(callee.lastIndexOf('/') + 1) : callee;
  return registries.find(([pattern]) => pattern.test(name))?.[1];
}
