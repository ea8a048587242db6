/** Command-line options: argparse, click, typer and absl declare a name and its default. */
import { bind } from './binding.js';
import type { Argument, Node } from './node.js';
import { siblingsOf } from './node.js';
import type { Reader } from './reader.js';

/** An option's name as its flag says it, its default, and how the program reaches it. */
interface Option {
  readonly name: string;
  readonly value: Node | undefined;
  readonly defines: string;
}

/** Binds a declared option; false when the call declares none. Arguments that are not its name or default are bound as arguments. */
export function option(reader: Reader, callee: string, last: string, given: readonly Argument[]): boolean {
  const declared = last.startsWith('DEFINE_') ? absl(given) : flagged(callee, last, given);
  if (declared === undefined) return false;
  const { name, value, defines } = declared;
  const pairs: { readonly key: string; readonly value: Node }[] = [];
  let index = 0;
  for (const { keyword, node } of given) pairs.push({ key: keyword ?? String(index++), value: node });
  const siblings = siblingsOf(pairs);
  if (value !== undefined) {
    bind(reader, 'default', name, value, { callee, siblings, defines: { space: 'local', name: defines } });
  }
  for (const { keyword, node } of given) {
    if (node === value || keyword === undefined) continue;
    // What may be chosen is what the option may hold.
    bind(reader, 'argument', keyword === 'choices' ? name : keyword, node, { callee, siblings });
  }
  return true;
}

function keyed(given: readonly Argument[], keyword: string): Node | undefined {
  return given.find((argument) => argument.keyword === keyword)?.node;
}

/** `flags.DEFINE_string("model", "x", "help")`. */
function absl(given: readonly Argument[]): Option | undefined {
  const name = keyed(given, 'name') ?? given[0]?.node;
  if (name?.kind !== 'text') return undefined;
  const value = keyed(given, 'default') ?? (given[1]?.keyword === undefined ? given[1]?.node : undefined);
  return { name: name.text, value, defines: `FLAGS.${name.text}` };
}

/** `parser.add_argument("-m", "--model", default="x")`, `@click.option("--model", default="x")`, `typer.Option("x", "--model")`. */
function flagged(callee: string, last: string, given: readonly Argument[]): Option | undefined {
  const argparse = last === 'add_argument' || last === 'add_option' || last === 'add_arg' || last === 'add';
  if (!argparse && last !== 'option' && callee !== 'click.argument') return undefined;
  const texts = given.flatMap(({ keyword, node }) =>
    keyword === undefined && node.kind === 'text' ? [node.text] : [],
  );
  const flag = texts.find((text) => text.startsWith('--')) ?? texts.find((text) => text.startsWith('-'));
  if (flag === undefined && (last === 'add' || texts.length === 0)) return undefined;
  const name = (flag ?? texts[0]!).split('/', 1)[0]!.replace(/^-{1,2}/, '');
  // click passes the parameter under a name without dashes when one is given.
  const own = argparse ? undefined : texts.find((text) => /^[A-Za-z_]\w{0,60}$/.test(text));
  const destination = keyed(given, 'dest');
  const dest = destination?.kind === 'text' ? destination.text : (own ?? name.replaceAll('-', '_'));
  return { name, value: keyed(given, 'default'), defines: argparse ? `args.${dest}` : dest };
}
