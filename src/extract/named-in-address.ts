/** Finds the model that the address of an API names in its path or query. */
import type { Location } from './types.js';

/** Google's and Azure's paths, Cloudflare's, and the query of a socket: each ends the name by a sign or the end. */
const inAddress =
  /\/v\d(?:alpha|beta)?\d?\/(?:publishers\/google\/)?models\/([\w.-]{2,80}):(?:generate|stream|embed|batchEmbed|predict|count)[A-Za-z]{0,30}|\/deployments\/([\w.-]{2,80})\/(?:chat|completions|embeddings|images|audio|realtime)\b|\/ai\/run\/(@(?:cf|hf)\/[\w./-]{3,100})|^(?:https?|wss?):\/\/[^\s?#]{3,200}\?(?:[^#\s]{0,200}&)?model=([\w./:-]{2,100})(?=&|$)/;

/** The name in `text` and where it stands; undefined when the text is no such address. */
export function namedInAddress(
  text: string,
  location: Location,
): { readonly text: string; readonly location: Location } | undefined {
  if (text.length > 600 || location.line !== location.endLine || !text.includes('/')) return undefined;
  const match = inAddress.exec(text);
  const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  // What is written with escapes does not run in parallel with the file.
  if (match === null || name === undefined || location.endColumn - location.column !== text.length) return undefined;
  const column = location.column + match.index + match[0].lastIndexOf(name);
  return { text: name, location: { ...location, column, endColumn: column + name.length } };
}
