import { expect, it } from 'vitest';
import type { PickResult } from '../../disclose/disclosed.ts';
import type { Selection } from '../../document/document.ts';
import { selectionText } from './selection-text.ts';

const places = [{ id: '85489e37fffffff', name: '', km: 1100, records: 1, people: 1 }];
const resultOf = (records: number, among: Partial<NonNullable<PickResult['among']>>) =>
  ({
    records,
    people: records,
    among: { records: 200, people: 240, places: [], stretch: null, ...among },
  }) as PickResult;
const pressed = (areas: string, ...ids: string[]): Selection => ({ kind: 'areas', areas, ids });
const shape: Selection = { kind: 'shape', form: 'rectangle', ring: [] };

it('one record and one person are one, in both languages', () => {
  expect(selectionText(shape, resultOf(1, { places }), 'en')).toBe('1 record, 1 person, 0.5% of what is shown, 1 cell');
  expect(selectionText(shape, resultOf(1, { places }), 'es')).toBe(
    '1 registro, 1 persona, 0.5% de lo mostrado, 1 celda',
  );
});

it('a cell or area that was pressed is selected, though it holds nothing', () => {
  expect(selectionText(pressed('cells', '85489e37fffffff'), resultOf(0, {}), 'en')).toMatch(/^0 records, .* 1 cell$/);
  expect(selectionText(pressed('counties', '48141', '48229'), resultOf(1, { places }), 'es')).toMatch(/ 2 áreas$/);
});
