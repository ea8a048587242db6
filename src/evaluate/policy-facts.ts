/** What a policy states about publishers, models and mirrors: its keys, how they are read, and whose statements count. */
import { z } from 'zod';
import { carriesWeights, relations } from '../catalog/relation.js';
import type { StatedFacts } from '../catalog/stated-facts.js';
import type { ModelId, Source } from '../catalog/types.js';
import type { Problem } from '../problem.js';
import type { Policy } from './policy.js';
import type { KeyPath } from './policy-text.js';
import { date, words } from './values.js';

const handle = z.string().regex(/^[\w.-]{1,96}$/u, {
  error: (issue) => `\`${issue.input}\` is no handle such as \`acme-ml\``,
});

const modelId = z.string().refine((text) => idOf(text) !== undefined, {
  error: (issue) => `\`${issue.input}\` is no model such as \`owner/name\` or \`ollama:name:tag\``,
});

const known = {
  source: words.describe('How you know it, so that somebody else can check: an address, a document, a person.'),
  'as-of': date.describe('Day on which it was true.'),
};

const publisher = z.strictObject({
  id: handle.describe('Handle in front of the slash, e.g. `acme-ml`.'),
  name: words.optional().describe('Name for people.'),
  'legal-entity': words.optional().describe('Legal entity behind it.'),
  countries: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Countries of the publisher and of its legal parent (ISO 3166-1 alpha-2); all of them count.'),
  'trains-own': z
    .boolean()
    .optional()
    .describe('Whether all its models are trained from scratch, so that a model without a parent is a root.'),
  ...known,
});

const model = z.strictObject({
  id: modelId.describe('The model, e.g. `acme-ml/support-7b` or `local:/models/support`.'),
  publisher: handle.optional().describe('Who released it, where the id does not tell.'),
  license: z
    .string()
    .regex(/^[A-Za-z0-9][\w.+-]{0,95}$/u, { error: (issue) => `\`${issue.input}\` is no license id` })
    .optional()
    .describe('Licence of its own label.'),
  parents: z
    .array(
      z.strictObject({
        id: modelId.describe('The model it was made from.'),
        relation: z.enum(relations).describe('How it was made from it.'),
      }),
    )
    .max(64)
    .optional()
    .describe('What it was made from; `[]` and `from-scratch` say that there is nothing.'),
  'from-scratch': z.literal(true).optional().describe('Trained from scratch by its publisher: the walk ends here.'),
  private: z.literal(true).optional().describe('The Hub is never asked for this name.'),
  ...known,
});

const mirror = z.strictObject({
  id: z
    .string()
    .describe('The private name, e.g. `acme-mirror/llama-3.1-8b`, or `acme-mirror/*` for all of an account.'),
  of: z.string().describe('The public model with the same weights, or `owner/*`.'),
  ...known,
});

/** The key `facts` of a policy. */
export const factsShape = z
  .strictObject({
    publishers: z.array(publisher).max(500).optional().describe('Who stands behind a handle.'),
    models: z.array(model).max(2000).optional().describe('Private models, and corrections of public ones.'),
    mirrors: z.array(mirror).max(500).optional().describe('Private names of unchanged copies of public models.'),
  })
  .describe('What you know and the catalog does not. It counts as a record of yours, and never against a proven fact.');

/** How the reader of a policy tells where something stands, and complains. */
interface Reading {
  readonly path: string;
  line(at: KeyPath): number;
  refuse(at: KeyPath, detail: string): void;
  country(code: string, at: KeyPath): void;
}

/** Nothing stated. */
export const noFacts: StatedFacts = { publishers: [], models: [], mirrors: [] };

