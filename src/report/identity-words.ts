/** Sentences about names: what a name may be taken for, what became of it, and what to write instead. */
import type { Cause } from '../evaluate/cause.js';
import { shortId, unknownWords } from './vocabulary.js';

type Of<C extends Cause['code']> = Extract<Cause, { code: C }>;
type Said = { readonly message: string; readonly hint: string };

const likeness: Readonly<Record<Of<'identity/look-alike'>['how'], string>> = {
  known: 'a documented imitation',
  confusable: 'it looks the same to the eye',
  near: 'one letter or the order of its parts apart',
};

/** A publisher that may be taken for another one. */
export function lookAlikeWords({ owner, target, how }: Of<'identity/look-alike'>, subject: string): Said {
  return {
    message: `its publisher "${owner}" is not "${target}", but reads like it (${likeness[how]}); that is no proof of anything`,
    hint: `if "${target}" is meant, write that; if not, add a dated exception for "${subject}"`,
  };
}

/** A name whose model was taken away. */
export function goneWords({ fate, since, mirror, account, answers }: Of<'identity/gone'>): Said {
  const when = since === undefined ? '' : ` (${since})`;
  const what = fate === 'deleted' ? 'it was deleted from the Hub' : 'its vendor took it back from the Hub';
  const risk = account ? ', with its account: whoever registers that name decides what is loaded' : '';
  const again = answers ? '; something answers under the name again, and nobody vouches that it is the same' : '';
  return {
    message: `${what}${when}${risk}${again}`,
    hint:
      mirror === undefined
        ? 'load a copy of your own, or another model'
        : `load a copy of your own, or compare and pin the copy that many use, ${shortId(mirror)}`,
  };
}

/** A model that is written by a name that it no longer has. */
export function renamedWords({ node, from }: Of<'identity/renamed'>): Said {
  return {
    message: `"${from}" is its former name; it leads to ${shortId(node)} only until somebody registers it anew`,
    hint: `write "${shortId(node)}"`,
  };
}

/** A name to which nothing answers. */
export function missingNameWords({ reason }: Of<'identity/missing'>): Said {
  return {
    message: `nothing answers to this name: ${unknownWords[reason]}`,
    hint: 'correct the name, or set HF_TOKEN to a token that may read it',
  };
}
