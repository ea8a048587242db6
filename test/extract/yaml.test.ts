/** What the reader of YAML yields, and that it survives what is no YAML; held against the `yaml` package. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are what is tested
import { describe, expect, it } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { DocumentNode } from '../../src/extract/document.js';
import { yaml } from '../../src/extract/yaml.js';
import { readYamlLines } from '../../src/extract/yaml-lines.js';
import { arbitraryTexts, checkLaws, documentLines } from './document-lines.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  scalars: [
    ['plain', 'model: org/m', ['key model = org/m']],
    ['comment', 'model: org/m # was org/n', ['key model = org/m']],
    ['hash inside a word', 'model: org/m#1', ['key model = org/m#1']],
    ['double quotes', 'model: "org/m" # x', ['key model = org/m']],
    ['escapes', 'model: "org\\u002fm\\"x"', ['key model = org/m"x']],
    ['single quotes', "model: 'it''s'", ["key model = it's"]],
    ['quoted key', '"model name": org/m', ['key model name = org/m']],
    ['colon inside', 'url: ollama://phi4:14b', ['key url = ollama://phi4:14b']],
    ['value on the next line', 'model:\n  org/m', ['key model = org/m']],
    ['plain over two lines', 'note: a\n  b\nmodel: org/m', ['key note = a b', 'key model = org/m']],
    ['quoted over two lines', 'note: "a\n  b"\nmodel: org/m', ['key note = a b', 'key model = org/m']],
    ['folded block', 'model: >-\n  org/m\nx: y', ['key model = org/m', 'key x = y']],
    ['tags', 'model: !ENV org/m\nx: !!str y', ['key model = org/m', 'key x = y']],
    ['byte order mark', '\ufeffmodel: org/m', ['key model = org/m']],
    ['carriage returns', 'a:\r\n  model: org/m\r\n  b: "c"\r\n', ['key a/model = org/m', 'key a/b = c']],
    ['complex key', '? model\n: org/m\n', ['key model = org/m']],
  ],
  structure: [
    ['nested', 'a:\n  b:\n    model: org/m\n  c: d', ['key a/b/model = org/m', 'key a/c = d']],
    ['list', 'models:\n  - org/a\n  - org/b', ['element models/0 = org/a', 'element models/1 = org/b']],
    ['list at the column of its key', 'models:\n- org/a\nx: y', ['element models/0 = org/a', 'key x = y']],
    [
      'list of mappings',
      'l:\n  - model: org/a\n    x: y\n  - model: org/b',
      ['key l/0/model = org/a', 'key l/0/x = y', 'key l/1/model = org/b'],
    ],
    ['list of lists', '- - a1\n  - b1\n- - c1', ['element 0/0 = a1', 'element 0/1 = b1', 'element 1/0 = c1']],
    ['flow', 'a: {model: org/m, l: [b1, "c1"]}', ['key a/model = org/m', 'element a/l/0 = b1', 'element a/l/1 = c1']],
    [
      'flow over lines',
      'a: [\n  org/m, # x\n  org/n\n]\nb: c',
      ['element a/0 = org/m', 'element a/1 = org/n', 'key b = c'],
    ],
    ['pair in a flow list', 'a: [model: org/m]', ['key a/0/model = org/m']],
    ['documents', '---\nmodel: org/a\n---\nmodel: org/b\n...\n', ['key model = org/a', 'key model = org/b']],
    ['empty values', 'a:\nb: ~\nc: ""\nmodel: org/m', ['key model = org/m']],
    ['alias', 'a: &m org/m\nb: *m', ['key a = org/m', 'key b = $local:a']],
    ['merge', 'a: &d\n  model: org/m\nb:\n  <<: *d\n  x: y', ['key a/model = org/m', 'key b/x = y']],
    ['default under a name', 'model:\n  default: org/m', ['default model = org/m']],
    [
      'parameter with a schema',
      '- name: model\n  schema: {default: org/m}',
      ['key 0/name = model', 'default 0/model = org/m'],
    ],
    [
      'name and value',
      '- name: MODEL\n  value: org/m',
      ['key 0/name = MODEL', 'assignment 0/MODEL = org/m > env:MODEL'],
    ],
    [
      'environment in capitals',
      'env:\n  MODEL: org/m\n  id: org/n',
      ['assignment env/MODEL = org/m > env:MODEL', 'key env/id = org/n'],
    ],
    [
      'environment list',
      'environment:\n  - MODEL=org/m\n  - TOKEN',
      ['assignment environment/MODEL = org/m > env:MODEL'],
    ],
    [
      'interpolation',
      'model: ${base.model}\nb: ${oc.env:X,org/m}',
      ['key model = $local:base.model', 'key b = ($env:X|org/m)'],
    ],
    ['interpolation after an escape', 'b: "\\t${X:-org/m}"', ['key b = \t+($env:X|org/m)']],
  ],
  commands: [
    ['script', 'run: |\n  a b\n  c d\n', ['shell <<a b\nc d>>']],
    ['one word is no command', 'run: org/m', ['key run = org/m']],
    ['words', 'command: ["vllm", "serve", "org/m"]', ['shell <<vllm serve org/m>>']],
    ['lines of a script', 'script:\n  - pip install x\n  - ollama pull m', ['shell <<pip install x\nollama pull m>>']],
    ['flags in any list', 'extraArgs:\n  - --model=org/m\n  - --port\n  - 80', ['shell <<--model=org/m --port 80>>']],
    ['flags in a text', 'EXTRA: "--model org/m"', ['key EXTRA = --model org/m', 'shell <<--model org/m>>']],
    ['shell -c', 'command: ["/bin/sh", "-c"]\nargs:\n  - |\n    a b\n    c', ['shell <<a b\nc>>']],
    [
      'command and args',
      'name: c\nargs: ["--model", "org/m"]\ncommand: [vllm, serve]',
      ['key name = c', 'shell <<vllm serve --model org/m>>'],
    ],
    ['a word with blanks', 'command: [curl, -d, \'{"model": "m"}\']', ['shell <<curl -d \'{"model": "m"}\'>>']],
    ['variables of Kubernetes', 'args: [--model, $(MODEL)]', ['shell <<--model ${MODEL}>>']],
    ['python step', 'shell: python\nrun: |\n  a = 1\n  b = 2', ['key shell = python', 'python <<a = 1\nb = 2>>']],
    [
      'files of a ConfigMap',
      'data:\n  c.yaml: |\n    model: org/m\n  r.py: |\n    x = 1\n',
      ['yaml <<model: org/m>>', 'python <<x = 1>>'],
    ],
    [
      'embedded YAML and JSON',
      'serveConfigV2: |\n  a:\n    model: org/m\nj: |\n  {"model": "org/m"}\n',
      ['yaml <<a:\n  model: org/m>>', 'json <<{"model": "org/m"}>>'],
    ],
    ['prose is no YAML', 'prompt: |\n  You are: helpful\n  and kind', []],
  ],
  templates: [
    [
      'action lines',
      '{{- if .x }}\nmodel: {{ .Values.m }}\n{{- else }}\nmodel: "{{ .Values.n }}"\n{{- end }}',
      ['key model = $values:m', 'key model = $values:n'],
    ],
    ['Jinja lines', '{% for a in b %}\nmodel: {{ a }}\n{% endfor %}', ['key model = $local:a']],
    ['key', '{{ .Release.Name }}-x: org/m', ['key {{ .Release.Name }}-x = org/m']],
    [
      'list',
      'args:\n  - --model\n  - {{ .Values.m | quote }}\n  {{- toYaml .x | nindent 2 }}',
      ['shell <<--model "{{ .Values.m | quote }}">>'],
    ],
    ['comment over lines', '{{- /*\nmodel: org/x\n*/ -}}\nmodel: org/m', ['key model = org/m']],
    [
      'indentation of a template is no fault',
      'a:\n    b: c\n  {{- if .x }}\n  d: e\n  {{- end }}',
      ['key a/b = c', 'key a/d = e'],
    ],
  ],
  'nothing-*': [
    ['comments', '# model: org/m\n  # model: org/m\n', []],
    ['numbers and truth', 'a: 1\nb: 2.5e-05\nc: true\nd: null\ne: "8"\nf: -1\ng: no', []],
    ['long texts', `a: ${'x'.repeat(401)}`, []],
    ['many-lined texts', 'a: |\n  one\n  two', []],
    ['nothing', '', []],
    ['blanks', '\n\n  \n\t\n', []],
  ],
  faults: [
    ['unclosed quote', 'a: "org/m\nmodel: org/n', ['key a = org/m', 'key model = org/n', '! parse-error 1:4']],
    ['unclosed bracket', 'a: [org/m\nmodel: org/n', ['element a/0 = org/m', 'key model = org/n', '! parse-error 1:4']],
    [
      'bad indentation',
      'a:\n    b: c\n  model: org/m\nd: e',
      ['key a/b = c', 'key a/model = org/m', 'key d = e', '! parse-error 3:3'],
    ],
    [
      'key below a value',
      'a: b\n  model: org/m\nd: e',
      ['key a = b', 'key model = org/m', 'key d = e', '! parse-error 2:3'],
    ],
    ['tabs', 'a:\n\tmodel: org/m', ['key a/model = org/m', '! parse-error 2:1']],
    ['text after a quote', 'a: "b" c\nmodel: org/m', ['key a = b', 'key model = org/m', '! parse-error 1:8']],
    [
      'one problem for many faults',
      'a: "b\nc: "d\nmodel: org/m',
      ['key a = b', 'key c = d', 'key model = org/m', '! parse-error 1:4'],
    ],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  describe(title, () => {
    it.each(rows)('%s', (_, text, expected) => {
      expect(documentLines(yaml, 'a.yaml', text)).toEqual(expected);
      checkLaws(yaml, 'a.yaml', text);
    });
  });
}

