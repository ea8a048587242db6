/** From charges to findings: equal judgements at several places become one, sorted, each with its fingerprint. */
import { createHash } from 'node:crypto';
import type { ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Settled } from './charges.js';
import type { Remark } from './exceptions.js';
import { namedSubject } from './judgement.js';
import { shownId } from './model-name.js';
import type { Finding } from './types.js';

/** A finding at one place, before equal ones become one. */
export type Draft = Omit<Finding, 'fingerprint' | 'references'> & { readonly references: readonly Reference[] };

/** Findings for everything that is no pass; `judged` tells whether a policy stands behind them. */
export function draftFindings(settled: readonly Settled[], judged: boolean): readonly Draft[] {
  return settled.flatMap(({ judgement, lineage, reference, excepted }): readonly Draft[] => {
    const { rule, level, cause, chain, place } = judgement;
    if (level === 'off' || cause === undefined) return [];
    return [
      {
        rule,
        level,
        ...(lineage && { model: lineage.model.id }),
        subject: namedSubject(judgement),
        cause,
        chain,
        references: reference === undefined ? [] : [reference],
        introduced: true,
        ...(excepted !== undefined && { excepted }),
        ...(judged && { rulePlace: place }),
      },
    ];
  });
}

/** Notes about exceptions themselves. */
export function draftRemarks(remarks: readonly Remark[]): readonly Draft[] {
  return remarks.map(({ exception, place, cause, model, references }) => ({
    rule: exception.rule,
    level: 'note',
    ...(model !== undefined && { model }),
    subject: `exception:${exception.id}`,
    cause,
    chain: model === undefined ? [] : [model],
    references,
    introduced: true,
    rulePlace: place,
  }));
}

/** Equal drafts become one finding with all their references; the order is defined. */
export function finish(drafts: readonly Draft[]): readonly Finding[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { rule, model, subject, level, excepted, cause, introduced } = draft;
    // What a change brings stands apart from what was there: only the one gates.
    const key = JSON.stringify([rule, model, subject, level, excepted, cause, introduced]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()]
    .map((group): Finding => {
      const first = group[0] as Draft;
      const references = [...new Set(group.flatMap((draft) => draft.references))].sort(compareReferences);
      return { ...first, references, fingerprint: fingerprint(first.rule, first.model, first.subject, references) };
    })
    .sort(compareFindings);
}

function fingerprint(
  rule: string,
  model: ModelId | undefined,
  subject: string,
  references: readonly Reference[],
): string {
  const paths = [...new Set(references.map((reference) => reference.location.path))].sort();
  return createHash('sha256')
    .update([rule, model ?? '', subject, ...paths].join('\0'))
    .digest('hex');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareReferences(a: Reference, b: Reference): number {
  return (
    compareText(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.text, b.text)
  );
}

/** By path, line and column of the first reference, then rule, model and subject; findings without a place come last. */
function compareFindings(a: Finding, b: Finding): number {
  const [here, there] = [a.references[0], b.references[0]];
  if ((here === undefined) !== (there === undefined)) return here === undefined ? 1 : -1;
  return (
    (here && there ? compareReferences(here, there) : 0) ||
    compareText(a.rule, b.rule) ||
    compareText(shownId(a.model ?? 'x:'), shownId(b.model ?? 'x:')) ||
    compareText(a.subject, b.subject) ||
    compareText(a.excepted ?? '', b.excepted ?? '') ||
    compareText(JSON.stringify(a.cause), JSON.stringify(b.cause))
  );
}
