import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards } from '../../src/analyse/catalog.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng } from './drivers/png.ts';

const card = cards.find(({ id }) => id === 'getis-ord-star');

let analyst: Analyst;
beforeAll(async () => {
  const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;
  analyst = await arrive({ isShared: true, hash: hashOf({ grid }) });
});
afterAll(() => analyst.app.close());

describe('hot spots', () => {
  it('show how far they are, and stop when they are told to', async () => {
    // The longest run that there is: all of the border, small cells, people by permutation.
    await analyst.chooseCorridor('whole-border');
    await analyst.beginRun({ significance: 'permutation', permutations: '99999', resolution: '7', count: 'people' });
    await expect
      .poll(() => analyst.progressOfRun('a1'), { timeout: 30_000 })
      .toMatch(/Working: [\d,]+ of [\d,]+ steps/);
    await analyst.cancelRun('a1');
    expect(await analyst.findingNow('a1')).toContain('Stopped before the end.');
    await analyst.press('remove-a1');
    await analyst.chooseCorridor(emptyDocument.corridor);
    expect((await analyst.study()).analyses).toEqual([]);
  });

  it('are found on the incidents that come with the app, each with its place, size and area', async () => {
    await analyst.runHotSpots();
    const [{ id }] = (await analyst.study()).analyses;
    const spots = await analyst.spots(id);
    expect(spots.length).toBeGreaterThan(0);
    for (const spot of spots) expect(spot).toMatch(/^(Hot|Cold) spot, .*, km [\d,]+( to [\d,]+)? .*km²/);
  });

  it('say their n, their classes by false discovery rate, their parameters, and what they mean', async () => {
    const [{ id }] = (await analyst.study()).analyses;
    const said = await analyst.finding(id);
    expect(said).toMatch(
      /U\.S\. side [\d,]+ records in [\d,]+ cells\. Hot at FDR 1 %: \d+, 5 %: \d+, 10 %: \d+; cold: \d+/,
    );
    expect(said).toContain('Benjamini-Hochberg');
    expect(said).toContain('version 1, seed 1');
    expect(said).toContain(card?.words.en.meaning);
    expect(said).toContain(card?.words.en.caution);
    for (const { words } of card?.params ?? []) expect(said).toContain(words.en.name);
  });

  it('stand in the legend, and on the map', async () => {
    const legend = await analyst.legend();
    expect(legend).toContain('Hot spot, FDR 1 %');
    expect(legend).toContain('Not significant');
    expect(coloursIn(decodePng(await analyst.mapPicture()))).toBeGreaterThan(50);
  });

  it('are in the table behind the map, a class for each cell', async () => {
    const table = await analyst.figuresTable('map');
    expect(table.head).toContain('Class');
    expect(table.rows.some((row) => row.includes('Hot spot, FDR 1 %'))).toBe(true);
    expect(table.csv.text).toContain('Hot spot, FDR 1 %');
  });

  it('follow the chosen months, and are done again', async () => {
    const [{ id }] = (await analyst.study()).analyses;
    const before = await analyst.finding(id);
    await analyst.brushMonths('hovmoller', '2021-01', '2022-12');
    const after = await analyst.finding(id);
    expect(after).toContain('2021');
    expect(after).not.toBe(before);
  });
});