describe('definitions', () => {
  it('keys of a values file define Helm values, other keys their dotted path', () => {
    const defined = (path: string) =>
      yaml.extract({ path, text: 'a:\n  - b: org/m # ${x}' }).bindings.map(({ defines }) => defines);
    expect(defined('chart/values-prod.yaml')).toEqual([{ space: 'values', name: 'a.0.b' }]);
    expect(defined('chart/evaluation.yaml')).toEqual([{ space: 'local', name: 'a.0.b' }]);
  });

  it('siblings are the texts of the same mapping', () => {
    const [binding] = yaml.extract({ path: 'a.yaml', text: 'model: m\nprovider: openai\nn: 1\nx: [y]' }).bindings;
    expect({ ...binding?.siblings }).toEqual({ model: 'm', provider: 'openai', n: '1' });
  });

  it('containers stand in the path by name', () => {
    const text =
      'kind: Pod\nspec:\n  containers:\n    - name: server\n      env:\n        - name: model\n          value: org/m';
    expect(documentLines(yaml, 'pod.yaml', text)).toContain(
      'assignment spec/containers/server/env/0/model = org/m > env:model',
    );
  });
});

describe('hostile input', () => {
  const cases: Readonly<Record<string, string>> = {
    brackets: `a: ${'['.repeat(20_000)}`,
    'brackets and braces': `a: ${'[{a: '.repeat(20_000)}`,
    dashes: '- '.repeat(20_000),
    questions: '? '.repeat(20_000),
    indentation: Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  };
  it.each(Object.entries(cases))('%s', (_, text) => {
    expect(() => yaml.extract({ path: 'a.yaml', text })).not.toThrow();
  });

  it('nesting beyond the limit is one problem, and the rest is read', () => {
    const text = `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\nmodel: org/m`;
    expect(documentLines(yaml, 'a.yaml', text)).toEqual(['key model = org/m', '! nesting-too-deep 1:132']);
  });

  it('reads 100,000 items', () => {
    const text = `a:\n${'  - org/m\n'.repeat(100_000)}`;
    expect(yaml.extract({ path: 'a.yaml', text }).bindings).toHaveLength(100_000);
  });

  it('is total on arbitrary text', () => {
    const alphabet = [
      'a',
      'model',
      ': ',
      ':',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '{{',
      '}}',
      '${',
      '#',
      '|',
      '>',
      '&a ',
      '*a',
      '!t ',
      '\t',
      '\r\n',
      '---\n',
      '\\',
      ',',
      'org/m',
      '? ',
      '{%',
      '%}',
      '<<: ',
    ];
    for (const text of arbitraryTexts(11, 8000, alphabet)) {
      const { bindings } = yaml.extract({ path: 'a.yaml', text });
      for (const { value } of bindings) expect(value.span.end).toBeLessThanOrEqual(text.length);
    }
  });
});

