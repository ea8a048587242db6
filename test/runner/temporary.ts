/** Folders of a test file, gone when it is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

let home: string | undefined;

/** A new empty folder. */
export function temporary(name: string): string {
  home ??= mkdtempSync(join(tmpdir(), 'model-review-test-'));
  return mkdtempSync(join(home, `${name}-`));
}

afterAll(() => {
  if (home !== undefined) rmSync(home, { recursive: true, force: true });
});
