/** The sentences about what is not known: why, what weaker evidence says, and how to come to know it. */
import type { ModelId } from '../catalog/types.js';
import type { Cause, Suspected } from '../evaluate/cause.js';
import type { Level } from '../evaluate/types.js';
import { isPassing } from '../problem.js';
import type { UnknownReason } from '../resolve/types.js';
import { countryName, listed, shortId, unknownWords } from './vocabulary.js';

type Of<C extends Cause['code']> = Extract<Cause, { code: C }>;
type Role = Of<'origin/unknown'>['role'];
interface Said {
  readonly message: string;
  readonly hint: string;
}
interface About {
  readonly model?: ModelId;
  readonly subject: string;
  readonly level?: Level;
}

const findOut: Readonly<Record<Role, string>> = {
  publisher: 'find out who published it',
  root: 'find out which model its weights come from',
  ancestor: 'find out how it was derived',
  component: 'find out which part it contains',
  teacher: 'find out which model taught it',
  host: 'find out who serves it',
  location: 'find out where it is served',
};

/** Whether it is unknown because nobody was asked, or nobody answered: the model itself gave no cause. */
export function isUnanswered(cause: Cause): boolean {
  if (!('reason' in cause) || cause.code === 'license/drift') return false;
  return isPassing(cause.reason) || ('node' in cause && reasonOf(cause) === 'offline');
}

/** The Hub knows nothing of other registries: there it makes no difference that it was not asked. */
function reasonOf({ node, reason }: { readonly node: ModelId; readonly reason: UnknownReason }): UnknownReason {
  return reason === 'offline' && !node.startsWith('huggingface:') ? 'not-found' : reason;
}

/** `its root`, or `the root of X` for a node above the model. */
function whose(what: string, node: ModelId, model: ModelId | undefined): string {
  return node === model ? `its ${what}` : `the ${what} of ${shortId(node)}`;
}

/** Ends a sentence about what nobody answered, where the policy has it block. */
function rule(cause: Cause, level: Level | undefined): string {
  return level === 'error' && isUnanswered(cause) ? '; the policy counts unknown as an error (unknown: error)' : '';
}

/** What this run could not learn, another one may; an exception for it would outlive the reason. */
function step(reason: UnknownReason, find: string, subject: string): string {
  if (isPassing(reason)) return 'nothing is known against it; run it again';
  if (reason === 'offline')
    return 'run it without offline, so that the Hub is asked, or state it under facts in the policy';
  return `${find}, or add a dated exception for "${subject}"`;
}

function weakly({ countries, strength }: Suspected): string {
  return `(${countries.length === 0 ? 'country unknown' : listed(countries.map(countryName))}, ${strength})`;
}

/** Nobody knows, or not well enough, who stands behind a model in one role. */
export function unknownOriginWords(cause: Of<'origin/unknown'>, { subject, model, level }: About): Said {
  const { role, node, suspected } = cause;
  const reason = reasonOf(cause);
  const about = whose(role, node, model);
  if (suspected?.node === node) {
    return {
      message: `the country of ${about} is known too weakly to count ${weakly(suspected)}${rule(cause, level)}`,
      hint: step(reason, 'state it under facts in the policy if you know it', subject),
    };
  }
  const like = suspected && `; it resembles ${shortId(suspected.node)} ${weakly(suspected)}, which is no proof`;
  const find = reason === 'local-path' ? 'name the model that the file was downloaded from' : findOut[role];
  return {
    message: `${about} is unknown: ${unknownWords[reason]}${like ?? ''}${rule(cause, level)}`,
    hint: step(reason, find, subject),
  };
}

/** Nobody knows under which license a model was released. */
export function unknownLicenseWords(cause: Of<'license/unknown'>, { subject, model, level }: About): Said {
  const reason = reasonOf(cause);
  return {
    message: `${whose('license', cause.node, model)} is unknown: ${unknownWords[reason]}${rule(cause, level)}`,
    hint: step(reason, 'find out under which license it was released', subject),
  };
}
