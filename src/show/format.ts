import { monthOf, yearOf } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import { type Language, localeOf } from '../base/words.ts';

export interface Format {
  whole(value: number): string;
  decimal(value: number, digits: number): string;
  /** As many decimals as a reader can use: whole from 100 up, else two significant digits at least. */
  figure(value: number): string;
  /** As it is, to six significant digits. */
  exact(value: number): string;
  /** Short, for the ticks of an axis: "120K", "120 k". */
  compact(value: number): string;
  /** Whole numbers, with a sign; a true minus. */
  signed(value: number): string;
  /** With a decimal; a part that is not nothing is never "0%". */
  share(value: number): string;
  /** A p-value: two significant digits, and "<0.0001" under that. */
  p(value: number): string;
  /** "October 2006", "octubre de 2006". */
  month(index: MonthIndex): string;
  /** "Oct 2006", "oct 2006". */
  shortMonth(index: MonthIndex): string;
  list(items: readonly string[]): string;
}

const leastP = 0.0001;
/** Under half of it a share would be written as none. */
const leastShare = 0.001;
const trueMinus = '−';
const made = new Map<Language, Format>();

/** Numbers, months and lists as the language writes them. */
export function formatOf(language: Language): Format {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = localeOf(language);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const figure = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const long = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dateOf = (index: MonthIndex): Date => new Date(Date.UTC(yearOf(index), monthOf(index) - 1, 1));
  const decimals = new Map<number, Intl.NumberFormat>();
  const decimalOf = (digits: number): Intl.NumberFormat => {
    const kept = decimals.get(digits);
    if (kept !== undefined) return kept;
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits });
    decimals.set(digits, format);
    return format;
  };
  const format: Format = {
    whole: (value) => whole.format(value),
    decimal: (value, digits) => decimalOf(digits).format(value),
    figure: (value) => (Math.abs(value) >= 100 ? whole : figure).format(value),
    exact: (value) => exact.format(value),
    compact: (value) => (Math.abs(value) < 10_000 ? whole : compact).format(value),
    signed: (value) => signed.format(value).replace('-', trueMinus),
    share: (value) => (value > 0 && value < leastShare / 2 ? `<${share.format(leastShare)}` : share.format(value)),
    p: (value) => (value < leastP ? `<${leastP}` : figure.format(value)),
    month: (index) => long.format(dateOf(index)),
    shortMonth: (index) => `${short.format(dateOf(index)).replace('.', '')} ${yearOf(index)}`,
    list: (items) => list.format(items),
  };
  made.set(language, format);
  return format;
}
