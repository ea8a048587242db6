/** Shapes of hostile text that grow: runs, nests and lists in the signs of all languages, and of each extractor's own fixtures. */
import { generator, type Specimen } from './specimen.js';

/** A text of about `size` characters. */
export type Shape = (size: number) => string;

const run =
  (unit: string, before = '', behind = ''): Shape =>
  (size) =>
    before + unit.repeat(Math.ceil(size / unit.length)) + behind;
const nest =
  (open: string, inside: string, close: string): Shape =>
  (size) => {
    const count = Math.ceil(size / (open.length + close.length));
    return open.repeat(count) + inside + close.repeat(count);
  };
const each =
  (line: (index: number) => string): Shape =>
  (size) => {
    let text = '';
    for (let index = 0; text.length < size; index++) text += line(index);
    return text;
  };

/** Runs of one unit; by themselves, and one a line. */
const units =
  `( ) [ ] { } < > ([ {[ f( f(a= x[ x["a" {"a": " ' \` """ ''' f" f"{ f"{x: f''{ \\ \\" # // /* */ <!-- --> -- : ; , . a. .a = := => + * / | & && || ? ! @ % %s ~
  $ $( "$( $(( \${ $$ {{ {% {# \${{ \`\${ <( !{ [[ <a <a> </a> <script> lambda: not await async if:for case @ "a", "a": "b", a="b", "a"+ a/b, --a a=b, -m model= model: \`\\\` \\u
  () .a ["a"] (yield) <<A <<EOF &a *a %a=`
    .split(/\s+/)
    .filter(Boolean);
const lines = [
  ...[
    '\n',
    '\r\n',
    ' ',
    '\t',
    'é',
    '\u{1f600}',
    '\\\n',
    '# \\\n',
    '!\\\n',
    '- ',
    '- \n',
    '? ',
    'if x: ',
    'def f(): ',
    'x = ',
    'x: ',
    'a b: ',
  ],
  ...[
    '"a" or ',
    '"a" == ',
    '"a" if b else ',
    '[x for ',
    'if z ',
    'not ',
    'sudo ',
    'docker run x ',
    'case x in a) ',
    'else if a then ',
    'lambda x=',
  ],
  ...[
    'RUN cat <<A1 <<B2\n',
    'SYSTEM """\nFROM x\n',
    'define a\n',
    'a:\n\t',
    '[a]\n',
    '[[a]]\n',
    'a "b" {\n',
    'a = <<E\n',
    '---\n',
    'case (\n',
    'def f(\n',
  ],
  ...[
    'import a\n',
    'from a import b\n',
    "import a from 'b';\n",
    'a = "b"\n',
    'a: b\n',
    'a: |\n  b\n',
    '<<: *a\n',
    'a: &a b\n',
    'base_model: x\n',
    'export A=b\n',
  ],
  ...[
    'model = "org/name"\n',
    'model: org/name\n',
    'ENV A=b\n',
    'ollama run llama3\n',
    'c = OpenAI(base_url=d)\nc.chat.create(model="org/name")\n',
    'const c = new OpenAI({ baseURL: d });\nc.chat.create({ model: "org/name" });\n',
    'const a = "b";\n',
    'a(b, () => {',
    'a ? b : ',
    '`${a}',
    '"a\\/b": "c",',
  ],
];

/** Shapes for every extractor, each with a title. */
export const shapes: readonly (readonly [title: string, shape: Shape])[] = [
  ...units.flatMap((unit): [string, Shape][] => [
    [unit, run(unit)],
    [`${unit} on lines`, run(`${unit}\n`)],
  ]),
  ...lines.map((line): [string, Shape] => [line, run(line)]),
  ...[
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['{"a":', '}'],
    ['$(', ')'],
    ['${a:-', '}'],
    ['$(or a,', ')'],
    ['a=(', ')'],
    ['( ', ' )'],
    ['f"{', '}"'],
    ['`${', '}`'],
    ['<a>', '</a>'],
    ['"$(', ')"'],
    ['f(a=', ')'],
    ['a "b" {\n', '}\n'],
    ['{{ if a }}', '{{ end }}'],
    ['if a; then\n', 'fi\n'],
    ['() => {', '}'],
  ].map(([open, close]): [string, Shape] => [`${open} x ${close}`, nest(open!, 'x', close!)]),
  ...[
    'x = ',
    'f(',
    'x = f"',
    'A = ',
    'a: ',
    '- ',
    'RUN ',
    'CMD [',
    'ENV A=b ',
    'all:\n\t',
    '<script>',
    '---\n',
    '{',
    'x = "',
    'services:\n  a:\n    command: ',
  ].flatMap((before) =>
    ['"a", ', '"a\\/b": "c", ', 'a ', '"a" ', '{x}', '$a ', '\\\n', 'a=b ', "'", ',', '\n  a: b', '\n  - a'].map(
      (unit): [string, Shape] => [`${before} ${unit}`, run(unit, before)],
    ),
  ),
  ['names', each((index) => `a${index} = a${index - 1}\n`)],
  ['keys', each((index) => `a${index}: b\n`)],
  ['imports', each((index) => `from a${index} import b${index}\n`)],
  ['modules', each((index) => `import a${index} from 'b${index}';\n`)],
  ['assignments in a shell', each((index) => `A${index}=$A${index - 1}\n`)],
  ['anchors', each((index) => `a${index}: &a${index} *a${index - 1}\n`)],
  ['here-documents', each((index) => `cat <<E${index}\n`)],
  [
    'deeper and deeper',
    (size) => Array.from({ length: Math.ceil(Math.sqrt(2 * size)) }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
  ],
  ['a long word', run('a')],
  ['a long number', run('1')],
];

/** Shapes cut from an extractor's own fixtures: its lines over and over, and a piece over and over where a text breaks off. */
export function ownShapes({ texts, lines, pieces }: Specimen, count: number): readonly (readonly [string, Shape])[] {
  const random = generator(count);
  return Array.from({ length: texts.length === 0 ? 0 : count }, (_, index): [string, Shape] => {
    if (index % 2 === 0) {
      const line = `${lines[random(lines.length)]!}\n`;
      return [JSON.stringify(line), run(line)];
    }
    const text = texts[random(texts.length)]!;
    const before = text.slice(0, random(text.length));
    const unit = pieces[random(pieces.length)] ?? 'a';
    return [`${JSON.stringify(before.slice(-40))} ${JSON.stringify(unit)}`, run(unit, before)];
  });
}
