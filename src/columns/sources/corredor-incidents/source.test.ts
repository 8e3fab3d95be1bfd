import { expect, it } from 'vitest';
import { incidentsIn, readText } from '../../../../tests/support/read-text.ts';
import { pointStates, precisions } from '../../table.ts';

it("reads the app's own incidents with the states that are written in them", () => {
  const read = readText(
    'day,lon,lat,people,type,cause,precision,state',
    '2014-01-06,-110.3,31.6,2,incident,drowning,exact,point',
    '2014-01-05,-110.4,31.7,9,cumulative-incident,mixed-or-unknown,area,cumulative',
    '2014-01-07,,,1,incident,violence,area,not-located',
    '2014-01-08,,,1,incident,violence,area,point',
    '2014-01-08,-110.3,31.6,1,incident,violence,area,lost',
  );
  expect(read.source).toBe('corredor-incidents');
  expect(read.provenance.synthetic).toBe(false);
  const table = incidentsIn(read);
  expect([...table.weight]).toEqual([9, 2, 1]);
  expect(Array.from(table.pointState, (code) => pointStates[code])).toEqual(['cumulative', 'point', 'not-located']);
  expect(Array.from(table.precision, (code) => precisions[code])).toEqual(['area', 'exact', 'area']);
  expect(read.ledger.counts).toEqual({ 'bad-position': 1, 'missing-value': 1 });
});
