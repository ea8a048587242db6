/** How the names of models are compared. */

const longest = 200;

/** Lower case, `-` for `_`, at most 200 letters. */
export function spelledName(name: string): string {
  return name.slice(0, longest).toLowerCase().replaceAll('_', '-');
}

/** A name without its registry and owner, as names are compared. */
export function bareName(id: string): string {
  return spelledName(id.slice(id.lastIndexOf('/') + 1).replace(/^huggingface:/, ''));
}
