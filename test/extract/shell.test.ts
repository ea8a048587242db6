// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the shell's own expansions
import { describe, expect, it } from 'vitest';
import { shell } from '../../src/extract/shell.js';
import { linesOf, piecesOf, slicesOf } from './notation.js';

const read = (text: string) => shell.extract({ path: 'x.sh', text });
const lines = (text: string): string[] =>
  linesOf(read(text)).map((line) => line.replace(/\(\$local:(\w+)\|\$env:\1\)/g, '$$$1'));

/** Input, then the bindings and snippets; `$NAME` stands for a variable that may be local or of the environment. */
const cases: readonly (readonly [title: string, input: string, expected: readonly string[]])[] = [
  ['subcommand and position', 'ollama pull qwen2.5:7b', ['positional ollama pull :: 0 = qwen2.5:7b']],
  ['path of a command', '/usr/local/bin/ollama run x', ['positional ollama run :: 0 = x']],
  [
    'flag forms',
    'llama-server -m a.gguf --alias=b -hf o/n:Q4 --port 80',
    [
      'flag llama-server :: m = a.gguf {alias: b, hf: o/n:Q4, port: 80}',
      'flag llama-server :: alias = b {m: a.gguf, hf: o/n:Q4, port: 80}',
      'flag llama-server :: hf = o/n:Q4 {m: a.gguf, alias: b, port: 80}',
    ],
  ],
  [
    'flag without a value',
    'vllm serve --trust-remote-code --enable-lora o/n --seed',
    ['positional vllm serve :: 0 = o/n'],
  ],
  [
    'boolean flag with a value',
    'x --bf16 true --fp16 False m',
    [
      'flag x :: bf16 = true {fp16: False}',
      'flag x :: fp16 = False {bf16: true}',
      'positional x :: 0 = m {bf16: true, fp16: False}',
    ],
  ],
  [
    'sibling of a position',
    'hf download --repo-type dataset o/n',
    ['flag hf download :: repo-type = dataset', 'positional hf download :: 0 = o/n {repo-type: dataset}'],
  ],
  ['group of subcommands', 'docker model pull ai/x', ['positional docker model pull :: 0 = ai/x']],
  [
    'flags before the subcommand',
    'kubectl -n ai set env deploy/x MODEL=o/n',
    ['positional kubectl set env :: 0 = deploy/x', 'assignment MODEL = o/n > env:MODEL'],
  ],
  [
    'clusters of letters',
    'curl -fsSLo out.gguf https://h/m.gguf',
    ['flag curl :: o = out.gguf', 'positional curl :: 0 = https://h/m.gguf {o: out.gguf}'],
  ],
  [
    'a tool with known subcommands only',
    "llm 'hello' -m gpt-4o",
    ['positional llm :: 0 = hello {m: gpt-4o}', 'flag llm :: m = gpt-4o'],
  ],
  [
    'separators',
    'ollama pull a && ollama pull b || ollama pull c; ollama pull d & ollama pull e | cat',
    [...'abcde'.split('').map((name) => `positional ollama pull :: 0 = ${name}`)],
  ],
  [
    'continued lines',
    'vllm serve \\\n  o/n \\\r\n  --dtype auto',
    ['positional vllm serve :: 0 = o/n {dtype: auto}', 'flag vllm serve :: dtype = auto'],
  ],
  [
    'comments',
    '# ollama pull a\nollama pull b # ollama pull c\nollama pull d#e',
    ['positional ollama pull :: 0 = b', 'positional ollama pull :: 0 = d#e'],
  ],
  [
    'quotes and escapes',
    `ollama pull 'a b' "c\\"d" e\\ f "g"'h'$'i\\tj'`,
    [
      'positional ollama pull :: 0 = a b',
      'positional ollama pull :: 1 = c"d',
      'positional ollama pull :: 2 = e f',
      'positional ollama pull :: 3 = ghi\tj',
    ],
  ],
  [
    'grammar words',
    'if ! ollama show a; then ollama pull a; elif true; then ollama pull b; else { ollama pull c; }; fi',
    ['positional ollama show :: 0 = a', ...'abc'.split('').map((name) => `positional ollama pull :: 0 = ${name}`)],
  ],
  [
    'functions and subshells',
    'get() { ollama pull a; }\nfunction f { (cd x; ollama pull b); }\nget o/n',
    ['positional ollama pull :: 0 = a', 'positional ollama pull :: 0 = b', 'positional get :: 0 = o/n'],
  ],
  [
    'assignments',
    'A=x B="y z"\nexport C=o/n\nlocal -r D=1 E=v\nreadonly F=w',
    [
      'assignment A = x > local:A',
      'assignment B = y z > local:B',
      'assignment C = o/n > env:C',
      'assignment E = v > local:E',
      'assignment F = w > local:F',
    ],
  ],
  [
    'exported later',
    'M=o/n\nexport M\nhf download $M',
    ['assignment M = o/n > env:M', 'positional hf download :: 0 = $env:M'],
  ],
  ['for the environment of a command', 'M=o/n python a.py', ['assignment M = o/n > env:M']],
  [
    'use behind an assignment',
    'M=o/n\nhf download "$M"',
    ['assignment M = o/n > local:M', 'positional hf download :: 0 = $local:M'],
  ],
  [
    'defaults',
    'M=${A:-o/n} N="${B:=p}" O=${C-"$D/q"} P=${E:?no} Q=${F%x} R="${1:-r}"',
    [
      'assignment M = ($A|o/n) > local:M',
      'assignment N = ($B|p) > local:N',
      'assignment O = ($C|$D+/q) > local:O',
      'assignment P = $E > local:P',
      'assignment R = (?|r) > local:R',
    ],
  ],
  ['a default after the variable of the same name', 'M="${M:-o/n}"', ['assignment M = ($M|o/n) > local:M']],
  ['concatenation', 'hf download $OWNER/"name"-${SIZE}b', ['positional hf download :: 0 = $OWNER+/name-+$SIZE+b']],
  [
    'arrays',
    'A=(a/b "c/d" # e\n $X)\ndeclare -A B=([s]=e/f ["l"]="g/h")\nB[m]=i/j',
    [
      'element A = a/b > local:A',
      'element A = c/d > local:A',
      'element A = $X > local:A',
      'key B.s = e/f > local:B',
      'key B.l = g/h > local:B',
      'key B.m = i/j > local:B',
    ],
  ],
  ['an array of arguments', 'ARGS=(--model o/n --port 1)', ['flag model = o/n {port: 1}']],
  [
    'lists in a text',
    'MODELS="a/b c:d"; SIZES="x y"; NOTE="just x words"; x --models a/b,c/d --gpus 0,1',
    [
      'assignment MODELS = [a/b, c:d] > local:MODELS',
      'assignment SIZES = [x, y] > local:SIZES',
      'assignment NOTE = just x words > local:NOTE',
      'flag x :: models = [a/b, c/d] {gpus: 0,1}',
    ],
  ],
  [
    'a command in waiting',
    'CMD=(docker run img --model o/n)\n"${CMD[@]}" vllm serve p\n$SUDO ollama pull q\n$OLLAMA_BIN pull r\n$test_cmd --model s',
    [
      'positional docker run :: 0 = img',
      'flag docker run :: model = o/n {image: img}',
      'positional vllm serve :: 0 = p',
      'positional ollama pull :: 0 = q',
      'positional ollama pull :: 0 = r',
      'flag test_cmd :: model = s',
    ],
  ],
  [
    'a text of arguments',
    'ARGS="--model o/n -q"',
    ['assignment ARGS = --model o/n -q > local:ARGS', 'shell <<--model o/n -q>>'],
  ],
  [
    'loops',
    'for m in a/b "c/d" $E; do ollama pull "$m"; done',
    [
      'element m = a/b > local:m',
      'element m = c/d > local:m',
      'element m = $E > local:m',
      'positional ollama pull :: 0 = $local:m',
    ],
  ],
  [
    'comparisons',
    '[ "$M" = "o/n" ] && [[ $K == *qwen* || x != y ]] && test "$L" == l',
    [
      'element M = o/n !comparison',
      'element K = *qwen* !comparison',
      'element  = x !comparison',
      'element  = y !comparison',
      'element L = l !comparison',
    ],
  ],
  [
    'case',
    'case "$M" in\n  a|b) ollama pull c ;;\n  (d*) ollama pull e;;\nesac\nollama pull f',
    [
      'element M = a !comparison',
      'element M = b !comparison',
      'positional ollama pull :: 0 = c',
      'element M = d* !comparison',
      'positional ollama pull :: 0 = e',
      'positional ollama pull :: 0 = f',
    ],
  ],
  [
    'text for people',
    'echo "use o/n" x; printf "%s" o/n; log_info o/n',
    [
      'positional echo :: 0 = use o/n !documentation',
      'positional echo :: 1 = x !documentation',
      'positional printf :: 0 = %s !documentation',
      'positional printf :: 1 = o/n !documentation',
      'positional log_info :: 0 = o/n !documentation',
    ],
  ],
  [
    'text into a file',
    `echo "MODEL=o/n" >> .env; echo 'export M="p"' >> ~/.bashrc; echo "K=v" | tee -a "$GITHUB_ENV"; echo '{"model": "q"}' > c.json; echo "model: r" > c.yaml`,
    [
      'assignment MODEL = o/n > env:MODEL',
      'assignment M = p > env:M',
      'assignment K = v > env:K',
      'json <<{"model": "q"}>>',
      'yaml <<model: r>>',
    ],
  ],
  [
    'words for xargs',
    'echo a b | xargs -n1 ollama pull',
    ['positional ollama pull :: 0 = a', 'positional ollama pull :: 1 = b'],
  ],
  [
    'substitutions',
    'X="$(ollama run a `ollama run b`)"; ollama run $(cat m.txt)',
    [
      'positional ollama run :: 0 = b',
      'positional ollama run :: 0 = a',
      'positional ollama run :: 1 = ?',
      'positional ollama run :: 0 = ?',
    ],
  ],
  [
    'process substitution',
    'diff <(ollama run a) <(ollama run b)',
    ['positional ollama run :: 0 = a', 'positional ollama run :: 0 = b'],
  ],
  [
    'wrappers',
    'sudo -u bob -E FOO=bar nohup timeout -k 5 30 env A=b nice -n 5 ollama pull x',
    ['assignment FOO = bar > env:FOO', 'assignment A = b > env:A', 'positional ollama pull :: 0 = x'],
  ],
  [
    'runners',
    'uv run --with t vllm serve a\nuvx --from v vllm serve b\npoetry run vllm serve c\nnpx -y promptfoo@latest eval d',
    [...'abc'.split('').map((name) => `positional vllm serve :: 0 = ${name}`), 'positional promptfoo eval :: 0 = d'],
  ],
  [
    'modules',
    'python3.11 -u -m mlx_lm.generate --model o/n\nuv run -m mlx_lm.server --model p\n$PYTHON -m spacy download en',
    ['flag mlx_lm.generate :: model = o/n', 'flag mlx_lm.server :: model = p', 'positional spacy download :: 0 = en'],
  ],
  [
    'scripts',
    'python src/train.py --model a b --x\n./run.py -m c\nbash go.sh d\n"$DIR/app.py" --model e',
    [
      'flag python train.py :: model = a',
      'flag python train.py :: model = b',
      'flag python run.py :: m = c',
      'positional bash go.sh :: 0 = d',
      'flag python app.py :: model = e',
    ],
  ],
  [
    'launchers',
    'accelerate launch --config_file c.yaml train.py --model a\ntorchrun --nproc 8 -m trl.sft --model b\npython -m torch.distributed.run t.py --model c',
    [
      'flag accelerate launch :: config_file = c.yaml',
      'flag python train.py :: model = a',
      'flag trl.sft :: model = b',
      'flag python t.py :: model = c',
    ],
  ],
  [
    'keys',
    "python t.py model.name=o/n +a.b='c/d'\nlm_eval --model_args pretrained=o/n,dtype=auto\nhelm install r c --set 'models[0].id=o/n'",
    [
      'key python t.py :: model.name = o/n',
      'key python t.py :: a.b = c/d',
      'key lm_eval :: pretrained = o/n {dtype: auto}',
      'key lm_eval :: dtype = auto {pretrained: o/n}',
      'flag lm_eval :: model_args = pretrained=o/n,dtype=auto',
      'positional helm install :: 0 = r {set: models[0].id=o/n}',
      'positional helm install :: 1 = c {set: models[0].id=o/n}',
      'key helm install :: models.0.id = o/n',
      'flag helm install :: set = models[0].id=o/n',
    ],
  ],
  [
    'make',
    '$(MAKE) MODEL=o/n URL=https://h all',
    ['assignment MODEL = o/n > env:MODEL', 'assignment URL = https://h > env:URL', 'positional make :: 2 = all'],
  ],
  [
    'containers',
    'docker run -it --gpus all -eA=b -e M=o/n img:1 vllm serve p',
    [
      'flag docker run :: gpus = all {e: M=o/n}',
      'assignment A = b > env:A',
      'assignment M = o/n > env:M',
      'positional docker run :: 0 = img:1 {gpus: all, e: M=o/n}',
      'positional vllm serve :: 0 = p',
    ],
  ],
  [
    'arguments of an entrypoint',
    'docker run --rm img --model o/n; podman run img p/q --port 8',
    [
      'positional docker run :: 0 = img',
      'flag docker run :: model = o/n {image: img}',
      'positional podman run :: 0 = img',
      'positional podman run :: 1 = p/q {image: img, port: 8}',
    ],
  ],
  [
    'commands elsewhere',
    'docker compose exec -T ollama ollama pull a\nkubectl exec pod -c x -- ollama pull b\nssh -p 22 h "ollama pull c"\nssh h ollama pull d',
    [
      'positional docker compose exec :: 0 = ollama',
      'positional ollama pull :: 0 = a',
      'positional kubectl exec :: 0 = pod {c: x}',
      'flag kubectl exec :: c = x',
      'positional ollama pull :: 0 = b',
      'positional ollama pull :: 0 = d',
      'shell <<ollama pull c>>',
    ],
  ],
  [
    'code in arguments',
    `bash -lc "ollama pull $M"; python -c 'x("a")'; node -e 'y()'; eval "ollama pull b"`,
    ['shell <<ollama pull $M>>', 'python <<x("a")>>', 'javascript <<y()>>', 'shell <<ollama pull b>>'],
  ],
  [
    'JSON in arguments',
    `curl h -d '{"model": "a"}' --json "{\\"model\\": \\"$M\\"}"; P='[{"m": 1}]'; x --cfg='{"a":1}' '--c={"b": 1}'`,
    [
      'positional curl :: 0 = h',
      'json <<{"model": "a"}>>',
      'json <<{"model": "$M"}>>',
      'json <<[{"m": 1}]>>',
      'json <<{"a":1}>>',
      'json <<{"b": 1}>>',
    ],
  ],
  [
    'templates',
    `vllm serve {{ .Values.model | default "o/n" }} \${{ env.M }} '{{ name }}' "a{{ b }}"`,
    [
      'positional vllm serve :: 0 = ($values:model|o/n)',
      'positional vllm serve :: 1 = $M',
      'positional vllm serve :: 2 = $local:name',
      'positional vllm serve :: 3 = a+$local:b',
    ],
  ],
  [
    'variables of Kubernetes and Terraform',
    'vllm serve $(MODEL_ID) ${var.model} ${module.x.y}',
    [
      'positional vllm serve :: 0 = $MODEL_ID',
      'positional vllm serve :: 1 = $variable:model',
      'positional vllm serve :: 2 = ?',
    ],
  ],
  [
    'here-documents by file',
    'cat > c.yaml <<EOF\nmodel: $M\nEOF\ncat <<-"E" > a.py\n\tx()\n\tE\ntee .env <<EOF >/dev/null\nM=\\$x\nEOF\nollama pull z',
    ['positional ollama pull :: 0 = z', 'yaml <<model: $M\n>>', 'python <<x()\n>>', 'settings <<M=$x\n>>'],
  ],
  [
    'here-documents by reader',
    'python - <<EOF\nx()\nEOF\ncat <<EOF | kubectl apply -f -\nkind: Pod\nEOF\nssh h <<EOF\nls\nEOF\ncurl -d @- h <<EOF\n{"a": "b"}\nEOF',
    [
      'flag kubectl apply :: f = -',
      'flag curl :: d = @-',
      'positional curl :: 0 = h {d: @-}',
      'python <<x()\n>>',
      'yaml <<kind: Pod\n>>',
      'shell <<ls\n>>',
      'json <<{"a": "b"}\n>>',
    ],
  ],
  ['escapes in here-documents', 'cat > .env <<E\nA=\\\\b\\$c\\`d\\n\nE', ['settings <<A=\\b$c`d\\n\n>>']],
  [
    'subshells in substitutions',
    'ollama run "$( (cat x); cat y )" m',
    ['positional ollama run :: 0 = ?', 'positional ollama run :: 1 = m'],
  ],
  ['here-documents for people', 'cat <<EOF\nuse --model o/n\nEOF\nusage() { cat <<EOF; }\n x o/n\nEOF', []],
  [
    'here-strings',
    'bash <<< "ollama pull a"; jq . <<< \'{"model": "b"}\'',
    ['shell <<ollama pull a>>', 'json <<{"model": "b"}>>'],
  ],
  ['arithmetic is no here-document', 'X=$((1 << 2)); ((y << 3)); ollama pull a', ['positional ollama pull :: 0 = a']],
  [
    'commands without interest',
    'cd o/n; mkdir -p a/b; pip install o; apt-get install -y x; sed -i s/a/b/ c; grep -q qwen f',
    [],
  ],
  ['numbers', 'vllm serve --port 80 --util 0.9 -n -1 1e-4', []],
];

