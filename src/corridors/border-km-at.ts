import { chordKm, type LineIndex } from './line-index.ts';

/** The border kilometre at a kilometre with the river's bends smoothed: `straightKm` undone. Clamped to the border. */
export function borderKmAt(index: LineIndex, straight: number): number {
  const { chords, lengthKm } = index;
  const last = chords.length - 2;
  let chord = 0;
  while (chord < last && chords[chord + 1] <= straight) chord += 1;
  const length = Math.min(chordKm, lengthKm - chord * chordKm);
  const share = (straight - chords[chord]) / (chords[chord + 1] - chords[chord]);
  return chord * chordKm + Math.min(Math.max(share, 0), 1) * length;
}
