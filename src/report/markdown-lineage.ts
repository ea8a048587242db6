/** Lineages in a comment: one diagram of what was found wanting, and all of them as text. */
import type { ModelId } from '../catalog/types.js';
import { absent, folded, type Section, type Sheet } from './markdown-detail.js';
import { code, label, prose } from './markdown-escape.js';
import { byName, licenseText, nameOf, type Standing, standings } from './terminal-models.js';
import { standing, steps } from './tree.js';
import type { Report, ReportModel } from './types.js';
import { counted, countryName, relationWords, shortId, strengthWords, strongest } from './vocabulary.js';

/** Most models of a diagram: with more of them nobody follows a line. */
const mostNodes = 30;
/** Most steps of one model that are written. */
const mostSteps = 16;
/** Deepest indent: a narrow screen has no room for more. */
const deepest = 4;

const order: readonly Standing[] = ['blocked', 'warned', 'excepted', 'clean'];

/** Each model once, and each of its revisions that comes from elsewhere; those that need attention first. */
function ranked(report: Report): readonly ReportModel[] {
  const state = standings(report);
  const rank = (model: ReportModel) => order.indexOf(state.get(model) ?? 'clean');
  const once = new Map<string, ReportModel>();
  for (const model of report.models) {
    const key = JSON.stringify([model.id, model.derivations.map(({ parent, relation }) => [parent, relation])]);
    const known = once.get(key);
    if (known === undefined || rank(model) < rank(known)) once.set(key, model);
  }
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || byName(a.id, b.id));
}

/** Ids of what a model stands on, itself included. */
function nodesOf(model: ReportModel): readonly ModelId[] {
  return [model.id, ...steps(model, model.id).map(({ derivation }) => derivation.parent)];
}

/** The models of the diagram: those found wanting, or all where there is none, and as many as there is room for. */
function drawn(report: Report, models: readonly ReportModel[]): readonly ReportModel[] {
  const state = standings(report);
  const wanting = models.filter((model) => state.get(model) !== 'clean');
  const nodes = new Set<ModelId>();
  // One revision of a model is drawn: two of them under one name would share their parents.
  const first = new Map((wanting.length > 0 ? wanting : models).toReversed().map((model) => [model.id, model]));
  return [...first.values()].toReversed().filter((model) => {
    const more = nodesOf(model);
    if (more.length < 2 || new Set([...nodes, ...more]).size > mostNodes) return false;
    for (const node of more) nodes.add(node);
    return true;
  });
}

/** The diagram: every name is a label by allow-list, every other word is ours. */
function diagram(report: Report, models: readonly ReportModel[]): readonly string[] {
  const deciding = new Set(
    report.findings
      .filter(({ level, excepted }) => level === 'error' && excepted === undefined)
      .map((one) => one.chain.at(-1)),
  );
  const names = new Map<ModelId, string>();
  const nodes: string[] = [];
  const edges = new Set<string>();
  for (const model of models) {
    const strengths = new Map(model.origins.map((origin) => [origin.id, origin.strength]));
    for (const id of nodesOf(model)) {
      if (names.has(id)) continue;
      names.set(id, `n${names.size}`);
      const node = model.nodes.find((one) => one.id === id);
      const whence = label(standing(node, strengths.get(id)));
      nodes.push(`  ${names.get(id)}["${label(shortId(id))}<br>${whence}"]${deciding.has(id) ? ':::deciding' : ''}`);
    }
    for (const { derivation } of steps(model, model.id)) {
      const { child, parent, relation, evidence } = derivation;
      const maybe = strengthWords[strongest(evidence)];
      const line = maybe === '' ? '-->' : '-.->';
      edges.add(`  ${names.get(child)} ${line}|${maybe}${relationWords[relation]}| ${names.get(parent)}`);
    }
  }
  return [
    '```mermaid',
    'flowchart LR',
    ...nodes,
    ...edges,
    '  classDef deciding stroke:#d1242f,stroke-width:2px',
    '```',
  ];
}

/** The same as text: who published it, under which licenses, and each step above it, the steps above a parent under it. */
function written(model: ReportModel, models: readonly ReportModel[]): string {
  const strengths = new Map(model.origins.map((origin) => [origin.id, origin.strength]));
  const own = model.nodes.find((node) => node.id === model.id);
  const license = licenseText(model);
  const lines = steps(model, model.id);
  const whence = standing(own ?? model, undefined, countryName);
  const publisher = (own ?? model).countries.known ? `publisher's country ${whence}` : whence;
  let text = `${code(nameOf(model, models))}: ${prose(publisher)}; ${license === '?' ? 'license unknown' : code(license)}`;
  let depth = 0;
  for (const step of lines.slice(0, mostSteps)) {
    const { child: _, parent, relation, evidence } = step.derivation;
    const to = Math.min(step.depth, deepest);
    if (to > depth) text += '<ul><li>'.repeat(to - depth);
    else text += `${'</li></ul>'.repeat(depth - to)}</li><li>`;
    depth = to;
    const node = model.nodes.find((one) => one.id === parent);
    const aside = step.again ? 'see above' : prose(standing(node, strengths.get(parent), countryName));
    text += `← ${strengthWords[strongest(evidence)]}${relationWords[relation]} ${code(shortId(parent))} (${aside})`;
  }
  text += '</li></ul>'.repeat(depth);
  return lines.length > mostSteps ? `${text}<br>… and ${lines.length - mostSteps} more steps` : text;
}

/** The lineages of all models, folded away. */
export function lineageSection({ report, detail }: Sheet): Section {
  const models = ranked(report);
  if (models.length === 0) return absent();
  const title = `lineage of ${counted(models.length, 'model')}`;
  const picture = drawn(report, models);
  if (!detail.lineage) return absent(`the ${title}`);
  const shown = models.slice(0, detail.lines);
  const items = shown.map((model) => `<li>${written(model, models)}</li>`);
  const rest = models.length - shown.length;
  const all = ['<ul>', ...items, ...(rest > 0 ? [`<li>… and ${rest} more</li>`] : []), '</ul>'];
  const left = rest > 0 ? [`the lineage of ${counted(rest, 'more model')}`] : [];
  if (picture.length === 0) return { text: folded(title, all), left };
  if (!detail.diagram) return { text: folded(title, all), left: [...left, 'the diagram of the lineage'] };
  const partly = picture.length < models.filter((model) => model.derivations.length > 0).length;
  const caption = partly
    ? [`<p>The diagram shows ${counted(picture.length, 'model')}, the list all of them.</p>`, '']
    : [];
  // Blank lines end and begin a block of HTML: only between them is the diagram read as one.
  return { text: folded(title, ['', ...diagram(report, picture), '', ...caption, ...all]), left };
}
