/** Tells which language a text of several lines is in that a program carries in a string: YAML, or the lines of an environment file. */

const yamlLine = /^[ \t-]{0,40}[\w.-]{1,80}:(?:[ \t]+\S|[ \t]*$)/;
/** `- "owner/name"`: an item of a list that stands below a key. */
const itemLine = /^[ \t]{0,40}- ["']?[\w./:@$()-]{1,120}["']?[ \t]*$/;
const settingsLine = /^(?:export )?[A-Z][A-Z0-9_]{1,80}=\S{0,400}$/;
/** Longest text that is looked at, in UTF-16 units. */
const longest = 20_000;

/** The language of a text that most lines of fit and that may name a model; undefined for prose and code. */
export function carriedIn(text: string): 'yaml' | 'settings' | undefined {
  if (text.length > longest || !text.includes('\n') || !/model|llm/i.test(text)) return undefined;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  const keys = count(yamlLine);
  if (keys >= 2 && keys + count(itemLine) >= lines.length * 0.6) return 'yaml';
  return count(settingsLine) >= Math.max(2, lines.length * 0.9) ? 'settings' : undefined;
}
