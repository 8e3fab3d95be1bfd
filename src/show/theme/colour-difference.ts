import type { Lab } from './colour-space.ts';

const radians = Math.PI / 180;
const power25 = 25 ** 7;

/** Angle of a hue, 0 to 360 degrees; 0 where there is none. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const degrees = Math.atan2(b, a) / radians;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** How far a hue is turned from another, -180 to 180 degrees; 0 where either has no hue. */
function turnOf(from: number, to: number, isGrey: boolean): number {
  if (isGrey) return 0;
  const turn = to - from;
  if (Math.abs(turn) <= 180) return turn;
  return turn > 180 ? turn - 360 : turn + 360;
}

/** Middle of two hues on the shorter way round. */
function middleOf(one: number, two: number, isGrey: boolean): number {
  const sum = one + two;
  if (isGrey) return sum;
  if (Math.abs(one - two) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/**
 * Difference of two colours by CIEDE2000, all parametric factors 1: Sharma, Wu & Dalal (2005), doi:10.1002/col.20070,
 * whose 34 pairs the tests hold it to.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma7 / (chroma7 + power25)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const hueDifference = 2 * Math.sqrt(c1 * c2) * Math.sin((turnOf(h1, h2, isGrey) / 2) * radians);
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, middleOf(h1, h2, isGrey)];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * radians) +
    0.24 * Math.cos(2 * h * radians) +
    0.32 * Math.cos((3 * h + 6) * radians) -
    0.2 * Math.cos((4 * h - 63) * radians);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = hueDifference / (1 + 0.015 * c * t);
  const turned = 60 * Math.exp(-(((h - 275) / 25) ** 2)) * radians;
  const rotation = -Math.sin(turned) * 2 * Math.sqrt(c ** 7 / (c ** 7 + power25));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}
