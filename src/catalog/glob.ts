/** Globs with `*` alone, matched without backtracking. */

/** Whether a text matches a glob in which `*` stands for any run of characters, the empty one included. */
export function glob(pattern: string): (text: string) => boolean {
  const pieces = pattern.split('*');
  const last = pieces.length - 1;
  const head = pieces[0]!;
  const tail = pieces[last]!;
  return (text) => {
    if (last === 0) return text === head;
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
    let at = head.length;
    // Counted, because an iterator costs an object at each step until the engine compiles this.
    for (let place = 1; place < last; place++) {
      const piece = pieces[place]!;
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= text.length - tail.length;
  };
}
