/** `scan --explain-reference` in processes of its own: usage, both formats, files that are not searched. */
import { beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

const travelled = 'fixtures/extract/compose/four-files-three-hops';
const ask = (dir: string, place: string, ...more: readonly string[]) =>
  run(['scan', dir, '--explain-reference', place, ...more]);

beforeAll(() => void program(), 120_000);

describe('scan --explain-reference', () => {
  it('answers in words', () => {
    const { code, out, err } = ask(travelled, 'docker-compose.yml:5');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('env:GENERATOR_MODEL');
    expect(out).toContain('docker-compose.yml:5 → app/config.py:3 → app/main.py:5');
  });

  it('answers as data', () => {
    const { code, out } = ask(travelled, './app/main.py:5', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      path: 'app/main.py',
      line: 5,
      code: 'model = AutoModelForCausalLM.from_pretrained(GENERATOR)',
      bindings: [{ form: 'positional', place: { accepts: 'any' }, names: ['module:app.config#GENERATOR'] }],
      references: [],
      through: [{ text: 'CohereLabs/c4ai-command-r7b-12-2024' }],
    });
  });

  it.each([
    ['fixtures/extract/python/hop-over-a-silent-module', 'app/unused.py:1', 'no-trigger'],
    ['fixtures/extract/python/hop-over-a-silent-module', 'app/names.py:3', undefined],
    ['.', '.gitattributes:1', 'no-reader'],
    ['fixtures/story', 'cases/payments.cases.yml:10', 'own-file'],
    ['fixtures/story/payments', '.github/model-policy.yml:1', 'own-file'],
    ['fixtures/repositories/support-bot', 'planted.json:3', 'ignored-by-policy'],
  ])('says of %s %s that it is not searched', (dir, place, unread) => {
    const { code, out } = ask(dir, place, '--format', 'json');
    expect([code, (JSON.parse(out) as { unread?: string }).unread]).toEqual([0, unread]);
  });

  it.each([
    [[travelled, 'app/main.py'], /no line: "app\/main.py"\n→ give a path and a line/],
    [[travelled, 'app/main.py:0'], /no line/],
    [[travelled, 'app/main.py:900'], /app\/main.py has 6 lines/],
    [[travelled, 'app/none.py:1'], /no file to read: "app\/none.py"/],
    [[travelled, '../../../package.json:1'], /no file to read/],
    [[travelled, 'app/main.py:1', '--stage', 'extract'], /cannot be used with/],
  ] as const)('%j is wrong usage', ([dir, place, ...more], message) => {
    const { code, out, err } = ask(dir, place, ...more);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([3, '']);
  });

  it('is in the help', () => {
    expect(run(['scan', '--help']).out).toContain('--explain-reference app/main.py:12');
  });
});
