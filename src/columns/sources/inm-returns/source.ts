import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { plainName } from '../../areas/plain-name.ts';
import { cellFault } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { plainHeader } from '../../plain-header.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'month', headers: ['t'], kind: 'month', required: true },
  { id: 'type', headers: ['type'], kind: 'category', required: true },
  { id: 'figure', headers: ['n'], kind: 'number', required: true },
];

const types = ['assisted-return', 'assisted-return-of-children', 'deportation'];

function assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const month = requiredColumn(decoded, 'month', 'month');
  const type = requiredColumn(decoded, 'type', 'category');
  const figure = requiredColumn(decoded, 'figure', 'number');
  const measures = type.labels.map((label) => plainName(label).replaceAll(' ', '-'));
  return assembleAreaMonths({
    level: 'country',
    measures: types,
    absentIsZero: true,
    rows: decoded.rows,
    read(row, put) {
      const monthFault = cellFault(month.state[row], 'bad-date');
      if (monthFault !== null) return rejecter.reject(row, monthFault, 'month');
      const measure = measures[type.codes[row] ?? -1] ?? '';
      if (!types.includes(measure)) return rejecter.reject(row, 'unknown-measure', 'type');
      const fault = cellFault(figure.state[row], 'bad-number');
      if (fault !== null) return rejecter.reject(row, fault, 'figure');
      put('mexico', 'Mexico', monthIndexOf(month.values[row] ?? 0), measure, figure.values[row] ?? Number.NaN);
    },
  });
}

/** The headers must be these and no others: nationality is not kept, the type is what is counted. */
export const inmReturns: Source = {
  ...card,
  recognise: (headers) => (headers.map(plainHeader).sort().join(' ') === 'n nat t type' ? 1 : 0),
  columns,
  assemble,
};
