/** What every part of a policy is written in: countries and groups, rules, presets, facts about the company; and where mistakes go. */
import type { Problem } from '../problem.js';
import { countryCodes, countryFault, countryMeant, suggested } from './countries.js';
import { nearest } from './nearest.js';
import type { Company, Groups, Stated, StatedRules } from './policy.js';
import { written } from './policy-problems.js';
import type { KeyPath, PolicyText } from './policy-text.js';
import { type PresetName, presetNames, presets } from './presets.js';
import { readRules, ruleNames } from './rules/index.js';
import type { RuleReader } from './rules/rule.js';
import type { PolicyFile } from './schema.js';
import type { PolicyPlace } from './types.js';
import { defined } from './values.js';

/** What one key of the file holds when it stands. */
export type Written<K extends keyof PolicyFile> = NonNullable<PolicyFile[K]>;

/** Reads parts of one file; mistakes are collected with their places. */
export interface Terms {
  readonly groups: Groups;
  refuse(at: KeyPath, detail: string): void;
  line(at: KeyPath): number;
  /** Statements of the rules under `at`; `bare`: the keys of the one rule stand there themselves. */
  rules(keys: Written<'rules'> | undefined, at: KeyPath, bare?: boolean): StatedRules;
  presets(named: Written<'presets'> | undefined, at: KeyPath): readonly StatedRules[];
  company(facts: Written<'company'> | undefined, at: KeyPath): Company;
  /** Refuses what is no country code. */
  country(code: string, at: KeyPath): void;
}

/** Opens the terms of a file; `own` are its groups, `above` those of the layers above. */
export function openTerms(text: PolicyText, path: string, own: Groups, above: Groups, problems: Problem[]): Terms {
  const refuse = (at: KeyPath, detail: string) => {
    problems.push({
      code: 'policy-wrong-value',
      path,
      ...text.valuePlace(at),
      detail: `${at.length === 0 ? 'the policy' : `\`${written(at)}\``}: ${detail}`,
    });
  };
  const line = (at: KeyPath) => text.keyPlace(at).line;
  const groups: Groups = { ...above, ...own };
  const country = (code: string, at: KeyPath) => {
    const fault = countryFault(code);
    if (fault !== undefined) refuse(at, fault);
  };
  const countries = (codes: readonly string[], at: KeyPath): readonly string[] =>
    codes.flatMap((code, index) => {
      const members = Object.hasOwn(groups, code) ? groups[code] : undefined;
      if (members !== undefined) return members;
      if (/^[A-Za-z]{2}$/u.test(code)) country(code, [...at, index]);
      else {
        const near = countryMeant(code) ?? nearest(code, Object.keys(groups));
        refuse([...at, index], `\`${code}\` is neither a country code nor a group of this file${suggested(near)}`);
      }
      return [code];
    });
  for (const [name, codes] of Object.entries(own)) {
    if (Object.hasOwn(above, name)) refuse(['groups', name], 'a layer above has a group of this name');
    codes.forEach((code, index) => {
      if (code === 'unknown') refuse(['groups', name, index], '`unknown` is not a country and cannot stand in a list');
      else country(code, ['groups', name, index]);
    });
    if (countryCodes.has(name.toUpperCase())) refuse(['groups', name], 'a group may not be called like a country');
  }
  const reader = (here: KeyPath): RuleReader => ({
    countries: (codes, below) => countries(codes, [...here, ...below]),
    refuse: (below, detail) => refuse([...here, ...below], detail),
  });
  const place = (at: KeyPath): PolicyPlace => {
    const scope = at[0] === 'scopes' ? scopeName(text.value, at[1]) : undefined;
    return { path, line: line(at), ...(scope !== undefined && { scope }) };
  };
  const placesOf = (keys: object, at: (key: string) => KeyPath): Stated<object>['places'] =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, place(at(key))]));

  const rules: Terms['rules'] = (keys, at, bare = false) =>
    readRules(keys ?? {}, (name, stated, read): Stated<object> => {
      const here = bare ? at : [...at, name];
      return { values: read(reader(here)), places: placesOf(stated, (key) => [...here, key]), place: place(here) };
    });
  const presetsOf: Terms['presets'] = (named, at) =>
    presetNames.flatMap((name: PresetName): readonly StatedRules[] => {
      const value = named?.[name];
      if (value === undefined) return [];
      const here = [...at, name];
      const said: Readonly<Record<string, object>> = presets[name].rules(value, reader(here));
      // Everything that a preset states stands where it is named.
      const stated = (values: object): Stated<object> => ({
        values,
        places: placesOf(values, () => here),
        place: place(here),
      });
      return [
        Object.fromEntries(ruleNames.flatMap((rule) => (said[rule] === undefined ? [] : [[rule, stated(said[rule])]]))),
      ];
    });
  const company: Terms['company'] = (facts, at) => {
    if (facts?.country !== undefined) country(facts.country, [...at, 'country']);
    facts?.markets?.forEach((code, index) => {
      country(code, [...at, 'markets', index]);
    });
    return defined({
      country: facts?.country,
      markets: facts?.markets,
      commercial: facts?.commercial,
      monthlyActiveUsers: facts?.['monthly-active-users'],
      dailyActiveUsers: facts?.['daily-active-users'],
      revenueUsdMonth: facts?.['revenue-usd-month'],
      revenueUsdYear: facts?.['revenue-usd-year'],
      revenueJpyYear: facts?.['revenue-jpy-year'],
      asOf: facts?.['as-of'],
    });
  };
  return { groups, refuse, line, rules, presets: presetsOf, company, country };
}

function scopeName(file: unknown, index: string | number | undefined): string | undefined {
  const { scopes } = file as { readonly scopes?: readonly { readonly name?: unknown }[] };
  const name = typeof index === 'number' ? scopes?.[index]?.name : undefined;
  return typeof name === 'string' ? name : undefined;
}
