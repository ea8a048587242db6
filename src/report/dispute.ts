/** What somebody does who knows better than the catalog. */

/** Where to send what, and what helps until then. */
export const disputeWords =
  'A fact is wrong: open an issue with the id, the right value and a public page that says so, or state it under facts in the policy.';
