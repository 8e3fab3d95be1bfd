import { expect, it } from 'vitest';
import { incidentsIn, readText } from '../../../../tests/support/read-text.ts';

it('marks a table as synthetic by its first header', () => {
  const read = readText(
    'synthetic_day,lon,lat,people,type,cause,precision,state',
    '2004-01-06,-110.3,31.6,1,incident,not-stated,exact,point',
  );
  expect(read.source).toBe('corredor-synthetic');
  expect(read.provenance.synthetic).toBe(true);
  expect(incidentsIn(read).rows).toBe(1);
});
