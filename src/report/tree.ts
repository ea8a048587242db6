/** The lineage of one model as lines in words, one step a line, the steps above a model indented under it. */
import type { ModelId } from '../catalog/types.js';
import type { Strength } from '../resolve/types.js';
import { columns, type Pen } from './layout.js';
import type { LineageFacts } from './types.js';
import { relationWords, shortId, strengthWords, strongest, unknownWords } from './vocabulary.js';

type Node = LineageFacts['nodes'][number];

/** Most lines of one tree. */
const longest = 16;

/** Where a node stands: `CN, recorded`, or why that is unknown, each country as `say` has it; `chain` is the strength of the way to it, when that is known. */
export function standing(
  node: Pick<Node, 'countries'> | undefined,
  chain?: Strength,
  say: (country: string) => string = (country) => country,
): string {
  const claim = node?.countries;
  if (claim === undefined) return 'origin unknown';
  return claim.known
    ? `${claim.value.map(say).join('+')}, ${chain ?? strongest(claim.evidence)}`
    : `origin unknown: ${unknownWords[claim.reason]}`;
}

/** One line for each derivation above `from`, depth first; `marked` nodes are shown in red, and a node met again is not walked twice. */
export function tree(
  pen: Pen,
  facts: Pick<LineageFacts, 'nodes' | 'derivations' | 'origins'>,
  from: ModelId,
  marked: ReadonlySet<string> = new Set(),
  note: (node: Node) => string = () => '',
): readonly string[] {
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  // The same strength as in the findings: that of the whole chain, not of the country alone.
  const chains = new Map(facts.origins.map((origin) => [origin.id, origin.strength]));
  const lines: string[] = [];
  for (const { derivation, depth, again } of steps(facts, from)) {
    const node = nodes.get(derivation.parent);
    const name = shortId(derivation.parent);
    const room = '  '.repeat(Math.min(depth, 12));
    const link = `${strengthWords[strongest(derivation.evidence)]}${relationWords[derivation.relation]} `;
    const aside = again ? '(see above)' : `(${standing(node, chains.get(derivation.parent))})`;
    const more = node && !again ? note(node) : '';
    const painted = `${room}${pen.dim('←')} ${link}${marked.has(derivation.parent) ? pen.red(name) : name}`;
    const fits = columns(`${room}← ${link}${name} ${aside}${more}`) <= pen.width;
    lines.push(fits ? `${painted} ${pen.dim(aside + more)}` : painted);
    if (!fits) lines.push(`${room}  ${pen.dim(aside + more)}`);
  }
  if (lines.length <= longest) return lines;
  return [...lines.slice(0, longest), pen.dim(`  … and ${lines.length - longest} more steps; --format json lists all`)];
}

/** One step of a walk from a model up to its roots. */
export interface Step {
  readonly derivation: LineageFacts['derivations'][number];
  /** Steps from the model; 1 for its own parents. */
  readonly depth: number;
  /** The parent was met before, and what is above it is not walked twice. */
  readonly again: boolean;
}

/** All steps above `from`, depth first. */
export function steps(facts: Pick<LineageFacts, 'derivations'>, from: ModelId): readonly Step[] {
  const walked: Step[] = [];
  const seen = new Set<string>([from]);
  // An explicit stack: the depth of a lineage is bounded by a limit, but not by ours.
  const stack = above(facts, from, 1);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { parent } = step.derivation;
    const again = seen.has(parent);
    walked.push({ ...step, again });
    if (again) continue;
    seen.add(parent);
    stack.push(...above(facts, parent, step.depth + 1));
  }
  return walked;
}

function above(facts: Pick<LineageFacts, 'derivations'>, child: ModelId, depth: number) {
  return facts.derivations
    .filter((derivation) => derivation.child === child)
    .map((derivation) => ({ derivation, depth }))
    .reverse();
}
