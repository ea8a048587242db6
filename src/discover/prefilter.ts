/** Tells at the level of bytes, before anything is decoded, whether a file can name a model at all. */

/** True when one of the trigger strings occurs in the first `length` bytes, ASCII case ignored. */
export type Prefilter = (bytes: Uint8Array, length: number) => boolean;

/**
 * A dense Aho–Corasick automaton over bytes: linear in the input whatever the triggers are.
 * Triggers are lower-case ASCII; case folding lives in the table, so the loop has no branch for it.
 */
export function prefilter(triggers: readonly string[]): Prefilter {
  const next: Int32Array[] = [new Int32Array(256).fill(-1)];
  const accepting: boolean[] = [false];
  for (const trigger of triggers) {
    let state = 0;
    for (const byte of Buffer.from(trigger, 'latin1')) {
      const row = next[state]!;
      if (row[byte] === -1) {
        row[byte] = next.length;
        next.push(new Int32Array(256).fill(-1));
        accepting.push(false);
      }
      state = row[byte]!;
    }
    accepting[state] = true;
  }
  const fallback = new Int32Array(next.length);
  const queue: number[] = [];
  const first = next[0]!;
  for (let byte = 0; byte < 256; byte++) {
    if (first[byte] === -1) first[byte] = 0;
    else queue.push(first[byte]!);
  }
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at]!;
    const row = next[state]!;
    const behind = next[fallback[state]!]!;
    if (accepting[fallback[state]!]) accepting[state] = true;
    for (let byte = 0; byte < 256; byte++) {
      const target = row[byte]!;
      if (target === -1) row[byte] = behind[byte]!;
      else {
        fallback[target] = behind[byte]!;
        queue.push(target);
      }
    }
  }
  const table = new Int32Array(next.length * 256);
  next.forEach((row, state) => {
    for (let byte = 0; byte < 256; byte++) {
      const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      const target = row[lower]!;
      // A negative entry stops the loop: the only thing asked is whether any trigger occurs.
      table[state * 256 + byte] = accepting[target] ? -1 : target * 256;
    }
  });
  return (bytes, length) => {
    let state = 0;
    for (let at = 0; at < length; at++) {
      state = table[state + bytes[at]!]!;
      if (state < 0) return true;
    }
    return false;
  };
}
