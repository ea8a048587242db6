/** What remains to be done even where everything is admitted: the clauses of binding licences that are duties. */
import type { Catalog, LicenseId, ModelId } from '../catalog/types.js';
import type { Lineage } from '../resolve/types.js';
import { boundLicenses, isClosed, teacherLicenses } from './binding.js';
import { openLinks } from './claims.js';
import { answerClauses, type ClauseAnswer, clausesOnOutputs, type Use } from './conditions.js';
import { namedLicenses, readExpression } from './expression.js';
import type { Obligation } from './types.js';

/** Every obligation of a lineage, sorted by licence, clause and node. */
export function obligationsOf(lineage: Lineage, use: Use, catalog: Catalog): readonly Obligation[] {
  if (isClosed(lineage, catalog)) return [];
  const links = openLinks(lineage);
  const found = new Map<string, Obligation>();
  const add = (license: LicenseId, node: ModelId, answers: readonly ClauseAnswer[]) => {
    for (const one of answers)
      if (one.answer === 'obligation')
        found.set(`${license} ${one.clause} ${node}`, {
          model: lineage.model.id,
          license,
          node,
          clause: one.clause,
          ...(one.text !== undefined && { text: one.text }),
          ifDistributed: lineage.model.host !== undefined && one.clause !== 'acceptable_use_policy',
        });
  };
  for (const { license, node } of boundLicenses(lineage, links, true)) {
    if (!license.known) continue;
    const expression = readExpression(license.value);
    for (const id of expression ? namedLicenses(expression) : []) {
      const fact = catalog.license(id);
      if (fact !== undefined) add(fact.id, node, answerClauses(fact.clauses, use));
    }
  }
  for (const { license, node } of teacherLicenses(lineage)) {
    const fact = catalog.license(license);
    if (fact !== undefined) add(fact.id, node, answerClauses(clausesOnOutputs(fact.clauses), use));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
