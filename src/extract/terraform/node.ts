/** The tree of an HCL text: bodies of attributes and blocks, and the expressions that attributes are set to. */
import type { Span } from '../types.js';

/** A piece of a template: literal text as it is written, or an expression in a hole. */
export type Part = { readonly raw: string; readonly span: Span } | { readonly hole: Node; readonly span: Span };

/** An expression. */
export type Node =
  | { readonly kind: 'template'; readonly parts: readonly Part[]; readonly heredoc: boolean; readonly span: Span }
  | { readonly kind: 'object'; readonly entries: readonly Attribute[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Node[]; readonly span: Span }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]; readonly span: Span }
  /** A traversal such as `var.model.id`. */
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'either'; readonly options: readonly Node[]; readonly inner: readonly Node[]; readonly span: Span }
  /** Operands of `==` and `!=`. */
  | { readonly kind: 'comparison'; readonly inner: readonly Node[]; readonly span: Span }
  /** Known only when it runs; `inner` holds the expressions inside. */
  | { readonly kind: 'opaque'; readonly inner: readonly Node[]; readonly span: Span };

/** A name set to an expression: `name = value`, also inside an object. */
export interface Attribute {
  readonly name: string;
  readonly value: Node;
}

/** A block `type "label" { ... }`. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

/** What stands between the braces of a block, or in a file. */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}
