/** What the reader of JavaScript and TypeScript yields, and that no text makes it fail. */
import { describe, expect, it } from 'vitest';
import { javascript } from '../../src/extract/javascript.js';
import { linesOf, slicesOf } from './notation.js';

type Row = readonly [name: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  calls: [
    [
      'positional arguments know each other',
      'pipeline("task", "org/m");',
      ['positional pipeline :: 0 = task {1: org/m}', 'positional pipeline :: 1 = org/m {0: task}'],
    ],
    [
      'options of a call are keys beside its arguments',
      'AutoModel.from_pretrained("org/m", { revision: "main", dtype: q });',
      [
        'positional AutoModel.from_pretrained :: 0 = org/m {revision: main}',
        'key AutoModel.from_pretrained :: revision = main {0: org/m}',
        'key AutoModel.from_pretrained :: dtype = $local:q {0: org/m, revision: main}',
      ],
    ],
    ['new', 'new ChatOpenAI({ model: "m" })', ['key ChatOpenAI :: model = m']],
    ['chain', 'await c.chat.completions.create({ model: "m" })', ['key c.chat.completions.create :: model = m']],
    ['chain through a call', 'a().b.c("m")', ['positional a.b.c :: 0 = m']],
    ['unknown receiver', '(await a()).b("m")', ['positional b :: 0 = m']],
    ['optional call', 'a?.b?.("m")', ['positional a.b :: 0 = m']],
    ['type arguments', 'f<Map<string, number[]>>("m")', ['positional f :: 0 = m']],
    ['nested', 'const x = f({ model: g("m") })', ['positional g :: x.model.0 = m']],
    ['nested keys', 'f({ a: { b: "m" } })', ['key f :: a.b = m']],
    ['lists', 'f(["a", ["b"], c.d, 1])', ['positional f :: 0 = [a, [b], $local:c.d]']],
    ['spread', 'f(...a, "m")', ['positional f :: 0 = $local:a {1: m}', 'positional f :: 1 = m']],
    ['decorator', 'class A { @Column({ default: "m" }) b; }', ['key Column :: A.default = m']],
    ['state of a component', 'const [m, setM] = useState<string>("x")', ['assignment useState :: m = x > local:m']],
    [
      'default of a schema',
      'const s = z.object({ M: z.string().default("x") })',
      ['default z.string.default :: s.M = x'],
    ],
    [
      'shell commands',
      'execSync("ollama pull x"); $`ollama run y`',
      ['positional execSync :: 0 = ollama pull x', 'shell <<ollama pull x>>', 'shell <<ollama run y>>'],
    ],
  ],
  imports: [
    ['alias', 'import { pipeline as p } from "@a/b"; p("m")', ['positional @a/b.pipeline :: 0 = m']],
    ['namespace', 'import * as T from "@a/b"; T.pipeline("m")', ['positional @a/b.pipeline :: 0 = m']],
    ['default', 'import O from "a"; new O({ m: "x" }); O.b("y")', ['key a.O :: m = x', 'positional a.O.b :: 0 = y']],
    [
      'types aside',
      'import D, { type X, Y as Z } from "a"; Z("m"); X("n")',
      ['positional a.Y :: 0 = m', 'positional a.X :: 0 = n'],
    ],
    ['require', 'const a = require("b"); a.c("m"); a("n")', ['positional b.c :: 0 = m', 'positional b.a :: 0 = n']],
    ['require of parts', 'const { p: q } = require("b"); q("m")', ['positional b.p :: 0 = m']],
    ['dynamic import of parts', 'const { p } = await import("b"); p("m")', ['positional b.p :: 0 = m']],
    ['member of a require', 'const p = require("b").p; p("m")', ['positional b.p :: 0 = m']],
    ['value', 'import { M as N } from "./m"; const x = { m: N.chat }', ['key x.m = $module:M.chat > local:x.m']],
    ['value of a namespace', 'import * as c from "./c"; f(c.M)', ['positional f :: 0 = $module:M']],
    ['value of a default', 'import c from "./c"; f(c.M)', ['positional f :: 0 = $module:default.M']],
    ['used before imported', 'function f() { p("m") } import { p } from "a"', ['positional a.p :: 0 = m']],
    ['attributes', 'import d from "./d.json" with { type: "json" }; f(d.m)', ['positional f :: 0 = $module:default.m']],
    ['svelte environment', 'import { env } from "$env/dynamic/private"; f(env.M)', ['positional f :: 0 = $env:M']],
    [
      'exports',
      'export { A as B } from "./a"; const c = "m"; export { c as d }; export * from "./e"; export default { f: "n" }',
      [
        'assignment B = $module:A > local:B',
        'assignment c = m > local:c',
        'assignment d = $local:c > local:d',
        'assignment * = $module:* > local:*',
        'key f = n > local:default.f',
      ],
    ],
    [
      'module.exports',
      'module.exports = { A: "m" }; exports.B = "n"',
      ['key A = m > local:A', 'assignment B = n > local:B'],
    ],
  ],
  assignments: [
    [
      'const, let, var',
      'const a = "x", b = \'y\'; let c = `z`; var d;',
      ['assignment a = x > local:a', 'assignment b = y > local:b', 'assignment c = z > local:c'],
    ],
    ['property', 'a.b.c = "m"', ['assignment a.b.c = m > local:a.b.c']],
    [
      'logical assignment',
      'a ??= "m"; b ||= "n"; c += "o"',
      ['assignment a = m > local:a', 'assignment b = n > local:b'],
    ],
    [
      'fields',
      'class A { static readonly m: string = "x"; #n = "y"; o? = "z" }',
      ['assignment A.m = x > local:A.m', 'assignment A.n = y > local:A.n', 'assignment A.o = z > local:A.o'],
    ],
    [
      'this',
      'class A { constructor() { this.m = "x" } f() { return g(this.m) } }',
      ['assignment A.m = x > local:A.m', 'positional g :: A.f.0 = $local:A.m'],
    ],
    ['parameter property', 'class A { constructor(private m = "x") {} }', ['default A.constructor.m = x > local:A.m']],
    ['enum', 'enum M { A = "x", B = 1 }', ['assignment M.A = x > local:M.A']],
    ['loop', 'for (const m of ["a", "b"]) f(m)', ['assignment m = [a, b] > local:m', 'positional f :: 0 = $local:m']],
    [
      'object',
      'const M = { a: "x", b: { c: `y` }, [K.d]: "z", M2 } as const; const M2 = "w"',
      [
        'key M.a = x {d: z} > local:M.a',
        'key M.b.c = y > local:M.b.c',
        'key M.d = z {a: x} > local:M.d',
        'key M.M2 = $local:M2 {a: x, d: z} > local:M.M2',
        'assignment M2 = w > local:M2',
      ],
    ],
    ['frozen object', 'const M = Object.freeze({ a: "x" })', ['key M.a = x > local:M.a']],
    ['list of objects', 'const l = [{ id: "a", p: "q" }]', ['key l.id = a {p: q}', 'key l.p = q {id: a}']],
    ['what looks generic in a text', 'const a = "b = <C,"', ['assignment a = b = <C, > local:a']],
    ['generic arrow in tsx', 'const f = <T,>(a: T) => a; const m = "x"', ['assignment m = x > local:m']],
  ],
  values: [
    ['alternatives', 'const a = b || "x" ?? "y"', ['assignment a = ($local:b|x|y) > local:a']],
    ['ternary chain', 'const a = p ? "x" : q ? "y" : "z"', ['assignment a = (x|y|z) > local:a']],
    ['guard', 'const a = p && "x"', ['assignment a = x > local:a']],
    ['concatenation', 'const a = "x/" + b + "-y"', ['assignment a = x/+$local:b+-y > local:a']],
    ['template', 'const a = `x/${b.c}-${f()}y`', ['assignment a = x/+$local:b.c+-+?+y > local:a']],
    ['template in a template', 'const a = `x${`y${"z"}`}`', ['assignment a = x+y+z > local:a']],
    [
      'environment',
      'const a = process.env.A ?? process.env["B"] ?? import.meta.env.C ?? Deno.env.get("D")',
      ['assignment a = ($env:A|$env:B|$env:C|$env:D) > local:a'],
    ],
    ['environment trimmed', 'f(process.env.A?.trim() || "x")', ['positional f :: 0 = ($env:A|x)']],
    ['environment set', 'process.env.A = "x"', ['assignment A = x > env:A']],
    [
      'environment of a process',
      'const a = { env: { MODEL: "x", b: "y" } }',
      ['key a.env.MODEL = x {b: y} > env:MODEL', 'key a.env.b = y {MODEL: x} > local:a.env.b'],
    ],
    [
      'casts',
      'const a = ("x" as const)! satisfies string; const b = "y"',
      ['assignment a = x > local:a', 'assignment b = y > local:b'],
    ],
    ['escapes', 'const a = "x\\u002fy\\x41\\\n\\u{42}"', ['assignment a = x/yAB > local:a']],
    ['await', 'const a = await "x"', ['assignment a = x > local:a']],
  ],
  parameters: [
    ['default', 'function f(m = "x", n: string = "y") {}', ['default f.m = x > local:m', 'default f.n = y > local:n']],
    [
      'taken apart',
      'const f = ({ m = "x", a: { b: c = "y" } } = {}) => {}',
      ['default f.m = x > local:m', 'default f.c = y > local:c'],
    ],
    [
      'from the environment',
      'const { A = "x", B: b } = process.env',
      ['default A = ($env:A|x) > local:A', 'assignment b = $env:B > local:b'],
    ],
    [
      'from an object',
      'const M = { a: "x" }; const { a } = M',
      ['key M.a = x > local:M.a', 'assignment a = $local:M.a > local:a'],
    ],
    ['from an import', 'import { M } from "./m"; const { a } = M', ['assignment a = $module:M.a > local:a']],
    ['method', 'const o = { async m(a = "x") {} }', ['default m.a = x > local:a']],
    [
      'return',
      'function f() { return "x" } const g = () => "y"; class A { h() { return cond ? "z" : 1 } }',
      ['element f.return = x', 'element g.return = y', 'element A.h.return = (z)'],
    ],
  ],
  markup: [
    [
      'attributes',
      'const a = <Foo model="x" id={"y"} n={1} {...p}>model="z" it\'s</Foo>',
      ['argument Foo :: model = x {id: y}', 'argument Foo :: id = y {model: x}'],
    ],
    ['choice', 'const a = <option value="x">y</option>', ['element option :: value = x']],
    [
      'nested',
      'const a = <A>{b && <C.D model="x"/>}<><E model={`y`} /></></A>; const m = "z"',
      ['argument C.D :: model = x', 'argument E :: model = y', 'assignment m = z > local:m'],
    ],
    ['imported', 'import { A as B } from "./a"; <B m="x" />', ['argument ./a.A :: m = x']],
    ['handler', '<A on={() => f("x")} />', ['positional f :: on.0 = x']],
  ],
  inert: [
    ['comparison', 'if (m === "x" || "y" != o.n) {}', ['element m = x !comparison', 'element n = y !comparison']],
    [
      'switch',
      'switch (m) { case "x": f("y"); break; default: }',
      ['element case = x !comparison', 'positional f :: 0 = y'],
    ],
    [
      'looks at text',
      'a.includes("x"); b.startsWith("y"); ["z"].includes(a)',
      [
        'positional a.includes :: 0 = x !comparison',
        'positional b.startsWith :: 0 = y !comparison',
        'element  = [z] !comparison',
        'positional includes :: 0 = $local:a !comparison',
      ],
    ],
    [
      'types',
      'type T = "a" | { b?: "c" }; interface I { d: "e" } let f: "g" = "h"; const i = j as "k"',
      [
        'element T = a !type',
        'element b = c !type',
        'element d = e !type',
        'element f = g !type',
        'assignment f = h > local:f',
        'element i.type = k !type',
      ],
    ],
    [
      'signature',
      'function f<T extends "a">(m: "b" | "c"): "d" { return g("e") }',
      ['element f.m = b !type', 'element f.m = c !type', 'element f = d !type', 'positional g :: f.0 = e'],
    ],
    [
      'expectation',
      'expect(f("a")).toBe("b"); expect(g).toEqual({ m: "c" }); assert.equal(h, "d")',
      [
        'positional f :: 0 = a',
        'positional expect.toBe :: 0 = b !expectation',
        'positional expect :: 0 = $local:g',
        'key expect.toEqual :: m = c !expectation',
        'positional assert.equal :: 0 = $local:h {1: d} !expectation',
        'positional assert.equal :: 1 = d !expectation',
      ],
    ],
  ],
  'nothing-*': [
    ['comments', '// f("x")\n/* const a = "y" */ /** g("z") */', []],
    ['regular expressions', 'a.b = /"x"/g; c = d / "e".length / f; if (x) /"y"/.z', []],
    ['directives', '"use client"; \'use strict\';', []],
    ['numbers and truth', 'const a = 1, b = true, c = null, d = 0x10n; f(1, false, undefined)', []],
    ['long text', `const a = "${'x'.repeat(401)}"`, []],
    ['empty text', 'const a = ""; f("")', []],
    ['loading', 'import "x"; require("y"); await import("z")', []],
    ['names that lead nowhere', 'const a = b; const c = d.e; return f', []],
    ['class names', '<p className="x" />', []],
  ],
};

