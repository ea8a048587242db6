/** Converts a folder of catalog facts (`node lib/generate/catalog-facts.js <folder>`) to the files of src/catalog/data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairRows } from './facts-drift.js';
import { type Family, familyRows, familySources } from './facts-families.js';
import { hostRows, hostSources, type Provider, type RegionHints } from './facts-hosts.js';
import { type Compatibility, cellRows, type License, licenseRows, licenseSources } from './facts-licenses.js';
import { modelRows, type Override, overrideSources } from './facts-models.js';
import { type Organization, publisherRows, publisherSources } from './facts-publishers.js';
import { type LibraryName, tagRows } from './facts-tags.js';
import { printData } from './facts-yaml.js';

const target = fileURLToPath(new URL('../../src/catalog/data/', import.meta.url));

/** The four files of facts, as far as they are read. */
export interface CatalogFacts {
  readonly organizations: { compiled: string; organizations: Organization[] };
  readonly families: { compiled: string; families: Family[]; tag_overrides: Override[]; ollama_library: LibraryName[] };
  readonly providers: { compiled: string; region_hints: RegionHints; providers: Provider[] };
  readonly licenses: {
    compiled: string;
    licenses: License[];
    alias_rules: { family_tags: string[] };
    compatibility: Compatibility;
  };
}

/** File name to content; pure. */
export function convertFacts(facts: CatalogFacts): Readonly<Record<string, string>> {
  const { organizations, families, providers, licenses } = facts;
  const byName = new Map(
    licenses.licenses.flatMap((row) => [row.id, ...row.aliases].map((name) => [name.toLowerCase(), row.id])),
  );
  const license = (text: string) => byName.get(text.trim().toLowerCase());
  const date = families.compiled;
  const rows = familyRows(families.families, license, date);
  const models = modelRows({
    families: families.families,
    overrides: families.tag_overrides,
    organizations: organizations.organizations,
    license,
    date,
  });
  const tags = tagRows(families.tag_overrides, families.ollama_library, families.families, date);
  const shared = { ...familySources(date), ...overrideSources(date) };

  return {
    'publishers.yaml': file(
      'Publishers: who stands behind a handle, and in which countries. Rows with source `epoch` take the country from\nEpoch AI (https://epoch.ai, CC BY 4.0).',
      organizations.compiled,
      publisherSources(organizations.compiled),
      { publishers: publisherRows(organizations.organizations, deriving(families.families), organizations.compiled) },
    ),
    'families.yaml': file(
      'Families: patterns on bare names, developer, bases, licences by variant.',
      date,
      familySources(date),
      { families: rows },
    ),
    'models.yaml': file(
      'Models: what is known of single models, and of a family as a whole (`family:`).',
      date,
      shared,
      { models },
    ),
    'tags.yaml': file('Tags: the model behind a name and tag of a registry without lineage.', date, shared, { tags }),
    'hosts.yaml': file(
      'Hosts: who operates an API, and from where it serves if that is documented.',
      providers.compiled,
      hostSources(providers.compiled),
      {
        hosts: hostRows(providers.providers, providers.region_hints, providers.compiled),
      },
    ),
    'licenses.yaml': file(
      'Licences: clauses as data, which of them travel, and to whom they apply.',
      licenses.compiled,
      licenseSources(licenses.compiled),
      {
        licenses: licenseRows(licenses.licenses, licenses.alias_rules.family_tags, licenses.compiled),
      },
    ),
    'drift.yaml': file(
      'Drift: what a new label may not drop (policy: licence, drift).',
      licenses.compiled,
      {},
      {
        driftPairs: pairRows(licenses.compatibility),
        driftCells: cellRows(licenses.compatibility),
      },
    ),
  };
}

/** Developers of a family that hides its base, or that has a base by another developer. */
function deriving(families: readonly Family[]): ReadonlySet<string> {
  const developers = new Map(families.map((family) => [family.family, family.developer_handle]));
  const derived = families.filter(
    (family) =>
      family.name_hides_base || family.base_families.some((base) => developers.get(base) !== family.developer_handle),
  );
  return new Set(derived.flatMap((family) => family.developer_handle ?? []));
}

function file(
  purpose: string,
  compiled: string,
  sources: Record<string, unknown>,
  tables: object,
  values: object = {},
): string {
  const header = [
    ...purpose.split('\n'),
    'Converted from facts by `node lib/generate/catalog-facts.js`: correct rows in curated.yaml, not here.',
  ];
  const used = JSON.stringify(tables);
  const kept = Object.entries(sources).filter(([key]) => used.includes(`"ref":"${key}"`));
  return printData(
    header,
    { compiled, ...values, ...(kept.length > 0 ? { sources: Object.fromEntries(kept) } : {}) },
    tables,
  );
}

function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write('usage: node lib/generate/catalog-facts.js <folder of facts>\n');
    return 3;
  }
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as never;
  const files = convertFacts({
    organizations: read('organizations.json'),
    families: read('families.json'),
    providers: read('providers.json'),
    licenses: read('licenses.json'),
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  process.stdout.write(`${Object.keys(files).join(' ')}\nnext: node lib/generate/catalog.js\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2]);
