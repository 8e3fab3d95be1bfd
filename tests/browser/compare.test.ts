import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { remedyWords } from '../../src/show/problems/remedy-words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';

const months = (from: readonly [number, number], to: readonly [number, number]) => ({
  time: { kind: 'months', from: monthIndex(...from), to: monthIndex(...to) } as const,
});
const incidents = { ...emptyDocument.grid, figures: 'incidents' } as const;

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe('two periods of incidents', () => {
  it('are compared by distance, its noise floor, mean move with interval, permutation, placebo rank and mean centres', async () => {
    await analyst.app.goTo(hashOf({ grid: incidents, clauses: months([2021, 10], [2022, 10]) }));
    await analyst.compareWith('year-before');
    const said = await analyst.comparison();
    expect(said).toMatch(/October 2021 to September 2022 \(\d+ records\) against October 2020 to September 2021/);
    expect(said).toMatch(/95 % interval [+−]?[\d.,]+ to [+−]?[\d.,]+ km/);
    expect(said).toMatch(/first Wasserstein distance.*With no change, [\d.,]+ to [\d.,]+ km would be usual/);
    expect(said).toMatch(
      /p = [\d.]+: the larger of [\d.]+ \(blocks of whole months exchanged, like months with like\) and [\d.]+/,
    );
    expect(said).toMatch(/larger than at \d+ of \d+ other dates/);
    expect(said).toMatch(/mean centre moved [\d.,]+ km in a straight line, bearing \d+°/);
    expect(said).toContain('Other events within 24 months');
    expect(await analyst.isDrawn('difference')).toBe(true);
    const table = await analyst.figuresTable('difference', 'difference');
    expect(table.head.join()).toContain('Difference, percentage points');
    expect(await analyst.counts()).toContain('Compared with');
  });

  it('lose their partial month on both sides, and that is said', async () => {
    await analyst.app.goTo(hashOf({ grid: incidents, clauses: months([2024, 5], [2025, 5]) }));
    await analyst.compareWith('year-before');
    expect(await analyst.comparison()).toMatch(/Cut from both sides.*Apr 2025/);
  });
});

describe('two periods of sector totals', () => {
  it('are refused across a break of the series, and compared as "Title 8 only", with its caveat', async () => {
    await analyst.app.goTo(hashOf({ clauses: months([2021, 10], [2023, 10]) }));
    await analyst.compareWith('previous');
    const refused = await analyst.comparison();
    expect(refused).toContain(problemWords.en['break-crossed']);
    expect(refused).toContain(remedyWords.en['break-crossed']);
    expect(refused).not.toContain('moved');

    await analyst.pick('authority', 'title-8');
    const said = await analyst.comparison();
    expect(said).not.toContain(problemWords.en['break-crossed']);
    expect(said).toMatch(/centre of the sector totals, counted from sector midpoints, moved [\d.,]+ km (east|west)/);
    expect(said).toContain('definition changed');
    expect(await analyst.sentence()).toContain('only Title 8');
    expect(await analyst.pageText()).toContain('"Title 8 only" can be carried across 2020');
  });

  it('before and after an event name the other events of those years', async () => {
    await analyst.app.goTo(hashOf({}));
    await analyst.compareWith('event');
    await analyst.choose('compare-event', 'oasiss-coahuila');
    const said = await analyst.comparison();
    expect(said).toContain('Other events within 24 months');
    expect(said).toContain('Operation Streamline');
    expect(await analyst.pageText()).toContain('Before January 2014 there are sector totals only');
    expect(await analyst.pageText()).toContain('; the same season on both sides');
    expect(said).toMatch(/whole years resampled|No sector’s share changed|fewer than three years/);
    await analyst.compareWith('dates');
    expect((await analyst.study()).compare.kind).toBe('dates');
    await analyst.compareWith('none');
    expect(await analyst.counts()).not.toContain('Compared with');
  });
});
