/** Reads the front matter of a model card: the README of a model repository says what it was made from. */
import type { Extraction, Extractor } from './types.js';

/** Characters of front matter that are looked at. */
const maximumFrontMatter = 100_000;

/** READMEs whose YAML front matter has `base_model` or `library_name`. */
export const modelCard: Extractor = {
  id: 'model-card',
  title: 'model card',
  docs: 'https://huggingface.co/docs/hub/model-cards#model-card-metadata',
  matches: ['README.md', 'readme.md', 'Readme.md', '{README,MODEL_CARD,MODELCARD,model-card}*.md'],
  triggers: ['base_model', 'library_name'],
  extract: ({ text }) => readFrontMatter(text),
};

function readFrontMatter(text: string): Extraction {
  const head = /^\ufeff?---[ \t]{0,40}\r?\n/.exec(text.slice(0, 50))?.[0];
  if (head === undefined) return { bindings: [] };
  const source = head.length;
  const close = text.indexOf('\n---', source - 1);
  if (close === -1 || close > maximumFrontMatter || close < source) return { bindings: [] };
  const matter = text.slice(source, close + 1);
  if (!/^(?:base_model|library_name)[ \t]{0,20}:/m.test(matter)) return { bindings: [] };
  return { bindings: [], snippets: [{ language: 'yaml', text: matter, segments: [{ at: 0, source }] }] };
}
