/** What a bare name resembles: a known model or a family, matched at token boundaries on a distinctive literal only. */
import type { Catalog } from '../catalog/catalog.js';
import { glob } from '../catalog/glob.js';
import type { FamilyFact, ModelId } from '../catalog/types.js';
import { isAbout, isArchitecture, isRandom, isReused } from './anew.js';
import { tellsSize } from './family-license.js';
import { isOrdinary, isTask } from './ordinary.js';
import type { Strength } from './types.js';

/** A family that a name carries, how much of the name it covers, and how far that can be trusted. */
export interface NameMatch {
  readonly family: FamilyFact;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  /** Whether the literal tells the generation (`qwen2.5`), and not only a size or a word. */
  readonly versioned: boolean;
}

/** Names of models by which a stranger's copy is recognised. */
export interface Names {
  /** The known model with exactly this bare name. */
  exact(name: string): ModelId | undefined;
  /** The family that lists this Hub id (`owner/name`) as one of its roots. */
  listed(id: string): FamilyFact | undefined;
  /** The known model whose bare name begins this name, up to a token boundary; the longest one. */
  beginning(name: string): { readonly id: ModelId; readonly end: number } | undefined;
  /** Families found in the name, in order, without overlap; families of served-only models are left out. */
  families(name: string): readonly NameMatch[];
  /** Families that other families derive from and whose stem is a word of the name. */
  stems(name: string): readonly FamilyFact[];
}

const longestName = 200;
const mostTokens = 24;

/** Names as the catalog knows them; the families that others derive from are read on the first question. */
export function namesOf(catalog: Catalog): Names {
  let known: ReturnType<typeof basesOf> | undefined;
  const opened = () => {
    known ??= basesOf(catalog);
    return known;
  };
  return {
    exact: (name) => knownAs(spelled(name), catalog),
    listed: (id) => catalog.listing(id),
    beginning(name) {
      const text = spelled(name);
      if (isRandom(text) || isAbout(text)) return undefined;
      for (const end of boundaries(text).reverse()) {
        const head = text.slice(0, end);
        const id = isDistinctive(head) ? knownAs(head, catalog) : undefined;
        if (id !== undefined) return { id, end };
      }
      return undefined;
    },
    families: (name) => familiesIn(spelled(name), catalog, opened().ids),
    stems(name) {
      const words = new Set(spelled(name).split(/[^a-z]{1,40}/));
      return opened()
        .stems.filter(({ stem }) => words.has(stem))
        .flatMap(({ id }) => catalog.familyById(id) ?? []);
    },
  };
}

function basesOf({ baseFamilies }: Catalog) {
  const ids = new Set(baseFamilies.map((id) => id.toLowerCase()));
  const stems = baseFamilies
    .map((id) => ({ id, stem: /^[a-z]{0,40}/.exec(id.toLowerCase())?.[0] ?? '' }))
    // The name of an architecture that everybody trains is no mention of somebody's weights.
    .filter(({ stem }) => stem.length >= 4 && !isArchitecture(stem));
  return { ids, stems };
}

/** The known model of that name, also where the name repeats the owner in front (`Meta-Llama-3.1-8B` of `meta-llama`). */
function knownAs(name: string, catalog: Catalog): ModelId | undefined {
  const direct = catalog.named(name);
  const dash = name.indexOf('-');
  if (direct !== undefined || dash < 3) return direct;
  const id = catalog.named(name.slice(dash + 1));
  return id?.toLowerCase().startsWith(`huggingface:${name.slice(0, dash)}`) ? id : undefined;
}

function spelled(name: string): string {
  return name.slice(0, longestName).toLowerCase().replaceAll('_', '-');
}

/** Ends of tokens, shortest first; the end of the text is one. */
function boundaries(text: string): number[] {
  const ends: number[] = [];
  for (let at = 1; at < text.length && ends.length < mostTokens; at++)
    if (text[at] === '-' || text[at] === ':') ends.push(at);
  return [...ends, text.length];
}

