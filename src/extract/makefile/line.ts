/** Cuts a Makefile into assignments and recipe lines; continued lines are one, and offsets stay those of the file. */

/** One logical line; offsets are into the file. */
export interface Line {
  readonly kind: 'recipe' | 'other';
  readonly start: number;
  /** Behind the last character, without the line break. */
  readonly end: number;
}

/** The logical lines of a file, and its text in which line breaks inside a line are blanks. */
export function linesOf(file: string): { readonly text: string; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let inRule = false;
  let defines = false;
  for (let at = file.charCodeAt(0) === 0xfeff ? 1 : 0; at < file.length; ) {
    const start = at;
    let end = lineEnd(file, at);
    const recipe = (inRule && file[start] === '\t') || defines;
    while (end < file.length && continues(file, at, end)) {
      const slash = file[end - 1] === '\r' ? end - 2 : end - 1;
      // The shell joins the lines of a recipe itself.
      if (!recipe) {
        pieces.push(file.slice(kept, slash), ' '.repeat(end + 1 - slash));
        kept = end + 1;
      }
      at = end + 1;
      end = lineEnd(file, at);
    }
    const stop = file[end - 1] === '\r' && end > start ? end - 1 : end;
    const head = file.slice(start, Math.min(stop, start + 2000));
    if (/^\s{0,80}endef\b/.test(head)) defines = false;
    else if (/^\s{0,80}(?:override\s{1,20}|export\s{1,20})?define\s/.test(head)) defines = true;
    else if (head.trim() !== '' && !/^\s{0,80}#/.test(head)) {
      lines.push({ kind: recipe ? 'recipe' : 'other', start, end: stop });
      if (!recipe && /^[^\t#=][^#=]{0,1900}?:(?!:?:?=)/.test(head)) inRule = true;
      else if (!recipe && /^[\w.-]{1,100}\s{0,80}(?:[?+:!]{0,3}=)/.test(head)) inRule = false;
    }
    at = end + 1;
  }
  pieces.push(file.slice(kept));
  return { text: pieces.join(''), lines };
}

/** Whether an odd number of backslashes ends the line. */
function continues(file: string, start: number, end: number): boolean {
  let at = file[end - 1] === '\r' ? end - 2 : end - 1;
  let count = 0;
  for (; at >= start && file[at] === '\\' && count < 100; at--) count++;
  return count % 2 === 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
