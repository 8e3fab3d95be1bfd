import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { events } from '../corridors/corridor.ts';
import { periodsOf } from '../select/periods.ts';
import type { Compare } from './document.ts';
import { periodsMeant } from './periods-meant.ts';

const firstMonth = monthIndex(1900, 1);
const months = 3000;
const month = fc.integer({ min: monthIndex(1950, 1), max: monthIndex(2050, 1) }).map(monthIndexOf);

describe('periodsMeant', () => {
  it('are the periods that are compared, where the series has them all', () => {
    const compare: fc.Arbitrary<Compare> = fc.oneof(
      fc.constant({ kind: 'previous' } as const),
      fc.constant({ kind: 'year-before' } as const),
      fc
        .tuple(month, fc.integer({ min: 1, max: 120 }))
        .map(([from, length]) => ({ kind: 'dates', from, to: monthIndexOf(from + length) }) as const),
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
        expect(periodsMeant(choice, chosen, events)).toMatchObject({ now, before });
      }),
    );
  });

  it('pair months of dates only where both are as long', () => {
    const chosen = { from: monthIndex(2020, 1), to: monthIndex(2021, 1) };
    const dates = (to: typeof chosen.to): Compare => ({ kind: 'dates', from: monthIndex(2015, 1), to });
    expect(periodsMeant(dates(monthIndex(2016, 1)), chosen, events)?.pairing).toBe('aligned');
    expect(periodsMeant(dates(monthIndex(2017, 1)), chosen, events)?.pairing).toBe('none');
  });

  it('are none where nothing is compared, or the event is not known', () => {
    const chosen = { from: monthIndex(2020, 1), to: monthIndex(2021, 1) };
    expect(periodsMeant({ kind: 'none' }, chosen, events)).toBeNull();
    expect(periodsMeant({ kind: 'event', event: 'unknown', months: 12 }, chosen, events)).toBeNull();
  });
});
