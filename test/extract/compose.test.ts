/** What the reader of Docker Compose files yields, and which file goes to which reader of configuration. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are what is tested
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/extract/compose.js';
import { json } from '../../src/extract/json.js';
import { selector } from '../../src/extract/select.js';
import { settings } from '../../src/extract/settings.js';
import { toml } from '../../src/extract/toml.js';
import { workflow } from '../../src/extract/workflow.js';
import { yaml } from '../../src/extract/yaml.js';
import { checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const rows: readonly Row[] = [
  [
    'environment',
    'services:\n  api:\n    environment:\n      MODEL: ${MODEL:-org/m}\n      lower: org/n',
    [
      'assignment services/api/environment/MODEL = ($env:MODEL|org/m) > env:MODEL',
      'assignment services/api/environment/lower = org/n > env:lower',
    ],
  ],
  [
    'environment as a list',
    'services:\n  api:\n    environment:\n      - "MODEL=$OTHER"\n      - KEY',
    ['assignment services/api/environment/MODEL = $env:OTHER > env:MODEL'],
  ],
  [
    'merged environment',
    'x-e: &e\n  MODEL: org/m\nservices:\n  a:\n    environment:\n      <<: *e',
    ['assignment x-e/MODEL = org/m > env:MODEL'],
  ],
  [
    'build arguments',
    'services:\n  a:\n    build:\n      args:\n        MODEL: org/m\n  b:\n    build:\n      args:\n        - MODEL=org/n',
    [
      'assignment services/a/build/args/MODEL = org/m > env:MODEL',
      'assignment services/b/build/args/MODEL = org/n > env:MODEL',
    ],
  ],
  ['models', 'models:\n  llm:\n    model: ai/gemma3', ['key models/llm/model = ai/gemma3']],
  [
    'provider',
    'services:\n  llm:\n    provider:\n      type: model\n      options: {model: ai/gemma3}',
    ['key services/llm/provider/type = model', 'key services/llm/provider/options/model = ai/gemma3'],
  ],
  [
    'command',
    'services:\n  a:\n    image: x/y:1\n    command: --model org/m --port 80',
    ['key services/a/image = x/y:1', 'shell <<--model org/m --port 80>>'],
  ],
  ['folded command', 'services:\n  a:\n    command: >\n      --model\n      org/m', ['shell <<--model org/m>>']],
  [
    'entrypoint and command',
    'services:\n  a:\n    entrypoint: /bin/sh\n    command:\n      - "-c"\n      - "ollama pull m; ollama pull org/m"',
    ['shell <<ollama pull m; ollama pull org/m>>'],
  ],
  [
    'dollars',
    'services:\n  a:\n    command: sh -c "echo $$MODEL org/m $$X"',
    ['shell <<sh -c "echo $MODEL org/m $X">>'],
  ],
  ['nothing-comments', 'services:\n  # a:\n  #   command: --model org/m\n', []],
  ['nothing-ports', 'services:\n  a:\n    scale: 2\n    privileged: true', []],
];

describe('compose', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(documentLines(compose, 'compose.yaml', text)).toEqual(expected);
    checkLaws(compose, 'compose.yaml', text);
  });
});

describe('globs', () => {
  const select = selector([workflow, compose, json, toml, settings, yaml]);
  it.each([
    ['compose.yaml', 'compose'],
    ['a/docker-compose.prod.yml', 'compose'],
    ['a/gpu.compose.yml', 'compose'],
    ['.github/workflows/ci.yml', 'workflow'],
    ['a/.github/workflows/ci.yaml', 'workflow'],
    ['a/action.yml', 'workflow'],
    ['.github/other.yaml', 'yaml'],
    ['a/values.yaml', 'yaml'],
    ['.gitlab-ci.yml', 'yaml'],
    ['a/x.yaml.j2', 'yaml'],
    ['pnpm-lock.yaml', undefined],
    ['a/config.json', 'json'],
    ['.a/tsconfig.jsonc', 'json'],
    ['package-lock.json', undefined],
    ['a/data.min.json', undefined],
    ['a/pyproject.toml', 'toml'],
    ['uv.lock', undefined],
    ['.env', 'settings'],
    ['a/.env.example', 'settings'],
    ['docker.env', 'settings'],
    ['env.example.watsonx', 'settings'],
    ['a/application.properties', 'settings'],
    ['env.ts', undefined],
    ['a/environment.py', undefined],
  ])('%s → %s', (path, id) => {
    expect(select(path)?.id).toBe(id);
  });
});
