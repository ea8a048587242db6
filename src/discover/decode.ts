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
  // The mark of UTF-32 begins as that of UTF-16 does.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] !== 0 || bytes[3] !== 0;
  return bytes[0] === 0xfe && bytes[1] === 0xff;
}

/** The comment by which Python is told the encoding of a file, in one of its first two lines. */
const cookie = /^[ \t\f]{0,100}#[^\n\r]{0,400}?coding[:=][ \t]{0,100}([-\w.]{1,60})/;
/** Encodings in which ASCII is ASCII, with hyphens; all others could spell a name in other bytes. */
const wider =
  /^(?:utf-?8.*|u8|(?:us-?)?ascii|latin.*|l\d+|iso-?8859.*|(?!cp(?:037|273|424|500|875|1026|1140)$)(?:cp|windows-?|ibm)\d+|koi8.*|euc.*|gb.*|chinese|big-?5.*|s(?:hift)?-?jis.*|mac.*|tis-?620|johab|ks.*|ptcp154|kz1048|uhc)$/;

/** The encoding that a Python file says of itself, where ASCII letters are not what they seem in it. */
export function strangeEncoding(path: string, bytes: Uint8Array): string | undefined {
  if (!/\.pyi?w?$/i.test(path)) return undefined;
  const head = latin1.decode(bytes.subarray(0, 1500)).replace(/^\u00ef\u00bb\u00bf/, '');
  const names = head.split(/\r\n?|\n/, 2).flatMap((line) => cookie.exec(line)?.[1] ?? []);
  const name = names[0]?.toLowerCase().replaceAll('_', '-');
  return name === undefined || wider.test(name) ? undefined : name;
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
