/** Holes that template languages leave in shell text: Helm and Jinja `{{ … }}`, GitHub `${{ … }}`, Terraform `${var.x}`. */
import type { Value } from '../types.js';

/** Characters of the longest template that is looked at. */
const maximumLength = 300;

/** Where the template that begins with `{{` at `at` ends (exclusive); undefined when it is none. */
export function templateEnd(text: string, at: number, end: number): number | undefined {
  const window = text.slice(at + 2, Math.min(end, at + maximumLength));
  const close = window.indexOf('}}');
  if (close === -1) return undefined;
  const line = window.indexOf('\n');
  return line !== -1 && line < close ? undefined : at + 2 + close + 2;
}

/** `${var.model}` of a Terraform template: its end and its value; undefined when it is none. */
export function terraformHole(text: string, at: number): { readonly end: number; readonly value: Value } | undefined {
  const found = /^\$\{(var|local|module|data|each|self|aws_\w{1,60})\.([\w.[\]"*-]{1,200})\}/.exec(
    text.slice(at, at + maximumLength),
  );
  if (!found) return undefined;
  const span = { start: at, end: at + found[0].length };
  const name = found[1] === 'var' ? found[2]! : `${found[1]}.${found[2]}`;
  const simple = (found[1] === 'var' || found[1] === 'local') && /^[\w.]+$/.test(found[2]!);
  return {
    end: span.end,
    value: simple ? { kind: 'name', space: 'variable', name, span } : { kind: 'opaque', span },
  };
}
