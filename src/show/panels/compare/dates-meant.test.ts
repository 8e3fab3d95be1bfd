import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { events } from '../../../corridors/corridor.ts';
import type { Compare } from '../../../document/document.ts';
import { periodsOf } from '../../../select/periods.ts';
import { datesMeant, firstDates } from './dates-meant.ts';

const firstMonth = monthIndex(1900, 1);
const months = 3000;

describe('datesMeant', () => {
  it('are the periods that are compared, where the series has them all', () => {
    const month = fc.integer({ min: monthIndex(1950, 1), max: monthIndex(2050, 1) }).map(monthIndexOf);
    const compare: fc.Arbitrary<Compare> = fc.oneof(
      fc.constant({ kind: 'previous' } as const),
      fc.constant({ kind: 'year-before' } as const),
      fc.record({
        kind: fc.constant('event' as const),
        event: fc.constantFrom(...events.map(({ id }) => id)),
        months: fc.integer({ min: 1, max: 120 }),
      }),
    );
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 300 }), compare, (from, length, choice) => {
        const chosen = { from, to: monthIndexOf(from + length) };
        const time = { kind: 'months', ...chosen } as const;
        const { now, before } = periodsOf(choice, { time }, firstMonth, months, events);
        expect(datesMeant(choice, chosen)).toEqual({ now, before });
      }),
    );
  });

  it('are none where nothing is compared, or the event is not known', () => {
    const chosen = { from: monthIndex(2020, 1), to: monthIndex(2021, 1) };
    expect(datesMeant({ kind: 'none' }, chosen)).toBeNull();
    expect(datesMeant({ kind: 'event', event: 'unknown', months: 12 }, chosen)).toBeNull();
  });
});

describe('firstDates', () => {
  const whole = { from: monthIndex(2014, 1), to: monthIndex(2025, 5) };

  it('are what the series has of the window before', () => {
    const chosen = { from: monthIndex(2015, 1), to: monthIndex(2020, 1) };
    expect(firstDates(chosen, whole)).toEqual({ from: whole.from, to: chosen.from });
  });

  it('are the first year where nothing lies before', () => {
    expect(firstDates(whole, whole)).toEqual({ from: whole.from, to: monthIndex(2015, 1) });
  });
});
