/** Reads the body of an answer up to a limit, whatever its headers promise. */

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
