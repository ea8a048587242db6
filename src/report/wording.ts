/** All sentences about findings, keyed by the code of their cause: what was found, why it counts, and what to do next. */

import type { ModelId } from '../catalog/types.js';
import type { Cause } from '../evaluate/cause.js';
import type { Level } from '../evaluate/types.js';
import { clauseName, conditionWords, openConditionWords } from './condition.js';
import { driftReasonWords } from './drift-reason.js';
import { goneWords, lookAlikeWords, missingNameWords, renamedWords } from './identity-words.js';
import { looseWords, missingWords, unknownPinWords } from './pinning-words.js';
import { unknownLicenseWords, unknownOriginWords } from './unknown-words.js';
import { countryName, listed, relationWords, roleWords, shortId, unknownWords } from './vocabulary.js';

/** A finding in words. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** What a sentence is about: the model, and the subject that an exception would name. */
export interface About {
  readonly model?: ModelId;
  readonly subject: string;
  /** How loud it came out. */
  readonly level?: Level;
}

type CauseOf<C extends Cause['code']> = Extract<Cause, { code: C }>;
type Sentences = { readonly [C in Cause['code']]: (cause: CauseOf<C>, about: About) => Words };
type OriginCause = Extract<Cause, { role: unknown }>;

function quote(text: string): string {
  return `"${text}"`;
}

/** The start of a sentence: in which role somebody stands behind the model. */
function standing({ role, node }: OriginCause, model: ModelId | undefined): string {
  if (role === 'publisher') return 'the ';
  return node === model ? 'its weights are its own, and the ' : `${roleWords[role]} ${shortId(node)}, and the `;
}

function countries(cause: { role: OriginCause['role']; countries: readonly string[]; strength: string }): string {
  const names = listed(cause.countries.map(countryName));
  const verb = cause.countries.length > 1 ? 'countries are' : 'country is';
  const whose = cause.role === 'host' ? "operator's" : "publisher's";
  return `${whose} ${verb} ${names}, ${cause.strength}`;
}

function placed(
  cause: OriginCause & { countries: readonly string[]; strength: string },
  model: ModelId | undefined,
): string {
  if (cause.role === 'location') {
    return `it is served from ${listed(cause.countries.map(countryName))}, ${cause.strength}`;
  }
  return `${standing(cause, model)}${countries(cause)}`;
}

const instead: Readonly<Record<OriginCause['role'], string>> = {
  publisher: 'use a model of another publisher',
  root: 'use a model whose weights come from elsewhere',
  ancestor: 'use a model that was derived by another way',
  component: 'use a model without this part',
  teacher: 'use a model with another teacher',
  host: 'call it through another host',
  location: 'choose a region that the policy admits',
};

function except(subject: string): string {
  return `or add a dated exception for ${quote(subject)}`;
}

/** `its license "x"`, or the license of a node above that binds it. */
function bound({ license, node }: { license: string; node: ModelId }, model: ModelId | undefined): string {
  return node === model
    ? `its license is ${quote(license)}`
    : `it is bound by the license of ${shortId(node)}, ${quote(license)}`;
}

function another(role: OriginCause['role'], subject: string): string {
  return `${instead[role]}, ${except(subject)}`;
}

const driftWords: Readonly<Record<CauseOf<'license/drift'>['verdict'], string>> = {
  drift: 'the label drops terms that still bind',
  conflict: 'the two contradict each other',
  review: 'a person has to compare them',
  tightening: 'the label is stricter',
  unknown: 'whether they agree is unknown',
};

function ancestry({ relation, ancestor }: CauseOf<'license/drift'>): string {
  return relation === 'component'
    ? `it contains ${shortId(ancestor)}`
    : `is ${relationWords[relation]} ${shortId(ancestor)}`;
}

const faults: Readonly<Record<CauseOf<'exception/invalid'>['fault'], (cause: CauseOf<'exception/invalid'>) => string>> =
  {
    future: ({ detail }) => `granted on ${detail}, which is in the future`,
    'too-long': ({ detail, layer = '' }) => `it holds for more than the ${detail} days that ${layer} allows`,
    lacking: ({ detail, layer = '' }) => `it does not state ${quote(detail)}, which ${layer} requires`,
    'not-delegated': ({ detail, layer = '' }) =>
      `${layer} judges this as well and leaves no exceptions of the rule ${detail} to layers below`,
  };

function lostWords(clause: string, section: string | undefined): string {
  return section === undefined ? clauseName(clause) : `${clauseName(clause)} (section ${section})`;
}

