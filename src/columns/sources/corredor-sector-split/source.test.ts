import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { citizenships } from '../../encounters/groups.ts';

const header = `sector,month,authority,demographic,${citizenships.join()}`;
const row = (start: string, counts: Readonly<Record<string, number>>): string =>
  `${start},${citizenships.map((id) => counts[id] ?? '').join()}`;

describe("the app's own joint split", () => {
  it('has an entry for each cell that is not empty', () => {
    const read = readText(
      header,
      row('yuma,2020-04,title-42,single-adults', { mexico: 5, cuba: 2 }),
      row('yuma,2020-05,title-8,family-units', { other: 1 }),
    );
    expect(read.source).toBe('corredor-sector-split');
    expect(figuresOf(read, 'yuma')).toEqual([7, 1]);
    const { split, groups } = panelIn(read);
    expect([...(split?.value ?? [])]).toEqual([2, 5, 1]);
    const codes = split?.group.map((column, g) => Array.from(column, (code) => groups[g].labels[code]));
    expect(codes).toEqual([
      ['title-42', 'title-42', 'title-8'],
      ['single-adults', 'single-adults', 'family-units'],
      ['cuba', 'mexico', 'other'],
    ]);
  });

  it('refuses rows whose class or sector it does not know', () => {
    const read = readText(
      header,
      row('yuma,2020-04,title-9,single-adults', { mexico: 5 }),
      row('miami,2020-04,title-8,single-adults', { mexico: 5 }),
      row('yuma,April,title-8,single-adults', { mexico: 5 }),
      row('yuma,2020-04,title-8,single-adults', { mexico: 4 }),
    );
    expect(read.ledger.counts).toEqual({ 'missing-value': 1, 'unknown-area': 1, 'bad-date': 1 });
  });
});
