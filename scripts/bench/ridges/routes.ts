import { seededRng } from '../../../src/base/rng.ts';

const each = 25_000;

/** Sum of twelve uniform numbers: near enough to normal. */
function normal(rng: ReturnType<typeof seededRng>): number {
  let sum = -6;
  for (let k = 0; k < 12; k++) sum += rng.nextUnit();
  return sum;
}

/** Points round a winding route of 2,400 km, busier about five places, km; the route of the later period lies 10 km north. */
function routeOf(seed: number, north: number) {
  const rng = seededRng(seed);
  const [x, y] = [new Float64Array(each), new Float64Array(each)];
  for (let i = 0; i < each; i++) {
    const along =
      rng.nextUnit() < 0.5 ? 2400 * rng.nextUnit() : 480 * Math.floor(5 * rng.nextUnit()) + 240 + 60 * normal(rng);
    x[i] = along + 8 * normal(rng);
    y[i] = 120 * Math.sin(along / 180) + north + 12 * normal(rng);
  }
  return { x, y };
}

/** Two periods of 25,000 points. */
export const periods = [routeOf(1, 0), routeOf(2, 10)] as const;
