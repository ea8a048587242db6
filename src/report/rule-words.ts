/** What each rule asks, why it matters and what to do about it: the help that other tools show beside a finding. */
import type { RuleId } from '../evaluate/types.js';

/** The words about one rule; `name` is its title in PascalCase, as SARIF wants it. */
export interface RuleWords {
  readonly name: string;
  readonly title: string;
  readonly asks: string;
  readonly why: string;
  readonly fix: string;
}

/** Every rule, in the order in which documents list them. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = {
  origin: {
    name: 'ModelOrigin',
    title: 'Where a model comes from',
    asks: 'Who published the model, where do its weights, its components and its teachers come from, and who serves it?',
    why: 'A name does not tell where weights come from: most fine-tunes derive from a few open models, and parts of a model can have another origin than the whole.',
    fix: 'Use a model whose lineage the policy admits, or have somebody with the authority grant an exception that is bound to what was reviewed. What is unknown can be cleared by a source: run `model-review explain` for the evidence.',
  },
  license: {
    name: 'ModelLicense',
    title: 'Which licenses bind a model',
    asks: 'Which licenses bind the model after its whole chain, which of their conditions does the company trip, and did a label drop the terms of an ancestor?',
    why: 'A label is a claim of the last publisher. The terms of the models below go on to hold, whatever the label says.',
    fix: 'Use a model whose binding licenses the policy admits, meet the conditions, or have an exception granted. This is no legal advice.',
  },
  pinning: {
    name: 'ModelPinning',
    title: 'Whether a model is pinned',
    asks: 'Does the reference name one fixed state of the model: a commit, a digest or a dated version?',
    why: 'Behind a branch, a tag or `latest` the weights can be exchanged without any change in the repository.',
    fix: 'Write the commit, the digest or the dated version that was reviewed.',
  },
  identity: {
    name: 'ModelIdentity',
    title: 'Which model is meant',
    asks: 'Does the reference name one model, and is that the model it seems to be?',
    why: 'A name that is put together at run time, that imitates a known publisher, or that was given up can stand for anything.',
    fix: 'Name the model where it can be read, and check the name against the publisher that was meant.',
  },
};
