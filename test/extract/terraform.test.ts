/** What the reader of Terraform and HCL yields, and that no text makes it fail. */
import { describe, expect, it } from 'vitest';
import { terraform } from '../../src/extract/terraform.js';
import { linesOf, slicesOf } from './notation.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  names: [
    ['variable', 'variable "m" {\n  type = string\n  default = "x/y"\n}', ['default variable.m = x/y > variable:m']],
    [
      'variable of several values',
      'variable "m" {\n  default = { a = "x", b = ["y", "z"] }\n}',
      ['key variable.m.a = x > variable:m.a', 'key variable.m.b = [y, z] {a: x} > variable:m.b'],
    ],
    [
      'defaults in a type',
      'variable "m" {\n  type = object({ id = optional(string, "x"), n = optional(object({ a = optional(string, "y") })) })\n}',
      ['default variable.m.id = x > variable:m.id', 'default variable.m.n.a = y > variable:m.n.a'],
    ],
    [
      'locals',
      'locals {\n  a = "x"\n  b = { c = local.a }\n}',
      ['assignment locals.a = x > variable:local.a', 'key locals.b.c = $variable:local.a > variable:local.b.c'],
    ],
    [
      'attributes of a block',
      'resource "t" "n" {\n  a = "x"\n  inner {\n    b = "y"\n  }\n}',
      ['key resource.t.n.a = x', 'key resource.t.n.inner.b = y'],
    ],
    [
      'siblings',
      'module "m" {\n  source = "s"\n  model = "x"\n}',
      ['key module.m.source = s {model: x}', 'key module.m.model = x {source: s}'],
    ],
    [
      'quoted keys',
      'x = { "a.b" = "c", (var.k) = "d", "e" : "f" }',
      ['key x.a.b = c {var.k: d, e: f}', 'key x.var.k = d {a.b: c, e: f}', 'key x.e = f {a.b: c, var.k: d}'],
    ],
    ['block on one line', 'a "b" { c = "d" }', ['key a.b.c = d']],
  ],
  values: [
    ['template', 'x = "a/${var.b}-${local.c.d}"', ['assignment x = a/+$variable:b+-+$variable:local.c.d']],
    ['template of one hole', 'x = "${var.b["c"]}"', ['assignment x = $variable:b.c']],
    ['template in a template', 'x = "a${lower("B${var.c}")}"', ['assignment x = a+B+$variable:c']],
    ['escapes', 'x = "a\\"b\\\\c\\u0041$${d}%%{e}"', ['assignment x = a"b\\cA${d}%{e}']],
    ['condition', 'x = var.a ? "b" : var.c ? "d" : var.e', ['assignment x = (b|d|$variable:e)']],
    [
      'alternatives',
      'x = coalesce(var.a, "b")\ny = try(var.c.d, "e")\nz = lookup(var.f, "g", "h")',
      ['assignment x = ($variable:a|b)', 'assignment y = ($variable:c.d|e)', 'assignment z = ($variable:f|h)'],
    ],
    [
      'functions read through',
      'x = jsonencode({ a = trimspace("b") })\ny = toset(["c"])\nz = merge({ d = "e" }, { f = "g" })',
      ['key x.a = b', 'assignment y = [c]', 'key z.d = e', 'key z.f = g'],
    ],
    ['format', 'x = format("arn:%s:%s/y", var.a, "b")', ['assignment x = arn:+$variable:a+:+b+/y']],
    ['other functions', 'x = file("a.txt")', ['positional file :: x.0 = a.txt']],
    ['lists', 'x = ["a", var.b, ["c"], 1, true]', ['assignment x = [a, $variable:b, [c]]']],
    ['lists of objects', 'x = [{ a = "b" }, { a = "c" }]', ['key x.a = b', 'key x.a = c']],
    [
      'for',
      'x = [for m in ["a", "b"] : upper(m)]\ny = { for k, v in { c = "d" } : k => v if v != "e" }',
      ['element x = [a, b]', 'key y.c = d', 'element y = e !comparison'],
    ],
    ['heredoc', 'x = <<EOT\na/b\nEOT\ny = "c"', ['assignment x = a/b\n', 'assignment y = c']],
    [
      'indented heredoc with a hole',
      'x = <<-EOT\n  a ${var.b}\n  EOT\ny = "c"',
      ['assignment x =   a +$variable:b+\n', 'assignment y = c'],
    ],
    [
      'over lines',
      'x = [\n  "a", # b\n  # "c",\n  "d",\n]\ny = (\n  var.e\n  ? "f"\n  : "g"\n)',
      ['assignment x = [a, d]', 'assignment y = (f|g)'],
    ],
    ['splat', 'x = data.a.b[*].c\ny = "d"', ['assignment y = d']],
  ],
  environments: [
    [
      'map',
      'resource "t" "n" {\n  environment = { A = "x", B = var.b }\n}',
      [
        'assignment resource.t.n.environment.A = x > env:A',
        'assignment resource.t.n.environment.B = $variable:b {A: x} > env:B',
      ],
    ],
    [
      'block of variables',
      'resource "t" "n" {\n  environment {\n    variables = { A = "x" }\n  }\n}',
      ['assignment resource.t.n.environment.variables.A = x > env:A'],
    ],
    [
      'block a variable',
      'spec {\n  env {\n    name = "A"\n    value = "x"\n  }\n}',
      ['assignment spec.env.A = x > env:A'],
    ],
    [
      'list of pairs',
      'x = jsonencode([{ environment = [{ name = "A", value = "x" }, { Name = "B", Value = "y" }] }])',
      ['assignment x.environment.A = x > env:A', 'assignment x.environment.B = y > env:B'],
    ],
    [
      'values of a chart',
      'resource "helm_release" "n" {\n  set {\n    name = "a.b"\n    value = "x"\n  }\n}',
      ['assignment resource.helm_release.n.set.a.b = x'],
    ],
    [
      'pairs elsewhere',
      'x = [{ name = "A", value = "x" }]',
      ['key x.name = A {value: x}', 'key x.value = x {name: A}'],
    ],
  ],
  scripts: [
    [
      'user data',
      'user_data = <<-EOF\n  #!/bin/sh\n  a --b "${var.c}"\n  EOF',
      ['shell <<  #!/bin/sh\n  a --b "${var.c}"\n>>'],
    ],
    ['encoded', 'user_data = base64encode("a\\nb $${C}")', ['shell <<a\nb ${C}>>']],
    ['words', 'x {\n  command = ["a", "b c"]\n  args = ["--d", var.e]\n}', ['shell <<a "b c" --d ${var.e}>>']],
    ['shell inside words', 'x {\n  command = ["sh", "-c", "a b"]\n}', ['shell <<a b>>']],
    ['lines', 'provisioner "remote-exec" {\n  inline = ["a b", "c d"]\n}', ['shell <<a b\nc d>>']],
    ['values of a chart', 'resource "helm_release" "n" {\n  values = [<<EOF\na: b\nEOF\n  ]\n}', ['yaml <<a: b\n>>']],
    ['json', 'policy = <<EOF\n{ "a": "b" }\nEOF', ['json <<{ "a": "b" }\n>>']],
  ],
  inert: [
    ['description', 'variable "a" {\n  description = "b"\n}', ['key variable.a.description = b !documentation']],
    [
      'validation',
      'variable "a" {\n  validation {\n    condition = contains(["b"], var.a) || var.a == "c"\n    error_message = "d"\n  }\n}',
      [
        'positional contains :: variable.a.validation.condition.0 = [b] !comparison',
        'positional contains :: variable.a.validation.condition.1 = $variable:a !comparison',
        'element variable.a.validation.condition = c !comparison',
        'key variable.a.validation.error_message = d !documentation',
      ],
    ],
    [
      'function that only looks',
      'x = contains(["a"], var.b) ? "c" : "d"',
      [
        'assignment x = (c|d)',
        'positional contains :: x.0 = [a] !comparison',
        'positional contains :: x.1 = $variable:b !comparison',
      ],
    ],
    [
      'condition of an alternative',
      'x = var.a == "b" ? "c" : "d"',
      ['assignment x = (c|d)', 'element x = b !comparison'],
    ],
  ],
  'nothing-*': [
    ['comments', '# a = "b"\n// c = "d"\n/* e = "f"\ng = "h" */', []],
    ['numbers and truth', 'a = 1\nb = true\nc = null\nd = -1.5e3\ne = 1 + 2', []],
    ['references to resources', 'a = aws_x.y.z\nb = data.c.d\nc = each.value', []],
    ['empty', '', []],
    ['long text', `a = "${'x'.repeat(401)}"`, []],
  ],
};

