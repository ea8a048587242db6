/** What command-line tools expect, as data: how many words a subcommand has, which flags stand alone, which tools only wrap another. */

/** How the words in front of the first argument are read. */
export interface Tool {
  /** Words of the subcommand. */
  readonly depth?: number;
  /** First words that are followed by one more (`docker model pull`). */
  readonly groups?: readonly string[];
  /** Only these words are subcommands; anything else is an argument. */
  readonly only?: readonly string[];
  /** Single letters that are flags without a value, and may stand in one cluster (`-fsSL`). */
  readonly letters?: string;
  /** A flag takes every word up to the next flag. */
  readonly lists?: true;
  /** Long flags without a value. */
  readonly alone?: readonly string[];
}

const list = (text: string): readonly string[] => text.split(/\s+/);
const one: Tool = { depth: 1 };
const two: Tool = { depth: 2 };

const docker: Tool = {
  depth: 1,
  groups: list(
    'model compose buildx container image volume network system context manifest scout stack service mcp sandbox',
  ),
  letters: 'ditqTP',
  alone: list(
    'detach interactive tty rm init privileged read-only pull publish-all no-healthcheck no-deps build quiet-pull service-ports replace',
  ),
};
const huggingface: Tool = {
  depth: 1,
  groups: list('repo cache jobs auth lfs collections spaces models datasets endpoints repos'),
  letters: 'q',
};
const kubernetes: Tool = { depth: 1, groups: list('create set rollout config'), letters: 'itAw' };
const python: Tool = { letters: 'uBOsSEIbdqvxi' };
const llamaCpp: Tool = {
  letters: 'iv',
  alone: list('fa cb cnv no-cnv jinja embedding embeddings reranking rerank mlock no-mmap metrics slots props sp'),
};

/** Tools by the base name of the command, or by module for `python -m`. */
export const tools: Readonly<Record<string, Tool>> = {
  accelerate: one,
  aphrodite: one,
  aws: two,
  axolotl: one,
  az: { depth: 4 },
  bentoml: { depth: 1, groups: list('models deployment cloud') },
  bun: one,
  cog: one,
  colossalai: one,
  conda: one,
  curl: {
    letters: 'LfsSkOJgiIvNanRZ0#',
    alone: list(
      'location fail silent show-error insecure remote-name remote-header-name globoff include head verbose no-buffer fail-with-body compressed progress-bar',
    ),
  },
  docker,
  'docker-compose': { ...docker, groups: [] },
  fly: one,
  flyctl: one,
  gcloud: { depth: 3 },
  gh: { depth: 2 },
  git: {
    depth: 1,
    groups: list('lfs submodule remote'),
    letters: 'qv',
    alone: list(
      'recursive recurse-submodules bare mirror single-branch no-checkout sparse progress shallow-submodules',
    ),
  },
  helm: {
    depth: 1,
    groups: list('repo dependency plugin registry'),
    letters: 'i',
    alone: list('install create-namespace wait atomic debug dry-run reuse-values reset-values'),
  },
  hf: huggingface,
  'huggingface-cli': huggingface,
  ilab: two,
  infinity_emb: one,
  instructlab: two,
  kubectl: kubernetes,
  litgpt: one,
  'llama-cli': llamaCpp,
  'llama-server': llamaCpp,
  'llamafactory-cli': one,
  llm: {
    depth: 1,
    only: list(
      'chat embed embed-multi models install uninstall keys logs similar aliases templates schemas collections openai prompt plugins fragments',
    ),
  },
  lm_eval: { depth: 1, only: list('run ls validate') },
  lmdeploy: { depth: 1, groups: list('serve lite') },
  lms: one,
  mlc_llm: one,
  mlx_lm: one,
  modal: one,
  modelscope: one,
  npm: { depth: 1, letters: 'gDES' },
  oc: kubernetes,
  ollama: { depth: 1, alone: list('verbose insecure nowordwrap hidethinking experimental') },
  openai: two,
  openllm: one,
  'optimum-cli': two,
  pip: one,
  pnpm: one,
  podman: docker,
  nerdctl: docker,
  promptfoo: one,
  python,
  ramalama: one,
  ray: { depth: 1, groups: list('job') },
  replicate: { depth: 1, groups: list('models deployments') },
  sglang: one,
  sky: { depth: 1, groups: list('jobs serve') },
  spacy: one,
  swift: { depth: 1, lists: true },
  tabby: one,
  transformers: one,
  'transformers-cli': one,
  trl: one,
  'trtllm-serve': { depth: 1, only: list('serve disaggregated mm_embedding_serve') },
  truss: one,
  uv: { depth: 1, groups: list('pip tool') },
  vllm: { depth: 1, groups: list('bench'), only: list('serve chat complete bench collect-env run-batch') },
  wandb: one,
  wget: {
    letters: 'qcNnvbSrp',
    alone: list(
      'quiet continue no-clobber timestamping no-verbose no-check-certificate show-progress content-disposition',
    ),
  },
  xinference: one,
  xtuner: one,
  yarn: one,
};

