/** Codes of countries, as the standard and not the engine has them. */

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether it is a country of ISO 3166-1 alpha-2. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && names.of(code) !== undefined;
}

/** Codes that `Intl` can name and that ISO 3166-1 does not list as a country. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
  'UK',
  'SU',
  'DD',
  'FX',
  'YU',
  'AN',
  'CS',
  'TP',
  'ZR',
  'BU',
  'NT',
  'NH',
  'RH',
  'VD',
  'YD',
  'DY',
  'HV',
]);
