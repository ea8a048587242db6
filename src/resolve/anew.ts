/** Names that carry another model's without its weights: trained anew for a language, drawn at random, or about that model. */

/** Models that speak many languages, so that a language behind their name is what they were tuned to. */
const manyTongues = /xlsr|xls-r|xlm|multilingual|mt5|mbart|nllb|m2m|whisper|mms|bge-m3|labse/;
/** Behind the name of an English model a language, or the word itself, means training anew more often than not. */
const anew =
  /(?:^|[-_])(?:african|arabic|baltic|bengali|bulgarian|catalan|chinese|code|croatian|czech|danish|dutch|estonian|finnish|french|galician|georgian|german|greek|hebrew|hindi|hungarian|icelandic|indic|indonesian|italian|japanese|kannada|kazakh|korean|latvian|lithuanian|malay|malayalam|marathi|nepali|nordic|norwegian|persian|polish|portuguese|romanian|russian|scandinavian|scratch|serbian|slavic|slovak|slovenian|spanish|swahili|swedish|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese)(?:[-_]|$)/;
/** The same as a code, which means training anew only where nothing says that the model was tuned. */
const code =
  /(?:^|[-_])(?:ar|bg|bn|ca|cs|da|de|el|es|et|eu|fa|fi|fr|gl|he|hi|hr|hu|id|is|it|ja|jp|kk|ko|kor|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|sw|ta|te|th|tr|uk|ur|vi|zh)(?:[-_]|$)/;
const tuned = /finetun|fine-tun|(?:^|[-_])(?:en|ft|sft|lora|ner|squad|sentiment|nli|sts)(?:[-_]|$)/;
/** Small models whose architecture is reused more than their weights. */
const reused =
  /^(?:distil)?(?:albert|bart|bert|bigbird|blip|camembert|clip|data2vec|deberta|electra|ernie|gpt-?2|gpt-?j|gpt-neox?|hubert|layoutlm|longformer|luke|mamba|modernbert|mpnet|roberta|roformer|rwkv|t5|vit|wav2vec2|xlnet)/;

/** Whether a name that goes on behind a known one (`known`) means other weights of the same architecture. Lower case. */
export function isAnew(known: string, rest: string): boolean {
  if (manyTongues.test(known + rest)) return false;
  return anew.test(rest) || (reused.test(known) && code.test(rest) && !tuned.test(rest));
}

/** The same of a family's literal inside a name: only of an architecture that is reused, by a language anywhere in the name. */
export function isReused(literal: string, name: string): boolean {
  return reused.test(literal) && !manyTongues.test(name) && isAnew(literal, name);
}

/** Whether a word names an architecture that is reused. Lower case. */
export function isArchitecture(word: string): boolean {
  return reused.exec(word)?.[0] === word;
}

/** Whether the weights are drawn at random in the shape of a model, as tests need them (`tiny-random-llama-3`). Lower case. */
export function isRandom(name: string): boolean {
  return /(?:^|[-_])tiny(?:[-_]|$)/.test(name) && /(?:^|[-_])(?:random|dummy)(?:[-_]|$)/.test(name);
}

/** Whether a name speaks of another model, which it watches or is compared with (`deepseek-v3-detector`). Lower case. */
export function isAbout(name: string): boolean {
  return /(?:^|[-_])(?:anti|beats|killer|not|than|versus|vs)(?:[-_]|$)|[0-9][-_]detector(?:[-_]|$)/.test(name);
}
