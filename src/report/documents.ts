/** The documents that a report can be written as, by the name of their format. */
import { markdown } from './markdown.js';
import { jsonText } from './printable.js';
import { sarif } from './sarif.js';
import type { Reporter } from './types.js';

const json: Reporter = {
  id: 'json',
  title: 'The whole report as JSON',
  mediaType: 'application/json',
  extension: 'json',
  render: jsonText,
};

/** Every document. */
export const documents = { json, markdown, sarif } as const satisfies Readonly<Record<string, Reporter>>;
