/** Command lines of public tools that take a model, and those that only handle files. */
import { type CallRow, hub } from './call-row.js';

/** Command lines, by the whole command. */
export const commands: readonly CallRow[] = [
  {
    callees: 'ollama pull|ollama run|ollama show|ollama create|ollama cp|ollama push|ollama stop',
    slots: '0',
    accepts: 'any',
    usage: 'load',
    registry: 'ollama',
  },
  {
    callees: 'vllm serve|vllm chat|vllm complete',
    slots: '0 model lora-modules',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees: 'hf download|huggingface-cli download|hf cache|huggingface-cli scan-cache|hf_transfer download',
    slots: '0 repo-id',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees: 'docker model pull|docker model run|docker model package|docker model push|docker model inspect',
    slots: '0',
    accepts: 'any',
    usage: 'load',
    registry: 'docker',
  },
  {
    callees: 'ramalama run|ramalama serve|ramalama pull|ramalama chat|ramalama bench',
    slots: '0',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees:
      'lms get|lms load|openllm serve|openllm run|openllm start|llmfit|mlc_llm serve|mlc_llm chat|xinference launch|gpt4all|tabbyapi|aphrodite run|lmdeploy serve api_server|lmdeploy chat|modelscope download|fastchat|ilab model download|ilab download|ilab model serve|ilab serve|ilab model chat',
    slots: '0 model model-name model-id repository repositories model-path',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees:
      'swift deploy|swift sft|swift pt|swift rlhf|swift infer|swift export|swift rollout|swift app|swift eval|swift sample',
    slots: 'model model_id adapters teacher_model reward_model ref_model prm_model',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees:
      'text-generation-launcher|text-embeddings-router|sglang.launch_server|python -m sglang.launch_server|python -m vllm.entrypoints.openai.api_server|vllm.entrypoints.openai.api_server|infinity_emb v2|mlx_lm.generate|mlx_lm.server|mlx_lm.convert|mlx_lm.lora|optimum-cli export|python -m mlx_lm.generate|trtllm-serve|trtllm-serve serve|tritonserver',
    slots: '0 model model-id model-path hf-path m lora-paths',
    accepts: 'any',
    usage: 'load',
    registry: hub,
  },
  {
    callees:
      'llama-server|llama-cli|llama-run|llama-bench|llama-embedding|llama-mtmd-cli|main|server|whisper-cli|whisper-server|llamafile|koboldcpp',
    slots: 'm model hf hfr hf-repo hff hf-file mu model-url md model-draft hfd',
    accepts: 'any',
    usage: 'load',
  },
  {
    callees: 'llm|aichat|mods|sgpt|aider|promptfoo|litellm|claude|codex|gemini|opencode',
    slots: 'm model',
    accepts: 'known',
    usage: 'call',
  },
  { callees: 'git clone|wget|curl|aria2c|axel|ADD|http', slots: '0 1 2', accepts: 'known', usage: 'load' },
  { callees: 'FROM', slots: '0', accepts: 'known', usage: 'load' },
  {
    callees:
      'echo|printf|grep|sed|awk|cat|ls|mv|cp|rm|mkdir|chmod|touch|cd|test|apt-get install|apt install|pip install|pip3 install|uv pip install|npm install|yarn add|pnpm add|conda install|brew install|docker pull|docker build|docker push|docker tag|docker rm|docker stop|podman pull|podman build|git checkout|git add|git commit',
    accepts: 'never',
    usage: 'load',
  },
];
