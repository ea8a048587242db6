/** Facts of a policy on the command line: seen where they count, and refused where they are wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run } from './built.js';

const policy = `version: 1
rules:
  origin: { deny: { countries: [CN] }, unknown: error }
facts:
  publishers:
    - { id: acme-ml, countries: [KR], source: our own, as-of: 2026-11-20 }
  models:
    - id: acme-ml/support-7b
      license: apache-2.0
      parents: [{ id: Qwen/Qwen2.5-7B, relation: finetune }]
      private: true
      source: training log
      as-of: 2026-11-20
  mirrors:
    - { id: "acme-mirror/*", of: "mistralai/*", source: copied, as-of: 2026-11-20 }
`;
let room: string;

beforeAll(() => {
  program();
  room = mkdtempSync(join(tmpdir(), 'model-review-facts-'));
  mkdirSync(join(room, '.github'));
  writeFileSync(join(room, '.github/model-policy.yml'), policy);
  writeFileSync(
    join(room, 'app.py'),
    'from transformers import AutoModel\na = AutoModel.from_pretrained("acme-ml/support-7b")\nb = AutoModel.from_pretrained("acme-mirror/Mistral-7B-v0.1")\n',
  );
  writeFileSync(join(room, 'wrong.yml'), 'version: 1\nfacts: { models: [{ id: x }] }\n');
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('scan', () => {
  it('judges by them and shows them', () => {
    const { code, out } = run(['scan', '--today', '2026-11-23'], { cwd: room });
    expect(code).toBe(1);
    expect(out).toContain('Stated by the policy');
    expect(out).toMatch(/acme-ml\/support-7b: finetune of huggingface:Qwen\/Qwen2\.5-7B/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('(.github/model-policy.yml:8, training log)');
    const report = JSON.parse(run(['scan', '--format', 'json', '--today', '2026-11-23'], { cwd: room }).out);
    const failing = report.findings.filter(({ level }: { level: string }) => level === 'error');
    expect(failing.map(({ model }: { model: string }) => model)).toEqual(['huggingface:acme-ml/support-7b']);
    expect(new Set(report.stated.map(({ locator }: { locator: string }) => locator))).toEqual(
      new Set([
        'model:huggingface:acme-mirror/Mistral-7B-v0.1',
        'model:huggingface:acme-ml/support-7b',
        'publisher:acme-ml',
      ]),
    );
  });
});

describe('explain', () => {
  it('counts the facts of the policy that is named, and says whose they are', () => {
    const plain = run(['explain', 'acme-mirror/Mistral-7B-v0.1'], { cwd: room });
    expect(plain.out).not.toContain('reuploaded');
    const { code, out } = run(['explain', 'acme-mirror/Mistral-7B-v0.1', '--policy', '.github/model-policy.yml'], {
      cwd: room,
    });
    expect(code).toBe(0);
    expect(out).toContain('mistralai/Mistral-7B-v0.1 (FR');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'recorded: policy model:huggingface:acme-mirror/Mistral-7B-v0.1, 2026-11-20',
    );
  });

  it('says what is wrong with them, and where', () => {
    const { code, out, err } = run(['explain', 'a/b', '--policy', 'wrong.yml'], { cwd: room });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/wrong\.yml:2:\d+: policy has a wrong value: `facts\.models\[0\]\.id`: `x` is no model/);
  });
});
