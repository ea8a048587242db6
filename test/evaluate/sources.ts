/** The layers of a case of evaluation, as its folder holds them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayerSource } from '../../src/evaluate/index.js';

/** `policy.yml` is the file of a repository; a folder `layers` holds several, named by their order and kind. */
export function sourcesOf(folder: string): readonly LayerSource[] {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  if (existsSync(join(folder, 'policy.yml')))
    return [{ path: 'policy.yml', kind: 'repository', text: text('policy.yml') }];
  if (!existsSync(join(folder, 'layers'))) return [];
  return readdirSync(join(folder, 'layers'))
    .sort()
    .map((name): LayerSource => {
      const kind = /^\d-(.+)\.yml$/u.exec(name)?.[1] ?? '';
      return {
        path: name,
        text: text(`layers/${name}`),
        kind: kind === 'central' ? 'workflow' : (kind as LayerSource['kind']),
        central: kind === 'central',
      };
    });
}
