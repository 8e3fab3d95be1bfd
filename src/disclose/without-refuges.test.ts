import { expect, it } from 'vitest';
import { type Document, emptyDocument, type OwnFeature } from '../document/document.ts';
import { emptyText } from '../document/own.ts';
import { hasRefuges, noteHidesText, withoutRefuges } from './without-refuges.ts';

const feature = (id: string, en: string, es: string): OwnFeature => ({
  ...{ id, kind: 'area', name: { en, es }, lonLat: [[-100, 28]], from: null, to: null, source: '' },
});
const features = [
  feature('f1', 'Shelter of Saint Toribio', ''),
  feature('f2', '', 'Punto de cruce Z'),
  feature('f3', 'Ranch', ''),
];
const note = (id: string, en: string) =>
  ({ id, element: 'x1', kind: 'text', text: { en, es: '' }, at: [0, 0], to: null }) as const;
const study: Document = {
  ...emptyDocument,
  features,
  sheets: [
    {
      ...{ id: 'p1', template: 'map', page: 'slide', orientation: 'landscape', title: emptyText, subtitle: emptyText },
      ...{ furniture: [], logos: [], projection: 'conic', seas: { pacific: emptyText, gulf: emptyText }, series: null },
      elements: [
        { id: 'x1', kind: 'map', what: '', isLocked: true, view: { features }, caption: emptyText, alt: emptyText },
        { id: 'x2', kind: 'map', what: '', isLocked: false, view: {}, caption: emptyText, alt: emptyText },
      ],
      notes: [note('n1', 'Water station'), note('n2', 'Weir')],
    },
  ],
};

it('takes such places out of the study, of what sheets hold and of their notes, and nothing else', () => {
  expect(hasRefuges(study)).toBe(true);
  const made = withoutRefuges(study);
  const text = JSON.stringify(made);
  for (const name of ['Toribio', 'cruce', 'Water station']) expect(text).not.toContain(name);
  for (const name of ['Ranch', 'Weir']) expect(text).toContain(name);
  expect(hasRefuges(made)).toBe(false);
  expect(made.sheets[0]?.elements[1]).toEqual(study.sheets[0]?.elements[1]);
  expect(made.features.map(({ id }) => id)).toEqual(['f3']);
  expect(made.sheets[0]?.elements[0]?.view.features?.map(({ id }) => id)).toEqual(['f3']);
  expect(withoutRefuges(made)).toEqual(made);
});

it('knows the notes that would label one', () => {
  expect(study.sheets[0]?.notes.map(noteHidesText)).toEqual([true, false]);
});
