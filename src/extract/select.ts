/** Chooses the extractor of a path; the first in the list that matches wins. */
import picomatch from 'picomatch';
import type { Extractor } from './types.js';

/** `terraform.tfvars.example`, `config.yaml.j2`: a file to be copied or filled in is read as what it becomes. */
const copySuffix = /(?<=\.\w{1,12})\.(?:example|sample|template|tmpl|tpl|dist|default|in|j2|jinja2?|erb|gotmpl)$/i;

/** `*.{js,ts}` as one pattern for each extension; any other pattern as it is. */
function extensions(pattern: string): readonly string[] {
  const listed = /^\*\.\{([\w,]+)\}$/.exec(pattern)?.[1];
  return listed === undefined ? [pattern] : listed.split(',').map((extension) => `*.${extension}`);
}

/** A function from path to extractor, compiled once: base names and extensions by table, the few other globs one by one. */
export function selector(extractors: readonly Extractor[]): (path: string) => Extractor | undefined {
  const byName = new Map<string, number>();
  const byExtension = new Map<string, number>();
  const globs: { readonly test: (text: string) => boolean; readonly whole: boolean; readonly rank: number }[] = [];
  extractors.forEach((extractor, rank) => {
    for (const pattern of extractor.matches.flatMap(extensions)) {
      const extension = /^\*(\.[\w]+)$/.exec(pattern)?.[1];
      if (extension !== undefined) {
        if (!byExtension.has(extension)) byExtension.set(extension, rank);
      } else if (/^[\w.-]+$/.test(pattern)) {
        if (!byName.has(pattern)) byName.set(pattern, rank);
      } else {
        globs.push({ test: picomatch(pattern, { dot: true, nocase: true }), whole: pattern.includes('/'), rank });
      }
    }
  });
  return (path) => {
    path = path.replace(copySuffix, '');
    const base = path.slice(path.lastIndexOf('/') + 1);
    const lower = base.toLowerCase();
    let rank = Math.min(
      byName.get(base) ?? Number.POSITIVE_INFINITY,
      byExtension.get(lower.slice(Math.max(0, lower.lastIndexOf('.')))) ?? Number.POSITIVE_INFINITY,
    );
    for (const glob of globs) {
      if (glob.rank < rank && glob.test(glob.whole ? path : base)) rank = glob.rank;
    }
    return extractors[rank];
  };
}
