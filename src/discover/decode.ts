/** Bytes to text: UTF-8, UTF-16 by its byte order mark, else Latin-1; binary content is recognised, not decoded. */

/** How many leading bytes are looked at for a NUL, as git does. */
const sniffed = 8000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');
/** Every byte sequence is valid here, so nothing is lost; ASCII, in which models are named, is right in any case. */
const latin1 = new TextDecoder('latin1');

/** Whether the bytes begin with a UTF-16 byte order mark; NUL bytes and a byte prefilter mean nothing there. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Whether a NUL stands near the beginning of something that is not UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  return !isUtf16(bytes) && bytes.subarray(0, sniffed).includes(0);
}

/** The text without its byte order mark. */
export function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return (bytes[0] === 0xff ? utf16le : utf16be).decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}
