/** What the platform does, how it fails, what users of such checks complain about and what attackers try: each has tests, and these exist. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporary } from '../runner/temporary.js';

/** The tests that hold a requirement, as `file > title > title`, the last of which may be `*`; or the control that covers it. */
interface Held {
  readonly tests?: readonly string[];
  readonly control?: string;
}
type Section = 'events' | 'limits' | 'change' | 'complaints' | 'failures' | 'threats';

const held = JSON.parse(readFileSync('fixtures/github/requirements.json', 'utf8')) as Readonly<
  Record<Section, Readonly<Record<string, Held>>>
>;

/** How many there are of each kind; threats are S1 to S19. */
const wanted: Readonly<Record<Section, number>> = {
  events: 8,
  limits: 15,
  change: 7,
  complaints: 17,
  failures: 29,
  threats: 19,
};

/** The titles of tests that do not exist; a title does not depend on the program it runs on. */
function missing(named: readonly string[], titles: ReadonlySet<string>): readonly string[] {
  const known = [...titles];
  return named.filter((one) =>
    one.endsWith(' > *') ? !known.some((title) => title.startsWith(one.slice(0, -1))) : !titles.has(one),
  );
}

it('each requirement has tests that exist, or a control that covers it', () => {
  for (const [section, count] of Object.entries(wanted))
    expect([section, Object.keys(held[section as Section]).length]).toEqual([section, count]);
  expect(Object.keys(held.threats)).toEqual(Array.from({ length: 19 }, (_, index) => `S${index + 1}`));
  const rows = Object.values(held).flatMap((section) => Object.entries(section));
  expect(rows.filter(([, { tests = [], control = '' }]) => tests.length === 0 && control === '')).toEqual([]);
  const named = rows.flatMap(([, { tests = [] }]) => tests);
  const files = [...new Set(named.map((one) => one.slice(0, one.indexOf(' > '))))];
  const list = join(temporary('list'), 'tests.json');
  spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'list', '--maxWorkers=1', `--json=${list}`, ...files],
    {
      env: { PATH: process.env.PATH },
      stdio: 'ignore',
    },
  );
  const listed = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly file: string; readonly name: string }[];
  const titles = new Set(
    listed.map(({ file, name }) => `${file.slice(resolve('.').length + 1)} > ${name.replace(/^on Node \d+ > /, '')}`),
  );
  expect(titles.size).toBeGreaterThan(named.length);
  expect(missing(named, titles)).toEqual([]);
  const renamed = [...titles].filter((title) => title !== named[0]);
  expect(missing(named, new Set(renamed))).toContain(named[0]);
}, 120_000);
