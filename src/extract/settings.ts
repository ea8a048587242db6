/** Reads files of `KEY=value` lines: .env, INI, Java properties, HOCON and other .conf files. */
import { isFlags, scriptOf } from './command-line.js';
import type { Scalar } from './document.js';
import { endOfLine } from './flow-words.js';
import { closingDouble, closingSingle, decodeQuoted } from './quoted.js';
import { readScalar } from './scalar-value.js';
import type { Binding, Extraction, Extractor, Snippet } from './types.js';

const assignment =
  /^(?:export[ \t]{1,8}|set[ \t]{1,8}|-D)?([A-Za-z_][\w.-]{0,127}|"[^"\n]{1,128}")(\[\w{0,20}\])?[ \t]{0,40}(\+?=|:)[ \t]{0,40}/;
const block = /^([A-Za-z_"][\w.\-"]{0,127})[ \t]{0,40}[=:]?[ \t]{0,40}\{[ \t]{0,8}$/;

/** Whether a path is that of an environment file, whose keys are environment variables. */
function isEnvironment(path: string): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /(?:^|[._-])env(?:rc|[._-]|$)/.test(base);
}

/** Key and value files. */
export const settings: Extractor = {
  id: 'settings',
  title: 'environment, INI and properties files',
  docs: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
  matches: [
    '.env',
    '.env*',
    '.flaskenv',
    '*.env',
    '*.env.{example,sample,template,dist,default,defaults,local,dev,development,test,staging,prod,production}',
    '{env,dotenv}.{example,sample,template,dist,default,defaults,local,dev,development,test,staging,prod,production}*',
    '{env,dotenv}-{example,sample,template}',
    '*.ini',
    '*.cfg',
    '*.conf',
    '*.properties',
  ],
  language: 'settings',
  extract: ({ path, text }) => readSettings(text, isEnvironment(path)),
};

function readSettings(text: string, environment: boolean): Extraction {
  const bindings: Binding[] = [];
  const snippets: Snippet[] = [];
  let section: readonly string[] = [];
  let siblings: Record<string, string> = Object.create(null);
  let count = 0;
  const enter = (path: readonly string[]): void => {
    section = path;
    siblings = Object.create(null);
    count = 0;
  };
  for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; ) {
    const end = endOfLine(text, line);
    let at = line;
    while (at < end && ' \t'.includes(text[at]!)) at++;
    const indented = at > line;
    line = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1;
    const first = text[at];
    if (at === end || first === '#' || first === ';' || first === '!' || text.startsWith('//', at)) continue;
    const head = text.slice(at, Math.min(end, at + 300));
    const title = /^\[([^\]\n]{1,200})\]/.exec(head)?.[1];
    if (title !== undefined) {
      enter(title.split(/[.:]/).map((part) => part.trim().replaceAll('"', '')));
      continue;
    }
    const opened = block.exec(head)?.[1];
    if (opened !== undefined && section.length < 32) {
      enter([...section, ...opened.replaceAll('"', '').split('.')]);
      continue;
    }
    if (first === '}') {
      enter(section.slice(0, -1));
      continue;
    }
    const match = assignment.exec(head);
    // An indented line without `=` goes on with a value of INI; a colon inside it is part of the text.
    if (match === null || (indented && match[3] === ':' && environment)) continue;
    const name = match[1]!.replaceAll('"', '');
    const value = readText(text, at + match[0].length, end, environment);
    line = Math.max(line, value.next);
    if (value.scalar.text.length <= 200 && count++ < 64) siblings[name] = value.scalar.text;
    if (isFlags(value.scalar.text)) snippets.push(scriptOf(value.scalar));
    const read = readScalar(value.scalar, environment ? 'compose' : 'document');
    if (read === undefined) continue;
    // `spring.ai.openai.chat.options.model`: the dots of properties are levels.
    const keys = environment ? [name] : name.split('.');
    bindings.push({
      form: environment ? 'assignment' : 'key',
      name: keys.at(-1)!,
      value: value.literal ? { kind: 'text', text: value.scalar.text, span: value.scalar.span } : read,
      path: [...section, ...keys.slice(0, -1)],
      siblings,
      defines: { space: environment ? 'env' : 'local', name: environment ? name : [...section, name].join('.') },
    });
  }
  return { bindings, snippets };
}

interface Text {
  readonly scalar: Scalar;
  /** In single quotes: nothing is interpolated. */
  readonly literal: boolean;
  /** Where the line after the value begins, for a quoted value over several lines. */
  readonly next: number;
}

function readText(source: string, start: number, lineEnd: number, environment: boolean): Text {
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    // Environment files allow line breaks in quotes; a quote that is not closed nearby is an ordinary character.
    const limit = environment ? Math.min(source.length, start + 4096) : lineEnd;
    const close =
      quote === '"' ? closingDouble(source, start + 1, limit) : closingSingle(source, start + 1, limit, false);
    if (close !== -1) {
      const decoded = decodeQuoted(source, start + 1, close, quote === '"' ? 'backslash' : 'none', false);
      const span = { start: start + 1, end: close };
      const scalar: Scalar = { kind: 'scalar', style: 'quoted', span, ...decoded };
      const next = close > lineEnd ? endOfLine(source, close) + 1 : 0;
      return { scalar, literal: quote === "'", next };
    }
  }
  let end = start;
  while (end < lineEnd) {
    const char = source[end]!;
    const comment = char === '#' || (char === ';' && !environment) || (char === '/' && source[end + 1] === '/');
    if (comment && ((char === '#' && end === start) || ' \t'.includes(source[end - 1]!))) break;
    end++;
  }
  while (end > start && ' \t,'.includes(source[end - 1]!)) end--;
  const span = { start, end };
  return { scalar: { kind: 'scalar', text: source.slice(start, end), span, style: 'plain' }, literal: false, next: 0 };
}
