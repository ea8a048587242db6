/** Compact notation of an extraction, one line a binding, for tables in tests. */
import type { Binding, Extraction, Value } from '../../src/extract/types.js';

/** A value in one line: text as it is, `$space:name`, joins with `+`, alternatives with `|`, `?` for what nobody knows. */
export function notationOf(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'name':
      return `$${value.space}:${value.name}`;
    case 'join':
      return value.parts.map(notationOf).join('+');
    case 'either':
      return `(${value.options.map(notationOf).join('|')})`;
    case 'list':
      return `[${value.elements.map(notationOf).join(', ')}]`;
    case 'entry':
      return `<${notationOf(value.path)}>${value.key}`;
    case 'opaque':
      return '?';
  }
}

/** `form callee :: path.name = value {sibling: text} > defined !inert`. */
function lineOf(binding: Binding): string {
  const { form, name, path, callee, value, siblings, defines, inert } = binding;
  const beside = Object.entries(siblings ?? {}).map(([key, text]) => `${key}: ${text}`);
  return [
    form,
    ...(callee === undefined ? [] : [callee, '::']),
    [...(path ?? []), name].join('.'),
    '=',
    notationOf(value),
    ...(beside.length > 0 ? [`{${beside.join(', ')}}`] : []),
    ...(defines ? [`> ${defines.space}:${defines.name}`] : []),
    ...(inert ? [`!${inert}`] : []),
  ].join(' ');
}

/** Every binding, then every snippet as `language <<text>>`. */
export function linesOf({ bindings, snippets }: Extraction): readonly string[] {
  return [...bindings.map(lineOf), ...(snippets ?? []).map(({ language, text }) => `${language} <<${text}>>`)];
}

/** What the raw characters of every literal are, beside its decoded text; for the law that spans slice back. */
export function slicesOf({ bindings }: Extraction, text: string): readonly (readonly [decoded: string, raw: string])[] {
  const slices: [string, string][] = [];
  const visit = (value: Value): void => {
    if (value.kind === 'text') slices.push([value.text, text.slice(value.span.start, value.span.end)]);
    else if (value.kind === 'join') value.parts.forEach(visit);
    else if (value.kind === 'either') value.options.forEach(visit);
    else if (value.kind === 'list') value.elements.forEach(visit);
  };
  for (const { value } of bindings) visit(value);
  return slices;
}

/** Pieces of embedded text beside the characters that they stand at; single characters may be escapes and are left out. */
export function piecesOf(
  { snippets = [] }: Extraction,
  text: string,
): readonly (readonly [embedded: string, raw: string])[] {
  return snippets.flatMap(({ text: inner, segments }) =>
    segments
      .map(({ at, source }, index): [string, string] => {
        const end = segments[index + 1]?.at ?? inner.length;
        return [inner.slice(at, end), text.slice(source, source + end - at)];
      })
      .filter(([embedded]) => embedded.length > 1),
  );
}
