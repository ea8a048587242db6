/** Reads string literals of languages without a reader of their own, with the name or call directly before each. */
import type { Binding, Extractor, Form } from './types.js';

/** One pass over comments, strings and what stands between them; every part is bounded by its own line or its closing mark. */
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|<!--[\s\S]*?(?:-->|$)|#[^\n]*|"((?:[^"\\\n]|\\.){0,400})"|'((?:[^'\\\n]|\\.){0,400})'|`([^`\n]{0,400})`|[\w$.-]{1,120}|[=!]==?|:=|=>|::|->|[^\s\w]|\n/g;
const word = /^\.?[A-Za-z_$][\w$.-]*$/;

export const sourceText: Extractor = {
  id: 'source-text',
  title: 'Other source code (Go, Java, Kotlin, Rust, C#, Ruby, PHP, Swift, Scala, protobuf text)',
  docs: 'https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml',
  matches: [
    '*.go',
    '*.java',
    '*.kt',
    '*.kts',
    '*.rs',
    '*.cs',
    '*.rb',
    '*.php',
    '*.swift',
    '*.scala',
    '*.pbtxt',
    '*.dart',
    '*.ex',
    '*.exs',
    '*.bicep',
    '*.jl',
    '*.r',
    '*.lua',
    '*.ps1',
  ],
  triggers: [
    'model',
    'llm',
    'gpt-',
    'claude',
    'gemini',
    'ollama',
    'huggingface',
    'hf.co',
    '.gguf',
    'embed',
    'llama',
    'mistral',
    'qwen',
    'deepseek',
  ],
  extract({ text }) {
    const bindings: Binding[] = [];
    let before = '';
    let last = '';
    let open = '';
    for (const match of text.matchAll(token)) {
      const raw = match[0];
      const literal = match[1] ?? match[2] ?? match[3];
      if (raw === '\n') continue;
      if (literal === undefined) {
        if (
          raw.startsWith('/*') ||
          raw.startsWith('//') ||
          raw.startsWith('<!--') ||
          (raw.length > 1 && raw.startsWith('#'))
        )
          continue;
        if (raw === '(' && word.test(last)) open = last;
        else if (raw === ')' || raw === ';') open = '';
        // `Repo::with_revision(` is called by both names.
        const qualified = last === '::' && word.test(before) && word.test(raw) && before.length + raw.length < 120;
        const name = qualified ? `${before}.${raw}` : raw;
        before = last;
        last = name;
        continue;
      }
      const start = match.index + 1;
      if (literal.length > 1 && !literal.includes('\\')) {
        bindings.push({
          ...placed(before, last, open),
          value: { kind: 'text', text: literal, span: { start, end: start + literal.length } },
        });
      }
      before = last;
      last = literal !== '' && word.test(literal) ? literal : 'string';
    }
    return { bindings };
  },
};

/** What the two tokens before a string say about it. */
function placed(before: string, last: string, open: string): Omit<Binding, 'value'> {
  const named = (form: Form): Omit<Binding, 'value'> => ({ form, name: before });
  if (last === '=' && word.test(before)) return named('assignment');
  if (/^(?:[=!]==?|case|when)$/.test(last)) return { form: 'element', name: '0', inert: 'comparison' };
  if ((last === ':=' || last === ':' || last === '=>') && word.test(before)) return named('key');
  if (last === '(' && word.test(before)) return { form: 'positional', name: '0', callee: before };
  return { form: 'element', name: '0', ...(open === '' ? {} : { path: [open] }) };
}
