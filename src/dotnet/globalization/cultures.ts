import { NotSimulated } from '../../base/not-simulated.ts';
import { type Culture, invariantCulture, sessionCulture } from '../../runtime/text/culture.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { type CultureFacts, cultureData } from './culture-data.ts';
import { CultureInfo } from './culture-info.ts';

const byName = new Map(Object.keys(cultureData).map((name) => [name.toLowerCase(), name]));
const made = new Map<string, Culture>();

const invariantFacts: CultureFacts = {
  displayName: 'Invariant Language (Invariant Country)',
  nativeName: 'Invariant Language (Invariant Country)',
  lcid: 127,
  iso2: 'iv',
  iso3: 'ivl',
  windowsName: 'IVL',
  listSeparator: ',',
};

function cultureNamed(name: string): Culture {
  if (name === '') return invariantCulture;
  if (name === sessionCulture.name) return sessionCulture;
  let culture = made.get(name);
  if (!culture) {
    const { base = '', number, date } = cultureData[name];
    const from = cultureNamed(base);
    culture = { name, number: { ...from.number, ...number }, date: { ...from.date, ...date } };
    made.set(name, culture);
  }
  return culture;
}

export const factsOf = ({ name }: Culture): CultureFacts => cultureData[name]?.facts ?? invariantFacts;

/** The culture that a culture without a country stands for, and the other way round. */
export const parentName = (name: string): string => (name.includes('-') ? name.slice(0, name.lastIndexOf('-')) : '');

const isWellFormed = (name: string) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(name);

/** CultureInfo.GetCultureInfo by name. */
export function findCulture(name: string): CultureInfo {
  if (name === '') return CultureInfo.of(invariantCulture);
  const known = byName.get(name.toLowerCase().replaceAll('_', '-'));
  if (known !== undefined) return CultureInfo.of(cultureNamed(known));
  if (isWellFormed(name)) throw new NotSimulated('value', `the culture ${name}`);
  throw new NetException(
    'System.Globalization.CultureNotFoundException',
    `Culture is not supported. (Parameter 'name')\n${name} is an invalid culture identifier.`,
  );
}

/** CultureInfo.GetCultureInfo by number. */
export function findCultureByNumber(lcid: number): CultureInfo {
  if (lcid === 127) return CultureInfo.of(invariantCulture);
  const found = Object.entries(cultureData).find(([, { facts }]) => facts.lcid === lcid);
  if (!found) throw new NotSimulated('value', `the culture ${lcid}`);
  return CultureInfo.of(cultureNamed(found[0]));
}

/** Names of the cultures that are known, with a country or without. */
export const cultureNames = (withCountry: boolean): string[] => Object.keys(cultureData).filter((name) => name.includes('-') === withCountry);

export const isNeutral = ({ name }: Culture): boolean => name !== '' && !name.includes('-');
