/** Presets: rules written once, as data with the source that they rest on. None of them is legal advice. */
import { z } from 'zod';
import { countryCodes } from './countries.js';
import type { LicenseRule, OriginRule } from './policy.js';
import type { RuleReader } from './rules/rule.js';
import { notUnknown } from './values.js';

/** The statements of one preset, by rule. */
interface PresetRules {
  readonly origin?: Partial<OriginRule>;
  readonly license?: Partial<LicenseRule>;
}

/** One preset: what it asks, what it rests on, and what it states when it is given `V`. */
export interface Preset {
  readonly asks: string;
  /** Where what it asks is written, and the ISO date on which that was read. */
  readonly source: string;
  readonly date: string;
  readonly schema: z.ZodType;
  rules(value: unknown, reader: RuleReader): PresetRules;
}

const on = z.literal(true);
const sovereign = z.strictObject({
  'architecture-reuse': z
    .boolean()
    .describe(
      'Whether the architecture of a foreign model may be reused without its weights; `false` counts resemblance as well.',
    ),
});

/** Every preset by its name, in the order in which they are documented. */
export const presets = {
  'known-origin-only': {
    asks: 'Who published the model, where its weights and parts come from and who serves it has to be known, whichever country it is.',
    source:
      'https://spdx.github.io/spdx-spec/v3.0.1/model/AI/Classes/AIPackage/ (suppliedBy; a supplier is asked of every AI package)',
    date: '2026-11-23',
    schema: on,
    rules: () => ({
      origin: {
        level: 'error',
        unknown: 'error',
        allow: { countries: [...countryCodes] },
        roles: ['publisher', 'root', 'component', 'host'],
      },
    }),
  },
  'korea-sovereign': {
    asks: 'No weights and no parts with weights from outside of the Republic of Korea; architecture may be reused or not.',
    source:
      'https://www.msit.go.kr/eng/bbs/view.do?sCode=eng&mPid=2&mId=4&bbsSeqNo=42&nttSeqNo=1212 (Sovereign AI Foundation Model project, results of phase 1, 2026-01-15)',
    date: '2026-11-23',
    schema: sovereign,
    rules: (value) => ({
      origin: {
        level: 'error',
        unknown: 'error',
        allow: { countries: ['KR'] },
        roles: ['publisher', 'root', 'ancestor', 'component'],
        minStrength: (value as z.infer<typeof sovereign>)['architecture-reuse'] ? 'likely' : 'possible',
      },
    }),
  },
  'no-hosted-in': {
    asks: 'No model is called that is operated by somebody in these countries, or served from them.',
    source: 'https://www.iso.org/iso-3166-country-codes.html (the codes; which countries is for you to say)',
    date: '2026-11-23',
    schema: z.array(notUnknown).min(1),
    rules: (value, { countries }) => ({
      origin: {
        level: 'error',
        unknown: 'warning',
        deny: { countries: countries(value as readonly string[], []) },
        roles: ['host', 'location'],
      },
    }),
  },
  'permissive-only': {
    asks: 'Every license that binds a model is permissive, and is known.',
    source: 'https://blueoakcouncil.org/list (what counts as permissive; the catalog says it license by license)',
    date: '2026-11-23',
    schema: on,
    rules: () => ({ license: { level: 'error', unknown: 'error', drift: 'error', allow: ['permissive'] } }),
  },
} as const satisfies Readonly<Record<string, Preset>>;

/** The name of a preset. */
export type PresetName = keyof typeof presets;

/** The names of the presets, in their order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The schema of the key `presets`. */
export function presetShape(): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(presetNames.map((name) => [name, presets[name].schema.optional().describe(presets[name].asks)])),
  );
}
