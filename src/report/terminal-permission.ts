/** Whether models may be used at a place, on a terminal: the answer, the lineage, every reason, and what remains to be done. */
import type { ModelId } from '../catalog/types.js';
import { dutiesOf } from './duty.js';
import { hanging, type Paint, type Pen, page, penOf, plain } from './layout.js';
import { printableData } from './printable.js';
import { problemRows } from './terminal-coverage.js';
import { reasons } from './terminal-findings.js';
import { standing, tree } from './tree.js';
import type { Permission, Screen } from './types.js';
import { shortId } from './vocabulary.js';
import { waivedModels, waivedSubjects, waiverWords } from './waiver.js';

interface Said {
  readonly sign: string;
  readonly paint: (pen: Pen) => Paint;
  readonly words: string;
}

const answers: Readonly<Record<Permission['answer'], Said>> = {
  yes: { sign: '✓', paint: (pen) => pen.green, words: 'yes' },
  no: { sign: '✗', paint: (pen) => pen.red, words: 'no' },
  unknown: { sign: '?', paint: (pen) => pen.yellow, words: 'cannot be told' },
  'no-policy': { sign: '·', paint: () => plain, words: 'no policy says anything' },
};

const rank = { error: 0, warning: 1, note: 2 } as const;

function permissionLines(pen: Pen, permission: Permission): readonly string[] {
  const { asked, id, path, answer, policy, model, findings, exceptions, obligations, problems } = permission;
  const { sign, paint, words } = answers[answer];
  const place = path === undefined ? '' : ` in ${path}`;
  const by =
    policy === undefined ? '' : pen.dim(` (${[policy, ...(policy.lower ?? [])].map((one) => one.path).join(', ')})`);
  const head = `${paint(pen)(`${sign} ${pen.bold(`${id === null ? asked : shortId(id as ModelId)}${place}: ${words}`)}`)}${by}`;
  // The notes about exceptions are of all models; here only what is about this one counts.
  const about = findings.filter((one) => one.excepted === undefined && one.model !== undefined);
  const open = [...about].sort((a, b) => rank[a.level] - rank[b.level]);
  const deciding = new Set(open.filter(({ level }) => level === 'error').flatMap(({ chain }) => chain.slice(-1)));
  const own = model?.nodes.find((node) => node.id === model.id);
  const waived = exceptions.map((one) =>
    waiverWords(one, waivedModels({ findings }, one), waivedSubjects({ findings }, one)),
  );
  return [
    head,
    ...(own === undefined ? [] : [pen.dim(`  publisher ${standing(own)}`)]),
    ...(model === undefined ? [] : tree(pen, model, model.id, deciding)),
    ...reasons(pen, open),
    ...waived.flatMap((text) => bulleted(pen, '~', text)),
    ...dutiesOf({ obligations }).flatMap((duty) => bulleted(pen, '•', `${duty.license} ${duty.words}`)),
    ...problemRows(pen, problems),
    '',
  ];
}

function bulleted(pen: Pen, bullet: string, text: string): readonly string[] {
  return hanging(pen, text, `  ${bullet} `, '    ');
}

/** Every answer, in the order asked. */
export function terminalPermissions(permissions: readonly Permission[], screen: Screen): string {
  const pen = penOf(screen);
  return page(
    printableData(permissions)
      .flatMap((one) => permissionLines(pen, one))
      .slice(0, -1),
  );
}
