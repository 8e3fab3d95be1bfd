import { emu } from './xml.ts';

interface Colour {
  /** Six digits. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const byte = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** "#rgb", "#rrggbb", "#rrggbbaa", "rgb(…)" or "rgba(…)"; black for what is none of them. */
export function colourOf(css: string): Colour {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(css.trim())?.[1]?.toLowerCase();
  if (hex !== undefined) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return { hex: long.slice(0, 6), alpha: long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1 };
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return { hex: byte(red) + byte(green) + byte(blue), alpha };
}

export function colourXml(css: string): string {
  const { hex, alpha } = colourOf(css);
  const value = hex.toUpperCase();
  if (alpha >= 1) return `<a:srgbClr val="${value}"/>`;
  return `<a:srgbClr val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr>`;
}

/** A whole fill; null: none. */
export const fillXml = (css: string | null): string =>
  css === null ? '<a:noFill/>' : `<a:solidFill>${colourXml(css)}</a:solidFill>`;

const presets = { hatch: 'wdUpDiag', dots: 'pct20' } as const;

/** Hatching or dots over a ground. */
export const patternXml = (pattern: 'hatch' | 'dots', ink: string, ground: string): string =>
  `<a:pattFill prst="${presets[pattern]}"><a:fgClr>${colourXml(ink)}</a:fgClr><a:bgClr>${colourXml(ground)}</a:bgClr></a:pattFill>`;

export interface Stroke {
  readonly colour: string;
  /** Points. */
  readonly width: number;
  /** Points, on and off in turn. */
  readonly dash?: readonly number[] | undefined;
}

/** Dashes are said in shares of the line's width. */
function dashXml({ width, dash }: Stroke): string {
  if (dash === undefined || dash.length === 0 || width <= 0) return '<a:prstDash val="solid"/>';
  const whole = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const share = (points: number): number => Math.max(1, Math.round((points / width) * 100_000));
  const parts: string[] = [];
  for (let i = 0; i < whole.length; i += 2) {
    parts.push(`<a:ds d="${share(whole[i] ?? 1)}" sp="${share(whole[i + 1] ?? 1)}"/>`);
  }
  return `<a:custDash>${parts.join('')}</a:custDash>`;
}

/** An outline; null: none. */
export function lineXml(stroke: Stroke | null): string {
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${emu(stroke.width)}" cap="flat">${fillXml(stroke.colour)}${dashXml(stroke)}<a:round/></a:ln>`;
}
