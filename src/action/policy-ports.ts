/** How policies of other repositories are read in the action: each once, and with which token. */
import { tool } from '../cli/version.js';
import { citedReference, type PolicyPort } from '../evaluate/index.js';
import { fileOf, openClient } from '../github/index.js';
import type { Occasion } from './event.js';
import type { Inputs } from './inputs.js';
import { log } from './log.js';

/** The two ways to read one. */
export interface PolicyPorts {
  /** With a token of its own, else with that of the job. */
  readonly any: PolicyPort;
  /** What the change names itself: what was read before, and what the token of the job may read; no change spends the better one. */
  readonly known: PolicyPort;
}

/** Opens both; an answer is kept, so that nothing is asked twice. */
export function policyPorts({ apiUrl }: Occasion, inputs: Inputs): PolicyPorts {
  const read = new Map<string, ReturnType<PolicyPort>>();
  const withToken = (token: string | undefined): PolicyPort => {
    if (token === undefined) return async () => ({ ok: false, reason: 'no token was given' });
    const client = openClient({ token, apiUrl, agent: `${tool.name}/${tool.version}`, say: log });
    return (reference) => fileOf(client, reference);
  };
  const strong = withToken(inputs['policy-token'] ?? inputs['github-token']);
  const weak = withToken(inputs['github-token']);
  const any: PolicyPort = (reference) => {
    const key = citedReference(reference);
    const answer = read.get(key) ?? strong(reference);
    read.set(key, answer);
    return answer;
  };
  return { any, known: (reference) => read.get(citedReference(reference)) ?? weak(reference) };
}