/** The only table from cause to words; every reporter says these. */
const sentences: Sentences = {
  'origin/denied-country': (cause, { subject, model }) => ({
    message: `${placed(cause, model)}; the policy denies that for the role ${cause.role}`,
    hint: another(cause.role, subject),
  }),
  'origin/denied-publisher': (cause, { subject, model }) => ({
    message: `${standing(cause, model)}publisher is ${quote(cause.publisher)}, ${cause.strength}; the policy denies that publisher for the role ${cause.role}`,
    hint: another(cause.role, subject),
  }),
  'origin/not-allowed': (cause, { subject, model }) => ({
    message: `${cause.countries.length > 0 ? placed(cause, model) : `${standing(cause, model)}publisher is ${quote(cause.publisher ?? 'unknown')}, ${cause.strength}`}; that is not on the policy's allow list for the role ${cause.role}`,
    hint: another(cause.role, subject),
  }),
  'origin/unknown': unknownOriginWords,
  'origin/resemblance': (cause) => ({
    message: `it resembles ${shortId(cause.node)}, whose ${countries(cause)}; resemblance is no proof, and the policy does not count it`,
    hint: 'ask the publisher if it matters to you; nothing else follows from this',
  }),
  'license/denied': (cause, { model }) => ({
    message: `${bound(cause, model)}, which the policy denies`,
    hint: 'use a model under a license that the policy admits',
  }),
  'license/not-allowed': (cause, { model }) => ({
    message: `${bound(cause, model)}, which the policy does not admit`,
    hint: `use a model under an admitted license, or have ${quote(cause.license)} added to license.allow`,
  }),
  'license/unknown': unknownLicenseWords,
  'license/condition': (cause, { model }) => conditionWords(cause, model),
  'license/condition-review': (cause, { model }) => conditionWords(cause, model),
  'license/condition-unknown': (cause, { model }) => openConditionWords(cause, model),
  'license/drift': (cause) => {
    const label = cause.declared === undefined ? 'it declares no license' : `it declares ${quote(cause.declared)}`;
    // What is lost says it in our own words; only a verdict without a lost clause needs the catalog's.
    const named = cause.lost.map((clause) => lostWords(clause, cause.sections?.[clause]));
    const text = cause.source === undefined ? '' : ` of ${cause.source}`;
    const why = named.length > 0 ? `; not passed on: ${listed(named)}${text}` : `: ${driftReasonWords(cause.reason)}`;
    return {
      message: `${label}, but ${ancestry(cause)} under ${quote(cause.inherited)}; ${driftWords[cause.verdict]}${why}`,
      hint: `keep to ${quote(cause.inherited)} as well, or ask its publisher to correct the label`,
    };
  },
  'license/obligation': (cause, { model }) => ({
    message: `${bound(cause, model)}, which asks for ${clauseName(cause.clause)}; no sign of it is seen in the notice files`,
    hint: 'see model-review obligations for the lines of a notice, or note where it is met',
  }),
  'license/hosted': () => ({
    message:
      'it is a closed model behind an API, with terms of service and no license: the license rule was not applied',
    hint: 'read the terms of the vendor',
  }),
  'pinning/loose': looseWords,
  'pinning/missing': missingWords,
  'pinning/unknown': unknownPinWords,
  'identity/look-alike': (cause, { subject }) => lookAlikeWords(cause, subject),
  'identity/gone': goneWords,
  'identity/renamed': renamedWords,
  'identity/missing': missingNameWords,
  'identity/nameless': (cause) => ({
    message: `${quote(cause.text)} names no model that can be looked up`,
    hint: 'write the full name: owner/name of the Hub, or registry:name',
  }),
  'identity/dynamic': (cause) => ({
    message: `the name ${quote(cause.text)} is put together at run time, so no model can be judged`,
    hint: 'write the possible ids as literals, or set a default',
  }),
  'exception/expired': (cause) => ({
    message: `the exception ${quote(cause.exception)} ended on ${cause.expires}`,
    hint: 'review it again and set a new date, or remove it',
  }),
  'exception/lapsed': (cause) => ({
    message: `the exception ${quote(cause.exception)} no longer holds: it accepted ${listed(cause.accepted)}, and now there is ${listed(cause.found)}`,
    hint: 'review what changed, then accept it by name or remove the exception',
  }),
  'exception/unverified': (cause) => ({
    message: `the exception ${quote(cause.exception)} cannot be checked: ${unknownWords[cause.reason]}`,
    hint: 'find out what is missing; until then the finding stands',
  }),
  'exception/invalid': (cause) => ({
    message: `the exception ${quote(cause.exception)} ${cause.fault === 'not-delegated' ? 'has no effect here' : 'is not valid'}: ${faults[cause.fault](cause)}`,
    hint:
      cause.fault === 'not-delegated'
        ? 'have it granted in that policy, or have delegate.exceptions added there'
        : 'correct it in the policy; until then it waives nothing',
  }),
  'exception/unused': (cause) => ({
    message: `the exception ${quote(cause.exception)} waives nothing here`,
    hint: 'remove it',
  }),
};

/** What was found and what to do next. */
export function words(cause: Cause, about: About): Words {
  // The table is keyed by the code, which TypeScript cannot follow through an index.
  return (sentences[cause.code] as (cause: Cause, about: About) => Words)(cause, about);
}
