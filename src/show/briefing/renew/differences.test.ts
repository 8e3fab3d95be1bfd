import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../../tests/support/page-samples.ts';
import type { Page } from '../../page/page.ts';
import type { Figures } from '../../table/figures.ts';
import { differencesOf } from './differences.ts';
import { differencesCsv } from './differences-csv.ts';

const page = samplePage('en');

/** The page with a change to its tables and titles. */
const changed = (changeTable: (table: Figures) => Figures, title: string): Page => ({
  ...page,
  items: page.items.map((item) => {
    if (item.kind === 'text' && item.role === 'title') return { ...item, lines: [title] };
    return 'table' in item && item.table !== null ? { ...item, table: changeTable(item.table) } : item;
  }),
});

const plusOne = (table: Figures): Figures => ({
  ...table,
  rows: table.rows.map((row, at) =>
    at > 0 ? row : row.map((cell) => (cell.kind === 'number' ? { ...cell, value: cell.value + 1 } : cell)),
  ),
});

describe('what a newer release changes on a page', () => {
  it('is nothing where the page is the same', () => {
    expect(differencesOf(page, page)).toMatchObject({ sentences: [], figures: [] });
  });

  it('is told by figure, old and new, and by whole sentences', () => {
    const { sentences, figures } = differencesOf(page, changed(plusOne, 'Another title'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.after).toBe('Another title');
    expect(figures.length).toBeGreaterThan(0);
    const number = (text: string): number => Number(text.replaceAll(',', ''));
    for (const { before, after } of figures) expect(number(after)).toBeCloseTo(number(before) + 1);
  });

  it('tells a row that is new and one that is gone', () => {
    const without = changed((table) => ({ ...table, rows: table.rows.slice(1) }), 'T');
    const gone = differencesOf(page, without).figures;
    expect(gone.some(({ before, after }) => before !== '' && after === '')).toBe(true);
    const come = differencesOf(without, page).figures;
    expect(come.some(({ before, after }) => before === '' && after !== '')).toBe(true);
  });

  it('is saved whole, header first', () => {
    const differences = differencesOf(page, changed(plusOne, 'Another title'));
    const lines = differencesCsv([differences], 'en').trim().split('\r\n');
    expect(lines[0]).toContain('Old,New');
    expect(lines).toHaveLength(1 + differences.sentences.length + differences.figures.length);
  });
});
