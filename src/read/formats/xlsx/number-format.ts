/** What a number in a cell stands for, by the cell's number format. */
export type NumberKind = 'plain' | 'date' | 'time' | 'elapsed' | number;

/** Formats that a workbook need not spell out (ECMA-376, 18.8.30), East Asian ones among them. */
const builtIn: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
];

export const builtInKind = (id: number): NumberKind =>
  builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'plain';

/** Texts in quotes, escaped signs, padding, and colours, conditions and languages in brackets; never times in brackets. */
const unspoken = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Kind of a number format by its code ("yyyy-mm-dd", "#,##0", "[h]:mm"): a date, a time of day, a length of time, a
 * code of so many digits whose zeros are kept ("00000"), or a plain number.
 */
export function numberKind(code: string): NumberKind {
  const [first = ''] = code.replace(unspoken, '').split(';');
  const said = first
    .toLowerCase()
    .replace(/general|e[+-]/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
    .trim();
  if (/^0{2,}$/.test(said)) return said.length;
  if (/\[[hms]+\]/.test(said)) return 'elapsed';
  if (/[yd]/.test(said)) return 'date';
  if (/[hs]/.test(said)) return 'time';
  return /m/.test(said) ? 'date' : 'plain';
}
