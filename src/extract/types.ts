/** The noun of the extract stage: a Reference, a place in a file that names a model; and what extractors hand to the engine. */
import type { SourceFile } from '../discover/types.js';
import type { Problem } from '../problem.js';

/** 1-based lines and columns (UTF-16 units), end exclusive; `path` is POSIX and relative to the scanned folder. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What the repository does with the model: load weights, call an API, train it, use it as base of a training, keep its weights. */
export type Usage = 'load' | 'call' | 'train' | 'base' | 'weights';

/** How sure the recogniser is that this string names a model that the repository uses. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A place in a file that names a model. The location is where the text literally stands. */
export interface Reference {
  readonly text: string;
  /** The registry that the text is meant in (`huggingface`, `ollama`, `openai`, `bedrock` ...), when the place says so. */
  readonly registry?: string;
  readonly revision?: string;
  /** Host name, with a port where one is written, of the API that is called, as the same call or its client object says. */
  readonly host?: string;
  readonly usage: Usage;
  readonly location: Location;
  /** Id of the extractor that read the innermost text, e.g. `python` for a notebook cell. */
  readonly extractor: string;
  /** Id of the signal that recognised it, e.g. `call:from_pretrained` or `key:model`. */
  readonly signal: string;
  readonly confidence: Confidence;
  /** The text contains a part that is only known at run time; it names no model. */
  readonly dynamic?: true;
  /** The hops between this literal and the place that uses it (use of a constant, of an environment variable ...). */
  readonly via?: readonly Location[];
}

/** Half-open range of UTF-16 offsets into the text being read (the file, or the snippet). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a name is looked up: the same file, the process environment, another module, a Helm values file, a Terraform variable, a settings file that code loads. */
export type NameSpace = 'local' | 'env' | 'module' | 'values' | 'variable' | 'file';

/** The right-hand side of a binding, as far as it can be read without running anything. */
export type Value =
  /** A literal: `text` is the decoded value, `span` covers the raw characters inside the quotes. */
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** A name to be looked up; `module` is set (dotted, as written) when `space` is `module`; of an attribute of `self` it is the class around. */
  | {
      readonly kind: 'name';
      readonly space: NameSpace;
      readonly name: string;
      readonly module?: string;
      readonly span: Span;
    }
  /** A concatenation, f-string or template: parts in order. */
  | { readonly kind: 'join'; readonly parts: readonly Value[]; readonly span: Span }
  /** Alternatives: `a or b`, `x if c else y`, `${X:-default}`, `os.getenv("X", default)`. */
  | { readonly kind: 'either'; readonly options: readonly Value[]; readonly span: Span }
  | { readonly kind: 'list'; readonly elements: readonly Value[]; readonly span: Span }
  /** What stands under `key` (dotted; empty for all of it) in the settings file whose path is `path`. */
  | { readonly kind: 'entry'; readonly path: Value; readonly key: string; readonly span: Span }
  /** Something that is known only at run time. */
  | { readonly kind: 'opaque'; readonly span: Span };

/** How a value is bound to its name. */
export type Form =
  /** A keyword argument of a call; `callee` is set. */
  | 'argument'
  /** A positional argument of a call or command; `name` is its index ("0", "1" ...), `callee` is set. */
  | 'positional'
  /** A variable, constant, attribute or environment variable that gets a value. */
  | 'assignment'
  /** A default of a function parameter, dataclass or settings field, command-line option, Dockerfile ARG, Terraform variable. */
  | 'default'
  /** A key of a mapping (YAML, JSON, TOML, dict or object literal); `path` holds the enclosing keys. */
  | 'key'
  /** A command-line flag; `name` is the flag without dashes, `callee` is the command and its subcommand. */
  | 'flag'
  /** A bare string: list element, alone on its line, returned, compared. */
  | 'element';

/** A name bound to a value at a place in a file: what every reader of a language yields, and what signals judge. */
export interface Binding {
  readonly form: Form;
  readonly name: string;
  readonly value: Value;
  /** Enclosing names, outermost first: keys of a mapping, class or dict variable, resource type and name in HCL. */
  readonly path?: readonly string[];
  /** For calls and commands: dotted name as written with import aliases resolved (`transformers.AutoModel.from_pretrained`, `ollama pull`). */
  readonly callee?: string;
  /** The name under which a function of the same file takes this argument. */
  readonly parameter?: string;
  /** Literal texts bound beside it in the same call, mapping or resource (`provider`, `base_url`, `repo_type`, `type`). */
  readonly siblings?: Readonly<Record<string, string>>;
  /** The name that other places can use to reach this value. */
  readonly defines?: { readonly space: NameSpace; readonly name: string };
  /** The address of the API that the same call is given, whatever it is. */
  readonly address?: Value;
  /** Why the place is no use of a model whatever it says (docstring, help text, test expectation, where a download is put); such a binding is only linked through. */
  readonly inert?: 'documentation' | 'expectation' | 'comparison' | 'type' | 'target';
}

