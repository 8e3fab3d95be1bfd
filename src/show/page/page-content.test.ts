import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../tests/support/sheet-samples.ts';
import { languages } from '../../base/words.ts';
import type { SheetNote } from '../../document/sheet.ts';
import { guessMeasure } from './measure.ts';
import type { Box, Page, PageMap, PageText } from './page.ts';
import { planPages } from './plan-pages.ts';

const map = { kind: 'map' } as const;
const textsOf = ({ items }: Page): readonly PageText[] => items.flatMap((item) => (item.kind === 'text' ? [item] : []));
const saidBy = (page: Page): string =>
  textsOf(page)
    .map(({ lines }) => lines.join(' '))
    .join('\n');
const mapsOf = ({ items }: Page): readonly PageMap[] => items.flatMap((item) => (item.kind === 'map' ? [item] : []));
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Of a PNG of 20 by 10 pixels. */
const logoHead = [
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 20, 0, 0, 0, 10,
];

describe('legends of a page', () => {
  it('hold every class of its maps and charts once, and no other', () => {
    const content = sheetSample([map, { ...map, from: 12 }, { kind: 'chart', what: 'hovmoller' }], { page: 'a4' });
    const pages = planPages(content, guessMeasure);
    for (const language of languages) {
      const scene = content.elements[0]?.scenes[language];
      const entries = pages[language].items.flatMap((item) =>
        item.kind === 'legend' ? item.entries.map(({ entry }) => `${item.id.replace(/^x\d-/, '')}/${entry.id}`) : [],
      );
      expect(new Set(entries).size).toBe(entries.length);
      const ofMaps = (scene?.legends ?? []).flatMap((legend) => legend.entries.map(({ id }) => `${legend.id}/${id}`));
      const others = entries.filter((id) => !ofMaps.includes(id));
      expect(ofMaps.filter((id) => !entries.includes(id))).toEqual([]);
      expect(new Set(others.map((id) => id.split('/')[0])).size).toBe(1);
    }
  });

  it('stand nowhere where the sheet has none', () => {
    const { en } = planPages(sheetSample([map], { furniture: [] }), guessMeasure);
    expect(en.items.some(({ kind }) => kind === 'legend')).toBe(false);
    expect(mapsOf(en)[0]?.over).toEqual([]);
  });
});

describe('what every face says', () => {
  const content = sheetSample([{ ...map, synthetic: true }, { kind: 'table' }], {}, { mark: 'CUI // NOFORN' });
  const pages = planPages(content, guessMeasure);

  it('has the handling mark at the top and at the foot', () => {
    for (const language of languages) {
      const marks = textsOf(pages[language]).filter(({ role }) => role === 'mark');
      expect(marks.map(({ lines }) => lines.join(' '))).toEqual(['CUI // NOFORN', 'CUI // NOFORN']);
      expect(marks[0]?.box.y).toBeLessThan(20);
      expect(marks[1]?.box.y).toBeGreaterThan(500);
      expect(marks.every(({ align }) => align === 'middle')).toBe(true);
    }
    const plain = planPages(sheetSample([map]), guessMeasure);
    expect(textsOf(plain.en).some(({ role }) => role === 'mark')).toBe(false);
  });

  it('says that data are synthetic over the page and over each map', () => {
    const label = { en: 'Synthetic data', es: 'Datos sintéticos' };
    for (const language of languages) {
      const band = textsOf(pages[language]).find(({ role }) => role === 'synthetic');
      expect(band).toMatchObject({ lines: [label[language]], background: '#F2A900' });
      const over = mapsOf(pages[language])[0]?.over ?? [];
      expect(over.some((mark) => mark.kind === 'text' && mark.text === label[language])).toBe(true);
    }
  });

  it('says dates, sources, what is counted, suppression and that boundaries are an illustration, in its language', () => {
    const said = saidBy(pages.en);
    expect(said).toContain('U.S. Border Patrol (released May 12, 2024)');
    expect(said).toContain('IOM (release date not given)');
    expect(said).toContain('Made Nov 25, 2026');
    expect(said).toContain('Illustration only');
    expect(said).toContain('Albers conic projection');
    expect(said).toMatch(/What is counted|as published/);
    expect(saidBy(pages.es)).toContain('Solo ilustrativo');
    expect(saidBy(pages.es)).toContain('BORRADOR');
    expect(saidBy(pages.es)).toContain('3 de 12');
  });

  it('has whole citations and notes behind it', () => {
    const notes = pages.en.backNotes.map(({ heading, texts }) => `${heading}: ${texts.join(' ')}`).join('\n');
    expect(notes).toContain('Monthly figures');
    expect(notes).toContain('CC BY 4.0');
    expect(notes).toContain('IBWC/CILA 2010');
    expect(notes).toContain('Made on Nov 25, 2026 with Corredor 1.0.0');
  });

  it('names the finding that it shows, and keeps its parameters', () => {
    const shown = planPages(sheetSample([{ ...map, withFinding: true }], { page: 'a4' }), guessMeasure);
    expect(saidBy(shown.en)).toContain('Method: Made-up: version 2, seed 7');
    const slide = planPages(sheetSample([{ ...map, withFinding: true }]), guessMeasure);
    expect(saidBy(slide.en)).toContain('Method: made-up, version 2; parameters in the notes.');
    expect(JSON.stringify(shown.en.backNotes)).toContain('Made-up: version 2, seed 7');
  });
});