describe.each(Object.entries(tables))('terraform: %s', (_, rows) => {
  it.each(rows)('%s', (_name, text, lines) => {
    const extraction = terraform.extract({ path: 'a.tf', text });
    expect(linesOf(extraction)).toEqual(lines);
    expect(extraction.problems).toBeUndefined();
  });

  it('spans slice back to the text', () => {
    for (const [, text] of rows) {
      for (const [decoded, raw] of slicesOf(terraform.extract({ path: 'a.tf', text }), text)) {
        if (!/\\|\$\$|%%/.test(raw)) expect(decoded).toBe(raw);
      }
    }
  });

  it('snippets run in parallel with the text', () => {
    for (const [, text] of rows) {
      for (const { text: inner, segments } of terraform.extract({ path: 'a.tf', text }).snippets ?? []) {
        expect(segments[0]?.at).toBe(0);
        for (const { at, source } of segments) {
          const same =
            inner[at] === text[source] || '\\$" '.includes(text[source] ?? '') || ' $}'.includes(inner[at] ?? '');
          expect(same, `${JSON.stringify(inner)} at ${at}`).toBe(true);
        }
      }
    }
  });
});

describe('terraform: files', () => {
  it('a variable definitions file gives values to variables', () => {
    const text = 'model = "x"\nmodels = { a = "y" }\n';
    expect(linesOf(terraform.extract({ path: 'prod.auto.tfvars', text }))).toEqual([
      'assignment model = x > variable:model',
      'key models.a = y > variable:models.a',
    ]);
  });

  it('reads carriage returns and a byte order mark', () => {
    const text = '\ufeffa = "b"\r\nc = <<EOF\r\nd\r\nEOF\r\ne = "f"\r\n';
    const extraction = terraform.extract({ path: 'a.tf', text });
    expect(linesOf(extraction)).toEqual(['assignment a = b', 'assignment c = d\r\n', 'assignment e = f']);
    expect(slicesOf(extraction, text).every(([decoded, raw]) => decoded === raw)).toBe(true);
  });
});