describe('shell', () => {
  it.each(cases)('%s', (_title, input, expected) => {
    expect(lines(input)).toEqual(expected);
  });

  it('maps every piece of embedded text to where it stands', () => {
    const pieces = cases.flatMap(([, input]) => piecesOf(read(input), input));
    expect(pieces.length).toBeGreaterThan(20);
    for (const [embedded, raw] of pieces) expect(raw).toBe(embedded);
  });

  it('leaves out long texts', () => {
    expect(lines(`ollama run a "${'b '.repeat(300)}"`)).toEqual(['positional ollama run :: 0 = a']);
  });

  it('tells where every literal stands', () => {
    const text = `\ufeffA="o/n"\r\nollama pull 'x y' p"q"r \\\r\n  --z=w "$B/c"\r\nhf download \${D:-"e/f"}\r\n`;
    expect(slicesOf(read(text), text)).toEqual([
      ['o/n', 'o/n'],
      ['x y', 'x y'],
      ['pqr', 'p"q"r'],
      ['w', 'w'],
      ['/c', '/c'],
      ['e/f', 'e/f'],
    ]);
  });

  it('tells where embedded text stands', () => {
    const text = 'curl -d "{\\"model\\": \\"o/n\\"}" h\ncat > a.py <<-EOF\n\tx = \\$y\n\tEOF\n';
    const [json, python] = read(text).snippets ?? [];
    for (const [snippet, word] of [
      [json, 'o/n'],
      [python, 'x = '],
      [python, '$y'],
    ] as const) {
      const at = snippet!.text.indexOf(word);
      const segment = snippet!.segments.findLast((candidate) => candidate.at <= at)!;
      const source = segment.source + at - segment.at;
      expect(text.slice(source, source + word.length)).toBe(word);
    }
  });

  it.each([
    ['single quote', "ollama pull a\necho it's\nollama pull b", ['a', 'b']],
    ['double quote', 'ollama pull a\necho "x\nollama pull b', ['a', 'b']],
    ['backtick', 'ollama pull a\necho `x\nollama pull b', ['a', 'b']],
    ['here-document', 'ollama pull a\ncat <<EOF\nollama pull b', ['a', 'b']],
    ['expansion', 'ollama pull a\necho ${x\nollama pull b', ['a', 'b']],
    ['template', 'ollama pull a\necho {{ x\nollama pull b', ['a', 'b']],
    ['parenthesis', 'ollama pull a)\n(ollama pull b', ['a', 'b']],
    ['case', 'ollama pull a\ncase x in\nesac\nollama pull b', ['a', 'b']],
  ])('goes on behind an unfinished %s', (_title, input, models) => {
    expect(lines(input).filter((line) => line.startsWith('positional ollama'))).toEqual(
      models.map((name) => `positional ollama pull :: 0 = ${name}`),
    );
  });
});
