/** Which language a file of a given name, or a text with a given first line, is written in. */

const byExtension: Readonly<Record<string, string>> = {
  env: 'settings',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonl: 'json',
  toml: 'toml',
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'javascript',
  tf: 'terraform',
  tfvars: 'terraform',
  ini: 'settings',
  cfg: 'settings',
  conf: 'settings',
  properties: 'settings',
};

/** Programs of a first line that read another language than the shell's. */
const byProgram: Readonly<Record<string, string>> = {
  python: 'python',
  pypy: 'python',
  uv: 'python',
  node: 'javascript',
  deno: 'javascript',
  bun: 'javascript',
  tsx: 'javascript',
};

/** Language id of what is written to `outlet` (a path, or `|id` of a command's input); undefined when nobody can tell. */
export function languageOf(outlet: string, text: string): string | undefined {
  if (outlet.startsWith('|')) return outlet.slice(1);
  const base = outlet.slice(outlet.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env(?:\.|$)|^(?:github_env|\$\{?github_(?:env|output)\}?)$/.test(base)) return 'settings';
  if (/^\.?(?:bashrc|bash_profile|profile|zshrc|zprofile|envrc)$/.test(base)) return 'shell';
  if (/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/.test(base)) return 'dockerfile';
  if (/modelfile/.test(base)) return 'modelfile';
  const extension = /\.([a-z]{1,10})$/.exec(base)?.[1];
  if (extension !== undefined && Object.hasOwn(byExtension, extension)) return byExtension[extension];
  const program = /^#![^\n]{0,80}?\b(python|pypy|uv|bash|sh|zsh|ksh|dash|node|deno|bun|tsx)\d{0,2}\b/.exec(text)?.[1];
  return program === undefined ? undefined : (byProgram[program] ?? 'shell');
}