describe.each(Object.entries(tables))('javascript: %s', (_, rows) => {
  it.each(rows)('%s', (_name, text, lines) => {
    const extraction = javascript.extract({ path: 'a.tsx', text });
    expect(linesOf(extraction)).toEqual(lines);
    expect(extraction.problems).toBeUndefined();
  });

  it('spans slice back to the text', () => {
    for (const [, text] of rows) {
      const slices = slicesOf(javascript.extract({ path: 'a.tsx', text }), text);
      for (const [decoded, raw] of slices) if (!raw.includes('\\')) expect(decoded).toBe(raw);
    }
  });
});

describe('javascript: dialects', () => {
  const lines = (path: string, text: string) => linesOf(javascript.extract({ path, text }));

  it('reads a type assertion where there is no JSX', () => {
    expect(lines('a.ts', 'const a = <Foo<string>>"x"; f(<T>(b: T) => g("y"))')).toEqual([
      'assignment a = x > local:a',
      'positional g :: 0 = y',
    ]);
  });

  it('reads JSX in plain JavaScript, and no types', () => {
    expect(lines('a.js', 'const a = b ? (c) : d => "x"; e = <F m="y"/>')).toEqual([
      'element a.return = x',
      'argument F :: m = y',
    ]);
  });

  it('takes `<` for type arguments only where there are types', () => {
    expect(lines('a.ts', 'f(a < b, c > ("m"))')).toEqual(['positional a :: 0 = m']);
    expect(lines('a.js', 'f(a < b, c > ("m"))')).toEqual([]);
  });

  it('reads carriage returns and a byte order mark', () => {
    const text = '\ufeffconst a = "x"\r\nconst b = {\r\n  c: "y",\r\n}\r\n';
    expect(lines('a.mjs', text)).toEqual(['assignment a = x > local:a', 'key b.c = y > local:b.c']);
    expect(slicesOf(javascript.extract({ path: 'a.mjs', text }), text)).toEqual([
      ['x', 'x'],
      ['y', 'y'],
    ]);
  });

  it('tells modules apart by their specifier', () => {
    const { bindings } = javascript.extract({ path: 'a.ts', text: 'import { M } from "./m"; f(M)' });
    expect(bindings[0]?.value).toMatchObject({ kind: 'name', space: 'module', module: './m', name: 'M' });
  });
});

