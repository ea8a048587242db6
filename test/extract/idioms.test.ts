/** The idioms by which models are named, each with a fixture that shows it, whose expectation another test holds against the extractor. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractors } from '../../src/extract/extractors.js';

/** Idiom → case and the model that it names there; `<` before a model that travels to its place. */
const idioms: Readonly<Record<string, readonly string[]>> = {
  'scalar key of YAML': ['yaml/keys Qwen/Qwen2.5-14B-Instruct', 'yaml/keys acme-labs/draft-1b'],
  'code cell with escaped quotes': ['notebook/code-in-escaped-quotes deepseek-chat'],
  'shell assignment': [
    'shell/assignments abacusai/Smaug-Llama-3-70B-Instruct',
    'makefile/variables-and-recipes BAAI/bge-base-en-v1.5',
  ],
  'shell export': ['shell/assignments BAAI/bge-en-icl'],
  'string alone on its line: argument': ['python/string-alone-on-its-line meta-llama/Llama-3.2-3B-Instruct'],
  'string alone on its line: list element': ['python/string-alone-on-its-line google/gemma-3-12b-it'],
  'string of a constant': [
    'python/constants-and-dicts cross-encoder/ms-marco-MiniLM-L6-v2',
    'source-text/go mistral-small3.1:24b',
  ],
  'string of JavaScript without a key': [
    'javascript/string-without-a-key HuggingFaceTB/SmolLM3-3B',
    'markup/svelte Xenova/gte-small',
  ],
  'keyword argument': [
    'python/from-pretrained acme-labs/in-house-encoder',
    'python/from-pretrained MoritzLaurer/deberta-v3-large-zeroshot-v2.0',
  ],
  'key of a dict': ['python/constants-and-dicts example-org/tiny-decoder', 'json/settings BAAI/bge-large-en-v1.5'],
  'key of TOML': ['toml/keys PrimeIntellect/INTELLECT-1-Instruct', 'settings/ini thenlper/gte-large'],
  'default of a variable, ${VAR:-default}': [
    'shell/assignments abacusai/Smaug-Llama-3-70B-Instruct',
    'compose/environment-in-both-forms nomic-ai/nomic-embed-text-v2-moe',
    'compose/environment-in-both-forms gpt-4.1',
  ],
  'default of a function': ['python/defaults bigcode/starcoder2-3b'],
  'default of a dataclass': ['python/defaults stabilityai/stablelm-2-1_6b', 'python/defaults apple/OpenELM-270M'],
  'default of pydantic': ['python/defaults tiiuae/falcon-7b-instruct'],
  'default of argparse': ['python/defaults EleutherAI/pythia-410m'],
  'default of click': ['python/defaults Snowflake/snowflake-arctic-embed-m'],
  'process.env.X || default': [
    'javascript/environment-with-default gpt-4o-mini',
    'javascript/environment-with-default nomic-ai/nomic-embed-text-v1.5',
  ],
  'argument of Terraform': ['terraform/arguments anthropic.claude-3-5-sonnet-20240620-v1:0'],
  'default of a variable of Terraform': ['terraform/variable-to-tfvars-to-resource cohere.embed-english-v3'],
  'first argument': ['python/from-pretrained intfloat/multilingual-e5-small'],
  'os.getenv with a default': ['python/fallbacks CohereForAI/aya-expanse-8b', 'python/fallbacks BAAI/bge-m3'],
  'command inside YAML': [
    'yaml/kubernetes ibm-ai-platform/llama3-8b-accelerator',
    'compose/commands Qwen/Qwen2.5-VL-3B-Instruct',
    'workflow/environment-and-run all-minilm:33m',
    'json/commands-inside llava:7b',
  ],
  'image that is a model': ['compose/image-that-is-a-model nvcr.io/nim/mistralai/mistral-nemo-12b-instruct:1.8.4'],
  'vllm serve': ['shell/commands RedHatAI/Llama-4-Scout-17B-16E-Instruct-FP8-dynamic'],
  'ollama run': ['shell/commands cogito:3b'],
  'ollama pull': ['compose/commands olmo2:7b', 'justfile/recipes granite3.2-vision:2b'],
  'hf download': ['shell/commands Wan-AI/Wan2.1-T2V-1.3B'],
  'huggingface-cli download': ['shell/commands tencent/Hunyuan-1.8B-Instruct'],
  'text-generation-launcher --model-id': ['shell/commands bigcode/santacoder'],
  'llama-server -hf': ['shell/commands unsloth/gemma-3n-E2B-it-GGUF:Q4_K_M'],
  'docker model run': ['shell/commands ai/mistral-nemo'],
  'flag in a list of arguments': [
    'compose/commands Alibaba-NLP/gte-multilingual-base',
    'procfile/flags openbmb/MiniCPM3-4B',
  ],
  'key and value on separate lines': ['yaml/key-and-value-on-separate-lines tiiuae/falcon-rw-1b'],
  'model, adapter and weights of a runtime': [
    'modelfile/from-and-adapter gemma3:4b-it-qat',
    'modelfile/from-weights ./weights/EXAONE-Deep-2.4B-BF16.gguf',
  ],
  'base of a model card': [
    'model-card/base-model beomi/Llama-3-Open-Ko-8B',
    'json/adapter-config upstage/SOLAR-10.7B-v1.0',
  ],
  'file of weights': ['weights/files SmolVLM-256M-Instruct-Q8_0.gguf'],
  'arguments of an IDE': ['run-configuration/arguments otter-lab/otter-1.7b-4bit'],
  'key of a table of models': [
    'javascript/models-that-are-keys openai/whisper-base',
    'python/models-that-are-keys openai/whisper-base',
  ],
  'value in a wrapper': ['source-text/values-in-a-wrapper otter-lab/vit-small'],
  'command of a container in code': ['python/commands-of-containers otter-lab/otter-2b'],
  'configuration in an f-string': ['python/configuration-in-an-f-string mixedbread-ai/mxbai-embed-large-v1'],
  'argument of a function that loads': [
    'notebook/functions-that-load gpt2',
    'javascript/functions-that-load otter-lab/mpnet',
  ],
  'script by its first line': [
    'script/python ibm-granite/granite-3.1-2b-base',
    'script/shell-and-node tiiuae/Falcon3-7B-Base',
  ],
  'travels from a constant': ['python/constants-and-dicts <cross-encoder/ms-marco-MiniLM-L6-v2'],
  'travels from a class attribute': ['python/imports-between-modules <Helsinki-NLP/opus-mt-de-en'],
  'travels from a dict': ['python/imports-between-modules <dslim/bert-base-NER'],
  'travels in an f-string': ['python/strings-of-constants <HuggingFaceTB/SmolLM2-1.7B-Instruct'],
  'travels in a sum': ['python/strings-of-constants <acme-labs/support-lora'],
  'travels between modules': [
    'python/imports-between-modules <google/pegasus-xsum',
    'notebook/constants-from-a-module <EleutherAI/polyglot-ko-1.3b',
  ],
  'travels from a module without a telling word': [
    'python/hop-over-a-silent-module <acme-research/aurora-1b-speech',
    'javascript/hop-over-a-silent-module <acme-research/aurora-7b-chat',
  ],
  'travels through settings': [
    'python/settings-object <BAAI/bge-reranker-base',
    'settings/env-to-python <nvidia/parakeet-tdt-0.6b-v2',
  ],
  'travels .env → compose → Python': ['compose/four-files-three-hops <CohereLabs/c4ai-command-r7b-12-2024'],
  'travels ARG → ENV → CMD': ['dockerfile/argument-to-command <microsoft/phi-4'],
  'travels by an anchor': [
    'yaml/anchors <microsoft/deberta-v3-base',
    'compose/anchors <meta-llama/Llama-3.3-70B-Instruct',
  ],
  'travels by OmegaConf': ['yaml/omegaconf <timm/vit_base_patch16_clip_224.openai'],
  'travels from a Helm value to a template': ['yaml/helm-value-to-template <stabilityai/stable-code-3b'],
  'travels from tfvars': ['terraform/hop-over-silent-values <acme-research/aurora-7b-chat'],
  'travels from the env of a workflow': ['workflow/environment-and-run <tinyllama:1.1b'],
  'travels from the matrix of a workflow': ['workflow/matrix <facebook/opt-125m'],
};

interface Found {
  readonly text: string;
  readonly via?: readonly string[];
}

describe('idioms', () => {
  const rows = Object.entries(idioms).flatMap(([idiom, shown]) => shown.map((row) => [idiom, row] as const));

  it.each(rows)('%s: %s', (_, row) => {
    const [place = '', name = ''] = row.split(' ');
    const found = JSON.parse(readFileSync(`fixtures/extract/${place}/expected.json`, 'utf8')) as readonly Found[];
    const travels = name.startsWith('<');
    const named = found.filter(({ text, via }) => text === name.replace('<', '') && (!travels || via !== undefined));
    expect(named.length).toBeGreaterThan(0);
  });

  it('are shown for every extractor', () => {
    const shown = new Set(rows.map(([, row]) => row.slice(0, row.indexOf('/'))));
    expect(extractors.flatMap(({ id }) => (shown.has(id) ? [] : [id]))).toEqual([]);
  });
});
