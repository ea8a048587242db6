/** Reads Ollama Modelfiles: the model that one is made from, and the adapter that is applied to it. */
import type { Binding, Extractor } from './types.js';

/** Ollama Modelfiles. */
export const modelfile: Extractor = {
  id: 'modelfile',
  title: 'Ollama Modelfile',
  docs: 'https://docs.ollama.com/modelfile',
  matches: ['Modelfile', 'modelfile', '*.Modelfile', 'Modelfile{.,-,_}*', '*{.,-,_}modelfile'],
  language: 'modelfile',
  extract: ({ text }) => ({ bindings: readModelfile(text) }),
};

function readModelfile(text: string): readonly Binding[] {
  const bindings: Binding[] = [];
  for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(line, Math.min(end, line + 600));
    const found = /^([ \t]{0,40}(FROM|ADAPTER)[ \t]{1,40})(\S[^\r]{0,500})/i.exec(head);
    if (found) {
      const raw = found[3]!.trimEnd();
      const quoted = /^(["'])(.*)\1$/.exec(raw);
      const start = line + found[1]!.length + (quoted ? 1 : 0);
      const value = quoted ? quoted[2]! : raw;
      const span = { start, end: start + value.length };
      const callee = found[2]!.toUpperCase();
      if (value !== '' && value.length <= 400) {
        bindings.push({
          form: 'positional',
          callee,
          name: '0',
          path: ['modelfile'],
          value: { kind: 'text', text: value, span },
        });
      }
    }
    // Templates, system prompts and licences between `"""` go over several lines, and may say `FROM`.
    const open = /^[ \t]{0,40}(?:TEMPLATE|SYSTEM|LICENSE|MESSAGE|PARAMETER)\b[^"\n]{0,80}"""/i.exec(head)?.[0];
    const close = open === undefined ? -1 : text.indexOf('"""', line + open.length);
    line = Math.max(end, close) + 1;
  }
  return bindings;
}
