/** What can be told about the gate of a repository from its files: a workflow that calls it, and a policy. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from './files.js';

/** Most workflows that are read, and bytes of one. */
const limits = { files: 200, bytes: 1 << 20 } as const;

/** Looks into a clone; `gate` is what a workflow calls by `uses:`, without the `@`, beside the action itself. */
export function audit(folder: string, gate: string | undefined): { readonly gate: boolean; readonly policy: boolean } {
  const home = join(folder, '.github');
  if (!isKind(home, 'folder')) return { gate: false, policy: false };
  return {
    gate: workflows(join(home, 'workflows')).some((text) => calls(text, gate)),
    policy: ['model-policy.yml', 'model-policy.yaml'].some((name) => isKind(join(home, name), 'file')),
  };
}

function calls(text: string, gate: string | undefined): boolean {
  return [...text.matchAll(/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?([\w./-]{1,300})@/gm)].some(
    // `OWNER` stands in the documentation for who publishes it; nobody has filled it in.
    ([, used = '']) => used === gate || /^(?!OWNER\/)[\w.-]+\/model-dependency-review(?:\/|$)/.test(used),
  );
}

function workflows(folder: string): readonly string[] {
  if (!isKind(folder, 'folder')) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .slice(0, limits.files)
    .flatMap((name) => {
      const bytes = readBytes(join(folder, name), limits.bytes);
      return Buffer.isBuffer(bytes) ? [bytes.toString('utf8')] : [];
    });
}

function isKind(path: string, kind: 'file' | 'folder'): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return (kind === 'file' ? found?.isFile() : found?.isDirectory()) === true;
}
