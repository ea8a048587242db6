/** What must hold between rows of the catalog: names are unique, references resolve, lineages have no cycle. */
import { createRequire } from 'node:module';
import type { Merged, Placed } from './catalog-merge.js';
import type { Complaint } from './catalog-read.js';

/** Every breach, with the file and line of the row that commits it. */
export function checkData(merged: Merged): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (at: Placed<unknown>, message: string) =>
    complaints.push({ file: at.file, line: at.line, message: `"${at.key}": ${message}` });
  const unique = <Row>(rows: readonly Placed<Row>[], names: (row: Row) => readonly string[], what: string) => {
    const owners = new Map<string, string>();
    for (const at of rows) {
      for (const name of names(at.row)) {
        const owner = owners.get(name.toLowerCase());
        if (owner !== undefined) complain(at, `${what} "${name}" belongs to "${owner}" already`);
        else owners.set(name.toLowerCase(), at.key);
      }
    }
    return owners;
  };

  const watchlists = new Set(merged.watchlists.map((at) => at.row.id));
  const publishers = new Set(merged.publishers.map((at) => at.row.id));
  const families = new Set(merged.families.map((at) => at.row.id));
  const licenses = new Set(merged.licenses.map((at) => at.row.id));
  unique(merged.publishers, (row) => [`huggingface:${row.id}`, ...row.handles], 'handle');
  unique(merged.families, (row) => row.patterns, 'pattern');
  const models = unique(merged.models, (row) => [row.id, ...(row.aliases ?? [])], 'id or alias');
  unique(merged.hosts, (row) => [row.id, ...(row.aliases ?? [])], 'id or alias');
  unique(merged.hosts, (row) => row.hosts, 'host name');
  unique(merged.licenses, (row) => [row.id, ...row.aliases], 'id or alias');

  for (const at of merged.publishers) {
    for (const code of at.row.watchlists)
      if (!watchlists.has(code)) complain(at, `watch list "${code}" is not defined`);
  }
  for (const at of merged.families) {
    if (!publishers.has(at.row.publisher)) complain(at, `publisher "${at.row.publisher}" is not in the catalog`);
    for (const base of at.row.bases)
      if (!families.has(base)) complain(at, `base family "${base}" is not in the catalog`);
    for (const { license } of at.row.licenses)
      if (!licenses.has(license)) complain(at, `license "${license}" is not known`);
  }
  for (const at of merged.models) {
    const { publisher, license, parents } = at.row;
    if (publisher && !publishers.has(publisher)) complain(at, `publisher "${publisher}" is not in the catalog`);
    if (license && !licenses.has(license)) complain(at, `license "${license}" is not known`);
    for (const { id } of [at.row, ...parents]) {
      if (!wellFormed(id)) complain(at, `"${id}" is not a well-formed model id`);
      if (id.startsWith('family:') && !families.has(id.slice(7)))
        complain(at, `family of "${id}" is not in the catalog`);
    }
    for (const { id } of parents) {
      const owner = models.get(id.toLowerCase());
      if (owner !== undefined && owner !== id.toLowerCase())
        complain(at, `parent "${id}" is an alias: write "${owner}"`);
    }
  }
  const hostIds = new Set(merged.hosts.map((at) => at.row.id));
  for (const at of merged.regions) {
    if (!hostIds.has(at.row.host)) complain(at, `host "${at.row.host}" is not in the catalog`);
  }
  for (const at of merged.tags) {
    if (!models.has(at.row.model.toLowerCase())) complain(at, `model "${at.row.model}" is not in the catalog`);
  }
  for (const at of merged.tombstones) {
    const now = at.row.successor?.toLowerCase();
    if (now !== undefined && merged.tombstones.some(({ key }) => key === now))
      complain(at, `successor "${at.row.successor}" is a tombstone itself`);
    const known = models.get(at.key);
    if (known !== undefined && known !== at.key) complain(at, `is an alias of "${known}" already`);
  }
  const handles = new Set(merged.publishers.flatMap(({ row }) => [row.id, ...row.handles].map(bareHandle)));
  for (const at of merged.targets) {
    if (!handles.has(at.key)) complain(at, 'publisher is not in the catalog');
    for (const handle of at.row.imitations) {
      if (handles.has(handle.toLowerCase())) complain(at, `imitation "${handle}" is a handle of a known publisher`);
    }
  }
  for (const at of merged.licenses) {
    if (at.row.spdx && !isSpdx(at.row.spdx)) complain(at, `"${at.row.spdx}" is not an SPDX id`);
    for (const clause of at.row.inheritable) {
      if (!(clause in at.row.clauses)) complain(at, `inheritable clause "${clause}" is not among its clauses`);
    }
    const { sections = {}, when = {}, notices = [] } = at.row;
    for (const clause of [...Object.keys(sections), ...Object.keys(when), ...notices.map((one) => one.clause)]) {
      if (!(clause in at.row.clauses)) complain(at, `clause "${clause}" is not among its clauses`);
    }
    if (Object.keys(sections).length > 0 && at.row.read === undefined)
      complain(at, 'sections of a text that was not read');
  }
  for (const at of merged.driftPairs) {
    for (const id of [at.row.ancestor, at.row.declared]) {
      if (id !== '*' && id !== '(none)' && !licenses.has(id)) complain(at, `license "${id}" is not known`);
    }
  }
  for (const [at, cycle] of cycles(merged.models)) complain(at, `derives from itself: ${cycle.join(' <- ')}`);
  return complaints;
}

/** A handle on the Hub without its registry; those of other registries keep theirs. */
function bareHandle(handle: string): string {
  return handle.toLowerCase().replace(/^huggingface:/, '');
}

function wellFormed(id: string): boolean {
  return id.startsWith('huggingface:') ? /^huggingface:[\w.-]+(\/[\w.-]+)?$/.test(id) : true;
}

// CommonJS without types; only its throwing on unknown ids is of use here.
const parseSpdx = createRequire(import.meta.url)('spdx-expression-parse') as (text: string) => unknown;

function isSpdx(id: string): boolean {
  try {
    parseSpdx(id);
    return true;
  } catch {
    return false;
  }
}

function* cycles(models: Merged['models']): Iterable<[Merged['models'][number], readonly string[]]> {
  const byId = new Map(models.map((at) => [at.key, at]));
  const done = new Set<string>();
  for (const start of models) {
    // Depth-first with an explicit path: lineages are shallow, but the data may be wrong.
    const path: string[] = [];
    const stack: { id: string; next: number }[] = [{ id: start.key, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      if (top.next === 0) path.push(top.id);
      const parent = done.has(top.id) ? undefined : byId.get(top.id)?.row.parents[top.next++]?.id.toLowerCase();
      if (parent === undefined) {
        done.add(top.id);
        path.pop();
        stack.pop();
      } else if (path.includes(parent)) {
        yield [byId.get(top.id)!, [...path.slice(path.indexOf(parent)), parent]];
      } else if (!done.has(parent)) {
        stack.push({ id: parent, next: 0 });
      }
    }
  }
}
