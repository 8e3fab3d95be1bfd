type Rgb = readonly [number, number, number];

const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const rgb = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+)(%?))?\s*\)$/i;
const opaque = 255;

function partsOf(colour: string): readonly [...Rgb, number] | null {
  const digits = hex.exec(colour)?.[1];
  if (digits !== undefined) {
    const long = digits.length > 4 ? digits : [...digits].map((digit) => digit + digit).join('');
    const [r = 0, g = 0, b = 0, a = opaque] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return [r, g, b, a / opaque];
  }
  const found = rgb.exec(colour);
  if (found === null) return null;
  const [, r, g, b, alpha = '1', percent] = found;
  return [Number(r), Number(g), Number(b), percent === '%' ? Number(alpha) / 100 : Number(alpha)];
}

/**
 * A colour as it looks on its ground, "#rrggbb": a document with a transparent part is printed as one picture by some
 * printers. Null: nothing is painted.
 */
export function plainColour(colour: string, ground: string): string | null {
  const parts = partsOf(colour);
  if (parts === null) return null;
  const [r, g, b, alpha] = parts;
  if (alpha === 0) return null;
  const under = partsOf(ground) ?? [opaque, opaque, opaque, 1];
  const mixed = [r, g, b].map((value, i) => Math.round(value * alpha + (under[i] ?? opaque) * (1 - alpha)));
  return `#${mixed.map((value) => Math.min(opaque, value).toString(16).padStart(2, '0')).join('')}`;
}
