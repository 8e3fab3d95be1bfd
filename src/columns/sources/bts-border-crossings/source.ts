import { monthIndex } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { defineWords } from '../../../base/words.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { cellFault } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { crossingMeasure, crossingMeasures } from '../../crossings/measures.ts';
import { monthNames, monthText } from '../../fiscal-month.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';

/** Where the port lies is not kept: the releases give it in three forms, and the map has the ports. */
const columns: readonly ColumnRule[] = [
  { id: 'name', headers: ['Port Name'], kind: 'category', required: true, namesPlaces: true },
  { id: 'port', headers: ['Port Code'], kind: 'category', required: true },
  { id: 'border', headers: ['Border'], kind: 'category', required: true },
  { id: 'month', headers: ['Date'], kind: 'category', required: true },
  { id: 'measure', headers: ['Measure'], kind: 'category', required: true },
  { id: 'value', headers: ['Value'], kind: 'number', required: true },
];

const quirks = defineWords({
  en: {
    text: 'Port codes have their zero again, the first of a month stands for the month, and "full" containers are the "loaded" ones of later releases. Ports on the Canadian border are left out.',
  },
  es: {
    text: 'Los códigos de puerto recuperan su cero, el primer día de un mes representa el mes, y los contenedores "full" son los "loaded" de publicaciones posteriores. Se dejan fuera los puertos de la frontera con Canadá.',
  },
});

/** The month of "12/01/2018 12:00:00 AM", "2018-12-01T00:00:00" or "Jan 2024"; undefined for what is none. */
function monthOf(text: string): MonthIndex | undefined {
  const [, american, ofAmerican] = /^(\d{1,2})\/0?1\/(\d{4})\b/.exec(text) ?? [];
  const [, ofIso, iso] = /^(\d{4})-(\d{2})\b/.exec(text) ?? [];
  const [, name, ofName] = /^([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text) ?? [];
  const month = Number(american ?? iso ?? monthNames.indexOf(monthText(name ?? '')) + 1);
  const year = Number(ofAmerican ?? ofIso ?? ofName);
  return month >= 1 && month <= 12 ? monthIndex(year, month) : undefined;
}

const codeOf = (text: string): string | undefined => (/^\d{3,4}$/.test(text) ? text.padStart(4, '0') : undefined);
const ysleta = '2401';

/** What each of the distinct texts of a column means. */
function meaningsOf<T>(decoded: DecodedTable, id: string, meaning: (text: string) => T): (row: number) => T {
  const { codes, labels } = requiredColumn(decoded, id, 'category');
  const meanings = labels.map((label) => meaning(label.trim()));
  return (row) => meanings[codes[row] ?? 0] ?? meaning('');
}

/** Entries by port and month; a port without a row has no figure, for a row is not written where there was no traffic, nor where a port did not report. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const textAt = (id: string) => meaningsOf(decoded, id, (text) => text);
  const [nameAt, portText, dateText, measureText] = [
    textAt('name'),
    textAt('port'),
    textAt('month'),
    textAt('measure'),
  ];
  const portAt = meaningsOf(decoded, 'port', codeOf);
  const isMexican = meaningsOf(decoded, 'border', (text) => /mexic/i.test(text));
  const monthAt = meaningsOf(decoded, 'month', monthOf);
  const measureAt = meaningsOf(decoded, 'measure', crossingMeasure);
  const value = requiredColumn(decoded, 'value', 'number');
  const counts = { northern: 0, ysleta: 0 };
  const assembled = yield* assembleAreaMonths({
    level: 'port',
    measures: crossingMeasures,
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const [port, month, measure] = [portAt(row), monthAt(row), measureAt(row)];
      if (!isMexican(row)) {
        counts.northern += 1;
        return rejecter.reject(row, 'other-area', 'border');
      }
      if (port === undefined) {
        if (portText(row) !== '') rejecter.unjoined('port', portText(row));
        return rejecter.reject(row, portText(row) === '' ? 'missing-value' : 'unknown-area', 'port');
      }
      if (month === undefined)
        return rejecter.reject(row, dateText(row) === '' ? 'missing-value' : 'bad-date', 'month');
      if (measure === undefined) {
        return rejecter.reject(row, measureText(row) === '' ? 'missing-value' : 'unknown-measure', 'measure');
      }
      const fault = cellFault(value.state[row], 'bad-number');
      if (fault !== null) return rejecter.reject(row, fault, 'value');
      counts.ysleta += port === ysleta ? 1 : 0;
      put(port, nameAt(row), month, measure, value.values[row] ?? Number.NaN);
    },
  });
  for (const [key, count] of Object.entries(counts)) if (count > 0) rejecter.notice(`notice.${key}`, count);
  return assembled;
}

export const btsBorderCrossings: Source = {
  ...card,
  quirks,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};
