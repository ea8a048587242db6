/** Reads the body of an answer up to a limit, whatever its headers promise, and looks at its shape before anybody parses it. */

/** The bytes; `too-large` when there are more than `limit`, in which case nothing more is read. */
export async function bodyOf(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const promised = Number(response.headers.get('content-length') ?? 0);
  if (promised > limit) {
    await response.body?.cancel();
    return 'too-large';
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return 'too-large';
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

const deepest = 100;
const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b];

/** Whether a text of JSON nests deeper than any answer of a Hub: parsing that costs a hundred times its size. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charCodeAt(at);
    if (inText) {
      if (sign === backslash) at += 1;
      else if (sign === quote) inText = false;
    } else if (sign === quote) inText = true;
    else if (sign === bracket || sign === brace) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === bracket + 2 || sign === brace + 2) depth -= 1;
  }
  return false;
}
