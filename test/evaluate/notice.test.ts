/** Whether a duty is visibly met: what of a notice file counts as its line, and what does not. */
import { expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/index.js';
import type { LicenseFact } from '../../src/catalog/types.js';
import { givesNotice, isNoticePath } from '../../src/evaluate/index.js';
import { openNotices } from '../../src/evaluate/notice.js';

const catalog = await openCatalog();
const fact = (id: string) => catalog.license(id) as LicenseFact;
const llama = 'huggingface:meta-llama/Llama-3.1-8B';
const qwen = 'huggingface:Qwen/Qwen3-8B';
const line =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.';

test.each([
  ['as it is', line, 1],
  ['in another place', `a product\n\n\n${line}\n`, 4],
  ['wrapped', line.replace('License, Copyright', 'License,\n  Copyright'), 1],
  ['with plain signs and in upper case', `> "${line.replace('©', '(C)').toUpperCase()}"`, 1],
  ['with line ends of Windows', `x\r\n${line}\r\n`, 2],
])('a notice counts %s', (_, text, at) => {
  const found = openNotices([{ path: 'NOTICE', text }]);
  expect(found(fact('llama3.1'), 'notice', llama)).toEqual({ path: 'NOTICE', line: at });
});

test.each([
  ['of another version', line.replaceAll('3.1', '3')],
  ['cut off', line.slice(0, 40)],
  ['empty', ''],
])('a notice does not count %s', (_, text) => {
  expect(openNotices([{ path: 'NOTICE', text }])(fact('llama3.1'), 'notice', llama)).toBeUndefined();
});

test.each([
  ['Qwen3-8B is used under Apache-2.0.', true],
  ['Models:\nQwen3-8B\nlicensed under the apache license 2.0', true],
  ['Qwen3-8B\n\nApache-2.0', false],
  ['Apache-2.0', false],
  ['Qwen3-4B is used under Apache-2.0.', false],
])('a license without a line of its own is noticed where one paragraph names it and the model: %j', (text, seen) => {
  expect(openNotices([{ path: 'NOTICE', text }])(fact('apache-2.0'), 'notice', qwen) !== undefined).toBe(seen);
});

test('a clause that no line can meet is never seen', () => {
  const found = openNotices([{ path: 'NOTICE', text: `${line}\nLlama-3.1-8B` }]);
  expect(found(fact('llama3.1'), 'naming_requirement', llama)).toBeUndefined();
});

test.each([
  ['NOTICE', true],
  ['docs/NOTICE.md', true],
  ['THIRD_PARTY_NOTICES', true],
  ['third-party-licenses.txt', true],
  ['LICENSES/llama3.1.txt', true],
  ['README.md', true],
  ['model_card.md', true],
  ['LICENSE', false],
  ['src/notice.ts', false],
  ['node_modules/x/NOTICE', false],
  ['vendor/x/NOTICE', false],
])('%s is a notice file: %s', (path, is) => {
  expect(isNoticePath(path)).toBe(is);
});

test.each([
  ['README.md', '---\nlicense: llama3.1\n---\n', true],
  ['README.md', '---\ntags: [x]\nbase_model: a/b\n---\n', true],
  ['README.md', '# A product\nlicense: mit\n', false],
  ['NOTICE', 'anything', true],
])('%s with %j gives notice: %s', (path, text, is) => {
  expect(givesNotice({ path, text })).toBe(is);
});

test('the search is linear in a file without paragraphs or with nothing else', () => {
  const long = 'x '.repeat(400_000);
  const many = 'x\n\n'.repeat(200_000);
  const found = openNotices([
    { path: 'NOTICE', text: long },
    { path: 'NOTICE.md', text: many },
  ]);
  expect(found(fact('apache-2.0'), 'notice', qwen)).toBeUndefined();
});
