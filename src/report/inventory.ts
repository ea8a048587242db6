/** How the reports of many repositories become one Inventory: what became of each, who uses which model, nothing judged anew. */
import { byCode } from './claim.js';
import { withWords } from './problem-words.js';
import { standings } from './terminal-models.js';
import type { Inventory, InventoryAnswer, InventoryModel, Report, ReportModel, Share } from './types.js';

type Row = Inventory['repositories'][number];
type Use = InventoryModel['repositories'][number];
type Facts = Omit<InventoryModel, 'repositories' | 'differs'>;

/** Most problems of one repository that are kept; all are counted. */
const mostProblems = 5;
const worst: readonly Use['standing'][] = ['blocked', 'warned', 'excepted', 'clean'];

/** Makes of each report what an inventory keeps: without lineages, and equal facts once, so that thousands of them fit. */
export function openShares(): (report: Report) => Share {
  const known = new Map<string, Facts>();
  return (report) =>
    shareOf(report, (facts) => {
      const kind = `${facts.id} ${facts.complete} ${essence(facts)}`;
      const same = known.get(kind);
      if (same === undefined) known.set(kind, facts);
      return same ?? facts;
    });
}

function shareOf(report: Report, once: (facts: Facts) => Facts): Share {
  const state = standings(report);
  const count = (level: Report['findings'][number]['level']) =>
    report.findings.filter((one) => one.level === level && one.excepted === undefined).length;
  const missing = report.problems.filter(({ incomplete }) => incomplete);
  const models = new Map<string, Share['models'][number]>();
  for (const model of report.models) {
    const known = models.get(model.id);
    const standing = state.get(model) ?? 'clean';
    models.set(model.id, {
      facts: known?.facts.complete === false || known === undefined ? once(factsOf(model)) : known.facts,
      references: (known?.references ?? 0) + model.references.length,
      revisions: [...new Set([...(known?.revisions ?? []), model.revision.value ?? 'newest'])].sort(),
      standing: worst[Math.min(...[known?.standing ?? 'clean', standing].map((one) => worst.indexOf(one)))] ?? standing,
    });
  }
  return {
    tool: report.tool,
    catalog: report.catalog,
    asOf: report.asOf,
    root: report.root,
    ...(report.policy && { policy: report.policy.digest }),
    verdict: report.verdict,
    exit: report.exit,
    complete: report.complete,
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      excepted: report.findings.filter(({ excepted }) => excepted !== undefined).length,
      models: models.size,
      unidentified: report.unidentified.length,
      problems: missing.length,
    },
    problems: missing.slice(0, mostProblems),
    models: [...models.values()],
    findings: report.findings
      .filter(({ level }) => level !== 'note')
      .map(({ rule, level, model, subject, message, hint, excepted, fingerprint, references }) => ({
        ...{ rule, level, ...(model && { model }), subject, message, hint, ...(excepted && { excepted }), fingerprint },
        places: references.map(({ location: { path, line } }) => ({ path, line })),
      })),
  };
}

function factsOf(model: ReportModel): Facts {
  const { id, publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete } = model;
  return { id, publisher, countries, license, effectiveLicense, bindingLicenses, roots, complete };
}

/** The whole answer as one document. */
export function toInventory(answer: InventoryAnswer): Inventory {
  const { tolerant = false, problems: given, repositories: all, ...head } = answer;
  const problems = withWords(given);
  const found = [...all].sort((a, b) => byCode(a.name, b.name));
  const repositories = found.map(({ share, ...rest }): Row => {
    if (share === undefined) return rest;
    const { verdict, exit, complete, counts, problems } = share;
    return { ...rest, verdict, exit, complete, counts, ...(problems.length > 0 && { problems }) };
  });
  const lost =
    problems.some(({ incomplete }) => incomplete) || repositories.some(({ outcome }) => outcome === 'failed');
  const codes = repositories.map(({ exit }) => exit?.code ?? 0);
  const catalog = found.find(({ share }) => share !== undefined)?.share?.catalog;
  return {
    schemaVersion: 1,
    ...head,
    exit: exitOf(lost || (codes.includes(2) && !tolerant), codes.includes(1)),
    complete: !lost && repositories.every(({ complete = true }) => complete),
    ...(catalog && { catalog }),
    repositories,
    models: modelsOf(found),
    findings: found.flatMap(({ name: repository, share }) =>
      (share?.findings ?? []).map((finding) => ({ repository, ...finding })),
    ),
    problems,
  };
}

/** What is missing weighs more than what is violated: whoever tolerates violations has to hear of it. */
function exitOf(lost: boolean, violated: boolean): Inventory['exit'] {
  if (lost) return { code: 2, meaning: 'could not judge or incomplete' };
  return violated ? { code: 1, meaning: 'policy violated' } : { code: 0, meaning: 'pass' };
}

function modelsOf(found: InventoryAnswer['repositories']): Inventory['models'] {
  type Found = { readonly seen: Map<string, { facts: Facts; times: number }>; readonly uses: Use[] };
  const rows = new Map<string, Found>();
  for (const { name, share } of found) {
    for (const { facts, ...use } of share?.models ?? []) {
      // The same path in two repositories says nothing of the same weights.
      const key = facts.id.startsWith('local:') ? `${facts.id}\0${name}` : facts.id;
      const row: Found = rows.get(key) ?? { seen: new Map(), uses: [] };
      rows.set(key, row);
      row.uses.push({ name, ...use });
      const kind = essence(facts);
      const same = row.seen.get(kind);
      if (same === undefined) row.seen.set(kind, { facts, times: 1 });
      else same.times += 1;
    }
  }
  return [...rows]
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([, { seen, uses }]) => {
      const [best] = [...seen].sort(
        ([a, one], [b, other]) =>
          Number(other.facts.complete) - Number(one.facts.complete) || other.times - one.times || byCode(a, b),
      );
      if (best === undefined) return [];
      return [{ ...best[1].facts, ...(seen.size > 1 && { differs: true as const }), repositories: uses }];
    });
}

/** What two repositories have to agree about; when it was observed is not part of it. */
function essence({ publisher, countries, license, effectiveLicense, roots }: Facts): string {
  const value = (claim: { readonly known: boolean; readonly value?: unknown }) => (claim.known ? claim.value : null);
  const who = publisher.known ? publisher.value.id : null;
  const from = roots.map((root) => [root.id, value(root.countries)]);
  return JSON.stringify([who, value(countries), value(license), value(effectiveLicense), from]);
}
