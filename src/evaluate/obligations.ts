/** What remains to be done even where everything is admitted: the clauses of binding licences that are duties. */
import type { Catalog } from '../catalog/catalog.js';
import type { LicenseFact, ModelId, Trigger } from '../catalog/types.js';
import type { Lineage } from '../resolve/types.js';
import { boundLicenses, isClosed, teacherLicenses } from './binding.js';
import { counts, labelStrength, openLinks } from './claims.js';
import { sourceOf } from './clause-source.js';
import { answerClauses, type ClauseAnswer, onOutputs, type Use } from './conditions.js';
import { namedLicenses, readExpression } from './expression.js';
import { type NoticeFile, openNotices } from './notice.js';
import type { Company } from './policy.js';
import type { Obligation } from './types.js';
import { teaches, useOf } from './use.js';

/** When a clause falls due where its licence row does not say. */
const usual: Readonly<Record<string, Trigger>> = {
  acceptable_use_policy: 'use',
  output_training_restriction: 'use',
  naming_requirement: 'training',
};

/** Opens the search for duties: every obligation of a lineage over all of its uses, sorted by licence, clause and node. */
export function openObligations(
  company: Company,
  catalog: Catalog,
  notices: readonly NoticeFile[] = [],
): (lineage: Lineage) => readonly Obligation[] {
  const seen = openNotices(notices);
  return (lineage) => {
    // Places that use the model alike ask for the same.
    const alike = new Map(lineage.model.references.map((one) => [`${one.usage} ${teaches(one)}`, one]));
    const uses =
      alike.size > 0 ? [...alike.values()].map((one) => useOf(lineage, company, one)) : [useOf(lineage, company)];
    const found = new Map<string, Obligation>();
    for (const { fact, node, answers } of uses.flatMap((use) => dutiesOf(lineage, use, catalog)))
      for (const one of answers)
        if (one.answer === 'obligation' && !found.has(`${fact.id} ${one.clause} ${node}`)) {
          const met = seen(fact, one.clause, node);
          found.set(`${fact.id} ${one.clause} ${node}`, {
            ...obligation(lineage, fact, node, one, publisherOf(lineage, node)),
            ...(met && { met }),
          });
        }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  };
}

interface Duties {
  readonly fact: LicenseFact;
  readonly node: ModelId;
  readonly answers: readonly ClauseAnswer[];
}

/** The answers of every licence that binds, and of every teacher's as far as it reaches outputs. */
function dutiesOf(lineage: Lineage, use: Use, catalog: Catalog): readonly Duties[] {
  if (isClosed(lineage, catalog)) return [];
  const links = openLinks(lineage);
  // A parent that is only suspected asks for nothing.
  const counted = (node: ModelId) => {
    const link = links.strength(links.chain(node));
    return link === undefined || counts(link, labelStrength);
  };
  const bound = boundLicenses(lineage, links, true).flatMap(({ license, node }) => {
    const expression = license.known ? readExpression(license.value) : undefined;
    const facts = expression ? namedLicenses(expression).flatMap((id) => catalog.license(id) ?? []) : [];
    return facts.map((fact) => ({ fact, node, answers: answerClauses(fact, use) }));
  });
  const taught = teacherLicenses(lineage).flatMap(({ license, node }) => {
    const fact = catalog.license(license);
    return fact === undefined ? [] : [{ fact, node, answers: answerClauses(onOutputs(fact), use) }];
  });
  return [...bound, ...taught].filter(({ node }) => counted(node));
}

function obligation(
  { model }: Lineage,
  fact: LicenseFact,
  node: ModelId,
  { clause, text }: Extract<ClauseAnswer, { answer: 'obligation' }>,
  publisher: string,
): Obligation {
  const when = fact.when?.[clause] ?? usual[clause] ?? 'distribution';
  const shown = node.slice(node.indexOf(':') + 1);
  const lines = fact.notices?.filter((one) => one.clause === clause) ?? [];
  return {
    model: model.id,
    license: fact.id,
    name: fact.name,
    node,
    clause,
    ...(text !== undefined && { text }),
    when,
    ifDistributed: model.host !== undefined && (when === 'distribution' || when === 'service'),
    ...sourceOf(fact, clause),
    ...(fact.read === undefined && { unread: true }),
    ...(lines.length > 0 && {
      notices: lines.map(({ line }) => line.replaceAll('{model}', shown).replaceAll('{publisher}', publisher)),
    }),
  };
}

function publisherOf({ nodes }: Lineage, node: ModelId): string {
  const publisher = nodes.get(node)?.publisher;
  return publisher?.known ? publisher.value.name : (node.slice(node.indexOf(':') + 1).split('/')[0] ?? '');
}
