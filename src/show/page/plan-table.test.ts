import { describe, expect, it } from 'vitest';
import type { Figures } from '../table/figures.ts';
import { themes } from '../theme/colours.ts';
import { both } from './both.ts';
import { guessMeasure } from './measure.ts';
import { pageStyle } from './page-size.ts';
import { fitted, planTable } from './plan-table.ts';
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

describe('the rows of a table', () => {
  const column = { id: 'c0', title: 'Region', kind: 'text', digits: 0, isFigure: false } as const;
  const figures: Figures = {
    columns: [column, { ...column, id: 'c1', title: 'Rank', kind: 'number' }],
    rows: Array.from({ length: 30 }, (_, i) => [
      { kind: 'text', text: `Region ${i + 1}` },
      { kind: 'number', value: i + 1 },
    ]),
  };
  const shown = (isRanked: boolean) => {
    const content = { id: 'x1', figures: both(() => ({ ...figures, isRanked })), alt: both(() => 'Table'), least: 5 };
    const box = { x: 0, y: 0, width: 300, height: 120 };
    const items = planTable(
      content,
      box,
      pageStyle({ page: 'a4', orientation: 'portrait' }),
      themes.light,
      guessMeasure,
    );
    return items('en').flatMap((item) =>
      item.kind === 'table' ? item.rows.map(([name]) => name) : item.kind === 'text' ? item.lines : [],
    );
  };

  it('of a ranking are the first ranks where not all have room, and it says so', () => {
    expect(shown(true)[0]).toBe('Region 1');
    expect(shown(true).at(-1)).toMatch(/^The first \d+ of 30 rows\.$/);
  });

  it('are those with the largest figures elsewhere', () => {
    expect(shown(false)[0]).toBe('Region 30');
  });
});
