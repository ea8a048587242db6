/** Prints tables as YAML in which each row is one line, so that a changed fact is a changed line. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A file of data: a comment, single values, then tables of rows in flow style. */
export function printData(comment: readonly string[], values: object, tables: object): string {
  const lines = comment.map((line) => (line === '' ? '#' : `# ${line}`));
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && typeof value === 'object') {
      lines.push(`${key}:`);
      for (const [name, entry] of Object.entries(value)) lines.push(`  ${name}: ${flow(entry as Json)}`);
    } else {
      lines.push(`${key}: ${flow(value as Json)}`);
    }
  }
  for (const [key, rows] of Object.entries(tables)) {
    lines.push((rows as readonly Json[]).length === 0 ? `${key}: []` : `${key}:`);
    for (const row of rows as readonly Json[]) lines.push(`  - ${flow(row)}`);
  }
  return `${lines.join('\n')}\n`;
}

function flow(value: Json): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, entry]) => `${key}: ${flow(entry as Json)}`).join(', ')} }`;
}

/** Plain where no reader of YAML 1.1 or 1.2 can take it for something else (`NO` is a country, `1.5` a version). */
function scalar(text: string): string {
  const plain =
    /^[A-Za-z0-9][\w ./@+:*()-]*$/.test(text) &&
    !/: |:$| $|^[\d.+:e_-]+$|^0[xo]/i.test(text) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) &&
    !/^\d{4}-\d\d-\d\d[ T]/.test(text);
  return plain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text);
}
