/** Finds scripts and documents in other languages inside HCL. */
import { linesOf, scriptOf } from '../command-line.js';
import type { Scalar } from '../document.js';
import { embeddedLanguage } from '../embedded.js';
import type { Finds, Place } from './finds.js';
import type { Node } from './node.js';
import { scalarOf } from './value.js';

const scriptKeys = new Set(
  (
    'user_data user_data_base64 user_data_replace custom_data startup_script startup-script metadata_startup_script ' +
    'user-data script inline commands runcmd on_create on_start content_script'
  ).split(' '),
);
/** Hands scripts and documents in other languages on; true when the node was one. */
export function script(finds: Finds, name: string, node: Node, place: Place): boolean {
  if (scriptKeys.has(name) && node.kind !== 'name') {
    const scalars = scalarsOf(finds.source, node);
    if (scalars === undefined) return false;
    const snippet = scalars.length === 1 ? scriptOf(scalars[0]!) : linesOf(scalars);
    if (snippet !== undefined) finds.snippets.push(snippet);
    return snippet !== undefined;
  }
  const items = node.kind === 'list' ? node.items : [node];
  let found = false;
  for (const item of items) {
    const scalar = scalarOf(finds.source, item);
    if (scalar?.style !== 'block') continue;
    const isValues = name === 'values' && place.path.includes('helm_release');
    const language = isValues ? 'yaml' : embeddedLanguage(name, scalar);
    if (language === undefined) continue;
    finds.snippets.push(scriptOf(scalar, language));
    found = true;
  }
  return found;
}

/** The words or lines of a template or a list of templates. */
export function scalarsOf(source: string, node: Node): Scalar[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const scalars = items.map((item) => scalarOf(source, item)).filter((scalar) => scalar !== undefined);
  return scalars.length > 0 && scalars.length === items.length ? scalars : undefined;
}
