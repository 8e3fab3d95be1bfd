import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { ParamValues } from './method.ts';
import type { CellResult, CheckColumn, CheckResult } from './shapes.ts';
import { ratesOf } from './units/rates-of.ts';

/** What a method tested of the figures that are shown. */
export interface CheckTested {
  readonly what: CheckResult['tested'];
  readonly columns: readonly CheckColumn[];
  /** Whether a unit has no rate to test. */
  isWithout(unit: number): boolean;
}

interface Run {
  /** The figures are those of a panel, which knows no people. */
  readonly isPanel: boolean;
  /** Rates are tested by the Empirical Bayes index. */
  readonly isIndex: boolean;
}

const never = (): boolean => false;

function ofRates(told: CellResult, params: ParamValues, count: 'records' | 'people', isIndex: boolean): CheckTested {
  if (told.rates === null) {
    const none = new Float64Array(told.ids.length).fill(Number.NaN);
    return { what: 'rate', columns: [{ key: 'value', values: none }], isWithout: never };
  }
  const { base, denominator, value, smoothed } = told.rates;
  const group = params.sides === 'both' ? new Uint8Array(told.ids.length) : told.side;
  const events = told[count];
  const isSmooth = params.smoothing === 'empirical-bayes' && count === 'records';
  const found = (): readonly [CheckResult['tested'], ReadonlyF64] => {
    if (isIndex && count === 'records') {
      return ['index', ratesOf({ events, records: told.records, base, group }, denominator).index];
    }
    return isSmooth ? ['smoothed', smoothed] : ['rate', value];
  };
  const [what, values] = found();
  return {
    what,
    columns: [
      { key: 'value', values },
      { key: 'base', values: base },
    ],
    isWithout: (unit) => Number.isNaN(values[unit]),
  };
}

/** The values that a run tested, from figures that are shown: counts, or rates. */
export function testedOf(told: CellResult, params: ParamValues, { isPanel, isIndex }: Run): CheckTested {
  const count = params.count === 'people' && !isPanel ? 'people' : 'records';
  const hasRates = told.unit !== 'cells' && params.denominator !== undefined && params.denominator !== 'none';
  if (hasRates) return ofRates(told, params, count, isIndex);
  return { what: count, columns: [{ key: 'value', values: told[count] }], isWithout: never };
}
