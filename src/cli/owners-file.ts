/** Whom to ask about a file, as the CODEOWNERS of the working copy says. */
import { ownersIn, topOf } from '../discover/owners.js';
import type { ScanOptions } from '../scan.js';

/** The file for a scan of `root`, or what is to be said where it cannot be read. */
export function ownersOf(root: string): Pick<ScanOptions, 'owners' | 'noticed'> {
  const { top, prefix } = topOf(root);
  const found = ownersIn(top);
  if (found === undefined) return {};
  if ('fault' in found) return { noticed: [{ code: 'owners-unused', path: found.path, detail: found.fault }] };
  return { owners: { ...found, prefix } };
}
