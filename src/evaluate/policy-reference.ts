/** How a policy names the file of another repository: `owner/repo//path@commit`, pinned so that it can neither move nor come round again. */
import type { PolicyReference } from './policy.js';

const form = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/\/([^@\s\\?#]{1,200})@([^@\s]{1,64})$/u;
const hash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** The parts of a reference that has no fault; undefined where it has one. */
export function readReference(text: string): PolicyReference | undefined {
  if (referenceFault(text) !== undefined) return undefined;
  const [, owner = '', repository = '', path = '', commit = ''] = form.exec(text) ?? [];
  return { owner, repository, path, commit };
}

/** The reference as it is written and cited. */
export function citedReference({ owner, repository, path, commit }: PolicyReference): string {
  return `${owner}/${repository}//${path}@${commit}`;
}

/** Why the text names no file of another repository; undefined when it does. */
export function referenceFault(text: string): string | undefined {
  const shown = `\`${text.slice(0, 120)}\``;
  const [, , repository = '', path = '', commit] = form.exec(text) ?? [];
  if (commit === undefined) return `${shown} is not of the form \`owner/repo//path@commit\``;
  if (!hash.test(commit))
    return `${shown} is not pinned; \`${commit}\` may move, so give the full hash of a commit (40 digits)`;
  if (/^\.+$/u.test(repository) || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `${shown} names a path that may leave the repository`;
  return undefined;
}
