/** Holds the house to design §3: who may import whom, where I/O lives, and what no room may be called. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const stages = ['discover', 'extract', 'identify', 'resolve', 'evaluate', 'report'];
const edges = ['action', 'cli', 'hub', 'github', 'inventory', 'generate'];
const mayReadCatalog = new Set(['identify', 'resolve', 'evaluate']);
const mayDoInput = new Set(['discover', 'hub', 'github', 'inventory', 'action', 'cli', 'generate']);
/** The catalog's own data lies in a file beside the program, which is no input; one file reads it, and nothing else. */
const readsItself = 'catalog/sections.ts';
const input =
  /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|http2|net|tls|dns|dgram|readline|worker_threads|process)$/;
const dumpingGround = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|managers?|services?)(?:[./-]|$)/;

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm)) {
    const names = match[2] ?? '';
    const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const typeOnly =
      match[1] !== undefined ||
      (inner?.split(',').every((name) => /^\s*type\s/.test(name) || name.trim() === '') ?? false);
    found.push({ target: match[3]!, typeOnly });
  }
  for (const match of text.matchAll(/\bimport\('([^']+)'\)/g)) found.push({ target: match[1]!, typeOnly: false });
  return found;
}

/** The laws that the file at `path` (below src) breaks. */
function violations(path: string, text: string): string[] {
  const broken: string[] = [];
  const room = path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
  if (dumpingGround.test(path)) broken.push(`${path}: a room without a name`);
  for (const { target, typeOnly } of importsOf(text)) {
    if (!target.startsWith('.')) {
      if (input.test(target) && !mayDoInput.has(room) && path !== readsItself)
        broken.push(`${path}: does input or output (${target})`);
      continue;
    }
    const file = posix.normalize(posix.join(posix.dirname(path), target));
    const to = file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
    if (to === room || room === 'scan.ts' || to === 'problem.js') continue;
    const from = stages.indexOf(room);
    const at = stages.indexOf(to);
    if (edges.includes(room)) continue;
    if (edges.includes(to)) broken.push(`${path}: imports the edge ${to}`);
    else if (to === 'catalog') {
      if (!typeOnly && !mayReadCatalog.has(room)) broken.push(`${path}: reads the catalog`);
    } else if (room === 'catalog' || room === 'problem.ts') broken.push(`${path}: knows ${to}`);
    else if (from !== -1 && at !== -1) {
      if (at > from) broken.push(`${path}: imports the later stage ${to}`);
      else if (!typeOnly) broken.push(`${path}: imports more than types of ${to}`);
    } else if (from !== -1) broken.push(`${path}: imports ${to}`);
  }
  return broken;
}

function sources(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    return entry.isDirectory() ? sources(folder, path) : path.endsWith('.ts') ? [path] : [];
  });
}

describe('the house', () => {
  const files = sources('src');

  it('has no import against the direction, no I/O inside, no dumping ground', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((path) => violations(path, readFileSync(join('src', path), 'utf8')))).toEqual([]);
  });

  it('opens each file with its purpose', () => {
    const silent = files.filter((path) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(join('src', path), 'utf8')));
    expect(silent).toEqual([]);
  });

  it.each([
    [
      'extract/python.ts',
      "import { identify } from '../identify/index.js';",
      'extract/python.ts: imports the later stage identify',
    ],
    [
      'resolve/walk.ts',
      "import { extract } from '../extract/index.js';",
      'resolve/walk.ts: imports more than types of extract',
    ],
    ['resolve/walk.ts', "import { type Reference } from '../extract/types.js';", undefined],
    ['report/json.ts', "import { readFileSync } from 'node:fs';", 'report/json.ts: does input or output (node:fs)'],
    ['catalog/sections.ts', "import { readFileSync } from 'node:fs';", undefined],
    ['catalog/index.ts', "import { readFileSync } from 'node:fs';", 'catalog/index.ts: does input or output (node:fs)'],
    ['extract/yaml.ts', "import { openCatalog } from '../catalog/index.js';", 'extract/yaml.ts: reads the catalog'],
    ['evaluate/index.ts', "import { run } from '../cli/main.js';", 'evaluate/index.ts: imports the edge cli'],
    ['evaluate/index.ts', "const x = await import('../cli/main.js');", 'evaluate/index.ts: imports the edge cli'],
    ['catalog/index.ts', "import type { Model } from '../identify/types.js';", 'catalog/index.ts: knows identify'],
    ['report/utils.ts', '', 'report/utils.ts: a room without a name'],
    ['report/helpers/text.ts', '', 'report/helpers/text.ts: a room without a name'],
  ])('catches a planted violation in %s: %s', (path, text, expected) => {
    expect(violations(path, text)).toEqual(expected === undefined ? [] : [expected]);
  });
});