/** The statements of one policy, each with its place. */
export function readFacts(written: z.infer<typeof factsShape> | undefined, reading: Reading): StatedFacts {
  const { publishers = [], models = [], mirrors = [] } = written ?? {};
  const sourceOf = (row: { readonly source: string; readonly 'as-of': string }, at: KeyPath): Source => ({
    text: `${reading.path}:${reading.line([...at, 'id'])}, ${row.source}`,
    date: row['as-of'],
    basis: 'policy',
    confidence: 'high',
  });
  const seen = new Set<string>();
  const once = (id: string, at: KeyPath) => {
    if (seen.has(id.toLowerCase())) reading.refuse([...at, 'id'], `\`${id}\` is stated twice`);
    seen.add(id.toLowerCase());
  };
  return {
    publishers: publishers.map((row, index) => {
      const at = ['facts', 'publishers', index];
      once(row.id, at);
      row.countries?.forEach((code, place) => {
        reading.country(code, [...at, 'countries', place]);
      });
      return {
        id: row.id,
        ...(row.name !== undefined && { name: row.name }),
        ...(row['legal-entity'] !== undefined && { legalEntity: row['legal-entity'] }),
        ...(row.countries !== undefined && { countries: row.countries }),
        ...(row['trains-own'] !== undefined && { trainsOwn: row['trains-own'] }),
        source: sourceOf(row, at),
      };
    }),
    models: models.map((row, index) => {
      const at = ['facts', 'models', index];
      const id = idOf(row.id) as ModelId;
      once(id, at);
      const parents = row.parents?.map((parent) => ({ ...parent, id: idOf(parent.id) as ModelId }));
      parents?.forEach((parent, place) => {
        const where = [...at, 'parents', place];
        if (parent.id.toLowerCase() === id.toLowerCase()) reading.refuse(where, 'a model is not made from itself');
        if (row['from-scratch'] && carriesWeights(parent.relation))
          reading.refuse(where, 'a model trained from scratch has no parent with weights');
      });
      return {
        id,
        ...(row.publisher !== undefined && { publisher: row.publisher }),
        ...(row.license !== undefined && { license: row.license.toLowerCase() }),
        ...(parents !== undefined && { parents }),
        ...(row['from-scratch'] && { root: true as const }),
        ...(row.private && { unpublished: true as const }),
        source: sourceOf(row, at),
      };
    }),
    mirrors: mirrors.map((row, index) => {
      const at = ['facts', 'mirrors', index];
      const [id, of] = [accountOrModel(row.id), accountOrModel(row.of)];
      once(id ?? row.id, at);
      if (id === undefined)
        reading.refuse([...at, 'id'], `\`${row.id}\` is no model and no account such as \`owner/*\``);
      if (of === undefined)
        reading.refuse([...at, 'of'], `\`${row.of}\` is no model and no account such as \`owner/*\``);
      if (row.id.endsWith('/*') !== row.of.endsWith('/*'))
        reading.refuse([...at, 'of'], 'an account is the mirror of an account, a model of a model');
      if (id !== undefined && id.toLowerCase() === of?.toLowerCase())
        reading.refuse([...at, 'of'], 'a model is not a mirror of itself');
      return { id: id ?? 'huggingface:', of: of ?? 'huggingface:', source: sourceOf(row, at) };
    }),
  };
}

/** The statements that count: those of the uppermost layer, and of each below that all layers above leave them to. */
export function countedFacts(layers: readonly Policy[]): {
  readonly facts: StatedFacts;
  readonly problems: readonly Problem[];
} {
  const counted = layers.filter((_, index) => layers.slice(0, index).every(({ delegation }) => delegation.facts));
  const barred = layers.filter((layer) => !counted.includes(layer) && says(layer.facts));
  // Where two layers state the same, the later row stands: that of the upper one.
  const rows = counted.toReversed().map(({ facts }) => facts);
  return {
    facts: {
      publishers: rows.flatMap(({ publishers }) => publishers),
      models: rows.flatMap(({ models }) => models),
      mirrors: rows.flatMap(({ mirrors }) => mirrors),
    },
    problems: barred.map(({ path }) => ({ code: 'layer-not-delegated', path, detail: 'facts' })),
  };
}

/** Whether anything is stated. */
export function says(facts: StatedFacts): boolean {
  return Object.values(facts).some((rows) => rows.length > 0);
}

/** An id as the report prints it; a bare `owner/name` is one of the Hub. */
function idOf(text: string): ModelId | undefined {
  if (/^[\w.-]{1,96}\/[\w.-]{1,96}$/u.test(text)) return `huggingface:${text}`;
  return /^[a-z0-9][a-z0-9.-]{0,40}:[^\s*]{1,1000}$/u.test(text) ? (text as ModelId) : undefined;
}

function accountOrModel(text: string): ModelId | undefined {
  if (!text.endsWith('/*')) return idOf(text);
  const account = idOf(`${text.slice(0, -1)}x`);
  return account === undefined ? undefined : (`${account.slice(0, -1)}*` as ModelId);
}
