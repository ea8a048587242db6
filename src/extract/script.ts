/** Reads files without an extension whose first line says which program runs them. */
import { languageOf } from './shell/language.js';
import type { Extractor } from './types.js';

/** Executables such as `bin/serve`, as the language of their shebang. */
export const script: Extractor = {
  id: 'script',
  title: 'Script without an extension',
  docs: 'https://man7.org/linux/man-pages/man2/execve.2.html',
  matches: ['!(*.*)'],
  triggers: ['#!'],
  extract: ({ text }) => {
    const language = text.startsWith('#!') ? languageOf('', text) : undefined;
    if (language === undefined) return { bindings: [] };
    return { bindings: [], snippets: [{ language, text, segments: [{ at: 0, source: 0 }] }] };
  },
};
