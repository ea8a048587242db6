/** Reads shell scripts: assignments, loops, commands with their flags and arguments, and the languages embedded in them. */
import { withTargets } from './shell/download.js';
import { parseShell } from './shell/parser.js';
import { readPipeline } from './shell/pipeline.js';
import { exportedNames, settled } from './shell/scope.js';
import type { Sink } from './shell/sink.js';
import type { Extraction, Extractor } from './types.js';

/** Shell scripts, and every command line that another file holds. */
export const shell: Extractor = {
  id: 'shell',
  title: 'Shell script',
  docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  matches: [
    '*.sh',
    '*.bash',
    '*.zsh',
    '*.ksh',
    '*.slurm',
    '*.sbatch',
    '*.sh.{tpl,tmpl,tftpl,template,j2,in}',
    '.envrc',
  ],
  language: 'shell',
  extract: ({ text }) => readShell(text),
};

/** What the shell text says. */
function readShell(text: string): Extraction {
  const pipelines = parseShell(text);
  const exported = exportedNames(pipelines);
  const sink: Sink = { bindings: [], snippets: [] };
  for (const pipeline of pipelines) readPipeline(pipeline, exported, sink);
  return { bindings: withTargets(settled(sink.bindings, exported)), snippets: sink.snippets };
}
