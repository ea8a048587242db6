/** How ids are written in a policy: registry `huggingface` may be left out, and case does not matter. */

/** An id or a subject as it is shown: without `huggingface:`. */
export function shownId(id: string): string {
  return id.startsWith('huggingface:') ? id.slice('huggingface:'.length) : id;
}

/** An id or a subject as it is compared: lower-case and without `huggingface:` wherever it stands. */
export function comparedId(id: string): string {
  return id.toLowerCase().replaceAll('huggingface:', '');
}
