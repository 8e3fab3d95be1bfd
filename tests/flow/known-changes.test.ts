import { describe, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import type { Disclosed, SegmentResult, TrendResult } from '../../src/disclose/disclosed.ts';
import { type Clause, emptyDocument } from '../../src/document/document.ts';
import { view } from '../../src/show/findings/change-points/view.ts';
import { analysisOf, findingContext } from '../support/finding-samples.ts';

const years: Clause = { kind: 'months', from: monthIndex(1999, 10), to: monthIndex(2024, 10) };
const title8: Clause = { kind: 'categories', column: 'authority', values: ['title-8'] };

function answerOf(clauses: Readonly<Record<string, Clause>>, params: Readonly<Record<string, string>> = {}) {
  const analysis = analysisOf('a1', 'change-points', { data: 'areas', version: 2, params });
  const study = { ...emptyDocument, corridor: 'whole-border', clauses, analyses: [analysis] };
  const answers = answerStudy(study, []);
  if (!answers.ok) throw new Error(answers.error.code);
  const answer = answers.value.find(({ job }) => job.question.kind === 'analysis');
  if (answer === undefined) throw new Error('the study ran no method');
  return answer.result;
}

function changesIn(params: Readonly<Record<string, string>> = {}): Disclosed<TrendResult> {
  const answer = answerOf({ years, title8 }, params);
  if (!answer.ok || !('shape' in answer.value) || answer.value.shape !== 'trend') throw new Error('no trend');
  return answer.value;
}

function changesOf({ series }: TrendResult, id: string) {
  return series.find((one) => one.id === id)?.changes ?? [];
}

/** Sum of a fiscal year over some sectors, from the figures that the picture is drawn of. */
function yearOf(segments: SegmentResult, year: number, sectors: readonly string[]): number {
  const first = monthIndex(year - 1, 10) - segments.firstMonth;
  return segments.segments.reduce((total, { id }, s) => {
    if (!sectors.includes(id)) return total;
    const figures = segments.values.subarray(s * segments.months + first, s * segments.months + first + 12);
    return Array.from({ length: 12 }, (_, m) => figures[m]).reduce((sum, value) => sum + value, total);
  }, 0);
}

describe('the picture of kilometre and month', () => {
  it('holds what is known: the fall after 2006, the rise in the Rio Grande Valley, the surge in Del Rio', () => {
    const answers = answerStudy({ ...emptyDocument, corridor: 'whole-border' }, []);
    if (!answers.ok) throw new Error(answers.error.code);
    const areas = answers.value.find(({ job }) => job.slot === 'areas')?.result;
    if (areas === undefined || !areas.ok || !('segments' in areas.value)) throw new Error('no figures of sectors');
    const picture = areas.value;
    const all = picture.segments.map(({ id }) => id);
    expect(yearOf(picture, 2011, all) / yearOf(picture, 2006, all)).toBeLessThan(0.35);
    for (let year = 2007; year <= 2011; year++) {
      expect(yearOf(picture, year, all)).toBeLessThan(yearOf(picture, year - 1, all));
    }
    const valley = (year: number): number => yearOf(picture, year, ['rio-grande-valley']);
    expect([2012, 2013, 2014].every((year) => valley(year) > 1.5 * valley(year - 1))).toBe(true);
    expect(yearOf(picture, 2021, ['del-rio'])).toBeGreaterThan(5 * yearOf(picture, 2020, ['del-rio']));
  });
});

/** Monthly sector figures of the U.S. Border Patrol, fiscal years 2000 to 2024, as a person runs the method at first. */
describe('change points on the sector figures of 25 years', () => {
  it('is refused across Title 42 until Title 8 alone is chosen', () => {
    expect(answerOf({ years })).toMatchObject({ ok: false, error: { code: 'break-crossed' } });
  });

  it('finds what is known: the fall after 2006, the rise in the Rio Grande Valley, the surge in Del Rio', () => {
    const found = changesIn();
    const fall = changesOf(found, 'corridor')[0];
    expect(fall.month).toBeGreaterThanOrEqual(monthIndex(2006, 7));
    expect(fall.month).toBeLessThan(monthIndex(2009, 1));
    expect(fall.after / fall.before).toBeLessThan(0.5);
    const rise = changesOf(found, 'rio-grande-valley')[0];
    expect(rise.month).toBeGreaterThanOrEqual(monthIndex(2012, 1));
    expect(rise.month).toBeLessThan(monthIndex(2013, 10));
    expect(rise.after / rise.before).toBeGreaterThan(1.8);
    const surge = changesOf(found, 'del-rio').at(-1);
    expect(surge?.month).toBeGreaterThanOrEqual(monthIndex(2021, 1));
    expect(surge?.month).toBeLessThan(monthIndex(2021, 10));
    expect((surge?.after ?? 0) / (surge?.before ?? 1)).toBeGreaterThan(8);
  });

  it('says them in words', () => {
    const { headline, items } = view.text(changesIn(), findingContext());
    expect(headline).toMatch(
      /^Whole corridor: the level changes 3 times in 300 months: July 2008, from 83,\d+ to 34,\d+/,
    );
    expect(headline).toContain('definition changed inside the period');
    const titles = items.map(({ title }) => title);
    expect(titles).toContain('Rio Grande Valley: February 2013');
    expect(titles).toContain('Del Rio: April 2021');
  });

  it('sees in the shares that the Rio Grande Valley gained and Tucson lost', () => {
    const found = changesIn({ of: 'shares' });
    expect(found.series.map(({ id }) => id)).not.toContain('corridor');
    const gains = changesOf(found, 'rio-grande-valley');
    const peak = gains.find(({ month }) => month >= monthIndex(2012, 1));
    expect(peak?.month).toBeLessThan(monthIndex(2013, 10));
    expect(peak?.after).toBeGreaterThan(0.4);
    const tucson = changesOf(found, 'tucson').filter(({ month }) => month < monthIndex(2015, 1));
    expect(tucson.at(-1)?.after).toBeLessThan(0.2);
    expect(changesOf(found, 'del-rio').some(({ month, after }) => month >= monthIndex(2021, 1) && after > 0.2)).toBe(
      true,
    );
    expect(view.text(found, findingContext()).headline).toContain('Rio Grande Valley: February 2013');
  });
});
