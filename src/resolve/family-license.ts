/** Which licence of a family binds the model of a given name. */
import type { FamilyFact, LicenseId } from '../catalog/types.js';
import { recorded } from './strength.js';
import type { Claim, Strength } from './types.js';

const size = /(?:^|[-_:.])(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm](?![a-z0-9])/;
const sizeVariant = /(?:^|-)(?:[0-9]{1,2}x)?[0-9]{1,4}(?:\.[0-9]{1,2})?[bm]$/;

/** Whether a name tells the size of the model. */
export function tellsSize(name: string): boolean {
  return size.test(name.toLowerCase());
}

/**
 * The licence of the variant that the name carries, else the default. Unknown `ambiguous` when the family's licence
 * depends on a size or version that the name does not tell.
 */
export function familyLicense(family: FamilyFact, name: string, cap: Strength = 'proven'): Claim<LicenseId> {
  const license = licenseFor(family, normal(name));
  if (license === undefined)
    return { known: false, reason: family.licenses.length === 0 ? 'not-declared' : 'ambiguous' };
  return {
    known: true,
    value: license,
    evidence: [recorded(`family:${family.id}`, license, family.source, cap)],
  };
}

/** Whether the licence differs inside the family. */
export function licenseDiffers(family: FamilyFact): boolean {
  return new Set(family.licenses.map(({ license }) => license)).size > 1;
}

/** The variant that the name carries, where its licence is not the one that the family's own name tells. */
export function toldVariant(family: FamilyFact, name: string): string | undefined {
  const told = variantOf(family, normal(name));
  return told === undefined || told.license === licenseFor(family, normal(family.id)) ? undefined : told.variant;
}

function licenseFor(family: FamilyFact, name: string): LicenseId | undefined {
  const fallback = family.licenses.find(({ variant }) => variant === 'default')?.license;
  if (family.licenses.length > 0 && !licenseDiffers(family))
    return fallback ?? (family.licenses.length > 1 ? family.licenses[0]?.license : only(family, name));
  const told = variantOf(family, name);
  if (told !== undefined) return told.license;
  // The default is for the other sizes; a name without any size may be each of them.
  const bySize = family.licenses.some(({ variant }) => sizeVariant.test(normal(variant)));
  return bySize && !tellsSize(name) ? undefined : fallback;
}

/** The most specific variant that the name carries. */
function variantOf({ licenses }: FamilyFact, name: string): FamilyFact['licenses'][number] | undefined {
  return licenses
    .filter(({ variant }) => variant !== 'default' && carries(name, normal(variant)))
    .sort((a, b) => b.variant.length - a.variant.length)[0];
}

/** The one licence on record, when it is for all of the family or for a variant that the name carries. */
function only(family: FamilyFact, name: string): LicenseId | undefined {
  const fact = family.licenses[0];
  return fact !== undefined && carries(name, normal(fact.variant)) ? fact.license : undefined;
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[_\s:/]/g, '-');
}

/** What a packing glues to a number of its own, which is no version: `int4`, `fp8`, `q4`. */
const packing = '(?:int|fp|bf|nf|mxfp|nvfp|w|a|q|iq|bit)';

/** Whether the tokens of the variant stand in the name, one after the other. */
function carries(name: string, variant: string): boolean {
  if (`-${name}-`.includes(`-${variant}-`)) return true;
  // Versions are glued to the stem: variant `2.0` in `midm2.0`, `v3` in `deepseek-v3`.
  return (
    /^[0-9]/.test(variant) &&
    !/[bm]$/.test(variant) &&
    new RegExp(`(?:^|-)(?!${packing}[0-9])[a-z]+${variant.replace(/[.+?^$()|[\]{}*\\]/g, '\\$&')}(?![0-9.])`).test(name)
  );
}