describe('terraform: torn and hostile texts', () => {
  const whole = (text: string) => terraform.extract({ path: 'a.tf', text });

  it.each([
    ['string', 'a = "b"\nc = "d\ne = "f"', ['assignment a = b', 'assignment c = d', 'assignment e = f']],
    ['block', 'a {\n  b = "c"\n', ['key a.b = c']],
    ['heredoc', 'a = "b"\nc = <<EOF\nd\n', ['assignment a = b', 'assignment c = d\n']],
    ['bracket', 'a = ["b"\nc = "d"', ['assignment a = [b, d]']],
  ])('reads around a %s that has no end, and says so', (_, text, lines) => {
    const extraction = whole(text);
    expect(linesOf(extraction)).toEqual(lines);
    expect(extraction.problems).toEqual([{ code: 'parse-error', path: 'a.tf' }]);
  });

  it.each(['a {', 'x = [', 'x = (', 'x = {a=', '"${', 'x = f(', 'x = a?', 'x = !', '<<A\n', 'a ? b : '])(
    '20,000 times %j',
    (unit) => {
      expect(() => whole(unit.repeat(20_000))).not.toThrow();
      expect(() => whole(`x = ${unit.repeat(20_000)}`)).not.toThrow();
    },
  );

  it('says when it stopped because of depth, and reads on behind', () => {
    const extraction = whole(`x = ${'['.repeat(20_000)}"a"${']'.repeat(20_000)}\ny = "b"`);
    expect(linesOf(extraction)).toEqual(['assignment y = b']);
    expect(extraction.problems).toEqual([{ code: 'nesting-too-deep', path: 'a.tf' }]);
  });

  it('never throws on arbitrary text, and every literal slices back', () => {
    const pieces =
      'a|var.b|local.c|variable|locals|"|"x"|"y/z"|=|==|{|}|[|]|(|)|${|%{|}|$$|\\|<<E\n|<<-E\n|E\n|\n|\r\n|#|//|/*|*/|?|:|,|.|*|for|in|if|!|-|1|coalesce(|\ufeff'.split(
        '|',
      );
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 4000; round++) {
      let text = '';
      for (let length = next(60); length > 0; length--)
        text += pieces[next(pieces.length)] + (next(3) === 0 ? ' ' : '');
      for (const [decoded, raw] of slicesOf(whole(text), text)) if (!/[\\$%]/.test(raw)) expect(decoded).toBe(raw);
    }
  });
});
