import { expect, it } from 'vitest';
import { languages } from '../../../base/words.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import type { OwnFeature, Selection } from '../../../document/document.ts';
import { stateText } from '../../map-hand/selection-text.ts';
import { selectionFigures } from './selection-figures.ts';

const drawn: OwnFeature = {
  id: 'f1',
  kind: 'area',
  name: { en: 'Valley', es: 'Valle' },
  lonLat: [],
  from: null,
  to: null,
  source: '',
};
const place = { id: 'f1', name: 'Valley', km: 812, records: 7, people: 9 };
const result = { records: 7, among: { places: [place] } } as unknown as PickResult;
const nameIn = (language: 'en' | 'es', areas: string, features = [drawn]) => {
  const selection: Selection = { kind: 'areas', areas, ids: ['f1'] };
  const { rows } = selectionFigures('places', { selection, result, language, features, sourceText: (key) => key });
  return rows[0]?.[0];
};

it('an area that the person drew has its name in the language of the page; any other the one that it came with', () => {
  expect(nameIn('en', 'drawn')).toMatchObject({ text: 'Valley' });
  expect(nameIn('es', 'drawn')).toMatchObject({ text: 'Valle' });
  expect(nameIn('es', 'drawn', [{ ...drawn, name: { en: 'Hills', es: '' } }])).toMatchObject({ text: 'Hills' });
  expect(nameIn('es', 'table:s1')).toMatchObject({ text: 'Valley' });
});

it('what is not counted is not said to be on its way where it failed, or where there is nothing to count', () => {
  for (const language of languages) {
    const said = ([undefined, 'waiting', 'running', 'failed'] as const).map((status) => stateText(status, language));
    expect(new Set(said).size).toBe(3);
    expect(said[1]).toBe(said[2]);
  }
});
