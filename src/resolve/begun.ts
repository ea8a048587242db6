/** A stranger's name that goes on where that of a known model ends, though no family claims it (`bert-base-uncased-imdb`). */
import { byName, type Descent } from './family-base.js';
import type { Knowledge } from './knowledge.js';
import { type Maker, makerOf, sameEntity } from './publisher.js';
import { strengths } from './strength.js';
import type { Strength } from './types.js';

/** Models that speak many languages, so that a language behind their name is what they were tuned to. */
const manyTongues = /xlsr|xls-r|xlm|multilingual|mt5|mbart|nllb|m2m|whisper|mms|hubert|wav2vec2|bge-m3|labse/;
/** Behind the name of an English model a language, or the word itself, means training anew more often than not. */
const anew =
  /(?:^|[-_])(?:arabic|bengali|bulgarian|chinese|code|czech|danish|dutch|finnish|french|german|greek|hebrew|hindi|hungarian|indonesian|italian|japanese|korean|malay|norwegian|persian|polish|portuguese|romanian|russian|scratch|spanish|swedish|tamil|telugu|thai|turkish|ukrainian|urdu|vietnamese)(?:[-_]|$)/;

/** The known model in front of the name as its base: `possible`, and never of the same maker. */
export function begun(bare: string, maker: Maker, least: Strength, { catalog, names }: Knowledge): Descent | undefined {
  const known = names.beginning(bare);
  if (known === undefined || strengths.indexOf('possible') > strengths.indexOf(least)) return undefined;
  const text = bare.toLowerCase();
  if (anew.test(text.slice(known.end)) && !manyTongues.test(text.slice(0, known.end))) return undefined;
  const [owner = ''] = known.id.slice(known.id.indexOf(':') + 1).split('/');
  const other = makerOf(catalog.publisher('huggingface', owner), 'offline');
  if (sameEntity(other.publisher, maker.publisher)) return undefined;
  const step = { id: known.id, relation: 'unspecified', name: bare, strength: 'possible' } as const;
  return { parents: [byName(step, catalog)] };
}
