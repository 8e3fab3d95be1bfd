const point = 46;
const comma = 44;
const zero = 48;
const mostDigits = 15;
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * Number in `bytes[start .. end)`, which is trimmed: sign, digits, commas between groups of three, a decimal point.
 * Up to 15 digits are exact integers divided by an exact power of ten, so that the quotient is the nearest double;
 * longer ones and exponents go through the host's parser. NaN when it is not a number.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === 45;
  let i = isNegative ? start + 1 : start;
  const first = i;
  let whole = 0;
  let part = 0;
  // The common form first, in 32-bit integers: at most nine digits, perhaps a point and at most nine more.
  for (; i < end; i++) {
    const digit = bytes[i] - zero;
    if (digit < 0 || digit > 9) break;
    whole = (Math.imul(whole, 10) + digit) | 0;
  }
  const wholeDigits = i - first;
  if (i === end) {
    if (wholeDigits > 9 || wholeDigits === 0) return general(bytes, start, end);
    return isNegative ? -whole : whole;
  }
  if (bytes[i] !== point) return general(bytes, start, end);
  const afterPoint = i + 1;
  for (i = afterPoint; i < end; i++) {
    const digit = bytes[i] - zero;
    if (digit < 0 || digit > 9) return general(bytes, start, end);
    part = (Math.imul(part, 10) + digit) | 0;
  }
  const decimals = end - afterPoint;
  if (wholeDigits > 6 || wholeDigits === 0 || decimals > 9) return general(bytes, start, end);
  const value = (whole * powers[decimals] + part) / powers[decimals];
  return isNegative ? -value : value;
}

/** Signs, groups, and numbers of more digits. */
function general(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const isNegative = bytes[i] === 45;
  if (isNegative || bytes[i] === 43) i++;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  let group = -1;
  for (; i < end; i++) {
    const digit = bytes[i] - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
      if (group >= 0) group++;
    } else if (digit === point - zero && decimals < 0 && (group < 0 || group === 3)) {
      decimals = 0;
      group = -1;
    } else if (digit === comma - zero && decimals < 0 && (group < 0 ? digits > 0 && digits <= 3 : group === 3)) {
      group = 0;
    } else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || (group >= 0 && group !== 3)) return Number.NaN;
  if (digits > mostDigits) return slowNumber(bytes, start, end);
  if (decimals > 0) value /= powers[decimals];
  return isNegative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 40) return Number.NaN;
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]);
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text)
    ? Number(text.replaceAll(',', ''))
    : Number.NaN;
}
