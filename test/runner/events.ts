/** Payloads of events from fixtures/github/events, with the commits of a repository in them. */
import { readFileSync } from 'node:fs';
import type { PullRequest } from './repository.js';

/** An event as a step takes it; the kind is the name of the fixture. */
export function eventOf(
  kind: string,
  name: string,
  { base, head, merge }: Pick<PullRequest, 'base' | 'head' | 'merge'>,
): { readonly name: string; readonly payload: unknown } {
  const text = readFileSync(`fixtures/github/events/${kind}.json`, 'utf8');
  const filled = text.replaceAll('BASE_SHA', base).replaceAll('HEAD_SHA', head).replaceAll('MERGE_SHA', merge);
  return { name, payload: JSON.parse(filled) };
}
