/** Reads Procfiles: one named command a line. */
import type { Extractor, Snippet } from './types.js';

/** Procfiles of Heroku, Foreman and honcho. */
export const procfile: Extractor = {
  id: 'procfile',
  title: 'Procfile',
  docs: 'https://devcenter.heroku.com/articles/procfile',
  matches: ['Procfile', 'Procfile.*'],
  extract: ({ text }) => {
    const snippets: Snippet[] = [];
    for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; ) {
      const newline = text.indexOf('\n', line);
      const end = newline === -1 ? text.length : newline;
      const name = /^[\w-]{1,80}:[ \t]{0,80}/.exec(text.slice(line, Math.min(end, line + 200)))?.[0];
      const source = line + (name?.length ?? 0);
      if (name !== undefined && source < end) {
        snippets.push({ language: 'shell', text: text.slice(source, end), segments: [{ at: 0, source }] });
      }
      line = end + 1;
    }
    return { bindings: [], snippets };
  },
};
