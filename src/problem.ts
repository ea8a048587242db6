/** What kept us from knowing: problem codes, where they stand, and the one table from code to words; it is as long as it has codes. */

/** Where a problem stands: a path relative to the scanned folder, with a 1-based position where there is one. */
interface Place {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that we could not read, parse, look up or judge. `detail` is quoted outside text and must be escaped on output. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** Success with its value, or failure with the problems that explain it; a throw is a bug. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Reasons for which a fact is unknown in this run alone; another run may not meet them (policy-semantics §1). */
export const passingReasons = [
  'rate-limited',
  'unreachable',
  'timeout',
  'truncated',
  'over-budget',
  'invalid-token',
  'malformed',
  'foreign-host',
] as const;

/** Whether a fact is unknown for a reason of this run alone. */
export function isPassing(reason: string): boolean {
  return (passingReasons as readonly string[]).includes(reason);
}

interface Wording {
  /** What happened, lower-case, without the place and the detail. */
  readonly message: string;
  /** The next action for a person. */
  readonly hint: string;
  /** Whether the run can no longer claim to have seen everything. */
  readonly incomplete: boolean;
}

/** The only table from problem code to message and hint; reporters print nothing else. */
export const wordings = {
  'folder-unreadable': {
    message: 'cannot read the folder',
    hint: 'check that it exists and that you may read it',
    incomplete: true,
  },
  'file-unreadable': { message: 'cannot read the file', hint: 'check its permissions', incomplete: true },
  'file-too-large': {
    message: 'file is larger than the limit and was not read',
    hint: 'raise the limit (--max-file-size), or take the path out of the search (references.paths-ignore in the policy)',
    incomplete: true,
  },
  'file-too-slow': {
    message: 'file took longer than the limit and was read in part',
    hint: 'take the path out of the search (references.paths-ignore in the policy), or report it to us',
    incomplete: true,
  },
  'too-many-files': {
    message: 'more files than the limit; the rest was not looked at',
    hint: 'raise the limit with --max-files, or scan a subfolder',
    incomplete: true,
  },
  'parse-error': {
    message: 'could not be parsed in full; what could be read was used',
    hint: 'mend the syntax at this place',
    incomplete: true,
  },
  'encoding-unknown': {
    message: 'text is in no encoding that we know (UTF-8, UTF-16, Latin-1)',
    hint: 'store the file as UTF-8',
    incomplete: true,
  },
  'nesting-too-deep': {
    message: 'nesting is deeper than the limit; the rest of the file was not read',
    hint: 'take the path out of the search (references.paths-ignore in the policy), or report it to us',
    incomplete: true,
  },
  'policy-unreadable': {
    message: 'cannot read the policy',
    hint: 'check the path, or the one given with --policy',
    incomplete: true,
  },
  'policy-too-large': {
    message: 'policy is larger than 256 KiB',
    hint: 'split or shorten the policy',
    incomplete: true,
  },
  'policy-syntax': { message: 'policy is not valid YAML', hint: 'mend the syntax at this place', incomplete: true },
  'policy-unknown-key': {
    message: 'policy has an unknown key',
    hint: 'remove it, or use the name suggested',
    incomplete: true,
  },
  'policy-missing-key': { message: 'policy lacks a key', hint: 'add it', incomplete: true },
  'policy-wrong-value': {
    message: 'policy has a wrong value',
    hint: 'write a value of the kind named',
    incomplete: true,
  },
  'glob-of-one-file': {
    message: 'a path without a wildcard is one file, and not what lies in a folder',
    hint: 'write `/**` behind it if it is a folder',
    incomplete: false,
  },
  'glob-of-no-file': {
    message: 'the policy names paths that match no file',
    hint: 'correct them (upper and lower case differ), or remove them',
    incomplete: false,
  },
  'without-effect': {
    message: 'what the policy says here has no effect',
    hint: 'complete it, or remove it',
    incomplete: false,
  },
  'names-at-run-time': {
    message: 'names that are known only at run time pass, although what is unknown is an error',
    hint: 'state `identity: { unknown: error }`, the rule that judges such names',
    incomplete: false,
  },
  'scopes-not-asked': {
    message: 'without a path, scopes that hold for some files alone were not asked, and may say otherwise',
    hint: 'give the file with --path',
    incomplete: false,
  },
  'unused-policy': {
    message: 'a policy stands where none is looked for, and was not used',
    hint: 'scan the root of the repository, pass the policy with --policy, or move it to .github/model-policy.yml',
    incomplete: true,
  },
  'name-not-on-record': {
    message: 'nothing on record has this name, so it matches nothing',
    hint: 'correct it, unless it is a name of your own; model-review catalog search finds names',
    incomplete: false,
  },
  'policy-ambiguous': {
    message: 'both model-policy.yml and model-policy.yaml exist',
    hint: 'keep one of them',
    incomplete: true,
  },
  'policy-layer-unreachable': {
    message: 'the policy extends another one, which cannot be read',
    hint: 'check the name and the commit, and give a token that may read it (policy-token, GITHUB_TOKEN) or --policy-root',
    incomplete: true,
  },
  'policy-layer-cycle': {
    message: 'the policy extends itself',
    hint: 'remove one `extends` of the circle',
    incomplete: true,
  },
  'policy-too-many-layers': {
    message: 'more layers of policy than the limit',
    hint: 'let fewer policies extend one another',
    incomplete: true,
  },
  'policy-too-many-readings': {
    message: 'the layers and scopes of the policy can be read together in too many ways',
    hint: 'state the same rule in fewer scopes of the same place',
    incomplete: true,
  },
  'layer-not-central': {
    message: 'the policy that the workflow gives can only tighten, because the change under review may have written it',
    hint: 'move the keys named to the policy of the repository, or give the policy from a workflow of another repository',
    incomplete: false,
  },
  'layer-not-delegated': {
    message: 'the policy states what a layer above it did not leave to it; that has no effect',
    hint: 'have it stated in the layer above, or have `delegate` added there',
    incomplete: false,
  },
  'policy-base-unreadable': {
    message: 'cannot read the policy at the base commit',
    hint: 'check out with fetch-depth: 2, or grant the job contents: read',
    incomplete: true,
  },
  'case-unreadable': {
    message: 'cannot read the cases',
    hint: 'give a folder with files of cases (*.cases.yml), or one such file',
    incomplete: true,
  },
  'case-missing-key': { message: 'the cases lack a key', hint: 'add it', incomplete: true },
  'case-wrong': {
    message: 'the cases cannot be used',
    hint: 'mend this place; model-review policy test --help shows the format',
    incomplete: true,
  },
  'case-without-policy': {
    message: 'the cases name no policy',
    hint: 'write `layers: [../model-policy.yml]` in the file, or give --policy',
    incomplete: true,
  },
  'owners-unused': {
    message: 'CODEOWNERS is not used, and findings name no owners',
    hint: 'let it be a plain file of less than 3 MB, as GitHub asks',
    incomplete: false,
  },
  'baseline-unreadable': {
    message: 'cannot read the baseline',
    hint: 'check the path; write one with model-review scan --write-baseline',
    incomplete: true,
  },
  'baseline-not-written': {
    message: 'the baseline was not written, because not everything was seen in this run',
    hint: 'mend what is said above, then run it again',
    incomplete: true,
  },
  'baseline-wrong': {
    message: 'the baseline cannot be used',
    hint: 'write it anew with model-review scan --write-baseline',
    incomplete: true,
  },
  'policy-input-wrong': {
    message: 'an input of the action has a wrong value',
    hint: 'use a value of the kind named; the README lists the inputs',
    incomplete: true,
  },
  'own-baseline-change': {
    message: 'the change edits the baseline, and was judged with the one at the base commit',
    hint: 'the new baseline counts once it is merged',
    incomplete: false,
  },
  'input-unknown': {
    message: 'the workflow gives inputs that this action does not have',
    hint: 'remove them; the README lists the inputs',
    incomplete: false,
  },
  'own-policy-change': {
    message: 'judged by base policy: the change edits the policy, and the one at the base commit counted',
    hint: 'the new policy counts once it is merged; the summary shows what it would come to',
    incomplete: false,
  },
  'own-policy-first': {
    message: 'the change brings the first policy of the repository, and was not judged by it',
    hint: 'it counts once it is merged; the summary shows what it would find',
    incomplete: false,
  },
  'proposal-unusable': {
    message: 'merging this change would break the review, because what it proposes to be judged by cannot be used',
    hint: 'mend this place before it is merged; model-review policy check tells the same of a policy',
    incomplete: false,
  },
  'catalog-old': {
    message: 'the catalog of this version is old and knows no model that was published since',
    hint: 'update model-review; what the Hub tells is as new as ever',
    incomplete: false,
  },
  'change-not-checked-out': {
    message: 'what is checked out is not the change under review',
    hint: 'check out the merge commit or the head of the pull request; on pull_request_target nothing of the change is there',
    incomplete: true,
  },
  'change-not-listed': {
    message: 'what the change touches is not known, so the whole repository was judged and every finding counts',
    hint: 'check out with fetch-depth: 2, or grant the job contents: read and pull-requests: read',
    incomplete: false,
  },
  'link-unsearched': {
    message: 'the change brings a symbolic link to something that is not searched as a file at its place would be',
    hint: 'put the file there itself, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
    incomplete: true,
  },
  'submodule-unsearched': {
    message: 'the change brings a submodule, or another commit of one, which is not searched here',
    hint: 'review it in its own repository, and have the policy at the base commit take the path out of the search (references.paths-ignore)',
    incomplete: true,
  },
  'file-not-text': {
    message:
      'the change brings a file that has the name of a text and is none (a NUL byte stands in it), and was not read',
    hint: 'store it as UTF-8, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
    incomplete: true,
  },
  'file-in-lfs': {
    message: 'the change brings a file whose content Git LFS keeps elsewhere, and was not read',
    hint: 'check out with lfs: true, or have the policy at the base commit take the path out of the search (references.paths-ignore)',
    incomplete: true,
  },
  'file-not-checked-out': {
    message: 'the change touches a file that a sparse checkout leaves out, and was not read',
    hint: 'check the whole repository out',
    incomplete: true,
  },
  'more-unsearched': {
    message: 'the change brings more that was not searched than is named here',
    hint: 'split the change, or mend what is named',
    incomplete: true,
  },
  'change-earlier-unread': {
    message: 'the earlier state of some changed files could not be read; what they name counts as new',
    hint: 'check out with fetch-depth: 2',
    incomplete: false,
  },
  'nothing-to-scan': {
    message: 'the folder holds no files',
    hint: 'check the repository out first, with actions/checkout',
    incomplete: true,
  },
  'event-unreadable': {
    message: 'cannot read what started the workflow',
    hint: 'run the action on a runner of GitHub Actions',
    incomplete: true,
  },
  'comment-not-permitted': {
    message: 'the comment was left out, because the token may not write it',
    hint: 'grant the job the permission named; for pull requests from forks and of Dependabot the token only reads, and the whole report is in the summary',
    incomplete: false,
  },
  'comment-failed': {
    message: 'the comment could not be written',
    hint: 'run the job again; the whole report is in the summary',
    incomplete: false,
  },
  'report-unwritten': {
    message: 'cannot write the report',
    hint: 'give a file in an existing folder of the workspace or of the temporary folder of the runner',
    incomplete: false,
  },
  'repositories-unlisted': {
    message: 'the repositories of the account could not be listed',
    hint: 'check the name (--org, --user), and that GITHUB_TOKEN may read its repositories; nothing was planned',
    incomplete: true,
  },
  'repositories-hidden': {
    message: 'the account has repositories that the token was not shown, and that are not in the plan',
    hint: 'let the app or the token read them, or know that nobody looks at them',
    incomplete: false,
  },
  'repositories-none': {
    message: 'there is no repository to look at',
    hint: 'check what is left out: --include, --exclude, --forks, --archived',
    incomplete: true,
  },
  'list-wrong': {
    message: 'the list of repositories has a line that names none',
    hint: 'write one owner/name, or its address on the server, a line; # begins a remark',
    incomplete: true,
  },
  'plan-unreadable': {
    message: 'the plan cannot be used',
    hint: 'give the file that model-review inventory plan wrote, unchanged',
    incomplete: true,
  },
  'shard-missing': {
    message: 'there is no record of a shard',
    hint: 'run the job of that shard again, then the join',
    incomplete: true,
  },
  'shard-twice': {
    message: 'there are several records of one shard',
    hint: 'join what one run wrote, in a folder of its own',
    incomplete: true,
  },
  'shard-unplanned': {
    message: 'the record of a shard belongs to another plan, or to none',
    hint: 'join what one run wrote with the plan of that run, in a folder of its own',
    incomplete: true,
  },
  'shard-unreadable': {
    message: 'the record of a shard cannot be used',
    hint: 'run the job of that shard again, then the join',
    incomplete: true,
  },
  'shard-differs': {
    message: 'a shard was scanned by another version of the tool, or under another policy',
    hint: 'run all shards and the join with one version, one catalog and one --policy',
    incomplete: true,
  },
  'catalog-unreadable': { message: 'the embedded catalog is damaged', hint: 'reinstall the tool', incomplete: true },
  'model-id-invalid': {
    message: 'this is no id of a model',
    hint: 'write owner/name, hf://owner/name, a Hub URL, ollama:name:tag or registry:name',
    incomplete: false,
  },
  'lineage-too-deep': {
    message: 'lineage is deeper or wider than the limit',
    hint: 'raise the limit',
    incomplete: true,
  },
  'hub-unreachable': {
    message:
      'the Hub could not be reached; the catalog answered in its place, and what only the Hub knows is unknown in this run',
    hint: 'check the network, the proxy or the address of the Hub (hub-url), or run offline',
    incomplete: false,
  },
  'hub-timeout': {
    message:
      'the Hub did not answer in time; the catalog answered in its place, and what only the Hub knows is unknown in this run',
    hint: 'run it again, or offline',
    incomplete: false,
  },
  'hub-rate-limited': {
    message:
      'the Hub limits our requests; the catalog answered in its place, and what only the Hub knows is unknown in this run',
    hint: 'give a token (HF_TOKEN, hf-token), keep the cache (cache-dir) between runs, or run it again in five minutes',
    incomplete: false,
  },
  'hub-stale': {
    message: 'the Hub did not answer; answers that it gave to an earlier run stand in their place, with their dates',
    hint: 'run it again to have what changed since',
    incomplete: false,
  },
  'hub-over-budget': {
    message: 'asking the Hub took longer than a run may take; for the rest the catalog answered in its place',
    hint: 'keep the cache (cache-dir) between runs, and run it again',
    incomplete: false,
  },
  'hub-invalid-token': {
    message: 'the Hub does not accept the token, and was not asked without it; the catalog answered in its place',
    hint: 'renew the token (HF_TOKEN, hf-token), or unset it to ask without one',
    incomplete: false,
  },
  'hub-malformed': {
    message: 'the Hub gave an answer that cannot be read; the catalog answered in its place',
    hint: 'check the address of the Hub (hub-url), or run it again',
    incomplete: false,
  },
  'hub-foreign-host': {
    message: 'the Hub sent us to another host, where we did not go; the catalog answered in its place',
    hint: 'check the address of the Hub (hub-url); a mirror has to answer by itself',
    incomplete: false,
  },
} as const satisfies Record<string, Wording>;

/** Every problem code; adding one means adding its words above. */
export type ProblemCode = keyof typeof wordings;
