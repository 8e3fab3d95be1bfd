import type { Mapping } from '../../document/reading.ts';

type Decimal = Mapping['decimal'];

const withPoint = /^[+-]?(\d+|\d{1,3}(,\d{3})+|\d{1,3}([ \u00a0\u202f]\d{3})+)?(\.\d*)?(e[+-]?\d{1,3})?$/i;
const withComma = /^[+-]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}([ \u00a0\u202f]\d{3})+)?(,\d*)?(e[+-]?\d{1,3})?$/i;
const longest = 40;

/** A number as people write it, thousands apart or not; NaN where it is none. */
export function numberOf(text: string, decimal: Decimal): number {
  const given = text.trim().replace(/^\u2212/, '-');
  if (given.length > longest || !/\d/.test(given)) return Number.NaN;
  const isComma = decimal === 'comma';
  if (!(isComma ? withComma : withPoint).test(given)) return Number.NaN;
  const bare = given.replace(isComma ? /[.\s\u00a0\u202f]/g : /[,\s\u00a0\u202f]/g, '');
  return Number(isComma ? bare.replace(',', '.') : bare);
}

/**
 * Whether the decimals of some cells stand after a comma: a cell says so that can be nothing else ("31,75", "1.234,5"),
 * and no cell says otherwise.
 */
export function decimalOf(cells: readonly string[]): Decimal {
  const saysComma = (text: string): boolean =>
    /^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d*$/.test(text) && !/^[+-]?[1-9]\d{0,2}(,\d{3})+$/.test(text);
  const saysPoint = (text: string): boolean =>
    /^[+-]?(\d+|\d{1,3}(,\d{3})+)\.\d*$/.test(text) && !/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(text);
  return cells.some(saysComma) && !cells.some(saysPoint) ? 'comma' : 'point';
}
