/** Who owns a file: CODEOWNERS as GitHub reads it. The last line that matches counts, one without owners says nobody, and a line that is wrong is passed over. */
import { type Glob, matchesGlob } from './glob.js';

/** The file as the edges give it. */
export interface OwnersSource {
  readonly path: string;
  readonly text: string;
  /** The commit at which it was read, where it was. */
  readonly commit?: string;
  /** The way from the top of the repository to the folder that is scanned, with `/` at its end. */
  readonly prefix?: string;
}

/** Whom a file says to ask for files. */
export interface Owned {
  readonly path: string;
  readonly commit?: string;
  readonly files: readonly { readonly path: string; readonly owners: readonly string[]; readonly line: number }[];
}

/** Limits of what is read. `steps`: characters of patterns with wildcards times characters of paths, over the whole run. */
const ownersLimits = {
  bytes: 3 * 1024 * 1024,
  rules: 20_000,
  pattern: 1_000,
  owners: 20,
  paths: 500,
  steps: 3e8,
} as const;

interface OwnersRule {
  readonly glob: Glob;
  /** The folder or file at the top of the repository that it begins with, where it is written out. */
  readonly first?: string;
  readonly wild: boolean;
  readonly owners: readonly string[];
  readonly line: number;
}

/** The owners of paths relative to the folder that is scanned; what nobody owns is not among them. Or why the file is not used. */
export function ownersOf(source: OwnersSource, paths: readonly string[]): Owned | { readonly fault: string } {
  const { path, text, commit, prefix = '' } = source;
  if (Buffer.byteLength(text) >= ownersLimits.bytes)
    return { fault: 'it has 3 MB or more, and GitHub does not load it' };
  const rules = readOwners(text).toReversed();
  if (rules.length > ownersLimits.rules) return { fault: `it has more than ${ownersLimits.rules} rules` };
  let steps = 0;
  const files = [...new Set(paths)].slice(0, ownersLimits.paths).flatMap((one) => {
    const whole = prefix + one;
    const first = whole.slice(0, whole.indexOf('/') < 0 ? undefined : whole.indexOf('/'));
    const rule = rules.find(({ glob, first: wanted, wild }) => {
      if ((wanted !== undefined && wanted !== first) || steps > ownersLimits.steps) return false;
      steps += wild ? glob.text.length * whole.length : glob.text.length;
      return matchesGlob(glob, whole);
    });
    // A search that was broken off may have passed over the line that counts.
    if (rule === undefined || rule.owners.length === 0 || steps > ownersLimits.steps) return [];
    return [{ path: one, owners: rule.owners, line: rule.line }];
  });
  return { path, ...(commit !== undefined && { commit }), files };
}

/** Every line that is a rule, in the order of the file. */
function readOwners(text: string): readonly OwnersRule[] {
  const rules: OwnersRule[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    // A blank in a pattern stands behind a backslash.
    const [pattern = '', ...words] = line.trim().match(/(?:\\ |[^\s])+/gu) ?? [];
    if (pattern === '' || pattern.startsWith('#')) continue;
    const comment = words.findIndex((word) => word.startsWith('#'));
    const owners = (comment < 0 ? words : words.slice(0, comment)).slice(0, ownersLimits.owners);
    const alternatives = segmentsOf(pattern);
    if (alternatives === undefined || !owners.every(isOwner)) continue;
    const [first = ''] = alternatives[0] ?? [];
    const wild = /[*?]/u.test(pattern) || first === '**';
    rules.push({
      glob: { text: pattern, alternatives },
      ...(!/[*?]/u.test(first) && { first }),
      wild,
      owners,
      line: index + 1,
    });
    if (rules.length > ownersLimits.rules) break;
  }
  return rules;
}

/** `@user`, `@org/team` or the address of a user. */
function isOwner(word: string): boolean {
  return word.length <= 255 && /^(?:@[\w-]+(?:\/[\w.-]+)?|[\w.%+-]+@[\w.-]+)$/u.test(word);
}

/** The pattern as alternatives of segments; undefined where GitHub takes it for an error. */
function segmentsOf(pattern: string): readonly (readonly string[])[] | undefined {
  const escaped = /\\([ [\]])/gu;
  // GitHub asks for a backslash before brackets, and knows none before anything else but a blank.
  const wrong = /^!|[[\]\\]|\*{3}/u.test(pattern.replace(escaped, ''));
  if (wrong || pattern.length > ownersLimits.pattern) return undefined;
  const written = pattern.replace(escaped, '$1').split('/');
  const anchored = written[0] === '';
  const folder = written.at(-1) === '';
  const names = written.slice(anchored ? 1 : 0, folder ? -1 : undefined);
  if (names.length === 0 || names.includes('')) return undefined;
  // One name without a slash before it is meant at any depth.
  const segments = anchored || names.length > 1 || names[0] === '**' ? names : ['**', ...names];
  const inside = [...segments, '**', '*'];
  if (folder || segments.at(-1) === '**') return [inside];
  // `docs/*` is what lies in the folder itself; any other name may be that of a folder.
  return segments.at(-1) === '*' ? [segments] : [segments, inside];
}
