/** What a policy names that nothing on record is called: no mistake, for names may be private, but a denial of it denies nothing. */
import type { Catalog } from '../catalog/catalog.js';
import type { Problem } from '../problem.js';
import { nameMeant } from './nearest.js';
import { idleRemarks } from './policy-idle.js';
import { inFileOrder, written } from './policy-problems.js';
import { type KeyPath, readPolicyText } from './policy-text.js';
import { categories } from './rules/license-options.js';

/** How names of one kind are known, and which there are to suggest. */
interface Known {
  has(name: string): boolean;
  names(): readonly string[];
}

/** Remarks about a policy that can be used, in the order of the file; `path` is only shown. */
export function policyRemarks(text: string, path: string, catalog: Catalog, today: string): readonly Problem[] {
  const read = readPolicyText(text, path);
  if (!read.ok) return [];
  const kinds = kindsOf(catalog);
  const found: Problem[] = [];
  const visit = (value: unknown, at: KeyPath) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      const here = [...at, Array.isArray(value) ? Number(key) : key];
      if (isPaths(key) && Array.isArray(below)) {
        below.forEach((glob, index) => {
          if (typeof glob !== 'string' || !isBareFolder(glob)) return;
          const detail = `\`${written(here)}\`: \`${glob}\`; did you mean \`${glob}/**\`?`;
          found.push({ code: 'glob-of-one-file', path, ...read.value.valuePlace([...here, index]), detail });
        });
        continue;
      }
      const kind = kindAt(here);
      if (kind === undefined || !Array.isArray(below)) visit(below, here);
      else
        below.forEach((name, index) => {
          const sought = kind === 'families' ? familyIn(name) : name;
          if (typeof sought !== 'string' || kinds[kind].has(sought)) return;
          const near = nameMeant(sought, kinds[kind].names());
          const place = read.value.valuePlace([...here, index]);
          const advice = near === undefined ? '' : `; did you mean \`${name.replace(sought, near)}\`?`;
          found.push({
            code: 'name-not-on-record',
            path,
            ...place,
            detail: `\`${written(here)}\`: \`${name}\`${advice}`,
          });
        });
    }
  };
  visit(read.value.value, []);
  return inFileOrder([...found, ...idleRemarks(read.value, path, today)]);
}

const isPaths = (key: string) => key === 'paths' || key === 'paths-ignore';

/** No wildcard, and nothing that looks like the end of a file's name: most likely a folder. */
function isBareFolder(glob: string): boolean {
  return (
    !/[*?{]/u.test(glob) &&
    !/\.[^/]+$/u.test(glob) &&
    !/(?:^|\/)(?:Dockerfile|Makefile|Modelfile|Procfile|justfile)$/iu.test(glob)
  );
}

type Kind = 'publishers' | 'legal-parents' | 'watch-lists' | 'licenses' | 'families';

/** Lists of names stand under `allow` and `deny` of the two rules, wherever those stand; of the models of an exception only families are all on record. */
function kindAt(at: KeyPath): Kind | undefined {
  const [last, before, third] = at.toReversed();
  if (at[0] === 'exceptions' && (last === 'models' || last === 'roots' || last === 'subjects')) return 'families';
  if ((last === 'allow' || last === 'deny') && before === 'license') return 'licenses';
  const isList = (before === 'allow' || before === 'deny') && third === 'origin';
  return isList && (last === 'publishers' || last === 'legal-parents' || last === 'watch-lists') ? last : undefined;
}

/** The family that an id or a subject names without a wildcard. */
function familyIn(name: unknown): string | undefined {
  return typeof name === 'string' ? /(?:^|:)family:([^:*]+)(?::[^*]*)?$/u.exec(name)?.[1] : undefined;
}

/** A list without the day or the year of its edition. */
function editions(code: string): string {
  return code.replace(/(?:-\d{4}(?:-\d{2}-\d{2})?|-disputed)$/u, '');
}

function kindsOf(catalog: Catalog): Readonly<Record<Kind, Known>> {
  const publishers = () => catalog.all().publishers;
  const some = (names: () => readonly string[], has: (name: string, all: readonly string[]) => boolean): Known => ({
    names,
    has: (name) => has(name, names()),
  });
  const same = (name: string, all: readonly string[]) => all.some((one) => one.toLowerCase() === name.toLowerCase());
  return {
    publishers: {
      names: () => publishers().map(({ id }) => id),
      has: (name) => {
        const colon = name.indexOf(':');
        const [registry, handle] = colon < 0 ? ['huggingface', name] : [name.slice(0, colon), name.slice(colon + 1)];
        return catalog.publisher(registry, handle) !== undefined;
      },
    },
    'legal-parents': some(() => [...new Set(publishers().flatMap((one) => one.legalEntity ?? []))], same),
    'watch-lists': some(
      () => [
        ...new Set(publishers().flatMap(({ watchlists }) => watchlists.flatMap((code) => [code, editions(code)]))),
      ],
      (name, all) => all.some((one) => one === name || one.startsWith(`${name}-`)),
    ),
    licenses: {
      names: () => [...categories, ...catalog.all().licenses.map(({ id }) => id)],
      has: (name) => categories.some((one) => one === name) || catalog.license(name) !== undefined,
    },
    families: {
      names: () => catalog.all().families.map(({ id }) => id),
      has: (name) => catalog.all().families.some(({ id }) => id === name),
    },
  };
}
