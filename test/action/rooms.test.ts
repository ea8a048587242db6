/** The command line carries nothing of the action: no import leads from it to the toolkit. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** Everything that a file imports, near and far: files of ours, and packages by name. */
function reached(entry: string): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  for (const file of found) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)) {
      const near = target.startsWith('.');
      found.add(near ? posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts') : target);
    }
  }
  return found;
}

it('the command line reaches no @actions, and the action does', () => {
  const toolkit = (entry: string) => [...reached(entry)].filter((one) => one.startsWith('@actions/'));
  expect(toolkit('src/cli/main.ts')).toEqual([]);
  expect(toolkit('src/action/main.ts').length).toBeGreaterThan(1);
  expect(reached('src/cli/main.ts').size).toBeGreaterThan(100);
});
