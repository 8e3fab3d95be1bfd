import { expect, it } from 'vitest';
import { binResult, sectorResult } from '../../../tests/support/show-samples.ts';
import { corridors } from '../../corridors/corridor.ts';
import { emptyDocument } from '../../document/document.ts';
import { isOutside, titleOf } from './title.ts';

const [corridor] = corridors;
const bins = binResult(40, 24);
const incidents = { ...emptyDocument, grid: { ...emptyDocument.grid, figures: 'incidents' as const } };

it('says that the chosen months lie outside the data, and where the data lie', () => {
  expect(isOutside(bins)).toBe(false);
  const title = titleOf(incidents, corridor, { ...bins, to: bins.from }, undefined, 'en');
  expect(title).toContain('none of the chosen months are in these data, which run from January 2014 to December 2015');
  expect(titleOf(incidents, corridor, bins, undefined, 'en')).toContain('January 2014 to December 2015, by border');
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
