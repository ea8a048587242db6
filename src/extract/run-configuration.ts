/** Reads how an IDE starts a program: the arguments and variables of Xcode's schemes and JetBrains' run configurations. */
import type { Binding, Extractor, Snippet } from './types.js';

/** A comment, or a tag with its attributes. */
const tag =
  /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][\w.-]{0,80})((?:\s{1,200}[\w:.-]{1,80}\s{0,8}=\s{0,8}"[^"<]{0,2000}"){1,24})/g;
const attribute = /([\w:.-]{1,80})\s{0,8}=\s{0,8}"([^"<]*)"/g;
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** The extractor of schemes and run configurations. */
export const runConfiguration: Extractor = {
  id: 'run-configuration',
  title: 'Xcode scheme, JetBrains run configuration',
  docs: 'https://developer.apple.com/documentation/xcode/customizing-the-build-schemes-for-a-project',
  matches: ['*.xcscheme', '*.run.xml'],
  triggers: ['model', 'llm', 'repo'],
  extract: ({ text }) => {
    const bindings: Binding[] = [];
    let line = '';
    const segments: { at: number; source: number }[] = [];
    for (const match of text.matchAll(tag)) {
      const from = match.index + match[0].length - (match[2]?.length ?? 0);
      const given = attributesOf(match[2] ?? '', from);
      if (given.isEnabled?.text === 'NO') continue;
      const argument = given.argument ?? (given.name?.text.endsWith('PARAMETERS') ? given.value : undefined);
      const name = (given.key ?? given.name)?.text;
      if (argument !== undefined) {
        segments.push({ at: line.length, source: argument.start });
        line += `${argument.text} `;
      } else if (/^env/i.test(match[1] ?? '') && name !== undefined && given.value !== undefined) {
        const { start, text: value } = given.value;
        const span = { start, end: start + value.length };
        const defines = { space: 'env', name } as const;
        bindings.push({ form: 'assignment', name, value: { kind: 'text', text: value, span }, defines });
      }
    }
    const snippets: Snippet[] = line.includes('-') ? [{ language: 'shell', text: line, segments }] : [];
    return { bindings, snippets };
  },
};

interface Given {
  readonly text: string;
  readonly start: number;
}

/** The attributes of a tag by name; an entity reads as its character and blanks, so that every text stays as long as it is written. */
function attributesOf(raw: string, from: number): Readonly<Record<string, Given | undefined>> {
  const given: Record<string, Given> = Object.create(null);
  for (const { 0: whole, 1: name, 2: value, index } of raw.matchAll(attribute)) {
    const text = value!.replace(/&(quot|apos|lt|gt|amp);/g, (entity, known) => entities[known]!.padEnd(entity.length));
    given[name!] = { text, start: from + index + whole.length - 1 - value!.length };
  }
  return given;
}
