/** The identity rule: whether a name leads to what it once named, and to whom it seems to (policy-semantics §9; namespace reuse). */
import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.js';
import type { ModelId, TombstoneFact } from '../../catalog/types.js';
import type { Reference } from '../../extract/types.js';
import type { Lineage, UnknownReason } from '../../resolve/types.js';
import type { Cause } from '../cause.js';
import type { Judgement } from '../judgement.js';
import { shownId } from '../model-name.js';
import { judgeNameless } from '../nameless.js';
import type { IdentityRule, Stated } from '../policy.js';
import type { PolicyPlace } from '../types.js';
import { defined, level } from '../values.js';
import type { Rule } from './rule.js';

const schema = z
  .strictObject({
    level: level()
      .optional()
      .describe('How loud a name is that was deleted, withdrawn or renamed, or imitates another. Default: note.'),
    unknown: level()
      .optional()
      .describe('How loud a name is that is put together at run time, or that nothing answers to. Default: warning.'),
  })
  .describe('Whether a name is what it seems to be.');

/** Whether names are what they seem. */
export const identity: Rule<IdentityRule> = {
  schema,
  read: (written) => defined(written as z.infer<typeof schema>),
  complete: (values) => ({ level: 'note', unknown: 'warning', ...values }),
  asksCompany: false,
  aspect: ({ text }) => text,
  judge: (lineage, stated, { reference, catalog }) => judged(lineage, stated, reference, catalog),
  nameless: (reference, { values, places, place }) => [
    judgeNameless(reference, identity.complete(values).unknown, places.unknown ?? place),
  ],
  unasked: (lineage, catalog, reference) =>
    judged(lineage, silent, reference, catalog).filter(({ outcome }) => outcome === 'fail'),
};

const silent: Stated<IdentityRule> = { values: {}, places: {}, place: { path: '', line: 1 } };

/** What a name comes to: a cause that speaks against it, or why nothing can be said. */
interface Answer {
  readonly name: string;
  readonly cause: Cause;
  readonly reason?: UnknownReason;
}

function judged(
  lineage: Lineage,
  stated: Stated<IdentityRule>,
  reference: Reference | undefined,
  catalog: Catalog,
): readonly Judgement[] {
  const { id, name } = lineage.model;
  const rule = identity.complete(stated.values);
  const place = (key: string): PolicyPlace => stated.places[key] ?? stated.place;
  const base = { rule: 'identity', chain: [id] } as const;
  const found = lineage.model.registry === 'huggingface' ? answer(lineage, reference, catalog) : undefined;
  if (found === undefined)
    return [{ ...base, subject: `name:${shownId(id)}`, outcome: 'pass', level: 'off', place: stated.place }];
  const { cause, reason } = found;
  const subject = `name:${found.name === name ? shownId(id) : found.name}`;
  return reason === undefined
    ? [{ ...base, subject, outcome: 'fail', level: rule.level, cause, place: place('level') }]
    : [{ ...base, subject, outcome: 'unknown', level: rule.unknown, cause, reason, place: place('unknown') }];
}

function answer(lineage: Lineage, reference: Reference | undefined, catalog: Catalog): Answer | undefined {
  const { id, name, revision } = lineage.model;
  const grave = catalog.tombstone(id);
  if (grave?.fate === 'deleted' || grave?.fate === 'withdrawn') return { name, cause: gone(lineage, grave, catalog) };
  const from = formerName(id, reference, catalog);
  // What somebody else puts under the old name cannot hold the commit.
  if (from !== undefined && revision.kind !== 'commit')
    return { name: from, cause: { code: 'identity/renamed', node: id, from } };
  const [owner = '', bare = ''] = name.split('/');
  const like = bare === '' ? undefined : catalog.lookalike(owner);
  if (like !== undefined && catalog.model(id) === undefined && !isTheirs(owner, like.target.id, reference, catalog)) {
    const target = like.target.id;
    const cause: Cause = { code: 'identity/look-alike', node: id, owner, target, how: like.how };
    // One letter may be chance, unless the model is named like one of theirs.
    const isChance = like.how === 'near' && !isNamedLike(bare, target, catalog);
    return { name, cause, ...(isChance && { reason: 'unverified' }) };
  }
  const outcome = lineage.nodes.get(id)?.inquiry?.outcome;
  return outcome !== undefined && nobody.has(outcome)
    ? {
        name,
        cause: { code: 'identity/missing', node: id, reason: outcome as UnknownReason },
        reason: outcome as UnknownReason,
      }
    : undefined;
}

/** Answers of the Hub by which the name leads to nothing. */
const nobody: ReadonlySet<string> = new Set<UnknownReason>(['private-or-missing', 'not-found', 'deleted', 'disabled']);

function gone({ model, nodes }: Lineage, { fate, since, mirror }: TombstoneFact, catalog: Catalog): Cause {
  const [owner] = model.name.split('/');
  return {
    code: 'identity/gone',
    node: model.id,
    fate: fate as 'deleted' | 'withdrawn',
    ...(since !== undefined && { since }),
    ...(mirror !== undefined && { mirror }),
    account: catalog.tombstone(`huggingface:${owner}/*`) !== undefined,
    answers: nodes.get(model.id)?.inquiry?.outcome === 'answered',
  };
}

/** The name under which the model is written, where another account holds that name now, or none. */
function formerName(id: ModelId, reference: Reference | undefined, catalog: Catalog): string | undefined {
  const parts = (reference?.text ?? shownId(id)).split('/').slice(0, 24);
  for (const [index, part] of parts.entries()) {
    const owner = /[A-Za-z0-9._-]{1,96}$/.exec(part)?.[0];
    const bare = /^[A-Za-z0-9._-]{1,96}/.exec(parts[index + 1] ?? '')?.[0];
    if (owner === undefined || bare === undefined) continue;
    const grave = catalog.tombstone(`huggingface:${owner}/${bare}`);
    if (grave?.fate !== 'renamed' || grave.successor === undefined) continue;
    const isThis = [id, `huggingface:${owner}/${bare}`].some((one) =>
      [grave.successor, grave.id].some((known) => known?.toLowerCase() === one.toLowerCase()),
    );
    const account = /^[^/]*/.exec(shownId(grave.successor))?.[0] ?? '';
    if (isThis && account.toLowerCase() !== owner.toLowerCase()) return `${owner}/${bare}`;
  }
  return undefined;
}

/** Whether a gateway knows the maker by this handle (`stability-ai` on Replicate), and the place does not say that it means the Hub. */
function isTheirs(owner: string, target: string, reference: Reference | undefined, catalog: Catalog): boolean {
  if (reference?.registry === 'huggingface') return false;
  return gateways.some((gateway) => catalog.publisher(gateway, owner)?.id.toLowerCase() === target.toLowerCase());
}

/** Hosts whose names begin with an author under a handle of their own. */
const gateways = ['openrouter', 'replicate', 'github-models', 'vertex', 'bedrock'] as const;

function isNamedLike(bare: string, target: string, catalog: Catalog): boolean {
  return (
    catalog.model(`huggingface:${target}/${bare}`) !== undefined ||
    catalog.family(bare)?.publisher.toLowerCase() === target.toLowerCase()
  );
}
