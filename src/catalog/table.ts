/** A compiled table: one line for each fact, its key before a tab and the rest as JSON, parsed only when somebody asks. */

import { longId } from './row.js';
import { keyOf, once, type Sorted } from './sorted.js';
import type { ParentFact, Source } from './types.js';

/** A table as it is compiled. */
export interface TableText {
  /** Facts: the key in lower case, a tab, then the rest as JSON, in a list behind the key where that is written otherwise. */
  readonly rows: Sorted;
  /** Everything else that leads to a fact: other key, a tab, the key of the row. */
  readonly names: Sorted;
  /** The source of rows that tell none, as rows write it. */
  readonly source: unknown;
}

/** Facts of one kind. Keys are looked up in any case; what other keys there are, `row.ts` tells. */
export interface Table<Fact> {
  get(key: string): Fact | undefined;
  /** What another key leads to: the key of a row, or what else is written there. */
  target(name: string): string | undefined;
  /** Lines of other keys that begin with a mark. */
  marked(mark: string): readonly string[];
  all(): readonly Fact[];
}

/** The shared sources by short key. */
export type Sources = (key: string) => Source;

/** How compiled rows write a source: key of a shared one, confidence and the place inside it, or the source itself. */
type Reference = Source | readonly [key: string, confidence: Source['confidence'], at?: string];

/** The shared sources, parsed on first use. */
export function openSources(read: () => string): Sources {
  const all = once(() => JSON.parse(read()) as Readonly<Record<string, Source>>);
  return (key) => all()[key]!;
}

/** Most keys of one table that are remembered. */
const mostKeys = 4096;

/** A table over compiled text; `spelled` tells what the key of a row says and what a row leaves out when it is empty. */
export function openTable<Fact>(
  { rows, names, source }: TableText,
  sources: Sources,
  spelled: (key: string) => Partial<Fact>,
): Table<Fact> {
  const usual = once(() => resolved(source as Reference, sources));
  const facts = new Map<string, Fact | undefined>();

  const remembered = (key: string, find: (key: string) => Fact | undefined): Fact | undefined => {
    const known = facts.get(key);
    if (known !== undefined || facts.has(key)) return known;
    const fact = find(key);
    // The same few names return again and again; names without end are somebody's attack.
    if (facts.size < mostKeys) facts.set(key, fact);
    return fact;
  };
  const ofRow = (lower: string): Fact | undefined => {
    const text = rows.rest(lower);
    if (text === undefined) return undefined;
    const row = JSON.parse(text) as Fact | readonly [key: string, written: Fact];
    const [key, told] = Array.isArray(row) ? (row as [string, Fact]) : [lower, row as Fact];
    return withSources(Object.assign(spelled(key), told), usual, sources);
  };
  const named = (key: string): Fact | undefined => {
    const row = names.rest(key);
    return row === undefined ? undefined : remembered(row.toLowerCase(), ofRow);
  };
  const get = (key: string) => remembered(key.toLowerCase(), (lower) => ofRow(lower) ?? named(lower));
  return {
    get,
    target: (name) => names.rest(name.toLowerCase()),
    marked: (mark) => names.lines().filter((line) => line.startsWith(mark)),
    all: () => rows.lines().map((line) => get(keyOf(line))!),
  };
}

/** How a row writes a parent: `<relation> <id>`, with a source where it has one of its own. */
type WrittenParent = string | readonly [step: string, source: Reference];

interface Sourced {
  source?: Reference;
  parents?: readonly WrittenParent[] | readonly ParentFact[];
}

function withSources<Fact>(fact: Fact & Sourced, usual: () => Source, sources: Sources): Fact {
  const own = fact.source === undefined ? usual() : resolved(fact.source, sources);
  fact.source = own;
  const parents = (fact.parents ?? []) as readonly WrittenParent[];
  if (parents.length > 0) fact.parents = parents.map((parent) => parentOf(parent, own, sources));
  return fact;
}

function parentOf(written: WrittenParent, own: Source, sources: Sources): ParentFact {
  const [step, source] = typeof written === 'string' ? [written] : written;
  const space = step.indexOf(' ');
  return {
    id: longId(step.slice(space + 1)),
    relation: step.slice(0, space) as ParentFact['relation'],
    source: source === undefined ? own : resolved(source, sources),
  };
}

function resolved(reference: Reference, sources: Sources): Source {
  if ('text' in reference) return reference;
  const [key, confidence, at] = reference;
  const shared = sources(key);
  const text = at === undefined ? shared.text : `${shared.text}: ${at}`;
  return { ...shared, text, confidence };
}
