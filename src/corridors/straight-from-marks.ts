import { markNear } from './border-marks.ts';
import { borderLengthKm } from './corridor.ts';
import { geodesic } from './geodesic.ts';
import { chordKm } from './line-index.ts';

/** Kilometres from the Pacific to each chord's end, with the bends between smoothed; made once. */
let ends: readonly number[] | null = null;

function chordEnds(): readonly number[] {
  const out = [0];
  let before = markNear(0);
  for (let km = chordKm; km - chordKm < borderLengthKm; km += chordKm) {
    const here = markNear(Math.min(km, borderLengthKm));
    out.push((out.at(-1) ?? 0) + geodesic(before.lon, before.lat, here.lon, here.lat).km);
    before = here;
  }
  return out;
}

/**
 * `straightKm` of a border kilometre where no line index is at hand: the same chords of 50 km, between the marks at
 * every tenth kilometre. Within 0.1 km of it, but in the last chord, which ends at the last mark (3 km short).
 */
export function straightFromMarks(borderKm: number): number {
  ends ??= chordEnds();
  const within = Math.min(Math.max(borderKm, 0), borderLengthKm);
  const chord = Math.min(Math.floor(within / chordKm), ends.length - 2);
  const length = Math.min(chordKm, borderLengthKm - chord * chordKm);
  const [from = 0, to = 0] = [ends[chord], ends[chord + 1]];
  return from + ((within - chord * chordKm) / length) * (to - from);
}
