/** What an inventory says in words, the same on a terminal and in Markdown: how a repository stands, why one could not be judged, and the verdict. */
import { byCode } from './claim.js';
import type { Tone } from './conclusion.js';
import type { Inventory, InventoryModel } from './types.js';
import { counted, grouped, listed, shortId } from './vocabulary.js';

type Row = Inventory['repositories'][number];

/** How one repository stands; with `next` where something is to be done about it. */
export interface StandingWords {
  readonly tone: Tone;
  readonly word: string;
  readonly next?: string;
}

const again = 'run its shard again, then the join';

/** Why a repository could not be judged, and what to do about it. */
const gapWords: Readonly<Record<NonNullable<Row['reason']>, readonly [why: string, next: string]>> = {
  missing: ['there is no such repository, or the token may not see it', 'correct the list, or let the app read it'],
  'no-access': ['the server refused the token', 'let the app or the token read its contents'],
  moved: ['it has another name now', 'plan again, or correct the list'],
  'rate-limited': ['the server limits our requests', `use fewer jobs at once, or ${again}`],
  unreachable: ['the server could not be reached', again],
  'not-git': ['the answer came from no git server', 'check --server, and whether a page to log in stands before it'],
  'too-large': [
    'it is larger than the limit',
    'raise --max-megabytes, or leave it out with --exclude and scan it by itself',
  ],
  timeout: ['it took longer than the limit', 'raise --timeout, or leave it out with --exclude and scan it by itself'],
  unreadable: ['it could not be cloned', `see what git says, then ${again}`],
  'scan-failed': ['the scan ended without a report', 'scan it by itself and report what it says to us'],
  'shard-missing': ['its shard left no record', again],
  'shard-unusable': ['the record of its shard cannot be used', again],
  'not-recorded': ['its shard ended before it', again],
  'report-unusable': ['its report is missing or is not the one that was recorded', again],
  'other-version': [
    'it was scanned by another version, or with another catalog',
    'run all shards and the join with one version',
  ],
  'other-policy': ['it was scanned under another policy', 'run all shards with one --policy'],
};

/** How a repository stands. */
export function standingOf({ outcome, reason, exit, verdict, complete, counts }: Row): StandingWords {
  if (outcome === 'failed') {
    const [why, next] = gapWords[reason ?? 'unreadable'];
    return { tone: 'gap', word: why, next };
  }
  if (outcome === 'empty') return { tone: 'unjudged', word: 'empty' };
  if (exit?.code === 1) return { tone: 'bad', word: 'violated' };
  if (exit?.code === 2) return { tone: 'gap', word: verdict === 'no-policy' ? 'not seen in full' : 'could not judge' };
  if (verdict === 'no-policy') return { tone: 'unjudged', word: 'no policy' };
  if ((counts?.errors ?? 0) > 0) return { tone: 'attention', word: 'not enforced' };
  return { tone: 'good', word: complete === false ? 'pass, not seen in full' : 'pass' };
}

const worst: readonly Tone[] = ['gap', 'bad', 'attention', 'unjudged', 'good'];

/** Repositories with how they stand, what needs a person first; within that by name. */
export function ranked({ repositories }: Inventory): readonly (readonly [Row, StandingWords])[] {
  const rank = (row: Row, { tone }: StandingWords) => (row.outcome === 'failed' ? -1 : worst.indexOf(tone));
  return repositories
    .map((row) => [row, standingOf(row)] as const)
    .sort(([one, a], [other, b]) => rank(one, a) - rank(other, b));
}

/** The verdict on all of them. */
export function inventoryVerdict(inventory: Inventory): {
  readonly tone: Tone;
  readonly word: string;
  readonly rest: string;
} {
  const { repositories, models, exit } = inventory;
  const total = counted(repositories.length, 'repository', 'repositories');
  const count = (wanted: (row: Row) => boolean) => repositories.filter(wanted).length;
  const lost = count(({ outcome }) => outcome === 'failed');
  const unseen = count((row) => row.exit?.code === 2);
  const broken = count((row) => row.exit?.code === 1);
  const breaks = `${grouped(broken)} of ${total} ${broken === 1 ? 'breaks' : 'break'} the policy`;
  const gaps = [
    ...(lost > 0 ? [`${grouped(lost)} of ${total} could not be scanned`] : []),
    ...(unseen > 0 ? [`${grouped(unseen)} could not be judged in full`] : []),
    ...(broken > 0 ? [breaks] : []),
  ];
  if (exit.code === 2)
    return {
      tone: 'gap',
      word: 'incomplete',
      rest: gaps.length > 0 ? listed(gaps) : 'the join met what it does not know',
    };
  if (exit.code === 1) return { tone: 'bad', word: 'violated', rest: breaks };
  const kinds = counted(models.length, 'model');
  if (repositories.every(({ verdict }) => verdict === undefined || verdict === 'no-policy'))
    return { tone: 'unjudged', word: 'no policy', rest: `${kinds} in ${total}, and none judged` };
  const lax = count((row) => standingOf(row).tone === 'attention');
  return lax > 0
    ? {
        tone: 'attention',
        word: 'not enforced',
        rest: `${grouped(lax)} of ${total} would break the policy, which is not enforced`,
      }
    : { tone: 'good', word: 'pass', rest: `${kinds} in ${total}` };
}