/** How many line breaks blank lines of a folded text leave is of no interest. */
const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** Path and text of every scalar, by our reader. */
function ours(node: DocumentNode | undefined, path: string): readonly string[] {
  if (node?.kind === 'mapping') return node.entries.flatMap(({ key, value }) => ours(value, `${path}/${key}`));
  if (node?.kind === 'sequence') return node.items.flatMap((item, index) => ours(item, `${path}/${index}`));
  if (node?.kind === 'alias') return [`${path} *${node.name}`];
  return node === undefined || node.text.trim() === '' ? [] : [`${path} = ${folded(node.text)}`];
}

/** The same by the `yaml` package. */
function theirs(node: unknown, path: string): readonly string[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      theirs(value, `${path}/${isScalar(key) ? (key.source ?? key.value) : key}`),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => theirs(item, `${path}/${index}`));
  if (isAlias(node)) return [`${path} *${node.source}`];
  if (!isScalar(node)) return [];
  const text = (node.type === 'PLAIN' ? node.source : String(node.value))?.trim() ?? '';
  return text === '' ? [] : [`${path} = ${folded(text)}`];
}

describe('oracle', () => {
  it('reads generated documents as the yaml package does', () => {
    const lines = [
      'a: b',
      'model: org/m',
      'c:',
      '- d',
      '- e: f',
      '-',
      '"q": "r s"',
      "t: 'u'",
      'v: |',
      'w: >',
      'x: [y, {z: 1}]',
      'long text',
      '# note',
      '',
      'k: &n o',
      'l: *n',
      'p: h # i',
      '- - j',
      'm: "1\\\n    2"',
    ];
    let valid = 0;
    for (let seed = 1; seed <= 6000; seed++) {
      const indented = lines.flatMap((line) => ['', '  ', '    '].map((indent) => `${indent}${line}\n`));
      const text = arbitraryTexts(seed, 1, indented)[0]!.split('\n').slice(0, 9).join('\n');
      const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
      if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) continue;
      valid++;
      const { roots, faults } = readYamlLines(text);
      expect([text, roots.flatMap((root) => ours(root, ''))]).toEqual([
        text,
        documents.flatMap(({ contents }) => theirs(contents, '')),
      ]);
      expect([text, faults]).toEqual([text, []]);
    }
    expect(valid).toBeGreaterThan(150);
  });
});
