/** What an exception was bound to, held against what is there now: the roots, the licences, the commit (policy-semantics §8). */
import type { Catalog } from '../catalog/catalog.js';
import type { ModelId } from '../catalog/types.js';
import type { Reference } from '../extract/types.js';
import type { Lineage, StopReason, UnknownReason } from '../resolve/types.js';
import { namedLicenses, readExpression } from './expression.js';
import { clears } from './grounds.js';
import { comparedId, shownId } from './model-name.js';
import type { Exception } from './policy.js';

/** Whether it still holds; otherwise what was accepted and found, or why that could not be told. */
export type Guard =
  | { readonly holds: true }
  | { readonly holds: false; readonly accepted: readonly string[]; readonly found: readonly string[] }
  | { readonly holds: 'unknown'; readonly reason: UnknownReason };

/** The id as the catalog spells it after renames. */
export function canonical(id: string, catalog: Catalog): string {
  if (!id.includes('/')) return id;
  const whole = /^[a-z0-9.-]+:/iu.test(id) ? id : `huggingface:${id}`;
  return catalog.model(whole)?.id ?? id;
}

/** Whether what was reviewed is still what is there. */
export function check(exception: Exception, lineage: Lineage, reference: Reference, catalog: Catalog): Guard {
  const answers: Guard[] = [];
  const { roots, licenses, commit } = exception;
  if (roots !== undefined) answers.push(checkRoots(roots, lineage, catalog));
  if (licenses !== undefined) answers.push(checkLicenses(licenses, lineage, catalog));
  if (commit !== undefined) answers.push(checkCommit(commit, lineage, reference));
  return (
    answers.find((one) => one.holds === false) ?? answers.find((one) => one.holds === 'unknown') ?? { holds: true }
  );
}

const reasons: Readonly<Partial<Record<StopReason, UnknownReason>>> = {
  undisclosed: 'undisclosed',
  'not-declared': 'not-declared',
  offline: 'offline',
  'unknown-model': 'not-found',
  'local-path': 'local-path',
  cycle: 'ambiguous',
  limit: 'over-budget',
  ambiguous: 'ambiguous',
};

/** Fewer roots than accepted is still true; a node at which we merely stopped is not known to be the root. */
function checkRoots(accepted: readonly string[], lineage: Lineage, catalog: Catalog): Guard {
  const known = new Set(accepted.map((id) => comparedId(canonical(id, catalog))));
  const others = lineage.roots.filter(
    (id) => !known.has(comparedId(id)) && !known.has(comparedId(canonical(id, catalog))),
  );
  const stopped = (id: ModelId) => lineage.nodes.get(id)?.stopped;
  const strangers = others.filter((id) => stopped(id) === undefined || clears.has(stopped(id)));
  if (strangers.length > 0) return { holds: false, accepted, found: lineage.roots.map(shownId) };
  const [first] = others;
  if (first !== undefined) return { holds: 'unknown', reason: reasons[stopped(first) as StopReason] ?? 'unverified' };
  return lineage.roots.length === 0 ? { holds: 'unknown', reason: 'unverified' } : { holds: true };
}

function checkLicenses(accepted: readonly string[], lineage: Lineage, catalog: Catalog): Guard {
  const id = (text: string) => catalog.license(text)?.id ?? text.toLowerCase();
  const known = new Set(accepted.map(id));
  const found = new Set<string>();
  let missing: UnknownReason | undefined;
  for (const { license } of lineage.bindingLicenses) {
    if (!license.known) {
      missing ??= license.reason;
      continue;
    }
    const expression = readExpression(license.value);
    for (const one of expression ? namedLicenses(expression) : [license.value]) found.add(id(one));
  }
  if ([...found].some((one) => !known.has(one))) return { holds: false, accepted, found: [...found].toSorted() };
  return missing === undefined ? { holds: true } : { holds: 'unknown', reason: missing };
}

function checkCommit(accepted: string, lineage: Lineage, reference: Reference): Guard {
  const { model, nodes } = lineage;
  const found = (reference.revision ?? model.revision.value ?? nodes.get(model.id)?.sha)?.toLowerCase();
  if (found === undefined) return { holds: 'unknown', reason: 'unverified' };
  const wanted = accepted.toLowerCase();
  const same = found.length >= 7 && (found.startsWith(wanted) || wanted.startsWith(found));
  return same ? { holds: true } : { holds: false, accepted: [accepted], found: [found] };
}