/** Why nothing in a place can be a use of a model: what `inert` says, or what is called or named there. */
export type ClosedBecause = NonNullable<Binding['inert']> | 'dataset' | 'call' | 'name' | 'alias' | 'people';

/** Why a text was passed over: its place is closed, or it is no name that the place takes. */
export type PassedBecause =
  | ClosedBecause
  | 'prose'
  | 'no-name'
  | 'image'
  | 'plain-weights'
  | 'unknown-word'
  | 'unknown-name'
  | 'silent-place';

/** What was made of one text. */
export interface TextJudgement {
  readonly text: string;
  readonly location: Location;
  /** What the text looks like by itself, when it may be a name. */
  readonly shape?: {
    readonly kind: string;
    readonly known: boolean;
    readonly distinctive: boolean;
    readonly registry?: string;
  };
  /** Set when it was taken. */
  readonly taken?: Pick<Reference, 'usage' | 'signal' | 'confidence' | 'registry' | 'revision'>;
  /** Set when it was not. */
  readonly because?: PassedBecause;
}

/** What was made of one binding: what a reader saw, what its place says, and what became of its texts. */
export interface BindingJudgement extends Pick<Binding, 'form' | 'name' | 'path' | 'callee'> {
  readonly location: Location;
  /** Id of the extractor that read the innermost text. */
  readonly extractor: string;
  /** Literal parts as they stand, the rest as `{name}`. */
  readonly value: string;
  readonly place: {
    readonly accepts: 'any' | 'known' | 'self-evident' | 'nothing';
    readonly signal?: string;
    readonly because?: ClosedBecause;
  };
  readonly texts: readonly TextJudgement[];
  /** Names in the value that stand for something defined elsewhere. */
  readonly names: readonly string[];
  /** The name under which other places reach the value. */
  readonly defines?: string;
}

/** Why a line was or was not taken. */
export interface LineExplanation {
  readonly path: string;
  readonly line: number;
  readonly bindings: readonly BindingJudgement[];
  /** References that stand on the line. */
  readonly references: readonly Reference[];
  /** References that stand elsewhere and lead through the line. */
  readonly through: readonly Reference[];
}

/** Pieces of a text and where each begins in the surrounding one; inside a piece offsets run in parallel. Sorted, first `at` is 0. */
export type Segments = readonly { readonly at: number; readonly source: number }[];

/** A text that was decoded, and where its pieces stand. */
export interface Decoded {
  readonly text: string;
  readonly segments: Segments;
}

/** Text in another language inside a file, dispatched again by the engine. */
export interface Snippet extends Decoded {
  /** Language id of the extractor that reads it: `python`, `shell`, `yaml`, `json` ... */
  readonly language: string;
}

/** A variable that holds what calls an API: what made it, or the name that it takes over. */
export interface Client {
  /** Dotted, as written where it is used (`client`, `self.client`, `getClient()`). */
  readonly name: string;
  /** What a constructor means when it is given no address; empty when nothing says. */
  readonly registry?: string;
  readonly address?: Value;
  /** It is the same as what this name stands for. */
  readonly same?: Value;
}

/** A class of a file, and what it is derived from. */
export interface ClassHead {
  readonly name: string;
  readonly bases: readonly Value[];
}

/** What an extractor makes of one file or snippet; pure and total. */
export interface Extraction {
  readonly bindings: readonly Binding[];
  readonly snippets?: readonly Snippet[];
  readonly clients?: readonly Client[];
  readonly classes?: readonly ClassHead[];
  readonly problems?: readonly Problem[];
}

/** One kind of file. Adding one: a file, a line in `index.ts`, a fixture folder `fixtures/extract/<id>/`. */
export interface Extractor {
  readonly id: string;
  readonly title: string;
  /** Address of the format's own documentation. */
  readonly docs: string;
  /** Globs on the path (picomatch, matched on the base name unless they contain `/`). */
  readonly matches: readonly string[];
  /** Language id under which snippets reach it. */
  readonly language?: string;
  /** Lower-case byte strings one of which must occur before the file is decoded; absent: always read. */
  readonly triggers?: readonly string[];
  extract(file: Pick<SourceFile, 'path' | 'text'>): Extraction;
}