/** Flags that stand alone whatever the tool, with `-` for `_`. */
const alone = new Set(
  list(
    `help version quiet verbose force yes debug dry-run stream detach rm recursive overwrite upgrade insecure resume interactive headless
     trust-remote-code enforce-eager load-in-4bit load-in-8bit bf16 fp16 jinja embedding embeddings no-cache all watch multimodal share
     listen test local offline gradient-checkpointing push-to-hub do-train do-eval`,
  ),
);

/** Whether the flag `name` of a tool takes no value. */
export function standsAlone(name: string, tool: Tool | undefined): boolean {
  if (name.length === 1) return tool?.letters?.includes(name) === true || 'hvqy'.includes(name);
  const plain = name.replaceAll('_', '-');
  return (
    alone.has(plain) || tool?.alone?.includes(plain) === true || /^(?:no|enable|disable|skip|without)-/.test(plain)
  );
}

/** Flags in front of a subcommand that take a value (`kubectl -n ns apply`). */
export const globalFlags = new Set(
  list(
    'n namespace context region profile C c f file project p H host log-level kubeconfig kube-context output env-file project-name project-directory',
  ),
);

/** Flags whose value is `NAME=value` for the environment of what runs. */
export const environmentFlags = new Set(
  list('env env-vars set-env-vars update-env-vars build-arg from-literal env-var environment'),
);

/** Flags whose value is `name=value`, the name being one of the user's choice. */
export const namedValues = new Set(list('adapters lora-modules lora_modules lora lora-paths lora_paths'));

/** Commands that neither load nor configure anything: their words are not worth a binding. */
export const silent = new Set(
  list(
    `cd cat mkdir rm rmdir ls chmod chown chgrp ln touch apt-get apt apt-cache yum dnf microdnf apk brew pacman zypper pip pip3 pipx conda mamba npm yarn
     pnpm gem cargo go set unset source . shift return exit break continue sleep kill pkill killall wait trap true false : pwd which type hash grep
     egrep fgrep rg sed awk gawk head tail sort uniq tr cut wc find date tee dirname basename realpath readlink jq yq ps df du free id whoami
     uname hostname ldconfig useradd groupadd adduser addgroup usermod chsh systemctl service journalctl tput clear history umask ulimit getopts
     tar unzip gunzip gzip zip diff cmp file stat seq expr let read mapfile readarray pushd popd dirs jobs fg bg disown alias unalias complete shopt
     nvidia-smi nvcc cmake gcc g++ ninja man less more vim nano openssl sha256sum md5sum base64 xxd strings mount umount lsof netstat ss nc`,
  ),
);

/** Commands that only say something to a person. */
export const speech =
  /^(?:echo|printf|print|puts|say|cowsay|figlet|banner|log|logger|info|warn|warning|error|err|debug|die|fail|fatal|abort|msg|message|note|notice|success|ok|step|section|title|header|usage)(?:[_-]\w{1,40})?$|^(?:print|log|show|echo)_\w{1,40}$/;

/** Commands that start a Python script or module and hand it the rest. */
export const launchers: readonly string[] = list(
  'accelerate accelerate-launch torchrun deepspeed horovodrun torch.distributed.run torch.distributed.launch torch.distributed.elastic accelerate.commands.launch deepspeed.launcher.runner debugpy cProfile pdb coverage kernprof',
);

/** Language of what a command reads from its standard input, by base name. */
export const inputLanguages: Readonly<Record<string, string>> = {
  python: 'python',
  bash: 'shell',
  sh: 'shell',
  zsh: 'shell',
  dash: 'shell',
  ash: 'shell',
  ksh: 'shell',
  ssh: 'shell',
  node: 'javascript',
  kubectl: 'yaml',
  oc: 'yaml',
  helm: 'yaml',
  curl: 'json',
  http: 'json',
  jq: 'json',
  ollama: 'modelfile',
  'docker build': 'dockerfile',
  'docker compose': 'yaml',
};