/** Repositories of which something was not read, with what it was first; those that could not be judged for it come first. */
export function unseen({ repositories }: Inventory): readonly (readonly [Row, string])[] {
  return repositories
    .flatMap((row) => {
      const [first] = row.problems ?? [];
      if (first === undefined) return [];
      const rest = (row.counts?.problems ?? 1) - 1;
      const { path, line, message, detail } = first;
      const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
      const aside = detail === undefined ? '' : `: ${detail}`;
      return [[row, `${where}${message}${aside}${rest > 0 ? `, and ${grouped(rest)} more` : ''}`] as const];
    })
    .sort(([a], [b]) => Number(b.exit?.code === 2) - Number(a.exit?.code === 2));
}

/** Models that break a policy somewhere first, then by how many repositories use them. */
export function byUse({ models }: Inventory): Inventory['models'] {
  const blocked = ({ repositories }: InventoryModel) => Number(isBlocked(repositories));
  return [...models].sort((a, b) => blocked(b) - blocked(a) || b.repositories.length - a.repositories.length);
}

/** A rule that a model breaks, and the repositories where it does, each with its first place. */
interface Reason extends Pick<Inventory['findings'][number], 'rule' | 'message' | 'hint'> {
  readonly spots: readonly string[];
}

/** What blocks, by the name of the model, each reason once. */
export function byReason({ findings }: Inventory): ReadonlyMap<string, ReadonlyMap<string, Reason>> {
  const models = new Map<string, Map<string, Reason>>();
  for (const { repository, level, excepted, model, subject, rule, message, hint, places } of findings) {
    if (level !== 'error' || excepted !== undefined) continue;
    const name = model === undefined ? subject : shortId(model);
    const reasons = models.get(name) ?? new Map<string, Reason>();
    const [first, ...others] = places;
    const aside = others.length === 0 ? '' : ` and ${others.length} more`;
    const spot = first === undefined ? repository : `${repository} (${first.path}:${first.line}${aside})`;
    const spots = reasons.get(`${rule} ${message}`)?.spots ?? [];
    models.set(name, reasons.set(`${rule} ${message}`, { rule, message, hint, spots: [...spots, spot] }));
  }
  return models;
}

/** Whether a model breaks the policy of one of those who use it. */
export function isBlocked(uses: InventoryModel['repositories']): boolean {
  return uses.some(({ standing }) => standing === 'blocked');
}

/** Where the weights of the models come from, in numbers; a model with roots in two countries counts once, under both. */
export function rootWords({ models }: Inventory): string {
  const counts = new Map<string, number>();
  for (const { roots } of models) {
    const from = roots.flatMap(({ countries }) => (countries.known ? countries.value : ['unknown']));
    const all = [...new Set(from.length === 0 ? ['unknown'] : from)].sort(byCode).join('+');
    counts.set(all, (counts.get(all) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort(([a, one], [b, other]) => other - one || byCode(a, b))
    .map(([country, count]) => `${country} ${grouped(count)}`);
  return `weights of ${counted(models.length, 'model')} come from: ${parts.join(', ')}`;
}

const leftWords: Readonly<Record<string, string>> = {
  archived: 'archived',
  disabled: 'disabled',
  fork: 'forks',
  excluded: 'excluded',
  'not-included': 'not included',
};

/** `12 archived, 3 forks`; undefined where nothing was left out. */
export function leftOutWords(leftOut: Inventory['leftOut']): string | undefined {
  const parts = Object.entries(leftOut).flatMap(([reason, names]) =>
    names === undefined || names.length === 0 ? [] : [`${grouped(names.length)} ${leftWords[reason] ?? reason}`],
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** How many have the gate in a workflow of their own, and a policy of their own. */
export function gateWords({ repositories }: Inventory): string {
  const scanned = repositories.filter(({ outcome }) => outcome === 'scanned');
  const gates = scanned.filter(({ gate }) => gate).length;
  const policies = scanned.filter(({ policy }) => policy).length;
  return `${grouped(gates)} of ${counted(scanned.length, 'repository', 'repositories')} ${gates === 1 ? 'has' : 'have'} the gate in a workflow of ${gates === 1 ? 'its' : 'their'} own (one that a ruleset requires is not seen here), ${grouped(policies)} ${policies === 1 ? 'has' : 'have'} a policy of ${policies === 1 ? 'its' : 'their'} own`;
}

/** What a plan holds, in a line. */
export function planWords(
  shards: readonly { readonly repositories: readonly unknown[] }[],
  leftOut: Inventory['leftOut'],
): string {
  const total = shards.reduce((sum, { repositories }) => sum + repositories.length, 0);
  const left = leftOutWords(leftOut);
  const aside = left === undefined ? '' : `; left out: ${left}`;
  return `${counted(total, 'repository', 'repositories')} in ${counted(shards.length, 'shard')}${aside}`;
}

/** How the scan of a repository ended, by its exit code. */
const endWords = ['', ', and it breaks its policy', ', and not everything could be seen or judged'] as const;

/** What became of one repository, in a line of a log. */
export function outcomeWords(
  {
    name,
    outcome,
    reason,
    detail,
    exit,
  }: Pick<Row, 'name' | 'outcome' | 'reason' | 'detail'> & { readonly exit?: number },
  { shard, at, of }: { readonly shard: number; readonly at: number; readonly of: number },
): string {
  const why = reason === undefined ? '' : `: ${gapWords[reason][0]}${detail === undefined ? '' : ` (${detail})`}`;
  return `shard ${shard}, ${at} of ${of}: ${name}: ${outcome}${why}${endWords[exit ?? 0] ?? ''}`;
}
