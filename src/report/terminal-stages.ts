/** What single stages found, as tables: the references of extract, the models of identify, the lineages of resolve. */
import type { Reference } from '../extract/types.js';
import type { Identification, Model } from '../identify/types.js';
import { heading, type Pen, page, penOf } from './layout.js';
import { printableData } from './printable.js';
import { type Column, table } from './table.js';
import { places } from './terminal-findings.js';
import { licenseText } from './terminal-models.js';
import { standing, tree } from './tree.js';
import type { LineageFacts, Screen } from './types.js';
import { counted, shortId } from './vocabulary.js';

const referenceHead: readonly Column[] = [
  { title: 'PLACE', gives: [[2, 24]], cut: 'middle' },
  { title: 'TEXT', gives: [[3, 24]], cut: 'middle' },
  { title: 'REGISTRY' },
  { title: 'SIGNAL', gives: [[1, 12]] },
  { title: 'CONFIDENCE' },
];

function referenceTable(pen: Pen, references: readonly Reference[]): readonly string[] {
  return table(
    pen,
    referenceHead,
    references.map((reference) => [
      { text: places([reference]).join('') },
      { text: reference.dynamic ? `${reference.text} (dynamic)` : reference.text, paint: pen.bold },
      { text: reference.registry ?? '', paint: pen.dim },
      { text: reference.signal, paint: pen.dim },
      { text: reference.confidence, paint: reference.confidence === 'certain' ? pen.green : pen.yellow },
    ]),
  );
}

/** References, one a line. */
export function terminalReferences(references: readonly Reference[], screen: Screen): string {
  const pen = penOf(screen);
  const rows = references.length > 0 ? [...referenceTable(pen, printableData(references)), ''] : [];
  return page([...rows, counted(references.length, 'reference')]);
}

const modelHead: readonly Column[] = [
  { title: 'MODEL', gives: [[2, 30]], cut: 'middle' },
  { title: 'REVISION', gives: [[1, 10]] },
  { title: 'HOST' },
  { title: 'AT', side: 'right' },
];

function modelRow({ id, revision, host, references }: Model) {
  return [
    { text: shortId(id) },
    { text: revision.value ?? '' },
    { text: host ?? '' },
    { text: String(references.length) },
  ];
}

/** Models, one a line, then the references that name none. */
export function terminalIdentification(identification: Identification, screen: Screen): string {
  const pen = penOf(screen);
  const { models, unidentified } = printableData(identification);
  return page([
    ...(models.length > 0 ? [...table(pen, modelHead, models.map(modelRow)), ''] : []),
    ...(unidentified.length > 0 ? [heading(pen, 'Naming no model'), ...referenceTable(pen, unidentified), ''] : []),
    `${counted(models.length, 'model')}, ${counted(unidentified.length, 'reference')} without one`,
  ]);
}

/** A model with its lineage as the resolve stage prints it. */
export type ResolvedModel = { readonly id: Model['id']; readonly references: readonly Reference[] } & LineageFacts;

/** Lineages, one tree for each model. */
export function terminalLineages(models: readonly ResolvedModel[], screen: Screen): string {
  const pen = penOf(screen);
  return page([
    ...printableData(models).flatMap((model) => [
      `${pen.bold(shortId(model.id))} ${pen.dim(`(${standing(model)}; ${licenseText(model)})`)}`,
      ...tree(pen, model, model.id),
    ]),
    '',
    counted(models.length, 'model'),
  ]);
}
