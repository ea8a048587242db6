/** What `${...}`, `$NAME` and `{{ ... }}` mean in each style. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are what is tested
import { describe, expect, it } from 'vitest';
import { type InterpolationStyle, readInterpolation } from '../../src/extract/interpolation.js';
import type { Value } from '../../src/extract/types.js';
import { arbitraryTexts } from './document-lines.js';
import { notationOf } from './notation.js';

type Row = readonly [style: InterpolationStyle, text: string, value: string];

const rows: readonly Row[] = [
  ['shell', 'org/model', 'org/model'],
  ['shell', '$MODEL', '$env:MODEL'],
  ['shell', '${MODEL}', '$env:MODEL'],
  ['shell', 'org/$name-GGUF', 'org/+$env:name+-GGUF'],
  ['shell', '${MODEL:-org/model}', '($env:MODEL|org/model)'],
  ['shell', '${MODEL-org/model}', '($env:MODEL|org/model)'],
  ['shell', '${MODEL:=org/model}', '($env:MODEL|org/model)'],
  ['shell', '${MODEL:?missing}', '$env:MODEL'],
  ['shell', '${MODEL:+org/other}', 'org/other'],
  ['shell', '${A:-${B:-org/model}}', '($env:A|($env:B|org/model))'],
  ['shell', '${MODEL##*/}', '?'],
  ['shell', '$(basename x)/model', '?+/model'],
  ['shell', '`which x`', '?'],
  ['shell', '\\$MODEL', '\\$MODEL'],
  ['shell', '$1/model', '?+/model'],
  ['shell', '100$', '100$'],
  ['compose', '$$MODEL', '$MODEL'],
  ['compose', '${MODEL}', '$env:MODEL'],
  ['compose', '$MODEL:latest', '$env:MODEL+:latest'],
  ['document', '$MODEL', '$env:MODEL'],
  ['document', '$model costs $5', '$model costs $5'],
  ['document', '$(MODEL_ID)', '$env:MODEL_ID'],
  ['document', '${model.name}', '$local:model.name'],
  ['document', '${base_model}', '$local:base_model'],
  ['document', '${MODEL}', '$env:MODEL'],
  ['document', '${?MODEL}', '$env:MODEL'],
  ['document', '${MODEL:org/model}', '($env:MODEL|org/model)'],
  ['document', '${spring.ai.model:gpt-4o}', '($local:spring.ai.model|gpt-4o)'],
  ['document', '${oc.env:MODEL}', '$env:MODEL'],
  ['document', '${oc.env:MODEL,org/model}', '($env:MODEL|org/model)'],
  ['document', "${env:MODEL, 'org/model'}", '($env:MODEL|org/model)'],
  ['document', '${env:MODEL,null}', '$env:MODEL'],
  ['document', '${self:custom.model}', '$local:custom.model'],
  ['document', '${ssm:/a/b}', '?'],
  ['document', '%(model)s-large', '$local:model+-large'],
  ['document', '100%', '100%'],
  ['document', '{{ .Values.model.id }}', '$values:model.id'],
  ['document', '{{- .Values.model.id | quote -}}', '$values:model.id'],
  ['document', '{{ $.Values.model | default "org/model" }}', '($values:model|org/model)'],
  ['document', '{{ default "org/model" .Values.model }}', '($values:model|org/model)'],
  ['document', '{{ .Values.a | default .Values.b | quote }}', '($values:a|$values:b)'],
  ['document', '{{ required "say which" .Values.model }}', '$values:model'],
  ['document', '{{ include "chart.name" . }}-model', '?+-model'],
  ['document', '{{ $spec.modelURL }}', '?'],
  ['document', "{{ model_name | default('org/model') }}", '($local:model_name|org/model)'],
  ['document', '{{ requiredEnv "MODEL" }}', '$env:MODEL'],
  ['document', '{{ if .x }}a{{ end }}', '?+a+?'],
  ['document', '${{ inputs.model }}', '$local:inputs.model'],
  ['document', "${{ github.event.inputs.model || 'org/model' }}", '($local:inputs.model|org/model)'],
  ['document', '${{ env.MODEL }}', '$env:MODEL'],
  ['document', '${{ matrix.model }}-${{ github.sha }}', '$local:matrix.model+-+?'],
  ['document', "${{ inputs.big && 'org/big' || 'org/small' }}", '(org/big|org/small)'],
  ['document', '${unclosed', '?'],
  ['document', '{{ unclosed', '?'],
];

function leaves(value: Value): readonly Value[] {
  if (value.kind === 'join') return value.parts.flatMap(leaves);
  if (value.kind === 'either') return value.options.flatMap(leaves);
  return [value];
}

describe('readInterpolation', () => {
  it.each(rows)('%s: %s → %s', (style, text, expected) => {
    const value = readInterpolation(text, 7, style);
    expect(notationOf(value)).toBe(expected);
    for (const leaf of leaves(value)) {
      const raw = text.slice(leaf.span.start - 7, leaf.span.end - 7);
      if (leaf.kind === 'text') expect(raw).toBe(leaf.text);
      if (leaf.kind === 'name') expect(raw).toContain(leaf.name.split('.').at(-1));
    }
  });

  it('is total on arbitrary and on deeply nested texts', () => {
    const alphabet = [
      '$',
      '{',
      '}',
      '{{',
      '}}',
      '(',
      ')',
      '%(',
      ')s',
      'A',
      'a.b',
      ':-',
      ':',
      '|',
      '"',
      "'",
      '`',
      '\\',
      ' ',
    ];
    for (const text of [...arbitraryTexts(7, 4000, alphabet), '${A:-'.repeat(20_000), '{{ ('.repeat(20_000)]) {
      for (const style of ['shell', 'compose', 'document'] as const) {
        const { span } = readInterpolation(text, 0, style);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
