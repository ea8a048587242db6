/** `scan --explain-reference`: reads the tree as a scan does, and says what was made of one line. */
import { posix } from 'node:path';
import type { Command } from 'commander';
import { openCatalog } from '../catalog/index.js';
import { defaultLimits, discover } from '../discover/index.js';
import type { DiscoverLimits, SourceFile } from '../discover/types.js';
import { openReferenceWords, readLayers } from '../evaluate/index.js';
import { extract, lineExplainer, triggersOf } from '../extract/index.js';
import { jsonText, type LineAnswer, problemText, terminalLine, withWords } from '../report/index.js';
import { isOwnFile, vocabularyOf } from '../scan.js';
import type { ExitCode } from './index.js';
import { deliver, documentScreen, type OutputOptions, screenOf } from './output.js';
import { policyOf } from './policy-file.js';
import { misused } from './usage.js';

/** Answers for `place`, a `PATH:LINE` relative to `dir`; wrong usage leaves through `command.error`. */
export async function explainReference(
  dir: string,
  place: string,
  limits: Partial<DiscoverLimits>,
  options: OutputOptions & { readonly policy?: string },
  command: Command,
): Promise<ExitCode> {
  const [, written = '', digits = ''] = /^(.{1,4000}):([1-9][0-9]{0,8})$/.exec(place) ?? [];
  if (digits === '') misused(command, `no line: "${place}"`, 'give a path and a line, for example app/main.py:12');
  const path = posix.normalize(written.replaceAll('\\', '/')).replace(/^\.\//, '');
  const line = Number(digits);
  const source = policyOf(dir, options.policy);
  const layers = source.ok ? await readLayers(source.value ? [source.value] : []) : source;
  // A policy that cannot be used takes nothing out of the search; a scan says what is wrong with it.
  const words = openReferenceWords(layers.ok ? layers.value.layers : []);
  const tell = (answer: LineAnswer): ExitCode => {
    const { format } = options;
    deliver(format === 'json' ? jsonText(answer) : terminalLine(answer, documentScreen(options)), options, command);
    return 0;
  };
  const passed = (unread: NonNullable<LineAnswer['unread']>): ExitCode =>
    tell({ path, line, code: '', bindings: [], references: [], through: [], unread });
  if (words.ignoresPath(path)) return passed('ignored-by-policy');
  const ignored = (one: string): boolean => words.ignoresPath(one);
  const tree = await discover(dir, { triggers: triggersOf, ignored }, { ...defaultLimits, ...limits });
  if (!tree.ok) {
    process.stderr.write(problemText(withWords(tree.problems), screenOf(process.stderr, options)));
    return 2;
  }
  const vocabulary = vocabularyOf(await openCatalog());
  const explainer = lineExplainer(path, line, vocabulary);
  let found: SourceFile | undefined;
  const watched = function* (): Iterable<SourceFile> {
    for (const file of tree.value.files()) {
      if (file.path === path) found = file;
      yield file;
    }
  };
  const read = (asked: string): SourceFile | undefined => {
    const file = tree.value.read(asked);
    if (asked === path) found = file;
    return file;
  };
  const { references } = extract(watched(), vocabulary, {
    tree: { passedOver: tree.value.passedOver, read },
    paths: tree.value.paths,
    observe: explainer.observe,
  });
  const file = found ?? tree.value.read(path);
  if (file === undefined && triggersOf(path) === undefined && tree.value.paths.includes(path))
    return passed('no-reader');
  if (file === undefined) {
    misused(
      command,
      `no file to read: "${path}"`,
      'give a text file of the scanned folder, by its path in that folder',
    );
  }
  if (isOwnFile(file)) return passed('own-file');
  const lines = file.text.split('\n');
  const code = lines[line - 1];
  if (code === undefined) misused(command, `${path} has ${lines.length} lines`, 'give one of them');
  return tell({
    ...explainer.explanation(references),
    code: code.trim().slice(0, 400),
    ...(found === undefined && { unread: 'no-trigger' as const }),
  });
}
