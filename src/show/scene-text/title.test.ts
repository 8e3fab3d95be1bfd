import { expect, it } from 'vitest';
import { binResult, sectorResult } from '../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../base/units.ts';
import { corridorOf, corridors } from '../../corridors/corridor.ts';
import { emptyDocument } from '../../document/document.ts';
import { notesOf } from './notes.ts';
import { tableHeads } from './table-heads.ts';
import { isOutside, monthsText, titleOf } from './title.ts';

const [corridor] = corridors;
const bins = binResult(40, 24);
const incidents = { ...emptyDocument, grid: { ...emptyDocument.grid, figures: 'incidents' as const } };

it('says that the chosen months lie outside the data, and where the data lie', () => {
  expect(isOutside(bins)).toBe(false);
  const title = titleOf(incidents, corridor, { ...bins, to: bins.from }, undefined, 'en');
  expect(title).toContain('none of the chosen months are in these data, which run from January 2014 to December 2015');
  expect(titleOf(incidents, corridor, bins, undefined, 'en')).toContain('January 2014 to December 2015, by border');
});

it('says one month once, in the title and as a span', () => {
  const one = { ...bins, to: monthIndexOf(bins.from + 1) };
  expect(titleOf(incidents, corridor, one, undefined, 'en')).toContain(', January 2014, by border');
  expect(titleOf(incidents, corridor, one, undefined, 'es')).toContain(', enero de 2014, por kilómetro');
  expect(monthsText(one, 'en')).toBe('January 2014');
});

it('names the file that it waits for', () => {
  const sha256 = '0'.repeat(64);
  const source = { id: 's1', source: 'x', name: 'mine.csv', sha256, shipped: false, asPublished: false };
  const document = { ...incidents, grid: { ...incidents.grid, incidents: 's1' }, sources: [source] };
  expect(titleOf(document, corridor, null, undefined, 'es')).toContain('En espera de mine.csv');
  expect(titleOf(incidents, corridor, null, undefined, 'en')).toBe('The figures are being read.');
});

it('names the sectors, but where they are all nine', () => {
  const titled = (to: number) => titleOf(emptyDocument, corridor, sectorResult(24, { from: 0, to }), undefined, 'en');
  expect(titled(200)).toContain('San Diego and El Centro sectors');
  expect(titled(3182.624)).toContain('all nine southwest sectors');
});

it("says which of one's own corridors is shown, beside the sectors that are counted", () => {
  const drawn = {
    id: 'own-1',
    name: { en: 'Mine', es: '' },
    fromKm: 0,
    toKm: 200,
    depthKm: 50,
    sectors: ['san-diego'],
    states: ['baja-california'],
  };
  const own = corridorOf(drawn);
  if (own === undefined) throw new Error('no corridor');
  const result = sectorResult(24, { from: 0, to: 200 });
  expect(titleOf(emptyDocument, own, result, undefined, 'en')).toContain(
    'San Diego and El Centro sectors (own corridor “Mine”),',
  );
  expect(titleOf(emptyDocument, own, result, undefined, 'es')).toContain('(corredor propio «Mine»)');
  expect(titleOf(incidents, own, bins, undefined, 'en')).toContain(', Mine, km ');
  const heads = tableHeads({
    document: emptyDocument,
    corridor: own,
    result,
    cells: null,
    areas: null,
    series: null,
    main: undefined,
    incidents: undefined,
    national: undefined,
    language: 'en',
  });
  expect(heads.main.fileStem).toMatch(/^corredor_mine_/);
  expect(heads.map.title).toContain('Mine');
});

it("does not say since when the programme works in one's own corridor", () => {
  const told = (given: Parameters<typeof corridorOf>[0]): string => {
    const shown = corridorOf(given);
    if (shown === undefined) throw new Error('no corridor');
    return notesOf({
      document: emptyDocument,
      corridor: shown,
      result: null,
      areas: null,
      sets: [],
      periods: { now: bins, before: null, cut: [], sameSeason: true },
      hotSpots: null,
      finding: null,
      shift: null,
      compared: [],
      leastShown: 5,
      language: 'en',
    }).join(' ');
  };
  const drawn = { id: 'own-1', name: { en: 'Mine', es: '' }, fromKm: 0, toKm: 9, depthKm: 50, sectors: [], states: [] };
  expect(told(corridor.id)).toContain('OASISS here');
  expect(told(drawn)).not.toContain('OASISS here');
  expect(told(drawn)).toContain('Mine: A corridor of this study, not one of the programme.');
});
