import { describe, expect, it } from 'vitest';
import { problem } from '../../../base/problem.ts';
import type { InspectedColumn, Inspection } from '../../../columns/inspection.ts';
import type { Mapping, Reading } from '../../../document/reading.ts';
import { bytesText, estimateText } from './estimate-text.ts';
import { blankMapping, withRole } from './mapping-draft.ts';
import { obstacleOf, refusalOf } from './obstacle.ts';
import { partsAlike } from './parts-together.ts';
import {
  isColumnKept,
  withColumn,
  withDayFirst,
  withMapping,
  withPart,
  withProposal,
  withYears,
} from './reading-draft.ts';

const headers = ['Fecha', 'Alta', 'Lat', 'Lon'];
const mapping: Mapping = withRole(blankMapping(headers), 'Fecha', 'date');
const estimate = { rows: 1234, bytes: 52_000, memoryBytes: 93_000, seconds: 0.2, isTooMuch: false };
const unknown: Inspection = {
  name: 'made.csv',
  bytes: 52_000,
  parts: [{ name: 'made.csv', source: null, size: 52_000 }],
  part: 'made.csv',
  source: null,
  others: [],
  reading: {},
  estimate,
  columns: headers.map((column) => ({ column, dropped: 'not-used', looksLike: 'text', isOptional: false })),
  dates: null,
  years: null,
  proposal: mapping,
  sample: null,
  problem: problem('source-unknown', { columns: 4 }),
};
const two = [...unknown.parts, { name: 'other.csv', source: null, size: 10 }];

describe('a reading', () => {
  it('of another part starts anew', () => {
    const reading: Reading = { part: 'a', dayFirst: true, years: { from: 2019, to: 2020 }, mapping };
    expect(withPart(reading, 'b')).toEqual({ part: 'b' });
    expect(withPart(reading, 'a')).toBe(reading);
  });

  it('asks of day and month anew when the date is another column, and not for other changes', () => {
    const reading = withDayFirst({ mapping }, false);
    expect(withMapping(reading, { ...mapping, decimal: 'comma' }).dayFirst).toBe(false);
    expect('dayFirst' in withMapping(reading, withRole(mapping, 'Alta', 'date'))).toBe(false);
  });

  it('has its years in order, or none', () => {
    const some = withYears({ part: 'a' }, { from: 2021, to: 2019 });
    expect(some).toEqual({ part: 'a', years: { from: 2019, to: 2021 } });
    expect(withYears(some, null)).toEqual({ part: 'a' });
  });

  it('names columns only while one is left out', () => {
    const columns: InspectedColumn[] = headers.map((column, at) => ({
      column,
      dropped: null,
      looksLike: 'text',
      isOptional: at > 1,
    }));
    const less = withColumn({}, 'Lat', false, columns);
    expect(less).toEqual({ columns: ['Lon'] });
    expect([isColumnKept(less, 'Lat'), isColumnKept(less, 'Lon')]).toEqual([false, true]);
    expect(withColumn(less, 'Lat', true, columns)).toEqual({});
    expect(withColumn(less, 'Lon', false, columns)).toEqual({ columns: [] });
  });
});

describe('the proposal', () => {
  it('is taken for a file of no known source, with its part where there are several', () => {
    expect(withProposal({}, unknown)).toEqual({ mapping });
    expect(withProposal({}, { ...unknown, parts: two })).toEqual({ part: 'made.csv', mapping });
  });

  it('is not taken for a file that is recognised, or where the person said what its columns are', () => {
    const none: Reading = {};
    expect(withProposal(none, { ...unknown, source: 'iom-missing-migrants' })).toBe(none);
    expect(withProposal(none, { ...unknown, proposal: null })).toBe(none);
    const empty: Reading = { mapping: blankMapping(headers) };
    expect(withProposal(empty, unknown)).toBe(empty);
    const own: Reading = { mapping: withRole(blankMapping([...headers, 'Más']), 'Lat', 'lat') };
    expect(withProposal(own, unknown)).toBe(own);
  });

  it('takes the place of a mapping of another line of headers, and keeps what is no column', () => {
    const titles = { ...withRole(blankMapping(['Informe', '2019']), 'Informe', 'date'), skip: 3, publisher: 'INM' };
    expect(withProposal({ mapping: titles }, unknown)).toEqual({ mapping: { ...mapping, skip: 3, publisher: 'INM' } });
  });
});

