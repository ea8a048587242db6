// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files' own expansions
/** Files that hold commands besides shell scripts: Dockerfile, Makefile, justfile, Procfile, Modelfile. */
import { describe, expect, it } from 'vitest';
import { dockerfile } from '../../src/extract/dockerfile.js';
import { justfile } from '../../src/extract/justfile.js';
import { makefile } from '../../src/extract/makefile.js';
import { modelfile } from '../../src/extract/modelfile.js';
import { procfile } from '../../src/extract/procfile.js';
import type { Extractor } from '../../src/extract/types.js';
import { linesOf, piecesOf, slicesOf } from './notation.js';

type Case = readonly [title: string, input: string, expected: readonly string[]];

const tables: readonly (readonly [extractor: Extractor, cases: readonly Case[]])[] = [
  [
    dockerfile,
    [
      [
        'images and stages',
        'FROM --platform=linux/amd64 img:1 AS base\nfrom base\nFROM $X',
        ['positional FROM :: 0 = img:1', 'positional FROM :: 0 = $env:X'],
      ],
      [
        'arguments',
        'ARG A=o/n\nARG B\nARG C="p q" D=${A:-e}',
        ['default A = o/n > env:A', 'default C = p q > env:C', 'default D = ($env:A|e) > env:D'],
      ],
      [
        'environment',
        "ENV A=o/n B='p q' \\\n  # comment\n\n  C=$A/x\nENV D some words here\nENV E o/m",
        [
          'assignment A = o/n > env:A',
          'assignment B = p q > env:B',
          'assignment C = $env:A+/x > env:C',
          'assignment D = some words here > env:D',
          'assignment E = o/m > env:E',
        ],
      ],
      [
        'run',
        'RUN --mount=type=cache,target=/c \\\n    hf download o/n \\\n# hf download p\n && x',
        ['shell <<hf download o/n                    && x>>'],
      ],
      ['run as a list', 'RUN ["hf", "download", "o/n", "a b"]', ['shell <<hf download o/n "a b">>']],
      [
        'run with here-documents',
        'RUN <<EOF\nhf download o/n\nEOF\nRUN python3 <<EOF\nx("FROM y")\nEOF\nRUN <<"EOF"\n#!/usr/bin/env python3\ny()\nEOF',
        [
          'shell <<hf download o/n\n>>',
          'shell <<python3 <<EOF\nx("FROM y")\nEOF>>',
          'python <<#!/usr/bin/env python3\ny()\n>>',
        ],
      ],
      [
        'copied files',
        'COPY --from=reg/model:1 --chown=a /m/a.gguf b.gguf /models/\nADD https://h/m.gguf /m\nADD ["a b.gguf", "/m"]\nFROM x AS y\nCOPY --from=y a b\nCOPY --from=0 c d',
        [
          'flag COPY :: from = reg/model:1',
          'positional COPY :: 0 = /m/a.gguf',
          'positional COPY :: 1 = b.gguf',
          'positional ADD :: 0 = https://h/m.gguf',
          'positional ADD :: 0 = a b.gguf',
          'positional FROM :: 0 = x',
          'positional COPY :: 0 = a',
          'positional COPY :: 0 = c',
        ],
      ],
      [
        'copied here-document',
        'COPY <<EOF /entrypoint.sh\nexport M=\\${N}\nEOF\nCOPY <<EOF /x.bin\no/n\nEOF',
        ['shell <<export M=${N}\n>>'],
      ],
      [
        'entrypoint and command of a stage',
        'ENTRYPOINT ["vllm", "serve"]\nCMD ["o/n"]\nFROM x\nCMD ["--model", "p"]\nCMD ["--model", "q"]',
        ['positional FROM :: 0 = x', 'shell <<vllm serve o/n>>', 'shell <<--model q>>'],
      ],
      [
        'command for a shell',
        'CMD vllm serve $M\nENTRYPOINT ["sh", "-c", "vllm serve o/n"]\nHEALTHCHECK --interval=5s CMD curl h\nONBUILD RUN hf download p',
        ['shell <<vllm serve $M>>', 'shell <<curl h>>', 'shell <<hf download p>>', 'shell <<vllm serve o/n>>'],
      ],
      ['a list that is none', 'CMD ["vllm", serve]', ['shell <<["vllm", serve]>>']],
      [
        'another escape character',
        '# escape=`\nENV A=o/n `\n  B=p\\q',
        ['assignment A = o/n > env:A', 'assignment B = pq > env:B'],
      ],
      [
        'Windows line breaks',
        '\ufeffFROM x\r\nENV A=o/n \\\r\n  B=p\r\nRUN a \\\r\n b\r\n',
        ['positional FROM :: 0 = x', 'assignment A = o/n > env:A', 'assignment B = p > env:B', 'shell <<a     b\r>>'],
      ],
      ['nothing', '# FROM o/n\nLABEL model="o/n"\nEXPOSE 80\nWORKDIR /m\nUSER o/n\nVOLUME ["/m"]\nMODEL o/n\n', []],
      ['a here-document without end', 'RUN cat <<EOF\nFROM o/n', ['positional FROM :: 0 = o/n', 'shell <<cat <<EOF>>']],
    ],
  ],
  [
    makefile,
    [
      [
        'variables',
        'A = o/n\nB ?= p # c\nC := $(A)/x\nexport D=q\nE += "r s"\noverride F ::= t',
        [
          'assignment A = o/n > local:A',
          'default B = p > local:B',
          'assignment C = ($local:A|$env:A)+/x > local:C',
          'assignment D = q > env:D',
          'assignment E = r s > local:E',
          'assignment F = t > local:F',
        ],
      ],
      [
        'lists',
        'MODELS = o/n \\\n  p/q\nWORDS = $(A) b',
        ['assignment MODELS = [o/n, p/q] > local:MODELS', 'assignment WORDS = ($local:A|$env:A)+ b > local:WORDS'],
      ],
      [
        'functions',
        'A = $(or $(M),o/n)\nB = $(if $(x),p,q)\nC = $(shell ollama list)\nD = $(patsubst %,x,y)-z',
        [
          'assignment A = (($local:M|$env:M)|o/n) > local:A',
          'assignment B = (p|q) > local:B',
          'assignment D = ?+-z > local:D',
        ],
      ],
      [
        'recipes',
        'M = o/n\nall: x ; echo a\n\t@-ollama pull $(M) && echo $$HOME \\\n\t  b\n\tx $< $@\nN = p\n\tq',
        [
          'assignment M = o/n > local:M',
          'assignment N = p > local:N',
          'shell <<echo a>>',
          'shell <<ollama pull ${M} && echo $HOME \\\n\t  b>>',
          'shell <<x $@ $@>>',
        ],
      ],
      [
        'variables of a target',
        'run: MODEL = o/n\nrun: export N := p\nrun:\n\tx',
        ['assignment MODEL = o/n > local:MODEL', 'assignment N = p > env:N', 'shell <<x>>'],
      ],
      [
        'arguments in waiting',
        'ARGS = --model o/n --port 1',
        ['assignment ARGS = --model o/n --port 1 > local:ARGS', 'shell <<--model o/n --port 1>>'],
      ],
      [
        'macros',
        'define pull\nollama pull o/n\nendef\nA=b',
        ['assignment A = b > local:A', 'shell <<ollama pull o/n>>'],
      ],
      [
        'Windows line breaks',
        '\ufeffA=o/n\r\nall:\r\n\tollama pull $(A)\r\n',
        ['assignment A = o/n > local:A', 'shell <<ollama pull ${A}>>'],
      ],
      ['nothing', '# A = o/n\ninclude o/n\n.PHONY: o/n\nifeq ($(A),o/n)\nendif\nvpath %.c o/n\n', []],
    ],
  ],
  [
    justfile,
    [
      [
        'variables',
        `a := "o/n"\nexport b := 'p'\nc := env_var_or_default("M", "q/r")\nd := env("N")\ne := a\nf := \`x\`\nset shell := ["bash"]`,
        [
          'assignment a = o/n > local:a',
          'assignment b = p > env:b',
          'assignment c = ($env:M|q/r) > local:c',
          'assignment d = $env:N > local:d',
          'assignment e = $local:a > local:e',
        ],
      ],
      [
        'recipes',
        '# ollama pull x\nserve model="o/n" port=\'80\': dep\n    @vllm serve {{model}} \\\n      --port {{port}}\n\n    echo b\nnext:\n\tx',
        [
          'default model = o/n > local:model',
          'shell <<vllm serve {{model}} \\\n--port {{port}}\necho b\n>>',
          'shell <<x\n>>',
        ],
      ],
      [
        'recipes in another language',
        'run:\n    #!/usr/bin/env python3\n    if x:\n        y("o/n")\nodd:\n    #!/usr/bin/perl\n    z',
        ['python <<#!/usr/bin/env python3\nif x:\n    y("o/n")\n>>'],
      ],
      ['nothing', '# a\n\n@_x\nalias b := c\n', []],
    ],
  ],
  [
    procfile,
    [
      [
        'commands',
        'web: vllm serve o/n\n# worker: x\nworker-2:   y $PORT\n',
        ['shell <<vllm serve o/n>>', 'shell <<y $PORT>>'],
      ],
      ['nothing', 'web:\n: x\n', []],
    ],
  ],
  [
    modelfile,
    [
      [
        'model and adapter',
        '# FROM x\nFROM llama3.2:3b\nPARAMETER temperature 1\nadapter ./lora.gguf\n',
        ['positional FROM :: modelfile.0 = llama3.2:3b', 'positional ADAPTER :: modelfile.0 = ./lora.gguf'],
      ],
      [
        'texts of several lines',
        'FROM "hf.co/o/n:Q4"\r\nTEMPLATE """{{ .X }}\r\nFROM y\r\n"""\r\nSYSTEM """FROM z"""\r\nMESSAGE user FROM w\r\n',
        ['positional FROM :: modelfile.0 = hf.co/o/n:Q4'],
      ],
      ['nothing', 'FROM\nFROMx y\n', []],
    ],
  ],
];

for (const [extractor, cases] of tables) {
  describe(extractor.id, () => {
    it.each(cases)('%s', (_title, input, expected) => {
      expect(linesOf(extractor.extract({ path: extractor.matches[0]!, text: input }))).toEqual(expected);
    });

    it('tells where every literal and every piece of embedded text stands', () => {
      for (const [, text] of cases) {
        const extraction = extractor.extract({ path: extractor.matches[0]!, text });
        for (const [decoded, raw] of slicesOf(extraction, text)) {
          if (!/[\\\n]/.test(raw)) expect(raw).toBe(decoded);
        }
        // Blanked comments, joined lines and `$(NAME)` as `${NAME}` are as long as what they stand for.
        const plain = (piece: string): string =>
          piece
            .replace(/\$[<@]/g, '$@')
            .replace(/[(){}]/g, '|')
            .replace(/\\?\r?\n|#[^\n]*\n/g, (cut) => ' '.repeat(cut.length));
        for (const [embedded, raw] of piecesOf(extraction, text)) {
          // Lists of words are joined by blanks and quotes of our own.
          const own = embedded.replace(/[\s"]+$/, '');
          expect(plain(raw.slice(0, own.length))).toBe(plain(own));
        }
      }
    });
  });
}
