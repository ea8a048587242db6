/** Compiles src/catalog/data/*.yaml to src/catalog/catalog.txt; with `--check` it compares instead of writing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCatalog, type DataText } from './catalog-compile.js';

/** Folder of the data, and the file that is made from it. */
const data = fileURLToPath(new URL('../../src/catalog/data/', import.meta.url));
const target = fileURLToPath(new URL('../../src/catalog/catalog.txt', import.meta.url));

/** The files of the data folder, as they stand. */
export function dataFiles(): readonly DataText[] {
  return readdirSync(data)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(data, name), 'utf8') }));
}

function main(check: boolean): number {
  const compiled = compileCatalog(dataFiles());
  if (!compiled.ok) {
    for (const { file, line, message } of compiled.complaints) {
      process.stderr.write(`src/catalog/data/${file}:${line}: ${message}\n`);
    }
    return 1;
  }
  if (!check) {
    writeFileSync(target, compiled.text);
    process.stdout.write(`${JSON.stringify(compiled.counts)}\n`);
    return 0;
  }
  if (readFileSync(target, 'utf8') === compiled.text) return 0;
  process.stderr.write('src/catalog/catalog.txt is stale: run `node lib/generate/catalog.js`\n');
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.includes('--check'));
