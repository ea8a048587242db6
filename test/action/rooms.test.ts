/** The command line carries nothing of the action: no import leads from it to the toolkit, but those that wait until GitHub has to be asked. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** The client of GitHub reads the variables of a runner when it is loaded. */
const late = "import('../github/index.js')";

/** Everything that a file imports, near and far: files of ours, and packages by name. */
function reached(entry: string): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  for (const file of found) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(file, 'utf8').replace(late, '');
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
  const files = [...reached('src/cli/main.ts')].filter((one) => one.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  // Files of other repositories, and the list of an organisation, are on GitHub alone.
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(late)).sort()).toEqual([
    'src/cli/inventory-plan-command.ts',
    'src/cli/policy-port.ts',
  ]);
});