/** Four letters and a digit, or ten letters of several words: `yi`, `glm` or `opt` alone recognise nothing. */
function isDistinctive(literal: string): boolean {
  const letters = literal.replace(/[^a-z]/g, '').length;
  return letters >= 4 && (/[0-9]/.test(literal) || (letters >= 10 && literal.includes('-') && !isTask(literal)));
}

function familiesIn(text: string, catalog: Catalog, bases: ReadonlySet<string>): readonly NameMatch[] {
  const found: NameMatch[] = [];
  if (isRandom(text) || isAbout(text)) return found;
  const starts = [
    0,
    ...boundaries(text)
      .slice(0, -1)
      .map((end) => end + 1),
  ];
  let covered = 0;
  for (const start of starts) {
    if (start < covered) continue;
    const match = familyAt(text, start, catalog, bases);
    if (match === undefined) continue;
    found.push(match);
    covered = match.end;
  }
  return found;
}

function familyAt(text: string, start: number, catalog: Catalog, bases: ReadonlySet<string>): NameMatch | undefined {
  const rest = text.slice(start);
  const family = catalog.family(rest);
  if (family === undefined || family.weights === 'closed') return undefined;
  const literal = family.patterns
    .filter((pattern) => glob(pattern)(rest))
    .map((pattern) => ({ pattern, one: pattern.split('*', 1)[0]! }))
    .filter(({ pattern, one }) => rest.startsWith(one) && endsToken(one, rest) && isTelling(pattern, one, start))
    .sort((a, b) => b.one.length - a.one.length)[0]?.one;
  if (literal === undefined || isReused(literal, text)) return undefined;
  const versioned = tellsVersion(literal);
  const strength = !versioned
    ? trust(literal, text, start, bases.has(family.id.toLowerCase()))
    : isShort(literal) && !literal.endsWith('-')
      ? 'possible'
      : 'likely';
  return strength === undefined ? undefined : { family, start, end: start + literal.length, strength, versioned };
}

/** Four letters; three with a version in front; fewer where the pattern asks for a size behind them (`l3.3-*70b*`). */
function isTelling(pattern: string, literal: string, start: number): boolean {
  if (!isShort(literal) || (/^[a-z]{3}/.test(literal) && start === 0 && tellsVersion(literal))) return true;
  return tellsSize(pattern.replaceAll('*', '-')) && (start === 0 || (literal.endsWith('-') && tellsVersion(literal)));
}

function isShort(literal: string): boolean {
  return literal.replace(/[^a-z]/g, '').length < 4;
}

/** A literal does not stop inside a word or a number (`sailor*` is not in `sailors-7b`), nor is a size a version (`llama-3b`). */
function endsToken(literal: string, text: string): boolean {
  const [last = '', rest = ''] = [literal.at(-1), text.slice(literal.length, literal.length + 8)];
  if (/[a-z]/.test(last)) return !/^[a-z]/.test(rest);
  return !/[0-9]/.test(last) || !/^(?:[0-9]|(?:b|m|bits?)(?![a-z0-9]))/.test(rest);
}

function tellsVersion(literal: string): boolean {
  return /[0-9]/.test(literal.replace(/(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm](?![a-z0-9])/g, ''));
}

/** A version in the literal is distinctive anywhere, a size only in front; a plain word needs a size and a known base. */
function trust(literal: string, text: string, start: number, isBase: boolean): Strength | undefined {
  if (/[0-9]/.test(literal)) return start === 0 && !isShort(literal) ? 'likely' : 'possible';
  const sized =
    tellsSize(text) ||
    isDistinctive(literal) ||
    /(?:^|-)(?:tiny|small|base|medium|large|xl|mini|nano)(?:-|$)/.test(text.slice(start + literal.length));
  if (!sized) return undefined;
  if (!isBase && isOrdinary(literal)) return undefined;
  return isBase && start === 0 && tellsSize(text) ? 'likely' : 'possible';
}
