/** Red, green and blue of sRGB, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** CIE L*, a*, b* under D65. */
export type Lab = readonly [number, number, number];

/** Of "#1d2429", or "#1d2429cc": its opacity is left out. */
export const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Light of a channel, 0 to 1, from its value 0 to 1 (IEC 61966-2-1). */
export const linearOf = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Value of a channel, 0 to 1, from its light; light that a screen cannot give is cut. */
export function channelOf(light: number): number {
  const shown = Math.min(1, Math.max(0, light));
  return shown <= 0.0031308 ? 12.92 * shown : 1.055 * shown ** (1 / 2.4) - 0.055;
}

const lightOf = ([r, g, b]: Rgb): readonly [number, number, number] => [
  linearOf(r / 255),
  linearOf(g / 255),
  linearOf(b / 255),
];

/** Relative luminance, 0 to 1 (WCAG 2.2; Y of CIE 1931). */
export function luminanceOf(rgb: Rgb): number {
  const [r, g, b] = lightOf(rgb);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const [one, two] = [luminanceOf(rgbOf(a)), luminanceOf(rgbOf(b))];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** A colour of some opacity as it looks over an opaque one. @param opacity 0 to 1 */
export const over = (top: Rgb, opacity: number, below: Rgb): Rgb => [
  top[0] * opacity + below[0] * (1 - opacity),
  top[1] * opacity + below[1] * (1 - opacity),
  top[2] * opacity + below[2] * (1 - opacity),
];

/** White of D65, from the matrix below: white has neither a* nor b*. */
const white = [0.95047, 1, 1.08883] as const;
const cubeRoot = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);

/** CIE 1976 L*a*b* of a colour on the screen. */
export function labOf(rgb: Rgb): Lab {
  const [r, g, b] = lightOf(rgb);
  const x = cubeRoot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0]);
  const y = cubeRoot((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / white[1]);
  const z = cubeRoot((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
