/** Why a label does not go with an ancestor's license, in words, where no single clause tells it. */

const reasons: Readonly<Record<string, string>> = {
  'no-label': 'without a label nobody is allowed anything, so the license of the ancestor has to be asked',
  'commerce-opened': 'the ancestor keeps commercial use to itself, and the label opens it',
  'owner-terms-dropped': 'terms that the owner of the ancestor attached are missing from the label',
  'llama-terms-dropped': "Meta's terms go along with whatever is made from its models, and the label leaves them out",
  'gemma-terms-dropped': "Google's terms reach what is made from the model and what learned from its outputs",
  'use-limits-dropped': 'every later label has to repeat the uses that the ancestor forbids',
  'copyleft-dropped': 'the ancestor asks for its own terms again, and the label loosens them',
  'share-alike-dropped': 'the ancestor is to be shared under the same terms only',
  'share-alike-narrowed': 'the ancestor is to be shared under the same terms, and the label adds a limit',
  'no-derivatives': 'nothing made from the ancestor may be handed on',
  'excluding-terms': 'neither license admits the terms of the other',
  'stricter-label': 'a stricter label is allowed; what was taken over stays as free as it was',
  'named-elsewhere': 'right only where the name of the license and a notice still point to that of the ancestor',
  'new-parts-only': 'the label can cover what is new alone; the notices of the old parts have to stay',
  'notice-kept': 'allowed as long as the notice of the ancestor stays',
  'other-version': 'the label belongs to another version, whose terms differ',
  'similar-text': 'the limits are alike and the words are not: compare the texts',
  'name-to-read': 'the ancestor only says "other": read its license name or link first',
  'service-terms': 'a service has terms and no license: ask whether its outputs may train a model',
};

/** The reason in words; two categories are told as such. */
export function driftReasonWords(reason: string): string {
  const [ancestor, declared] = reason.split(' -> ');
  if (declared !== undefined) return `${ancestor} terms became ${declared} ones`;
  return reasons[reason] ?? reason;
}
