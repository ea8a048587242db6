/** Country codes that a policy may name: ISO 3166-1 alpha-2, and the members of the European Union for territory clauses. */
import type { CountryCode } from '../catalog/types.js';
import { nearest } from './nearest.js';

const assigned =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Every officially assigned code of ISO 3166-1 alpha-2. */
export const countryCodes: ReadonlySet<CountryCode> = new Set(assigned.split(' '));

/** Members of the European Union since 2020-02-01. */
export const euMembers: ReadonlySet<CountryCode> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Their codes of three letters, in the same order. */
const ofThree =
  'AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN BLM BMU BRN BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI CUB CPV CUW CXR CYP CZE DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA GAB GBR GRD GEO GUF GGY GHA GIB GRL GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN IDN IRL ISR IMN IND IOT IRQ IRN ISL ITA JEY JAM JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ LAO LBN LCA LIE LKA LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ MRT MSR MLT MUS MDV MWI MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NIU NZL OMN PAN PER PYF PNG PHL PAK POL SPM PCN PRI PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN SWE SGP SHN SVN SJM SVK SLE SMR SEN SOM SUR SSD STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON TUR TTO TUV TWN TZA UKR UGA UMI USA URY UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM MYT ZAF ZMB ZWE';

/** Why a text is no code of a country, with the one that it may mean; undefined for a code. */
export function countryFault(code: string): string | undefined {
  if (countryCodes.has(code)) return undefined;
  return `\`${code}\` is no country code (ISO 3166-1 alpha-2)${suggested(countryMeant(code))}`;
}

/** The end of a sentence about a text that nobody knows. */
export function suggested(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

/** What people write that is neither a code nor a name of the engine, and the code that they mean. */
const alsoCalled: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  el: 'GR',
  prc: 'CN',
  'p.r.c.': 'CN',
  "people's republic of china": 'CN',
  'mainland china': 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  roc: 'TW',
  korea: 'KR',
  rok: 'KR',
  'republic of korea': 'KR',
  dprk: 'KP',
  america: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  'russian federation': 'RU',
  uae: 'AE',
  holland: 'NL',
  turkey: 'TR',
  'czech republic': 'CZ',
};

let named: ReadonlyMap<string, CountryCode> | undefined;

/** The code that somebody means who writes the country in another way, or misspells its name; undefined where nothing is near. */
export function countryMeant(text: string): CountryCode | undefined {
  if (named === undefined) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const codes = [...countryCodes];
    named = new Map([
      ...codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const),
      ...ofThree.split(' ').map((three, index) => [three.toLowerCase(), codes[index] as CountryCode] as const),
      ...codes.map((code) => [code.toLowerCase(), code] as const),
      ...Object.entries(alsoCalled),
    ]);
  }
  const written = text.toLowerCase();
  const known = named.get(written);
  if (known !== undefined || written.length < 5) return known;
  const near = nearest(
    written,
    [...named.keys()].filter((name) => name.length > 3),
  );
  return near === undefined ? undefined : named.get(near);
}
