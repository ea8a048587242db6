/** A stranger's name that goes on where that of a known model ends, though no family claims it (`bert-base-uncased-imdb`). */
import { strengths } from '../catalog/strength.js';
import { isAnew } from './anew.js';
import { byName, type Descent } from './family-base.js';
import type { Knowledge } from './knowledge.js';
import { isTask } from './ordinary.js';
import { type Maker, makerOf, sameEntity } from './publisher.js';

import type { Strength } from './types.js';

/** What trainers write between the name of the base and that of the task. */
const tuned = /^(.{2,120}?)[-_](?:finetuned?|fine-tuned|qlora|lora)(?:[-_]|$)/i;

/** Whether a stranger who writes this name means the model that is called so: no short word alone, no size alone, no task. */
export function isTelling(name: string): boolean {
  const text = name.toLowerCase();
  return /[a-z]{2}/.test(text) && /[-_0-9]|.{9}/.test(text) && !isTask(text.replaceAll('_', '-'));
}

/** The known model in front of the name as its base: `possible`, and never of the same maker. */
export function begun(bare: string, maker: Maker, least: Strength, { catalog, names }: Knowledge): Descent | undefined {
  const before = tuned.exec(bare)?.[1];
  const base = before === undefined || !isTelling(before) ? undefined : names.exact(before);
  const known = base === undefined ? names.beginning(bare) : { id: base, end: bare.length };
  if (known === undefined || strengths.indexOf('possible') > strengths.indexOf(least)) return undefined;
  const text = bare.toLowerCase();
  if (isAnew(text.slice(0, known.end), text.slice(known.end))) return undefined;
  const [owner = ''] = known.id.slice(known.id.indexOf(':') + 1).split('/');
  const other = makerOf(catalog.publisher('huggingface', owner), 'offline');
  if (sameEntity(other.publisher, maker.publisher)) return undefined;
  const step = { id: known.id, relation: 'unspecified', name: bare, strength: 'possible' } as const;
  return { parents: [byName(step, catalog)] };
}
