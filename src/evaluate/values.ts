/** Kinds of value that keys of a policy take, each with its own message when it is not one. */
import { z } from 'zod';
import { globFault } from './glob.js';

/** How loud something is. */
export const level = () => z.enum(['off', 'note', 'warning', 'error']);

/** A path glob that a policy may use. */
export const glob = z.string().superRefine((text, context) => {
  const fault = globFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: `\`${text}\` ${fault}` });
});

/** A day of the Gregorian calendar, as ISO writes it. */
export const date = z
  .string()
  .refine((text) => isDay(text), { error: (issue) => `\`${issue.input}\` is not a date such as 2026-11-23` });

/** The name of a scope, a group, an exception or a class of data. */
export const name = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/u, {
  error: (issue) => `\`${issue.input}\` is not a name of lower-case letters, digits, \`.\`, \`_\` and \`-\``,
});

/** Text that is not blank. */
export const words = z.string().refine((text) => text.trim() !== '', { error: 'is empty' });

/** Words of a person; what we put there for somebody to write instead is none. */
export const filled = words.superRefine((text, context) => {
  if (/^\s*<@?[a-z][a-z ]*>\s*$/iu.test(text))
    context.addIssue({ code: 'custom', message: `\`${text}\` is a placeholder: write your own words instead` });
});

/** An element of a list of values; `unknown` is none. */
export const notUnknown = z.string().superRefine((text, context) => {
  if (text === 'unknown')
    context.addIssue({
      code: 'custom',
      message: '`unknown` is not a value and cannot stand in a list; use the key `unknown` of the rule for its level',
    });
  else if (text.trim() === '') context.addIssue({ code: 'custom', message: 'is empty' });
});

/** The keys that have a value, so that an overlay does not erase with `undefined`. */
export function defined<T extends object>(keys: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as never;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
