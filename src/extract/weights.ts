/** Takes note of weights that lie in the repository itself, whole or as a Git LFS pointer. */
import type { Extractor } from './types.js';

/** Files of weights; their content is not read. */
export const weights: Extractor = {
  id: 'weights',
  title: 'weights file',
  docs: 'https://huggingface.co/docs/hub/models-uploading',
  matches: [
    '*.gguf',
    '*.safetensors',
    '*.ggml',
    '*.pt',
    '*.pth',
    '*.ckpt',
    '*.onnx',
    '*.tflite',
    '*.mlmodel',
    '*.llamafile',
    '{pytorch_model,model,adapter_model,ggml}*.bin',
  ],
  extract: ({ path, text: pointer }) => {
    const text = path.slice(path.lastIndexOf('/') + 1);
    // The shards of one model are one model: the first speaks for all.
    const shard = /-(\d{5})-of-\d{5}\.\w{1,20}$/.exec(text)?.[1];
    if (shard !== undefined && Number(shard) > 1) return { bindings: [] };
    const digest = /^oid (sha256:[0-9a-f]{64})$/m.exec(pointer)?.[1];
    return {
      bindings: [
        {
          form: 'element',
          name: 'weights-file',
          value: { kind: 'text', text, span: { start: 0, end: 0 } },
          ...(digest && { siblings: { revision: digest } }),
        },
      ],
    };
  },
};