describe('what stands in the way of reading', () => {
  const looked = {
    inspection: { ...unknown, source: 'mapped', problem: null },
    failure: null,
    reading: { mapping },
    refusal: null,
  };
  it('is nothing, once the columns are known', () => {
    expect(obstacleOf(looked)).toBeNull();
  });

  it('is a file that was not looked at, failed, or is of no known source', () => {
    const failure = problem('file-empty');
    expect(obstacleOf({ ...looked, inspection: null })).toEqual({ kind: 'unknown' });
    expect(obstacleOf({ ...looked, inspection: null, failure })).toEqual({ kind: 'problem', problem: failure });
    expect(obstacleOf({ ...looked, inspection: unknown, reading: {} })).toEqual({ kind: 'unknown' });
    expect(obstacleOf({ ...looked, inspection: unknown })).toEqual({ kind: 'problem', problem: unknown.problem });
  });

  it('is why there is no place, where that was refused', () => {
    const refusal = problem('mapping-in-metres');
    const without = { ...looked.inspection, problem: problem('mapping-without-place') };
    expect(obstacleOf({ ...looked, inspection: without, refusal })).toEqual({ kind: 'problem', problem: refusal });
    const other = problem('mapping-without-date');
    const undated = { ...without, problem: other };
    expect(obstacleOf({ ...looked, inspection: undated, refusal })).toEqual({ kind: 'problem', problem: other });
    expect(refusalOf({ ...unknown, problem: refusal })).toBe(refusal);
    expect(refusalOf(unknown)).toBeNull();
  });

  it('is the order of day and month until it is answered', () => {
    const dates = { column: 'Fecha', examples: [] };
    const inspection = { ...looked.inspection, dates, problem: problem('source-ambiguous-dates') };
    expect(obstacleOf({ ...looked, inspection })).toEqual({ kind: 'dates' });
    const answered = { ...looked, inspection: { ...inspection, problem: null }, reading: { mapping, dayFirst: true } };
    expect(obstacleOf(answered)).toBeNull();
  });
});

it('puts parts together where those that are known are of one source', () => {
  const parts = (...sources: readonly (string | null)[]) =>
    sources.map((source, at) => ({ name: `${at}`, source, size: 1 }));
  expect(partsAlike(parts('inegi', 'inegi', null))).toBe(2);
  expect(partsAlike(parts('ohss-sectors', 'ohss-sectors', 'ohss-borders'))).toBe(0);
  expect(partsAlike(parts(null, null))).toBe(0);
});

describe('an estimate', () => {
  it('says rows in two digits, memory and time', () => {
    expect(estimateText(estimate, 'en')).toBe('About 1,200 rows; 93 kB of memory; less than a second to read.');
    expect(estimateText({ ...estimate, rows: 8, seconds: 1.2 }, 'es')).toBe(
      'Unas 8 filas; 93 kB de memoria; alrededor de un segundo de lectura.',
    );
    expect(estimateText({ ...estimate, seconds: 240 }, 'en')).toContain('about 4 minutes');
    expect(estimateText({ ...estimate, seconds: 42 }, 'es')).toContain('unos 42 segundos');
  });

  it('says bytes in the unit that fits', () => {
    expect([0, 999, 1500, 52_000_000, 3_400_000_000].map((bytes) => bytesText(bytes, 'en'))).toEqual([
      '1 kB',
      '1 kB',
      '1.5 kB',
      '52 MB',
      '3.4 GB',
    ]);
  });
});
