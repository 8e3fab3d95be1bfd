import type { MappedField } from '../../document/reading.ts';
import { speaksOf } from './header-roles.ts';
import { monthIn, yearIn } from './month-text.ts';
import { field, mostly, share, type WeighedColumn } from './weighed-column.ts';

/** The date of the event where there is one, else year and month, else the year alone. */
export function timeFields(columns: readonly WeighedColumn[]): readonly MappedField[] {
  const dates = columns.filter(({ looks, header }) => looks === 'date' && !speaksOf.birth(header));
  const rank = ({ header }: WeighedColumn): number =>
    (speaksOf.event(header) ? 4 : 0) + (speaksOf.date(header) ? 2 : 0) - (speaksOf.otherDate(header) ? 1 : 0);
  if (dates.length > 0) {
    const best = dates.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    return [field(best.header, 'date')];
  }
  const years = columns.filter(({ cells }) => share(cells, (text) => yearIn(text) !== null) >= mostly);
  const fiscal = years.find(({ header }) => speaksOf.fiscal(header));
  const year = years.find(({ header }) => speaksOf.year(header));
  const month = columns.find(
    ({ header, cells }) => speaksOf.month(header) && share(cells, (text) => monthIn(text) > 0) >= 0.6,
  );
  const named = columns.find(
    ({ looks, cells }) => looks === 'text' && share(cells, (text) => monthIn(text) > 0) >= 0.9,
  );
  const inYear = month ?? named;
  const ofYear = fiscal !== undefined ? field(fiscal.header, 'fiscal-year') : year && field(year.header, 'year');
  return [...(ofYear === undefined ? [] : [ofYear]), ...(inYear === undefined ? [] : [field(inYear.header, 'month')])];
}
