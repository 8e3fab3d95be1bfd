import { describe, expect, it } from 'vitest';
import { panelIn, readText } from '../../tests/support/read-text.ts';
import { citizenships } from './encounters/groups.ts';
import { joinSplit } from './join-split.ts';

const figures = panelIn(
  readText('sector,month,apprehensions', 'yuma,2020-02,9', 'yuma,2020-03,4', 'yuma,2020-04,0', 'yuma,2020-05,6'),
);
const row = (start: string, mexico: number): string =>
  `${start},${citizenships.map((id) => (id === 'mexico' ? mexico : '')).join()}`;
const splitOf = (...rows: readonly string[]) =>
  panelIn(readText(`sector,month,authority,demographic,${citizenships.join()}`, ...rows));

describe('joinSplit', () => {
  it('lays the split under the months that it splits', () => {
    const joined = joinSplit(
      figures,
      splitOf(row('yuma,2020-03,title-8,single-adults', 4), row('yuma,2020-05,title-42,single-adults', 6)),
    );
    if (!joined.ok) throw new Error(joined.error.code);
    expect(joined.value.groups.map(({ column }) => column)).toEqual(['authority', 'demographic', 'citizenship']);
    expect(joined.value.total).toBe(figures.total);
    expect([...(joined.value.split?.month ?? [])]).toEqual([1, 3]);
    expect(joined.value.split?.from).toBe(figures.firstMonth + 1);
  });

  it('joins nothing where a sum is not the figure, or a month lies outside', () => {
    expect(joinSplit(figures, splitOf(row('yuma,2020-03,title-8,single-adults', 5))).ok).toBe(false);
    expect(joinSplit(figures, splitOf(row('yuma,2020-06,title-8,single-adults', 5))).ok).toBe(false);
    expect(joinSplit(figures, figures).ok).toBe(false);
  });
});