describe('javascript: torn and hostile texts', () => {
  const whole = (text: string, path = 'a.tsx') => javascript.extract({ path, text });

  it('keeps what stands before and after a torn place, and says so', () => {
    const extraction = whole('f("a");\ng(("b";\nh("c");\nconst t = `never closed ${x');
    expect(linesOf(extraction)).toContain('positional f :: 0 = a');
    expect(linesOf(extraction)).toContain('positional h :: 0 = c');
    expect(extraction.problems).toEqual([{ code: 'parse-error', path: 'a.tsx' }]);
  });

  it.each([
    ['parentheses', '('],
    ['brackets', 'x = ['],
    ['braces', 'x = {a:'],
    ['templates', '`${'],
    ['elements', '<a>'],
    ['elements in attributes', '<a b={'],
    ['calls', 'f('],
    ['functions', 'function f() {'],
    ['classes', 'class A { x = '],
    ['patterns', 'const {a:'],
    ['types', 'type T = ('],
    ['type arguments', 'f<'],
    ['arrows', 'a=>'],
    ['alternatives', 'a?b:'],
    ['chained assignment', 'a='],
    ['negation', '!'],
  ])('20,000 nested %s', (_, unit) => {
    for (const path of ['a.ts', 'a.tsx', 'a.js']) expect(() => whole(unit.repeat(20_000), path)).not.toThrow();
  });

  it('says when it stopped because of depth, and reads on behind', () => {
    const extraction = whole(`x = ${'['.repeat(20_000)}"deep"${']'.repeat(20_000)}; f("after")`);
    expect(extraction.problems).toEqual([{ code: 'nesting-too-deep', path: 'a.tsx' }]);
    expect(linesOf(extraction)).toEqual(['positional f :: 0 = after']);
  });

  it('reads a bundle of one line', () => {
    const unit =
      '!function(e,t){var n=e||"x/y",r=/[/"]/.test(n)?`a${n}`:{model:"org/m",k:[1,"b"]};return t(n,r)}(a,b),';
    const text = `${unit.repeat(Math.ceil(500_000 / unit.length))}0;`;
    const extraction = whole(text, 'a.min.js');
    expect(text.length).toBeGreaterThan(500_000);
    expect(extraction.problems).toBeUndefined();
    expect(extraction.bindings.filter(({ name }) => name === 'model')).toHaveLength(Math.ceil(500_000 / unit.length));
  });

  it('never throws on arbitrary text, and every literal slices back', () => {
    const pieces =
      '( ) [ ] { } ` ${ " \' / * // /* */ < > => = == ? : . ?. , ; \n \r\n a model const let class function async return case switch import export from as type interface enum "x/y" <Foo /> </ ... @ # ! new await static \\ \u2028 \ufeff'.split(
        ' ',
      );
    let state = 20_26;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 4000; round++) {
      let text = '';
      for (let length = next(80); length > 0; length--)
        text += pieces[next(pieces.length)] + (next(3) === 0 ? ' ' : '');
      for (const path of ['a.ts', 'a.tsx']) {
        const slices = slicesOf(whole(text, path), text);
        for (const [decoded, raw] of slices) if (!raw.includes('\\')) expect(decoded).toBe(raw);
      }
    }
  });
});
