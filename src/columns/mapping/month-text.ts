import { plainName } from '../areas/plain-name.ts';

const names = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero', 'febr'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto', 'agto'],
  ['sep', 'sept', 'september', 'septiembre', 'setiembre', 'set'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
];
const monthOfName = new Map(names.flatMap((spellings, at) => spellings.map((name) => [name, at + 1] as const)));

/** Month, 1 to 12, of "Enero", "ene.", "October", "01 October", "1", "01"; 0 where the text is no month. */
export function monthIn(text: string): number {
  const plain = plainName(text);
  const digits = /^0?(\d|1[0-2])(?: 0)?$/.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  return monthOfName.get(plain.replace(/^\d{1,2} | \d{1,2}$/g, '')) ?? 0;
}

/** Year of "2019", "FY2019", "FY 19", "2025 (FYTD)", "AF 2019", "2019.0"; null where the text is no year. */
export function yearIn(text: string): number | null {
  const plain = plainName(text);
  const year = /^(?:fy|af|ano|anio|year|ano fiscal|fiscal year)? ?((?:19|20)\d\d)(?: 0| fytd| p| r)?$/.exec(plain)?.[1];
  const short = /^(?:fy|af) ?(\d\d)(?: fytd)?$/.exec(plain)?.[1];
  if (year !== undefined) return Number(year);
  return short === undefined ? null : 2000 + Number(short);
}

/** A header that says the year's months end in September. */
export const isFiscal = (text: string): boolean => /^(fy|af|fiscal|ano fiscal|ejercicio fiscal)/.test(plainName(text));

export interface MonthHeader {
  /** 1 to 12. */
  readonly month: number;
  /** Null where the header has none: "Enero". */
  readonly year: number | null;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** The month that a header names: "Enero", "ene-20", "Jan 2020", "2020-01", "01/2020", "202001", "2020-01-01 00:00:00". */
export function monthHeader(text: string): MonthHeader | null {
  const plain = plainName(text);
  const named = /^(?:([a-z]+) ?(\d{4}|\d{2})?|(\d{4}) ?([a-z]+))$/.exec(plain);
  if (named !== null) {
    const month = monthOfName.get(named[1] ?? named[4] ?? '');
    const year = named[2] ?? named[3];
    return month === undefined ? null : { month, year: year === undefined ? null : fullYear(year) };
  }
  const numbers =
    /^((?:19|20)\d\d) ?(0?[1-9]|1[0-2])(?: 0?1(?: 00 00(?: 00)?)?)?$/.exec(plain) ??
    /^(0?[1-9]|1[0-2]) ((?:19|20)\d\d)$/.exec(plain);
  if (numbers === null) return null;
  const [a, b] = [numbers[1] ?? '', numbers[2] ?? ''];
  return a.length === 4 ? { year: Number(a), month: Number(b) } : { year: Number(b), month: Number(a) };
}

/** Rows and columns that sum others: "Total", "Gran total", "Subtotal", "Yearly total", "Total general". */
export const isTotalText = (text: string): boolean =>
  /^(?:(?:gran|grand|sub|yearly|annual|monthly|overall) ?)?(?:sub)?total(?:es|s)?(?: .*)?$|^suma$|^(?:all|todos|todas|nacional|nationwide|national|southwest border|northern border|coastal border)(?: total)?$/.test(
    plainName(text),
  );
