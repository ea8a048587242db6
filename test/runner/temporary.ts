/** Folders of a test file, gone when it is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let home: string | undefined;

/** A new empty folder. */
export function temporary(name: string): string {
  home ??= mkdtempSync(join(tmpdir(), 'model-review-test-'));
  return mkdtempSync(join(home, `${name}-`));
}

/** Removes them all. */
export function clear(): void {
  if (home !== undefined) rmSync(home, { recursive: true, force: true });
  home = undefined;
}
