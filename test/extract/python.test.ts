/** What the Python reader reports: one row a construct, in the notation of `notation.ts`. */
import { describe, expect, it } from 'vitest';
import { python, readPython } from '../../src/extract/python/index.js';
import type { Value } from '../../src/extract/types.js';
import { linesOf, slicesOf } from './notation.js';

/** Every statement, so that a table can say what it means with short names. */
const read = (text: string) => readPython('x.py', text, true);

type Row = readonly [construct: string, text: string, lines: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  calls: [
    [
      'import alias of a name',
      'from transformers import AutoModel as A\nA.from_pretrained("org/m", revision="abc")',
      [
        'positional transformers.AutoModel.from_pretrained :: 0 = org/m {0: org/m, revision: abc}',
        'argument transformers.AutoModel.from_pretrained :: revision = abc {0: org/m, revision: abc}',
      ],
    ],
    [
      'import alias of a module',
      'import ollama as o\no.chat(model="m")',
      ['argument ollama.chat :: model = m {model: m}'],
    ],
    ['relative import', 'from .hub import load\nload("m")', ['positional .hub.load :: 0 = m {0: m}']],
    [
      'call on a call',
      'from openai import OpenAI\nOpenAI(key=k).chat.completions.create(model="m")',
      [
        'argument openai.OpenAI :: key = $local:k',
        'argument openai.OpenAI().chat.completions.create :: model = m {model: m}',
      ],
    ],
    ['numbers and truth say nothing', 'f(1, True, None, ..., -1, b"x", n=2.5)', []],
    ['arguments of builtins say nothing', 'len("a"); isinstance(x, y); range(n)', []],
    [
      'spread arguments keep their places',
      'f(*a, "x", **{"model": "y"})',
      ['positional f :: 0 = x {0: x, model: y}', 'argument f :: model = y {0: x, model: y}'],
    ],
    [
      'list in an argument',
      'f(models=["a", "b"])',
      ['element f :: models.models = a', 'element f :: models.models = b'],
    ],
    ['dict in an argument', 'f(c={"m": {"id": "a"}})', ['key f :: c.m.id = a {id: a}']],
    ['text over several lines or too long', `f("""a\nb""", "${'x'.repeat(401)}")`, []],
    [
      'await in a comprehension',
      'async def g():\n  x = [await f(model=m) for m in ("a",) if m]',
      ['argument f :: g.model = $local:m', 'element g.m = a > local:m'],
    ],
  ],
  assignments: [
    ['annotated', 'MODEL: str = "a/b"', ['assignment MODEL = a/b > local:MODEL']],
    ['chained', 'a = b = "x"', ['assignment a = x > local:a', 'assignment b = x > local:b']],
    [
      'tuple',
      'p, (q, r) = "m", ("n", "o")',
      ['assignment p = m > local:p', 'assignment q = n > local:q', 'assignment r = o > local:r'],
    ],
    ['attribute', 'cfg.llm.model = "z"', ['assignment cfg.llm.model = z > local:cfg.llm.model']],
    ['key', 'cfg["llm"]["model"] = "z"', ['key cfg.llm.model = z > local:cfg.llm.model']],
    ['environment', 'import os\nos.environ["X"] = "z"', ['assignment X = z > env:X']],
    [
      'environment, other ways',
      'import os\nos.environ.setdefault("X", "z")\nos.environ.update({"Y": "y"}, Z="w")\nmonkeypatch.setenv("V", "v")',
      ['assignment X = z > env:X', 'assignment Y = y > env:Y', 'assignment Z = w > env:Z', 'assignment V = v > env:V'],
    ],
    ['augmented', 'MODELS += ["z"]', ['element MODELS.MODELS = z > local:MODELS']],
    ['walrus', 'if (n := "w"): pass', ['assignment n = w > local:n']],
    ['list and set', 'A = ["x", {"y"}]', ['element A.A = x > local:A', 'element A.A = y > local:A']],
    [
      'dict',
      'C = {"m": "a", "n": {"id": "b"}, k: "c"}',
      [
        'key C.m = a {m: a, k: c} > local:C.m',
        'key C.n.id = b {id: b} > local:C.n.id',
        'key C.k = c {m: a, k: c} > local:C.k',
      ],
    ],
    ['dict by call', 'C = dict(m="a")', ['key C.m = a {m: a} > local:C.m']],
    [
      'loops',
      'for m in ["a"]: f(m)\nfor n in NS: f(n)\nNS = ("b",)',
      [
        'element m = a > local:m',
        'positional f :: 0 = $local:m',
        'assignment n = $local:NS > local:n',
        'positional f :: 0 = $local:n',
        'element NS.NS = b > local:NS',
      ],
    ],
    ['names that lead nowhere', 'x = y\nz = a.b', []],
    ['what a module exports', '__all__ = ["Model"]', []],
  ],
  definitions: [
    [
      'class',
      'class C(B):\n  X = "v"\n  y: str = "w"\n  def __init__(self, m="d"):\n    self.m = m\n',
      [
        'assignment C.X = v > local:C.X',
        'default C.y = w > local:C.y',
        'default C.__init__.m = d > local:m',
        'assignment C.__init__.m = $local:m > local:C.m',
      ],
    ],
    [
      'scopes end with their block',
      'def f():\n  if x:\n    a = "1"\n  b = "2"\nc = "3"',
      ['assignment f.a = 1 > local:a', 'assignment f.b = 2 > local:b', 'assignment c = 3 > local:c'],
    ],
    [
      'body on the same line',
      'def f(): return "a"\nx = "b"',
      ['element f.return = a > local:f()', 'assignment x = b > local:x'],
    ],
    ['returned', 'def f():\n  return {"m": "a"}', ['key f.return.m = a {m: a} > local:f().m']],
    ['yielded', 'def f():\n  yield "a"', ['element f.yield = a']],
    ['lambda', 'f = lambda m="d": "a"', ['default m = d > local:m', 'assignment f = a > local:f']],
    [
      'enumeration',
      'class E(Enum):\n  A = "m"\nf(E.A.value)',
      ['assignment E.A = m > local:E.A', 'positional f :: 0 = $local:E.A'],
    ],
  ],
  values: [
    ['side by side', 'x = ("a/"\n  "b")', ['assignment x = a/+b > local:x']],
    ['sum', 'x = "a/" + N + "-b"', ['assignment x = a/+$local:N+-b > local:x']],
    ['f-string', 'x = f"a/{n}-{s:>3}{{}}{f(1)}"', ['assignment x = a/+$local:n+-+?+{}+? > local:x']],
    ['t-string', 'x = t"a/{n}"', ['assignment x = a/+$local:n > local:x']],
    ['percent', 'x = "a/%s" % n', ['assignment x = a/+? > local:x']],
    ['format', 'x = "a/{}-{n}".format(1, n=2)', ['assignment x = a/+?+-+? > local:x']],
    ['path', 'x = Path("m") / "w.gguf"', ['assignment x = m+/+w.gguf > local:x']],
    ['alternatives', 'x = y or "a" if c else "b"', ['assignment x = ($local:y|a|b) > local:x']],
    ['wrappers', 'x = str("a").strip()', ['assignment x = a > local:x']],
    [
      'environment',
      'import os\nx = os.getenv("M", "a")\ny = os.environ["N"]\nz = os.environ.get("Q") or "b"',
      [
        'default os.getenv :: M = a',
        'assignment x = ($env:M|a) > local:x',
        'assignment y = $env:N > local:y',
        'assignment z = ($env:Q|b) > local:z',
      ],
    ],
    [
      'settings libraries',
      'from decouple import config\nx = config("M", default="a")\ny = env.str("N", "b")',
      [
        'default decouple.config :: M = a',
        'assignment x = ($env:M|a) > local:x',
        'default env.str :: N = b',
        'assignment y = ($env:N|b) > local:y',
      ],
    ],
    [
      'default of a lookup',
      'x = cfg.get("model", "a")\ny = getattr(args, "llm", "b")',
      [
        'default cfg.get :: model = a',
        'assignment x = ($local:cfg.model|a) > local:x',
        'default getattr :: llm = b',
        'assignment y = ($local:args.llm|b) > local:y',
      ],
    ],
    [
      'fields',
      'class S(B):\n  a: str = Field("x", description="d")\n  b: str = field(default_factory=lambda: "y")\n  c: Annotated[str, Field(default="z")]\n  d: str = Field(default="w", validation_alias="D_ID")',
      [
        'argument Field :: S.description = d {0: x, description: d}',
        'default S.a = x > local:S.a',
        'default S.b = y > local:S.b',
        'default S.c = z > local:S.c',
        'argument Field :: S.validation_alias = D_ID {default: w, validation_alias: D_ID}',
        'default S.d = ($env:D_ID|w) > local:S.d',
      ],
    ],
    [
      'escapes are decoded',
      String.raw`x = "a\x2fb\u002dc"; y = r"a\b"`,
      ['assignment x = a/b-c > local:x', String.raw`assignment y = a\b > local:y`],
    ],
  ],
  options: [
    [
      'argparse',
      'p.add_argument("-m", "--base-model", default="a", help="h", choices=["a"])',
      [
        'default p.add_argument :: base-model = a {0: -m, 1: --base-model, default: a, help: h} > local:args.base_model',
        'argument p.add_argument :: help = h {0: -m, 1: --base-model, default: a, help: h}',
        'element p.add_argument :: base-model.base-model = a {0: -m, 1: --base-model, default: a, help: h}',
      ],
    ],
    [
      'click',
      '@click.option("--model", "llm", default="a")\ndef f(llm): g(llm)',
      [
        'default click.option :: model = a {0: --model, 1: llm, default: a} > local:llm',
        'positional g :: f.0 = $local:llm',
      ],
    ],
    [
      'typer',
      'def f(m: str = typer.Option("a", help="h"), n: Annotated[str, typer.Option()] = "b"): pass',
      ['argument typer.Option :: f.help = h {0: a, help: h}', 'default f.m = a > local:m', 'default f.n = b > local:n'],
    ],
    [
      'absl',
      'flags.DEFINE_string("model", "a", "help")',
      ['default flags.DEFINE_string :: model = a {0: model, 1: a, 2: help} > local:FLAGS.model'],
    ],
  ],
  inert: [
    [
      'docstrings',
      '"""m"""\nclass C:\n  "c"\n  x = "v"\n  "xis"\ndef f():\n  "f"',
      [
        'element __doc__ = m !documentation',
        'element C.__doc__ = c !documentation',
        'assignment C.x = v > local:C.x',
        'element C. = xis !documentation',
        'element f.__doc__ = f !documentation',
      ],
    ],
    [
      'compared',
      'if m == "a" or "b" not in m or m in ["c"] or m.startswith("d"): pass',
      [
        'element m = a !comparison',
        'element m = b !comparison',
        'element m = c !comparison',
        'element startswith = d !comparison',
      ],
    ],
    [
      'matched',
      'match m:\n  case "a" | ["b"]: f("c")\ncase = "d"\nmatch = f("e")',
      [
        'element case = a !comparison',
        'element case = b !comparison',
        'positional f :: 0 = c {0: c}',
        'assignment case = d > local:case',
        'positional f :: 0 = e {0: e}',
      ],
    ],
    [
      'expected',
      'assert f("x") == "y"\nself.assertEqual(a, "z")',
      ['element 0 = x !expectation', 'element  = y !expectation', 'element assertEqual = z !expectation'],
    ],
    [
      'types',
      'def f(a: Literal["x"] = "x", b: "T" = None) -> list["R"]: ...\nM = Literal["y"]',
      [
        'element f.Literal = x !type',
        'default f.a = x > local:a',
        'element f.b = T !type',
        'element list = R !type',
        'element Literal = y !type',
      ],
    ],
    [
      'told to people',
      'print("a")\nlogger.info("b", x)\nraise ValueError(f"c{d}")',
      [
        'element print = a !documentation',
        'element info = b !documentation',
        'element ValueError = c+$local:d !documentation',
      ],
    ],
  ],
  commands: [
    [
      'a line',
      'import subprocess, os\nsubprocess.run("vllm serve a/b", shell=True)\nos.system(f"ollama pull {m} -q")',
      ['shell <<vllm serve a/b>>', 'shell <<ollama pull $(:) -q>>'],
    ],
    [
      'words',
      'from subprocess import run\nimport sys\nrun([sys.executable, "-m", "x y", n])',
      ["shell <<python -m 'x y' $(:)>>"],
    ],
    [
      'words in a variable',
      'import subprocess\ncmd = ["ollama", "pull"]\nsubprocess.Popen(cmd)',
      ['element cmd.cmd = ollama > local:cmd', 'element cmd.cmd = pull > local:cmd', 'shell <<ollama pull>>'],
    ],
    [
      'magics',
      '%matplotlib inline\nif x:\n  !pip install y \\\n    z\nfiles = !ls\n%env M=a/b\n%pip install w\nx = 7 % 2',
      ['assignment M = a/b > env:M', 'shell <<pip install y \\\n    z>>', 'shell <<ls>>', 'shell <<pip install w>>'],
    ],
    ['expressions in magics', `!ollama pull {m} $HOME $\{X}`, [`shell <<ollama pull $(:) $HOME $\{X}>>`]],
  ],
  recovery: [
    [
      'Jinja',
      '{% if x %}\nM = "a/b"\n{% endif %}\nload({# it\'s #} "c/d")',
      ['assignment M = a/b > local:M', 'positional load :: 0 = c/d {0: c/d}'],
    ],
    [
      'conflict',
      '<<<<<<< HEAD\nx = "a"\n=======\nx = "b"\n>>>>>>> other\ny = "c"',
      ['assignment x = a > local:x', 'assignment x = b > local:x', 'assignment y = c > local:y'],
    ],
    [
      'unclosed bracket',
      'f(\n  a="b",\ndef g():\n  h(m="c")\n',
      ['argument f :: a = b {a: b}', 'argument h :: g.m = c {m: c}'],
    ],
    ['unclosed string', 'x = "a\ny = "b"', ['assignment x = a > local:x', 'assignment y = b > local:y']],
    [
      'Python 2',
      'print "x" % y\ntry:\n  pass\nexcept A, e:\n  f("b")\nif a <> b: f("c")',
      ['positional f :: 0 = b {0: b}', 'positional f :: 0 = c {0: c}'],
    ],
    [
      'Python 3.14',
      'try: pass\nexcept A, B: x = "a"\nexcept* C: pass\ndef f[T = "d"](p="b"): pass\ntype L[T] = Literal["c"]\nwith (k(1) as g, h("e") as i): pass',
      [
        'assignment x = a > local:x',
        'default f.p = b > local:p',
        'element Literal = c !type',
        'positional h :: 0 = e {0: e}',
      ],
    ],
    [
      'same quotes inside an f-string',
      'x = f"{f"{d["k"]}"}/b"; y = "c"',
      ['assignment x = ?+/b > local:x', 'assignment y = c > local:y'],
    ],
    [
      'byte order mark and CRLF',
      '\ufeffx = "a"\r\nif x:\r\n  y = "b" + \\\r\n    "c"\r\nz = "d"\r\n',
      ['assignment x = a > local:x', 'assignment y = b+c > local:y', 'assignment z = d > local:z'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (_construct, text, lines) => {
    expect(linesOf(read(text))).toEqual(lines);
  });

  it('slices back to its literals', () => {
    for (const [, text] of rows) {
      for (const [decoded, raw] of slicesOf(read(text), text))
        if (!raw.includes('\\') && !raw.includes('{{')) expect(raw).toBe(decoded);
    }
  });
});

describe('names of other modules', () => {
  const named = (value: Value): readonly string[] =>
    value.kind === 'name'
      ? [`${value.module}#${value.name}`]
      : value.kind === 'either'
        ? value.options.flatMap(named)
        : [];
  it.each([
    ['from app.settings import MODEL', 'MODEL', ['app.settings#MODEL']],
    ['from .settings import MODEL as M', 'M', ['.settings#MODEL']],
    ['from . import settings', 'settings.MODEL', ['.#settings.MODEL', '.settings#MODEL']],
    ['from app.settings import Settings', 'Settings.MODEL', ['app.settings#Settings.MODEL']],
    ['from app.settings import get', 'get().model', ['app.settings#get().model']],
    ['from app.settings import get\ns = get()', 's.model', ['app.settings#get().model']],
    ['import app.settings', 'app.settings.MODEL', ['app.settings#MODEL']],
    ['import app.settings as s', 's.MODEL', ['app.settings#MODEL']],
    ['from app.settings import *', 'MODEL', ['app.settings#MODEL']],
    ['import torch', 'torch', []],
  ])('%s: %s', (imports, name, expected) => {
    const { bindings } = read(`${imports}\nload(${name})`);
    expect(bindings.filter(({ callee }) => callee === 'load').flatMap(({ value }) => named(value))).toEqual(expected);
  });
});

describe('statements that cannot matter', () => {
  const kept = (text: string) => linesOf(python.extract({ path: 'x.py', text })).length > 0;

  it.each([
    'x = "org/name"',
    'x = "gpt-4"',
    'x = "mistral"',
    'x = \'{"model": "m"}\'',
    'MODEL = "sonar"',
    'client.chat(model="sonar")',
    'f(repo_id=name)\nname = "x-1"',
    'a = "x-1"\nAutoModel.from_pretrained(a)',
    'model_id = other\nother = "x-1"',
    'def f(llm=DEFAULT): pass\nDEFAULT = "x-1"',
    'subprocess.run(["ollama", "pull", "phi"])',
    '!ls',
  ])('are not: %s', (text) => {
    expect(kept(text)).toBe(true);
  });

  it.each([
    'x = 1 + y',
    'self.hidden = hidden',
    'x = "plain"',
    'raise ValueError("all about gpt-4 and more")',
    'for index, row in enumerate(rows): total += row.amount',
    'def forward(self, states, mask=None) -> Tensor: return self.dense(states)',
    'logger.info("loaded %s", size)',
  ])('are: %s', (text) => {
    expect(kept(text)).toBe(false);
  });

  it('still open their scopes', () => {
    const text = 'class A(B):\n  async def f(self, x):\n    return g("org/name")\ny = "org/other"';
    expect(linesOf(python.extract({ path: 'x.py', text }))).toEqual([
      'positional g :: A.f.0 = org/name {0: org/name}',
      'assignment y = org/other > local:y',
    ]);
  });
});

describe('problems', () => {
  it('tells the line of a string that never ends, and keeps what stands before it', () => {
    const { bindings, problems } = python.extract({ path: 'x.py', text: 'x = "a-1"\n\ny = """b\nz = "c"' });
    expect(bindings).toHaveLength(1);
    expect(problems).toEqual([{ code: 'parse-error', path: 'x.py', line: 3 }]);
  });

  it('passes over what is nested too deep, and reads on behind it', () => {
    const { bindings, problems } = read(`${'['.repeat(20_000)}${']'.repeat(20_000)}\nx = "a"`);
    expect(bindings).toHaveLength(1);
    expect(problems).toEqual([{ code: 'nesting-too-deep', path: 'x.py' }]);
  });
});
