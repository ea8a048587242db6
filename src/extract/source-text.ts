/** Reads string literals of languages without a reader of their own, with the name or call directly before each. */
import type { Binding, Extractor, Form } from './types.js';

/** One pass over comments, strings and what stands between them; every part is bounded by its own line or its closing mark. */
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|<!--[\s\S]*?(?:-->|$)|#(?!\[)[^\n]*|"((?:[^"\\\n]|\\.){0,400})"|'((?:[^'\\\n]|\\.){0,400})'|`([^`\n]{0,400})`|[\w$.-]{1,120}|[=!]==?|:=|=>|::|->|[^\s\w]|\n/g;
const word = /^\.?[A-Za-z_$][\w$.-]*$/;
/** Calls that give back what they are given, in another type: `String::from("x")`, `Some("x")`, `aws.String("x")`. */
const wrapper =
  /^(?:String(?:\.from)?|(?:Cow|Arc|Box|Rc)\.(?:from|new|Borrowed)|Some|Ok|Optional(?:\.of(?:Nullable)?)?|(?:aws|openai|anthropic|proto|to|ptr|pointer|lo)\.(?:String|F|Ptr|To|ToPtr|Opt))$/;

export const sourceText: Extractor = {
  id: 'source-text',
  title: 'Other source code (Go, Java, Kotlin, Rust, C#, Ruby, PHP, Swift, Scala, protobuf text)',
  docs: 'https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml',
  matches: [
    '*.go',
    '*.java',
    '*.kt',
    '*.kts',
    '*.rs',
    '*.cs',
    '*.rb',
    '*.php',
    '*.swift',
    '*.scala',
    '*.pbtxt',
    '*.dart',
    '*.ex',
    '*.exs',
    '*.bicep',
    '*.jl',
    '*.r',
    '*.lua',
    '*.ps1',
  ],
  triggers: [
    'model',
    'llm',
    'gpt-',
    'claude',
    'gemini',
    'ollama',
    'huggingface',
    'hf.co',
    '.gguf',
    'embed',
    'llama',
    'mistral',
    'qwen',
    'deepseek',
    'safetensors',
    '.onnx',
  ],
  extract({ text }) {
    const bindings: Binding[] = [];
    let before = '';
    let last = '';
    let declared = '';
    let held = '';
    let wrapped = '';
    const calls = stack();
    for (const match of text.matchAll(token)) {
      const raw = match[0];
      const literal = match[1] ?? match[2] ?? match[3];
      if (raw === '\n') continue;
      if (literal === undefined) {
        if (
          raw.startsWith('/*') ||
          raw.startsWith('//') ||
          raw.startsWith('<!--') ||
          (raw.length > 1 && raw.startsWith('#'))
        )
          continue;
        // `model_code: String::from("name")`: the field holds what the call is given.
        const wraps = raw === '(' && wrapper.test(last);
        if (wraps) wrapped ||= held;
        else if (raw === '(' || raw === ')' || raw === ',') wrapped = '';
        // `const MODEL: &str = "name"`: between the name and the sign stands its type.
        if (raw === ':' && word.test(last)) declared = last;
        else if (/^[;,(){}]$/.test(raw)) declared = held = '';
        if ((raw === ':' || raw === '=' || raw === ':=') && word.test(last))
          held = raw === '=' && declared !== '' ? declared : last;
        if (wraps) calls.enter(calls.top()?.callee ?? '', calls.top()?.at);
        else if (raw === '(') calls.enter(word.test(last) ? last : '');
        else if (raw === ')') calls.leave();
        else if (raw === ';') calls.clear();
        else if (raw === ',') calls.next();
        // `Repo::with_revision(` is called by both names.
        const qualified = last === '::' && word.test(before) && word.test(raw) && before.length + raw.length < 120;
        const name = qualified ? `${before}.${raw}` : raw;
        before = last;
        last = name;
        continue;
      }
      const start = match.index + 1;
      if (literal.length > 1 && !literal.includes('\\')) {
        bindings.push({
          ...(last === '(' && wrapper.test(before)
            ? unwrapped(wrapped, before, calls.top())
            : placed(last === '=' && declared !== '' ? declared : before, last, calls.top())),
          value: { kind: 'text', text: literal, span: { start, end: start + literal.length } },
        });
      }
      before = last;
      last = literal !== '' && word.test(literal) ? literal : 'string';
    }
    return { bindings };
  },
};

/** A call whose argument list is open, and how many arguments of it are done. */
interface Open {
  readonly callee: string;
  at: number;
}

/** Calls that are kept inside one another; what lies deeper counts as the innermost of them. */
const deepest = 32;

/** The open calls around a token; a bracket without a callee belongs to the call around it. */
function stack(): {
  enter: (callee: string, at?: number) => void;
  leave: () => void;
  next: () => void;
  clear: () => void;
  top: () => Open | undefined;
} {
  const calls: Open[] = [];
  let beyond = 0;
  return {
    enter: (callee, at = 0) => {
      if (calls.length < deepest) calls.push({ callee, at });
      else beyond++;
    },
    leave: () => {
      if (beyond > 0) beyond--;
      else calls.pop();
    },
    next: () => {
      if (beyond === 0 && calls.length > 0) calls[calls.length - 1]!.at++;
    },
    clear: () => {
      calls.length = 0;
      beyond = 0;
    },
    top: () => {
      const inner = calls[calls.length - 1];
      return inner?.callee === '' ? undefined : inner;
    },
  };
}

/** What stands around the call `wrapper` that gives back the string that it is given: a name, else the call around it. */
function unwrapped(name: string, wrapper: string, open: Open | undefined): Omit<Binding, 'value'> {
  if (name !== '') return { form: 'key', name };
  return { form: 'positional', name: String(open?.at ?? 0), callee: open?.callee ?? wrapper };
}

/** What the two tokens before a string and the call around it say about it. */
function placed(before: string, last: string, open: Open | undefined): Omit<Binding, 'value'> {
  const named = (form: Form): Omit<Binding, 'value'> => ({ form, name: before });
  if (last === '=' && word.test(before)) return named('assignment');
  if (/^(?:[=!]==?|case|when)$/.test(last)) return { form: 'element', name: '0', inert: 'comparison' };
  if ((last === ':=' || last === ':' || last === '=>') && word.test(before)) return named('key');
  if (last === '(' && word.test(before)) return { form: 'positional', name: '0', callee: before };
  // `new Client(new Uri(address), "name")`
  if (open && open.at > 0 && last === ',') return { form: 'positional', name: String(open.at), callee: open.callee };
  return { form: 'element', name: '0', ...(open ? { path: [open.callee] } : {}) };
}
