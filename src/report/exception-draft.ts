/** Exceptions that nobody has granted yet, as text that a policy takes once a person has filled in why and who; and who may grant them. */
import type { Report } from './types.js';
import { counted, shortId } from './vocabulary.js';

type Request = NonNullable<Report['exceptionRequests']>[number];
type Unwaivable = NonNullable<Report['unwaivable']>[number];

/** What one policy is asked for. */
export interface DraftBlock {
  /** Who may grant it and how, as a sentence, and the names from outside in it. */
  readonly words: string;
  readonly names: readonly string[];
  /** YAML to paste. */
  readonly lines: readonly string[];
}

/** Text in the double quotes of YAML, with nothing in it that a screen, a log or Markdown acts on. */
function quoted(text: string): string {
  const inside = text.replace(/[\\"`<>]|##(?=\[)|[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (one) => {
    if (one === ' ') return one;
    if (one === '\\' || one === '"') return `\\${one}`;
    const code = one.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const first = code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    return one === '##' ? `#${first}` : first;
  });
  return `"${inside}"`;
}

/** A name or a date as it is; anything else in quotes. */
function bare(text: string): string {
  return /^[a-z0-9][a-z0-9._-]*$/.test(text) ? text : quoted(text);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}

/** Exceptions of the same rule and model that have ended or hold no more. */
function outlived({ exception: { rule }, findings }: Request, report: Report): readonly string[] {
  const models = new Set(report.findings.flatMap((one) => (findings.includes(one.fingerprint) ? [one.model] : [])));
  const ids = report.findings.flatMap(({ cause, model, rule: own }) => {
    const ended = cause.code === 'exception/expired' || cause.code === 'exception/lapsed';
    return ended && own === rule && model !== undefined && models.has(model) ? [cause.exception] : [];
  });
  return [...new Set(ids)];
}

function entry(request: Request, report: Report): readonly string[] {
  const { exception, marked, wide } = request;
  const { id, rule, models, paths, accepted, granted, expires } = exception;
  const { subjects, roots, licenses, commit } = accepted;
  return [
    ...(marked ? ['  # "?" stands for one character that a glob cannot hold'] : []),
    ...(wide ? ['  # whole folders, because there are too many files to name; take out what is not meant'] : []),
    ...outlived(request, report).map((old) => `  # instead of ${quoted(old)}, which no longer holds`),
    `  - id: ${bare(id)}`,
    `    rule: ${rule}`,
    `    models: ${list(models)}`,
    `    paths: ${list(paths)}`,
    '    accepted:',
    `      subjects: ${list(subjects)}`,
    ...(roots ? [`      roots: ${list(roots)}`] : []),
    ...(licenses ? [`      licenses: ${list(licenses)}`] : []),
    ...(commit ? [`      commit: ${quoted(commit)}`] : []),
    '    reason: "<why this is acceptable here>"',
    '    owner: "<@team or person who answers for it>"',
    `    granted: ${bare(granted)}`,
    `    expires: ${bare(expires)}`,
  ];
}

/** Whoever names such a policy has to name another commit. */
const citesCommit = /@[0-9a-f]{40,64}$/;

/** A path that cites a commit, with as much of its hash as people read. */
function cited(path: string): string {
  return path.replace(/@([0-9a-f]{12})[0-9a-f]{28,52}$/, '@$1');
}

function grantWords({ grantor, delegated }: Request, { change }: Report): string {
  const { kind } = grantor;
  const path = cited(grantor.path);
  const apart = change === undefined ? '' : ', in a change of its own, because this one cannot grant its own exception';
  switch (kind) {
    case 'new':
      return `Write ${path} with this text${apart}${leftWords(delegated)}.`;
    case 'workflow':
      if (path === 'policy-inline')
        return 'Only the text policy-inline of the workflow that runs this may grant it: ask whoever keeps that workflow to add this.';
      return `Only ${path} may grant it: ask whoever keeps it to add this${citesCommit.test(grantor.path) ? ', and have the workflow name the commit that has it' : ''}.`;
    case 'extended':
      return `Only ${path} may grant it: ask whoever keeps it to add this, then let "extends" name the commit that has it.`;
    default:
      return `Add this to ${path}${apart}${leftWords(delegated)}.`;
  }
}

function leftWords(delegated: Request['delegated']): string {
  const said = delegated.map(
    ({ path, maxDays }) =>
      `${cited(path)} leaves that to it${maxDays === undefined ? '' : ` for at most ${counted(maxDays, 'day')}`}`,
  );
  return said.length === 0 ? '' : `; ${said.join(', ')}`;
}

/** What is asked of each policy, `most` exceptions in all, and how many more there are. */
export function draftBlocks(
  report: Report,
  most: number,
): { readonly blocks: readonly DraftBlock[]; readonly more: number } {
  const all = report.exceptionRequests ?? [];
  const groups = new Map<string, [Request, ...Request[]]>();
  for (const request of all.slice(0, most)) {
    const key = grantWords(request, report);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  const blocks = [...groups].map(([words, group]): DraftBlock => {
    const [{ grantor, delegated }] = group;
    const head =
      grantor.kind === 'new'
        ? ['version: 1', 'exceptions:']
        : grantor.excepts
          ? ['  # under "exceptions:"']
          : ['exceptions:'];
    return {
      words,
      names: [grantor, ...delegated].map(({ path }) => cited(path)),
      lines: [...head, ...group.flatMap((request) => entry(request, report))],
    };
  });
  return { blocks, more: Math.max(0, all.length - most) };
}

/** What holds for every draft, said once. */
export const draftWords = 'What stands in angle brackets is yours to write; until it is, the policy is refused.';

function cannotWords({ reason, path = '' }: Unwaivable): string {
  switch (reason) {
    case 'this-run':
      return 'what only this run could not find out is not for an exception: run it again';
    case 'no-model':
      return 'an exception names a model, and there is none: write the name out, or set the text aside in references.ignore';
    case 'no-grantor':
      return `nobody can grant it: exceptions of ${path} do not count here, because the change under review may write them; state the rule in .github/model-policy.yml or in a policy of another repository`;
    case 'unbound':
      return 'neither roots nor licenses nor a commit are known to bind an exception to: find out where it comes from, or pin a commit';
    case 'unverified':
      return 'only this change vouches for what an exception would be bound to: bring that in first, or let the Hub confirm it';
    case 'unwritable':
      return 'a policy cannot write this name: rename it, or use another model';
    case 'over-limit':
      return 'more is blocked than exceptions are written for: record what is there in a baseline (scan --write-baseline)';
  }
}

/** What an exception cannot help with, and what does instead; each with the names in it. */
export function cannotLines(report: Report): readonly { readonly words: string; readonly names: readonly string[] }[] {
  return (report.unwaivable ?? []).flatMap((one) => {
    const told = report.findings.filter(({ fingerprint }) => one.findings.includes(fingerprint));
    const models = [...new Set(told.flatMap(({ model }) => (model === undefined ? [] : [shortId(model)])))];
    const who =
      models.length === 0
        ? ''
        : `${models.slice(0, 3).join(', ')}${models.length > 3 ? ` and ${models.length - 3} more` : ''}: `;
    return told.length === 0 ? [] : [{ words: `${who}${cannotWords(one)}`, names: [...models, one.path ?? ''] }];
  });
}
