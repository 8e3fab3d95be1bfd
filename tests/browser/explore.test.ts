import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { decodePng, differenceOf } from './drivers/png.ts';

/** Share of the pixels of map and diagrams: names of towns may stand on another side of their dots, and no more. */
const same = 0.01;

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true, size: { width: 1440, height: 900 } });
});
afterAll(() => analyst.app.close());

/** Back to the first view, whatever the last test left. */
beforeEach(async () => {
  await analyst.chooseCorridor('el-paso-eagle-pass-coahuila');
  await analyst.figures('areas');
  if (!(await analyst.isDisabled('clear-filters'))) await analyst.press('clear-filters');
});

const monthsOf = async (): Promise<{ from: number; to: number }> => {
  const clause = (await analyst.study()).clauses.time;
  if (clause?.kind !== 'months') throw new Error('no months are chosen');
  return clause;
};

describe('the first view', () => {
  it('says in one sentence what, where and when', async () => {
    const sentence = await analyst.sentence();
    expect(sentence).toContain('Border Patrol apprehensions and encounters');
    expect(sentence).toContain('El Paso, Big Bend, and Del Rio sectors');
    expect(sentence).toContain('October 1999 to May 2025');
  });

  it('counts what is shown, which share that is, and what is missing or held back', async () => {
    const counts = await analyst.counts();
    expect(counts).toMatch(/^5,026,228 shown\b.* 22\.3% of 22,574,437/);
    expect(counts).toContain('suppressed: 0');
    expect(counts).toMatch(/incidents with [\d,]+ people/);
    expect(counts).toContain('not located');
  });

  it('draws the diagram, the profile, the months and the Mexican series, each with its span in words', async () => {
    expect(await analyst.chartSays('hovmoller')).toContain('Border kilometre 824 to 2,450 across');
    expect(await analyst.chartSays('months')).toContain('October 1999 to May 2025');
    expect(await analyst.isDrawn('profile')).toBe(true);
    expect(await analyst.isDrawn('national')).toBe(true);
  });

  it('names sectors that are taken whole', async () => {
    expect(await analyst.notes()).toContain('whole sector, New Mexico included');
  });

  it("gives a sector's total of the month beside the mark", async () => {
    const tip = await analyst.pointAt(1000, '2005-06');
    expect(tip).toContain('El Paso');
    expect(tip).toMatch(/\d{1,2},\d{3}/);
  });
});

describe('choosing a period', () => {
  it('by dragging down the diagram changes sentence, counts and the other pictures', async () => {
    const [profile, all] = [await analyst.chartPicture('profile'), await analyst.shown()];
    const fine = await analyst.brushMonths('hovmoller', '2006-10', '2008-09');
    const { from, to } = await monthsOf();
    expect(Math.abs(from - monthIndex(2006, 10))).toBeLessThanOrEqual(2 * fine + 1);
    expect(Math.abs(to - monthIndex(2008, 10))).toBeLessThanOrEqual(2 * fine + 1);
    expect(await analyst.sentence()).toMatch(/200[67] to \w+ 200[89]/);
    expect(await analyst.shown()).toBeLessThan(all);
    expect(differenceOf(decodePng(profile), decodePng(await analyst.chartPicture('profile')))).toBeGreaterThan(0.01);
  });

  it('by dragging down the months does the same, and a double click takes it back', async () => {
    const all = await analyst.shown();
    await analyst.brushMonths('months', '2019-10', '2021-09');
    expect(await analyst.shown()).toBeLessThan(all);
    await analyst.everythingAgain('months');
    expect(await analyst.shown()).toBe(all);
    expect((await analyst.study()).clauses).toEqual({});
  });

  it('is one step to undo, however long the drag', async () => {
    const before = await analyst.study();
    await analyst.brushMonths('hovmoller', '2010-01', '2015-01');
    await analyst.undo();
    expect(await analyst.study()).toEqual(before);
  });
});

describe('choosing a place', () => {
  it('by dragging along the profile takes each sector that it touches whole, and names them', async () => {
    await analyst.brushKilometres('profile', 1200, 1500);
    expect((await analyst.study()).clauses.place).toEqual({ kind: 'kilometres', from: 824, to: 2109 });
    expect(await analyst.sentence()).toContain('El Paso and Big Bend sectors');
    expect(await analyst.notes()).toContain('El Paso: whole sector, New Mexico included');
  });

  it('by dragging along the diagram changes the counts too', async () => {
    const all = await analyst.shown();
    await analyst.brushKilometres('hovmoller', 2200, 2400);
    expect(await analyst.sentence()).toContain('Del Rio sector,');
    expect(await analyst.shown()).toBeLessThan(all);
  });

  it('takes another corridor, and the whole border', async () => {
    await analyst.chooseCorridor('rio-grande-valley-tamaulipas');
    expect(await analyst.sentence()).toContain('Rio Grande Valley sector');
    await analyst.chooseCorridor('whole-border');
    expect(await analyst.shown()).toBe(22_574_437);
    expect(await analyst.chartSays('hovmoller')).toContain('Border kilometre 0 to 3,183 across');
  });
});

describe('incidents instead of sector totals', () => {
  it('are shown in bins of 10 km, counted as records or people, the corridor cut where it ends', async () => {
    await analyst.figures('incidents');
    expect(await analyst.sentence()).toMatch(
      /^Deaths and disappearances \(IOM\), incidents, .*January 2014 to April 2025/,
    );
    const records = await analyst.counts();
    await analyst.pick('count', 'people');
    expect(await analyst.sentence()).toContain('(IOM), people,');
    expect(await analyst.counts()).not.toBe(records);
    await analyst.pick('count', 'records');
  });
});

describe('the address', () => {
  it('gives the same study and the same picture when it is loaded again, and the steps to undo and redo', async () => {
    await analyst.chooseCorridor('arizona-sonora');
    await analyst.brushMonths('hovmoller', '2004-01', '2010-12');
    const [before, sentence, picture] = [await analyst.study(), await analyst.sentence(), await analyst.pictures()];
    await analyst.chooseCorridor('laredo-nuevo-laredo');
    const after = await analyst.study();
    await analyst.undo();
    await analyst.app.reload();
    expect(await analyst.study()).toEqual(before);
    expect(await analyst.sentence()).toBe(sentence);
    expect(differenceOf(decodePng(picture), decodePng(await analyst.pictures()))).toBeLessThan(same);
    await analyst.redo();
    expect(await analyst.study()).toEqual(after);
    await analyst.app.reload();
    await analyst.undo();
    expect(await analyst.study()).toEqual(before);
  });

  it('opens in another browser on the same view', async () => {
    await analyst.brushKilometres('profile', 1200, 1500);
    const other = await arrive({ hash: await analyst.address(), size: { width: 1440, height: 900 } });
    expect(await other.study()).toEqual(await analyst.study());
    expect(await other.counts()).toBe(await analyst.counts());
  });

  it('that is broken is said to be, and the first view stands', async () => {
    const other = await arrive({ hash: 's1.broken' });
    expect((await other.notices()).join()).toContain('is damaged');
    expect(await other.study()).toEqual({ ...emptyDocument });
  });
});
