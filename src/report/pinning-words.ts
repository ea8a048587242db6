/** Sentences about pins: what holds a model now, what the policy asks for, and what to write. */
import type { Cause } from '../evaluate/cause.js';
import { shortId, unknownWords } from './vocabulary.js';

type Of<C extends Cause['code']> = Extract<Cause, { code: C }>;
type Loose = Of<'pinning/loose'>;
type Said = { readonly message: string; readonly hint: string };

const order = ['any', 'dated', 'digest', 'commit'] as const satisfies readonly Loose['require'][];

const asked: Readonly<Record<Loose['require'], string>> = {
  any: 'something that does not move',
  dated: 'a date',
  digest: 'a digest',
  commit: 'a commit',
};

/** What is written now, and what can happen because of it. */
function held({ pinned, value = '', best }: Loose): string {
  switch (pinned) {
    case 'nothing':
      return best === 'dated'
        ? 'its name carries no date and no version, so the vendor may serve another model under it'
        : 'no revision is written, so it is whatever its publisher puts there';
    case 'name':
      return best === 'dated'
        ? `"${value}" follows the newest model of the vendor`
        : `"${value}" is a ${best === 'commit' ? 'branch or tag' : 'tag'}, which its publisher can move`;
    case 'short-commit':
      return `"${value}" may be the beginning of a commit, but only all 40 digits name one for good`;
    case 'any':
      return `it is held by the version "${value}"`;
    default:
      return `it is held by ${asked[pinned]}`;
  }
}

function how({ node, require, best, sha }: Loose): string {
  if (order.indexOf(best) < order.indexOf(require))
    return `take the weights from where they can be pinned so, or set "require: ${best}" for this path in a scope of the policy`;
  if (best === 'dated') return 'use the name with a date that the vendor offers, as gpt-4o-2024-08-06 is for gpt-4o';
  if (best === 'digest')
    return node.startsWith('ollama:')
      ? 'take the same weights from the Hub at a commit: the library of Ollama has tags only'
      : `write the digest behind the name, ${shortId(node).replace(/^docker:|:[^:/]*$/g, '')}@sha256:…`;
  const where = 'revision="…" in Python, --revision in a command, @… behind a name';
  return sha === undefined
    ? `write all 40 digits of a commit of its repository (${where})`
    : `write the commit that was reviewed, for example ${sha}, which the Hub has now (${where})`;
}

/** A model that is held by less than the policy asks for. */
export function looseWords(cause: Loose): Said {
  const lacking =
    order.indexOf(cause.best) < order.indexOf(cause.require) ? ', which there is not in this registry' : '';
  return { message: `${held(cause)}; the policy requires ${asked[cause.require]}${lacking}`, hint: how(cause) };
}

/** A commit that the repository does not have. */
export function missingWords({ value }: Of<'pinning/missing'>): Said {
  return {
    message: `its repository has no revision "${value}": it never had, or its history was replaced`,
    hint: 'find out where the commit went, then review and pin one that is there',
  };
}

/** A pin of which nothing can be said. */
export function unknownPinWords({ reason }: Of<'pinning/unknown'>): Said {
  switch (reason) {
    case 'local-path':
      return {
        message: 'it is read from a local path, and nothing says which weights lie there',
        hint: 'keep the file in the repository with Git LFS, or load it from where it can be pinned',
      };
    case 'ambiguous':
      return {
        message: 'which weights this name stands for is decided elsewhere',
        hint: 'write the full name of the repository with a commit',
      };
    default:
      return {
        message: `whether its revision exists could not be checked: ${unknownWords[reason]}`,
        hint: 'run it again',
      };
  }
}
