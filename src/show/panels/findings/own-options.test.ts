import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { type Document, emptyDocument } from '../../../document/document.ts';
import type { Option, OptionGroup } from '../../parts/select.tsx';
import { dateOptions, firstMonth } from './date-options.ts';
import { firstStretch, placeOptions } from './place-options.ts';

const study: Document = {
  ...emptyDocument,
  corridors: [
    { id: 'own-1', name: { en: 'Mine', es: '' }, fromKm: 10.4, toKm: 90.2, depthKm: 50, sectors: [], states: [] },
  ],
  features: [
    { id: 'f1', kind: 'route', name: { en: 'Road', es: '' }, lonLat: [], from: null, to: null, source: '' },
    { id: 'f2', kind: 'area', name: { en: 'Bend', es: '' }, lonLat: [], from: null, to: null, source: '' },
  ],
  events: [
    {
      id: 'e1',
      actor: 'us',
      name: { en: 'Opening', es: '' },
      from: '2015-05-01',
      to: null,
      source: { en: '', es: '' },
    },
  ],
};

const valuesOf = (options: readonly (Option | OptionGroup)[]): readonly string[] =>
  options.flatMap((option) => ('options' in option ? option.options : [option])).map(({ value }) => value);

describe('placeOptions', () => {
  it('offers sectors, corridors, areas that were drawn, and kilometres', () => {
    const values = valuesOf(placeOptions(study, '', 'en'));
    expect(values.filter((value) => value.startsWith('sector:'))).toHaveLength(9);
    expect(values).toEqual(expect.arrayContaining(['', 'corridor:own-1', 'corridor:whole-border', 'area:f2', 'km']));
    expect(values).not.toContain('area:f1');
  });

  it('keeps a place that is not in the study any more', () => {
    expect(valuesOf(placeOptions(study, 'area:f9', 'en'))).toContain('area:f9');
    expect(valuesOf(placeOptions(study, 'km:1-2', 'en'))).not.toContain('km:1-2');
  });

  it('starts to type at the place chosen before', () => {
    expect(firstStretch(study, 'sector:del-rio')).toEqual([2109, 2450]);
    expect(firstStretch(study, 'corridor:own-1')).toEqual([10, 91]);
    expect(firstStretch(study, '')).toEqual([1123, 2450]);
  });
});

describe('dateOptions', () => {
  it("offers the programme's events, the person's own, and a month", () => {
    const values = valuesOf(dateOptions(study, ''));
    expect(values).toEqual(expect.arrayContaining(['', 'month', 'event:e1', 'event:lone-star']));
    expect(valuesOf(dateOptions(study, 'event:gone'))).toContain('event:gone');
    expect(valuesOf(dateOptions(study, '2010-01'))).not.toContain('2010-01');
  });

  it('starts at the month of the event chosen before, or in the middle', () => {
    const whole = { from: monthIndex(2014, 1), to: monthIndex(2016, 1) };
    expect(firstMonth(study, 'event:e1', whole)).toBe(monthIndex(2015, 5));
    expect(firstMonth(study, '', whole)).toBe(monthIndex(2015, 1));
  });
});
