/** Which repositories are looked at, and how they are shared among jobs: the same list gives the same plan. */
import picomatch from 'picomatch';
import { isRepositoryName, type LeftOut, type Plan } from './schema.js';

/** A repository as it is listed; size in KiB, 0 where it is not known. */
export interface Candidate {
  readonly name: string;
  readonly size: number;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly fork?: boolean;
}

/** What is wanted of them. */
export interface Choice {
  readonly shards: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly forks: boolean;
  readonly archived: boolean;
}

/** KiB that a repository counts for beside its size: each has to be connected to, started and read. */
const footing = 4096;

/** The repositories in shards of about the same weight, and the names of those left out, by reason. */
export function share(candidates: readonly Candidate[], choice: Choice): Pick<Plan, 'shards' | 'leftOut'> {
  const wanted: Candidate[] = [];
  const leftOut: Partial<Record<LeftOut, string[]>> = {};
  const [included, excluded] = [matcher(choice.include), matcher(choice.exclude)];
  for (const one of unique(candidates)) {
    const reason = reasonOf(one, choice, included, excluded);
    if (reason === undefined) wanted.push(one);
    else leftOut[reason] = [...(leftOut[reason] ?? []), one.name];
  }
  const count = Math.min(choice.shards, wanted.length);
  const bins = Array.from({ length: count }, () => ({ weight: 0, held: [] as Candidate[] }));
  for (const one of [...wanted].sort((a, b) => b.size - a.size || byName(a, b))) {
    const lightest = bins.reduce((best, bin) => (bin.weight < best.weight ? bin : best), bins[0] as (typeof bins)[0]);
    lightest.held.push(one);
    lightest.weight += one.size + footing;
  }
  const shards = bins.map(({ held }, index) => ({
    number: index + 1,
    repositories: held.sort(byName).map(({ name, size }) => ({ name, size })),
  }));
  return { shards, leftOut };
}

function reasonOf(
  { name, archived, disabled, fork }: Candidate,
  choice: Choice,
  included: (name: string) => boolean,
  excluded: (name: string) => boolean,
): LeftOut | undefined {
  if (choice.include.length > 0 && !included(name)) return 'not-included';
  if (excluded(name)) return 'excluded';
  // Nobody can clone what the host has closed.
  if (disabled) return 'disabled';
  if (archived && !choice.archived) return 'archived';
  return fork && !choice.forks ? 'fork' : undefined;
}

/** Globs with a slash are held against `owner/name`, others against the name alone; names know no case. */
function matcher(globs: readonly string[]): (name: string) => boolean {
  const tests = globs.map((glob) => ({
    whole: glob.includes('/'),
    test: picomatch(glob, { nocase: true, dot: true }),
  }));
  return (name) => tests.some(({ whole, test }) => test(whole ? name : name.slice(name.lastIndexOf('/') + 1)));
}

/** Sorted, and each once: a list that grows while it is read shows the same row on two pages. */
function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map([...candidates].sort(byName).map((one) => [one.name.toLowerCase(), one]));
  return [...found.values()];
}

function byName(a: Candidate, b: Candidate): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** A list by hand: one `owner/name`, or its address on the server, a line; `#` begins a remark. Fails with the first bad line. */
export function readList(
  text: string,
  server: string,
): { readonly names: readonly string[] } | { readonly line: number; readonly written: string } {
  const names: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const written = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (written === '') continue;
    const path = written.startsWith(`${server}/`) ? written.slice(server.length + 1) : written;
    const name = path.replace(/\/$/, '').replace(/\.git$/, '');
    if (!isRepositoryName(name)) return { line: index + 1, written };
    names.push(name);
  }
  return { names };
}
