/** The pinning rule: whether what is written holds a model to something that nobody can change behind it (policy-semantics §9). */
import { z } from 'zod';
import type { ModelId } from '../../catalog/types.js';
import type { Lineage, UnknownReason } from '../../resolve/types.js';
import type { Cause } from '../cause.js';
import type { Judgement } from '../judgement.js';
import { shownId } from '../model-name.js';
import { bestPin, holds, type Pin, pinKinds, pinOf } from '../pin.js';
import type { PinningRule, Stated } from '../policy.js';
import type { Level } from '../types.js';
import { defined, level } from '../values.js';
import type { Circumstances, Rule } from './rule.js';

const schema = z
  .strictObject({
    level: level().optional().describe('How loud a failure is. Default: error where `require` stands, else note.'),
    require: z
      .enum(pinKinds)
      .optional()
      .describe(
        "The weakest pin that passes: `commit` (of a repository), `digest` (of the bytes), `dated` (a vendor's name with a date), `any` of these or a numbered version. A branch, a tag or `latest` is none. Default: any.",
      ),
    unknown: level().optional().describe('How loud it is when it cannot be told what is used. Default: warning.'),
  })
  .describe('Whether a model is held to what was reviewed.');

/** To what a model must be held. */
export const pinning: Rule<PinningRule> = {
  schema,
  read: (written) => defined(written as z.infer<typeof schema>),
  complete: completePinning,
  asksCompany: false,
  aspect: ({ usage }) => usage,
  judge: judgePinning,
};

function completePinning(values: Partial<PinningRule>): PinningRule {
  return { level: values.require === undefined ? 'note' : 'error', unknown: 'warning', require: 'any', ...values };
}

function judgePinning(
  lineage: Lineage,
  stated: Stated<PinningRule>,
  { reference, catalog }: Circumstances,
): readonly Judgement[] {
  const rule = completePinning(stated.values);
  const { model } = lineage;
  const pin = pinOf(model, reference, catalog);
  const { value = '' } = model.revision;
  // A date is a part of the name already.
  const written = value === '' || model.name.includes(value) ? '' : `@${value}`;
  const place = (key: string) => stated.places[key] ?? stated.place;
  const judged = (outcome: Judgement['outcome'], loud: Level, key: string, cause?: Cause, reason?: UnknownReason) => [
    {
      rule: 'pinning' as const,
      subject: `revision:${shownId(model.id)}${written}`,
      outcome,
      level: loud,
      ...(cause && { cause }),
      ...(reason && { reason }),
      chain: [model.id],
      place: place(key),
    },
  ];
  const unknown = (reason: UnknownReason) =>
    judged('unknown', rule.unknown, 'unknown', { code: 'pinning/unknown', node: model.id, reason }, reason);
  if (pin.kind === 'unknown') return unknown(pin.reason);
  if (!holds(pin, rule.require)) return judged('fail', rule.level, 'require', looseCause(lineage, pin, rule));
  const { outcome } = lineage.nodes.get(model.id)?.inquiry ?? {};
  if (model.registry !== 'huggingface' || outcome === undefined || outcome === 'answered')
    return judged('pass', 'off', 'require');
  // Whoever was asked and did not answer has not confirmed the commit; where nobody was asked it stands as written.
  if (outcome !== 'revision-not-found') return unknown(outcome);
  return judged('fail', rule.level, 'require', { code: 'pinning/missing', node: model.id, value });
}

function looseCause(
  { model, nodes }: Lineage,
  pin: Exclude<Pin, { kind: 'unknown' }>,
  { require }: PinningRule,
): Cause {
  const node: ModelId = model.id;
  // What the Hub answered is the newest commit, or that of the branch that was asked for.
  const sha = nodes.get(node)?.sha;
  return {
    code: 'pinning/loose',
    node,
    pinned: pin.kind,
    ...(pin.value !== undefined && { value: pin.value }),
    require,
    best: bestPin(model),
    ...(sha !== undefined && { sha }),
  };
}
