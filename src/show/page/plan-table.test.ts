import { describe, expect, it } from 'vitest';
import { guessMeasure } from './measure.ts';
import { fitted } from './plan-table.ts';
import { widthOf } from './text-block.ts';

const style = { size: 14, weight: 400, lineHeight: 18 } as const;
const width = (text: string): number => widthOf(text, style, guessMeasure);
const cutTo = (texts: readonly string[], room: number) => fitted(texts, room, style, guessMeasure);

describe('texts of a column of a table', () => {
  const places = ['km 2,370 to 2,380, near Eagle Pass', 'km 2,400 to 2,410 (Del Rio sector)'];

  it('are whole where they have room', () => {
    expect(cutTo(places, width(places[0] ?? '') + 50)).toEqual(places);
  });

  it('leave out what follows the name where that tells them apart', () => {
    expect(cutTo(places, width('km 2,370 to 2,380') + 2)).toEqual(['km 2,370 to 2,380', 'km 2,400 to 2,410']);
  });

  it('are cut with a sign where their names are the same, or too long', () => {
    const alike = ['Cells, rising steadily', 'Cells, falling steadily'];
    for (const text of cutTo(alike, width('Cells, rising s'))) expect(text).toMatch(/^Cells, .*…$/);
    for (const text of cutTo(places, width('km 2,37'))) expect(text).toMatch(/…$/);
  });
});
