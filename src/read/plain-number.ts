/** The shortest digits that are the number, written out: 1e+21 and 1e-7 too, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  const cut = text.indexOf('e');
  if (cut < 0) return text;
  const power = Number(text.slice(cut + 1));
  const sign = value < 0 ? '-' : '';
  const [whole = '', part = ''] = text.slice(sign.length, cut).split('.');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${whole}${part}`;
  return `${sign}${whole}${part.padEnd(power, '0')}`;
}
