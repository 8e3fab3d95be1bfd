import { monthIndex } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { AreaLevel, Mapping } from '../../document/reading.ts';
import { assembleAreaMonths } from '../area-months/assemble-area-months.ts';
import { figureWriter } from '../figure-writer.ts';
import { assemblePanel } from '../panel/assemble-panel.ts';
import { sectorIds } from '../sectors.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import type { AreaCoding } from '../table.ts';
import { fieldOf } from './field-of.ts';
import { figureCells } from './mapped-cells.ts';
import { entriesOf, monthOfCells, yearOfCells } from './mapped-entries.ts';
import { yearsOf } from './mapped-times.ts';

const rowsAtATime = 4096;
const firstOfPanel = monthIndex(1970, 1);

/** Figures by month: the nine sectors as the app draws them where there is one measure, else areas of any level. */
export function* assembleMonths(
  decoded: DecodedTable,
  mapping: Mapping,
  rejecter: Rejecter,
): Steps<Result<Assembled, Problem>> {
  const entriesAt = entriesOf(decoded, mapping, monthOfCells(decoded, mapping), rejecter);
  const measures = [...new Set(figureCells(decoded, mapping).map(({ meaning }) => meaning.measure ?? 'value'))];
  const isLong = fieldOf(mapping, 'measure') !== undefined;
  const countsRecords = mapping.each === 'record' && fieldOf(mapping, 'figure') === undefined && mapping.wide === null;
  const shared = { absentIsZero: countsRecords, rows: decoded.rows };
  if (mapping.level === 'sector' && !isLong && measures.length === 1) {
    const areas: readonly string[] = sectorIds;
    return ok(
      yield* assemblePanel({
        ...shared,
        areas,
        measure: measures[0] ?? 'value',
        groups: [],
        read(row, put) {
          const entries = entriesAt(row);
          const outside = entries.find(({ area }) => !areas.includes(area.id));
          if (outside !== undefined) return rejecter.reject(row, 'unknown-area', 'area');
          if (entries.some(({ at }) => at < firstOfPanel)) return rejecter.reject(row, 'bad-date', 'date');
          for (const { area, at, value } of entries) put(areas.indexOf(area.id), at, value);
        },
      }),
    );
  }
  return yield* assembleAreaMonths({
    ...shared,
    level: mapping.level,
    measures: isLong ? [] : measures,
    read(row, put) {
      for (const { area, at, measure, value } of entriesAt(row)) put(area.id, area.name, at, measure, value);
    },
  });
}

/** Whose codes the ids of a level are. */
export function codingOfLevel(level: AreaLevel): AreaCoding {
  if (level === 'county' || level === 'us-state') return 'us';
  return level === 'municipality' || level === 'mx-state' ? 'mexico' : 'own';
}

/** Figures by year, or without one: what rates are per. An area, year and figure given twice is refused; records are counted. */
export function* assembleYears(
  decoded: DecodedTable,
  mapping: Mapping,
  rejecter: Rejecter,
): Steps<Result<Assembled, Problem>> {
  const entriesAt = entriesOf(decoded, mapping, yearOfCells(decoded, mapping), rejecter);
  const cells = figureCells(decoded, mapping);
  const countsRecords = cells.every(({ column }) => column === '');
  const isFiscal = yearsOf(decoded).isFiscal || cells.some(({ meaning }) => meaning.isFiscal);
  const writer = figureWriter();
  const taken = new Set<string>();
  const counts = new Map<string, { readonly entry: ReturnType<typeof entriesAt>[number]; records: number }>();
  for (let row = 0; row < decoded.rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: decoded.rows };
    const entries = entriesAt(row);
    const [first] = entries;
    if (first === undefined) continue;
    if (countsRecords) {
      const key = `${first.at} ${first.measure} ${first.area.id}`;
      const count = counts.get(key) ?? { entry: first, records: 0 };
      counts.set(key, count);
      count.records += 1;
      continue;
    }
    // All figures of a row or none: a row that is refused leaves nothing behind.
    const keys = entries.map(({ area, at, measure }) => `${at} ${measure} ${area.id}`);
    if (new Set(keys).size < keys.length || keys.some((key) => taken.has(key))) {
      rejecter.reject(row, 'repeated-area', 'area');
      continue;
    }
    for (const key of keys) taken.add(key);
    for (const { area, at, measure, value } of entries) {
      writer.put(area.id, area.name, [{ name: measure, year: at, value }]);
    }
  }
  for (const { entry, records } of counts.values()) {
    writer.put(entry.area.id, entry.area.name, [{ name: entry.measure, year: entry.at, value: records }]);
  }
  const closed = writer.close(isFiscal);
  return ok({ table: { kind: 'area-figures', coding: codingOfLevel(mapping.level), ...closed }, from: null, to: null });
}
