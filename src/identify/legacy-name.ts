/** Hub names from before owners were required, and the organisation to which the Hub moved each of them. */

const moved: readonly (readonly [RegExp, string])[] = [
  [/^bert-(?:base|large)-[a-z0-9-]{1,60}$/, 'google-bert'],
  [/^t5-(?:small|base|large|3b|11b)$/, 'google-t5'],
  [/^(?:gpt2(?:-medium|-large|-xl)?|openai-gpt)$/, 'openai-community'],
  [/^(?:distilbert-base-[a-z0-9-]{1,60}|distilroberta-base|distilgpt2)$/, 'distilbert'],
  [
    /^(?:roberta-(?:base|large|large-mnli|base-openai-detector|large-openai-detector)|xlm-roberta-[a-z0-9-]{1,60}|xlm-(?:clm|mlm)-[a-z0-9-]{1,40})$/,
    'FacebookAI',
  ],
  [/^albert-(?:base|large|xlarge|xxlarge)-v[12]$/, 'albert'],
  [/^xlnet-(?:base|large)-cased$/, 'xlnet'],
  [/^camembert-base$/, 'almanach'],
  [/^transfo-xl-wt103$/, 'transfo-xl'],
  [/^ctrl$/, 'Salesforce'],
];

/** `owner/name` of today for a legacy name; undefined for any other bare name. */
export function movedTo(name: string): string | undefined {
  const owner = moved.find(([pattern]) => pattern.test(name))?.[1];
  return owner === undefined ? undefined : `${owner}/${name}`;
}