describe('logos', () => {
  it('stand at the right margin, beside the title, in their own shape', () => {
    const data = `data:image/png;base64,${btoa(String.fromCharCode(...logoHead))}`;
    const images = [{ id: 'i1', name: 'Office', data }];
    const { en } = planPages(sheetSample([map], { logos: ['i1', 'i2'] }, { images }), guessMeasure);
    const [logo, ...others] = en.items.flatMap((item) => (item.kind === 'image' ? [item] : []));
    if (logo === undefined) throw new Error('no logo');
    expect(others).toEqual([]);
    expect(logo.alt).toBe('Logo: Office');
    expect(logo.box.width / logo.box.height).toBeCloseTo(2, 9);
    expect(logo.box.x + logo.box.width).toBeCloseTo(en.width - 32, 9);
    const title = textsOf(en).find(({ role }) => role === 'title');
    expect(title !== undefined && overlaps(title.box, logo.box)).toBe(false);
  });
});

describe('an element with nothing to draw', () => {
  it('says so in its place, which is small', () => {
    const content = sheetSample([map, { kind: 'chart', what: 'national' }], { template: 'map-chart' });
    const { es } = planPages(content, guessMeasure);
    const said = textsOf(es).find(({ lines }) => lines.join(' ') === 'No hay cifras para esta selección.');
    expect(said?.box.height).toBeLessThan(60);
  });
});

describe('scale bars', () => {
  it('are as long as they say at the middle of their map', () => {
    const { en } = planPages(sheetSample([map], { page: 'a4', projection: 'mercator' }), guessMeasure);
    const [shown] = mapsOf(en);
    if (shown === undefined) throw new Error('no map');
    const km = shown.over.flatMap((mark) => (mark.kind === 'text' ? (/^([\d,]+) km$/.exec(mark.text)?.[1] ?? []) : []));
    const bar = shown.over.find((mark) => mark.kind === 'line' && mark.points.length === 8);
    if (bar?.kind !== 'line') throw new Error('no bar');
    const points = (bar.points[4] ?? 0) - (bar.points[2] ?? 0);
    // On a sphere a degree of longitude is 111.32 km at the equator; Web Mercator is conformal.
    const [west, south, east, north] = shown.picture.bounds;
    const pixels = shown.box.width / shown.scale - 48;
    const tall = shown.box.height / shown.scale - 48;
    const y = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    const perDegree = Math.min(pixels / (east - west), tall / ((y(north) - y(south)) * (180 / Math.PI)));
    const middle = 2 * Math.atan(Math.exp((y(north) + y(south)) / 2)) - Math.PI / 2;
    const kmPerPoint = (111.32 * Math.cos(middle)) / perDegree / shown.scale;
    expect(points * kmPerPoint).toBeCloseTo(Number(km[0]), -1);
  });
});

const text = { en: 'Largest rise', es: 'El aumento más grande de todos' };
const notes: readonly SheetNote[] = [
  { id: 'n1', element: 'x1', kind: 'text', text, at: [-101, 28.5], to: null },
  { id: 'n2', element: 'x1', kind: 'arrow', text, at: [-105, 29], to: [-102.5, 29.4] },
  { id: 'n3', element: 'x1', kind: 'circle', text, at: [-106.4, 31.7], to: [-106, 31.7] },
  { id: 'n4', element: 'x1', kind: 'bracket', text, at: [1500, 0], to: [2000, 0] },
  { id: 'n5', element: 'x1', kind: 'text', text, at: [-40, 80], to: null },
  { id: 'n6', element: 'x2', kind: 'bracket', text, at: [1300, 0], to: [1800, 0] },
];

describe('notes', () => {
  const content = sheetSample([map, { kind: 'chart' }], { template: 'map-chart', page: 'a4', notes });
  const pages = planPages(content, guessMeasure);
  const noteTexts = (page: Page) => textsOf(page).filter(({ field }) => field?.startsWith('note:') === true);

  it.each(languages)('are inside their pictures and clear of each other, in %s', (language) => {
    const page = pages[language];
    const texts = noteTexts(page);
    expect(texts.map(({ field }) => field)).toEqual(notes.map(({ id }) => `note:${id}`));
    for (const [i, a] of texts.entries()) {
      for (const b of texts.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
      const owner = page.items.find((item) => 'id' in item && item.id === notes[i]?.element);
      if (owner === undefined || !('box' in owner)) throw new Error('no picture');
      const { x, y, width, height } = owner.box;
      expect(a.box.x >= x && a.box.y >= y).toBe(true);
      expect(a.box.x + a.box.width <= x + width && a.box.y + a.box.height <= y + height).toBe(true);
    }
  });

  it.each(languages)('draw nothing outside of their pictures, in %s', (language) => {
    for (const item of pages[language].items) {
      if (item.kind !== 'map' && item.kind !== 'chart') continue;
      const { x, y, width, height } = item.box;
      const points = item.over.flatMap((mark) => (mark.kind === 'line' || mark.kind === 'area' ? [mark.points] : []));
      for (const list of points) {
        list.forEach((value, i) => {
          const [low, high] = i % 2 === 0 ? [x, x + width] : [y, y + height];
          expect(value).toBeGreaterThanOrEqual(low - 4);
          expect(value).toBeLessThanOrEqual(high + 4);
        });
      }
    }
  });

  it('are in the language of the page, and in the other where one is empty', () => {
    expect(noteTexts(pages.es)[0]?.lines.join(' ')).toBe(text.es);
    const half = notes.slice(0, 1).map((note) => ({ ...note, text: { en: 'Here', es: '' } }));
    const { es } = planPages(sheetSample([map], { notes: half }), guessMeasure);
    expect(noteTexts(es)[0]?.lines).toEqual(['Here']);
  });
});
