/** Tells the language of a text inside a document: a file of a ConfigMap by its name, a script by its first line, YAML or JSON by its look. */
import type { Scalar } from './document.js';

const byExtension: Readonly<Record<string, string>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml',
  env: 'settings',
  ini: 'settings',
  cfg: 'settings',
  conf: 'settings',
  properties: 'settings',
  py: 'python',
  sh: 'shell',
  bash: 'shell',
  js: 'javascript',
  mjs: 'javascript',
  ts: 'javascript',
  tf: 'terraform',
  dockerfile: 'dockerfile',
};
const keyLine = /^(?:- )?["']?[A-Za-z_][\w.-]{0,63}["']?:(?: |$)/;

/** Language id of the extractor that should read a file of that name; undefined when there is none. */
export function languageOfFile(name: string): string | undefined {
  const extension = /([a-z]{2,10})$/.exec(name.slice(-12).toLowerCase())?.[1];
  const whole = name.toLowerCase().endsWith(`.${extension}`) || name.toLowerCase().endsWith('dockerfile');
  return extension !== undefined && whole && Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/** Language id of the extractor that should read the text of this key; undefined when it is no other language. */
export function embeddedLanguage(key: string, scalar: Scalar): string | undefined {
  const { text } = scalar;
  const extension = key.includes('.') ? /\.([a-z]{2,10})$/.exec(key.slice(-12))?.[1] : undefined;
  if (extension !== undefined && Object.hasOwn(byExtension, extension) && isProse(text)) return byExtension[extension];
  if (text.startsWith('#!')) return /^#![^\n]{0,80}python/.test(text) ? 'python' : 'shell';
  if (/code$/i.test(key) && text.includes('\n')) return languageOfCode(text);
  if (scalar.style !== 'block') return undefined;
  if (text.startsWith('{') && !text.startsWith('{{') && text.trimEnd().endsWith('}')) return 'json';
  return looksLikeMapping(text) ? 'yaml' : undefined;
}

/** The code of a step of a workflow tool, by the statements that it begins lines with. */
function languageOfCode(text: string): string | undefined {
  if (/^[ \t]{0,20}(?:const|let|var|return|async|function)\s/m.test(text)) return 'javascript';
  return /^[ \t]{0,20}(?:import|from|def|class)\s/m.test(text) ? 'python' : undefined;
}

/** Whether a text is more than a word: the content of a file, not its name. */
function isProse(text: string): boolean {
  return /[\n={:]/.test(text) && (text.includes('\n') || text.includes(' ') || text.includes('='));
}

/** Whether each line at the first column is a key, an item or a comment, as in YAML; prose with a colon is not. */
function looksLikeMapping(text: string): boolean {
  let keys = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const first = text.charCodeAt(at);
    if (end > at && first !== 32 && first !== 35) {
      const line = text.slice(at, Math.min(end, at + 80));
      if (keyLine.test(line)) keys++;
      else if (!line.startsWith('-')) return false;
    }
    at = end + 1;
  }
  return keys > 0;
}
