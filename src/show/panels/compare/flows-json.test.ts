import { describe, expect, it } from 'vitest';
import { sectorResult, shiftResult } from '../../../../tests/support/show-samples.ts';
import { arrowWords } from '../../layers/arrows/words.ts';
import { flowsJson } from './flows-json.ts';

const shift = shiftResult(sectorResult(24));
const about = { measure: 'Deaths', source: 'IOM', synthetic: true };
const read = JSON.parse(flowsJson(shift, about, 'en') ?? '');

describe('arrows as GeoJSON', () => {
  it('are a line for each flow, with share, straight distance, p and n', () => {
    const [first, second] = read.features;
    expect(first.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [-105, 31],
        [-103, 29.5],
      ],
    });
    expect(first.properties).toMatchObject({ fromKm: [1500, 1540], toKm: [1900, 1950], share: 0.12, straightKm: 210 });
    expect(first.properties).toMatchObject({ p: 0.01, nNow: 100, nBefore: 100, synthetic: true });
    expect(second.properties.straightKm).toBe(-70);
  });

  it('say what they are, in the language of the page, and what run they come from', () => {
    expect(read.note).toBe(arrowWords.en.caption);
    expect(JSON.parse(flowsJson(shift, about, 'es') ?? '').note).toBe(arrowWords.es.caption);
    expect(read.run).toMatchObject({ method: 'period-shift', seed: 1, pMonths: 0.001 });
    expect([read.now.from, read.before.to]).toEqual(['2015-01', '2014-12']);
  });

  it('are no file where nothing is drawn', () => {
    for (const flows of [null, []]) expect(flowsJson({ ...shift, flows }, about, 'en')).toBeNull();
  });
});
