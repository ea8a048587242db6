/** Whether a name is a family's with nothing behind it but what vendors and hosts put there: sizes, dates, versions, variants. */
import type { FamilyFact } from './types.js';

/** Words behind the names of models; any other word may be somebody else's. */
const words = new Set(
  (
    'agent agentic air airx alpha april audio awq base beta bf16 chat code coder codex compound context dev deep ' +
    'deduped deepthink diffusers dynamic e2b e4b edit embed embedding embeddings en english ' +
    'exacto exp experimental extended fast fim flash flashx flex fp16 fp32 fp4 fp8 free generate gguf gptq guard haiku hf h high highspeed image imagen instant ' +
    'instruct int4 int8 it klein large latest lightning lite long low math max maverick maas medium micro mini mlx moe multi ' +
    'multilingual multimodal mxfp4 nano native next nitro non nvfp4 omni online opus original plus preview pro prover pt qat quantized ' +
    'realtime reason reasoner reasoning rerank reranker safeguard scout small sonnet spec ' +
    'specdec speciale speech standard super tee terminus text thinking throughput tiny tool tools transcribe translate tput tts turbo ultra ' +
    'uncased cased unified us versatile vision vl voice web xl xs xxl zero'
  ).split(' '),
);

/** A version, a date, a size, a context, a count of experts, a quantisation. */
const figure =
  /^(?:v?[0-9]{1,8}(?:p[0-9]{1,2})?|p[0-9]{1,2}|[0-9]{1,2}v|(?:[0-9]{1,3}x)?[0-9]{1,4}(?:p[0-9]{1,2})?[bkmt]|a[0-9]{1,4}b?|[0-9]{1,3}[ae]|[0-9]{1,2}bits?|i?q[0-9](?:[a-z0-9]{0,3})?|[ksm]|xs|r[0-9]{1,2}|w[0-9]{1,2}a[0-9]{1,2})$/;

/** The name in any case, without its owner; at most 200 letters are read. */
export function isNameOf(
  { id, patterns, roots }: Pick<FamilyFact, 'id' | 'patterns' | 'roots'>,
  name: string,
): boolean {
  const bare = name.slice(0, 200).toLowerCase();
  if (id.toLowerCase() === bare || patterns.includes(bare)) return true;
  if (roots.some((root) => root.slice(root.indexOf('/') + 1).toLowerCase() === bare)) return true;
  return patterns.some((pattern) => {
    const star = pattern.indexOf('*');
    return (
      star > 0 &&
      bare.startsWith(pattern.slice(0, star)) &&
      bare
        .slice(star)
        .split(/[-_.:@ ]/)
        .every(isKnown)
    );
  });
}

function isKnown(token: string): boolean {
  return token === '' || words.has(token) || figure.test(token);
}
