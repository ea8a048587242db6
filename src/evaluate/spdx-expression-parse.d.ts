/** What we use of a library without types: the tree of an expression; it throws where the text is none. */
declare module 'spdx-expression-parse' {
  /** A licence, or two parts and how they are joined. */
  export type SpdxNode =
    | { readonly license: string }
    | { readonly left: SpdxNode; readonly conjunction: 'and' | 'or'; readonly right: SpdxNode };
  /** Reads an expression; throws when the text is none. */
  // biome-ignore lint/style/noDefaultExport: the library has no other
  export default function parse(text: string): SpdxNode;
}
