import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../../tests/support/sheet-samples.ts';
import { languages } from '../../../base/words.ts';
import { rejectionReasons } from '../../../columns/ledger.ts';
import { guessMeasure } from '../measure.ts';
import { planPages } from '../plan-pages.ts';
import type { ReportFacts } from '../sheet-content.ts';
import { reportLine, shortReport } from './short-report.ts';

const facts: ReportFacts = {
  rows: { read: 5515, accepted: 5507, reasons: { total: 2, 'bad-date': 6 } },
  rounding: 10,
  dateMeans: 'report',
};

describe('the report in one line', () => {
  it('has rows, reasons, rounding and the meaning of dates, in both languages', () => {
    expect(shortReport(facts, 'en')).toBe(
      '5,515 rows read, 5,507 accepted, 8 left out (no date 6, totals 2); rounded to 10 by the publisher; dates are of the report',
    );
    expect(reportLine('a.csv', facts, 'es')).toBe(
      'a.csv: 5,515 filas leídas, 5,507 aceptadas, 8 fuera (sin fecha 6, totales 2); redondeado a 10 por la fuente; las fechas son del reporte.',
    );
  });

  it('is short where nothing was left out, and tells a reason of a later version', () => {
    const whole = { rows: { read: 3, accepted: 3, reasons: {} }, rounding: 1, dateMeans: null };
    expect(shortReport(whole, 'en')).toBe('3 rows read, all accepted');
    const later = { ...whole, rows: { read: 3, accepted: 2, reasons: { 'made-up': 1 } } };
    expect(shortReport(later, 'en')).toContain('(other reasons 1)');
  });

  it.each(languages)('has its own words for each reason of the ledger, in %s', (language) => {
    const texts = rejectionReasons.map((reason) =>
      shortReport({ ...facts, rows: { read: 1, accepted: 0, reasons: { [reason]: 1 } } }, language),
    );
    expect(new Set(texts).size).toBe(rejectionReasons.length);
  });

  it('has no count of a file whose small figures are held back, and no line where nothing may be said', () => {
    expect(shortReport({ ...facts, rows: null }, 'en')).toBe('rounded to 10 by the publisher; dates are of the report');
    expect(reportLine('own.csv', { rows: null, rounding: 1, dateMeans: null }, 'en')).toBe('');
  });

  it('stands among the sources behind a sheet', () => {
    const content = sheetSample([{ kind: 'map' }]);
    const releases = content.releases.map((release) => ({ ...release, report: facts }));
    const page = planPages({ ...content, releases }, guessMeasure).en;
    const notes = page.backNotes.flatMap(({ texts }) => texts);
    expect(notes).toContain(`b.csv: ${shortReport(facts, 'en')}.`);
    expect(
      planPages(content, guessMeasure)
        .en.backNotes.flatMap(({ texts }) => texts)
        .join(' '),
    ).not.toContain('rows read');
  });
});
