/** Names of families that are ordinary words, or names out of myths, which authors of other models choose as well. */

const words = new Set(
  'aion alfred anubis apollo aquila arctic atlas aurora behemoth breeze chronos claire cosmos cydonia dobby dolphin dots flex helium hermes inkling janus jan laguna ling luminous lucie lucy magnum mimo minerva ming molmo moonlight muse north orpheus reflection ring rocinante sailor saiga skyfall solar starling step supernova titan trinity tulu typhoon velvet viking virtuoso zephyr'.split(
    ' ',
  ),
);

/** Whether a family's literal is such a word alone, with no number that would tell it from the word. Lower case. */
export function isOrdinary(literal: string): boolean {
  return words.has(literal.replace(/[-:.]$/, ''));
}

const tasks = new Set(
  'action asr audio automatic activity answering captioning chat classification completion depth detection diarization document embedding embeddings entity estimation extraction face feature fill generation image language mask model multilingual named object ocr paraphrase pipeline pose question ranking recognition reranker retrieval segmentation semantic sentence sentiment separation similarity speaker speech summarization tagging text token to topic transcription translation tts video vision visual voice zero-shot'.split(
    ' ',
  ),
);

/** Whether a name says nothing but a task, as everybody calls a model for it (`voice-activity-detection`). Lower case. */
export function isTask(name: string): boolean {
  return name.split('-').every((word) => tasks.has(word));
}
