/** How the runner of GitHub Actions reads what a step prints: commands, masks and the limits that it applies. */

/** A command that the runner would obey. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** An annotation that the runner keeps. */
interface Kept {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly title?: string;
}

/** What a step prints, as the runner takes it. */
export interface Reading {
  readonly annotations: readonly Kept[];
  /** Annotations beyond ten of a level in one step. */
  readonly dropped: number;
  readonly masks: readonly string[];
  /** Everything that looks like a command and is none of ours. */
  readonly illegal: readonly string[];
  readonly commands: readonly Command[];
}

const allowed = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask']);
const most = { each: 10, message: 4096 } as const;

/** Reads the lines of standard output and standard error alike. */
export function readLines(lines: readonly string[]): Reading {
  const commands: Command[] = [];
  const illegal: string[] = [];
  for (const line of lines) {
    const command = newStyle(line) ?? oldStyle(line);
    if (command === undefined) continue;
    // The old style is understood anywhere in a line; we never mean it.
    if (!line.trim().startsWith('::') || !allowed.has(command.name)) illegal.push(line);
    else commands.push(command);
  }
  const counts = { error: 0, warning: 0, notice: 0 };
  const annotations: Kept[] = [];
  let dropped = 0;
  for (const { name, properties, message } of commands) {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') continue;
    counts[name] += 1;
    if (counts[name] > most.each) {
      dropped += 1;
      continue;
    }
    const { file, line, endLine, col, title } = properties;
    annotations.push({
      level: name,
      message: message.slice(0, most.message),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line: Number(line) }),
      ...(endLine !== undefined && { endLine: Number(endLine) }),
      ...(col !== undefined && { col: Number(col) }),
      ...(title !== undefined && { title }),
    });
  }
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  return { annotations, dropped, masks, illegal, commands };
}

/** `::name key=value,key=value::message`, after white space. */
function newStyle(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end === -1) return undefined;
  const decode = (value: string, property: boolean) => {
    const plain = value.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
  };
  return command(text.slice(2, end), ',', text.slice(end + 2), decode);
}

/** `##[name key=value;key=value]message`, anywhere. */
function oldStyle(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  const decode = (value: string) =>
    value
      .replaceAll('%3B', ';')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%5D', ']')
      .replaceAll('%25', '%');
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), decode);
}

function command(
  head: string,
  separator: string,
  message: string,
  decode: (value: string, property: boolean) => string,
): Command {
  const space = head.indexOf(' ');
  const name = space === -1 ? head : head.slice(0, space);
  const properties: Record<string, string> = {};
  for (const pair of space === -1 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1), true);
  }
  return { name: name.toLowerCase(), properties, message: decode(message, false) };
}
