/** Globs of a policy on paths and model ids: `*`, `?`, `**` and one brace group, matched in time linear in both lengths. */

/** A glob ready for matching; alternatives of its brace group, each a list of segments. */
export interface Glob {
  readonly text: string;
  readonly alternatives: readonly (readonly string[])[];
}

/** Limits of design §9. */
export const globLimits = { characters: 200, alternatives: 20, globs: 50 } as const;

/** Why the text is no glob that a policy may use; undefined when it is one. */
export function globFault(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > globLimits.characters) return `is longer than ${globLimits.characters} characters`;
  if (text.startsWith('/')) return 'starts with `/`; paths are relative to the repository root';
  if (text.startsWith('!')) return 'starts with `!`; a path cannot be taken back';
  if (text.includes('\\')) return 'contains `\\`; paths are written with `/`';
  if (/[!?*+@]\(/u.test(text)) return 'uses an extended glob; only `*`, `?`, `**` and `{a,b}` are known';
  if (/[[\]]/u.test(text)) return 'uses a character class; only `*`, `?`, `**` and `{a,b}` are known';
  const braces = text.replace(/[^{}]/gu, '');
  if (braces !== '' && braces !== '{}') return 'has more than one brace group, or one that is not closed';
  const [, inner] = text.split(/[{}]/u);
  if (inner !== undefined && inner.split(',').length > globLimits.alternatives)
    return `has more than ${globLimits.alternatives} alternatives in its brace group`;
  for (const segment of expand(text).flatMap((one) => one.split('/'))) {
    if (segment === '..' || segment === '.') return `contains a segment \`${segment}\``;
    if (segment === '' && /[^/]\/$/u.test(text))
      return `ends with \`/\`; for what lies in the folder write \`${text}**\``;
    if (segment === '') return 'contains an empty segment';
    if (segment.includes('**') && segment !== '**') return 'has `**` that is not a whole segment';
  }
  return undefined;
}

/** A glob without faults, ready for matching. */
export function compileGlob(text: string): Glob {
  return { text, alternatives: expand(text).map((one) => inside(one.split('/'))) };
}

/** `src/**` is what lies inside `src`, not `src` itself. */
function inside(segments: readonly string[]): readonly string[] {
  return segments.length > 1 && segments.at(-1) === '**' ? [...segments, '*'] : segments;
}

/** Whether the whole path matches; case-sensitive, a leading dot is nothing special. */
export function matchesGlob(glob: Glob, path: string): boolean {
  const segments = path.split('/');
  return glob.alternatives.some((alternative) => matches(alternative, segments, '**', matchesSegment));
}

function expand(text: string): readonly string[] {
  const [before, inner, after] = text.split(/[{}]/u);
  if (inner === undefined) return [text];
  return inner.split(',').map((one) => `${before}${one}${after}`);
}

function matchesSegment(pattern: string, segment: string): boolean {
  if (pattern === '*') return segment !== '';
  return matches([...pattern], [...segment], '*', (want, got) => want === '?' || want === got);
}

/**
 * Whether the pattern covers all parts; `star` covers any number of them. Falling back to the last star only is enough,
 * because every other part of the pattern covers exactly one: no pattern makes it explode.
 */
function matches<T>(pattern: readonly T[], parts: readonly T[], star: T, one: (want: T, got: T) => boolean): boolean {
  let at = 0;
  let wanted = 0;
  let lastStar = -1;
  let resume = 0;
  while (at < parts.length) {
    if (wanted < pattern.length && pattern[wanted] === star) {
      lastStar = wanted++;
      resume = at;
    } else if (wanted < pattern.length && one(pattern[wanted] as T, parts[at] as T)) {
      wanted++;
      at++;
    } else if (lastStar >= 0) {
      wanted = lastStar + 1;
      at = ++resume;
    } else return false;
  }
  while (wanted < pattern.length && pattern[wanted] === star) wanted++;
  return wanted === pattern.length;
}
