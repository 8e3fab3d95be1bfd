import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../tests/support/region-samples.ts';
import { type ElementSample, sheetSample } from '../../../tests/support/sheet-samples.ts';
import { languages } from '../../base/words.ts';
import { pageKinds, templates } from '../../document/sheet.ts';
import { guessMeasure } from './measure.ts';
import type { Box, Page, PageItem, PageText } from './page.ts';
import { leastText } from './page-size.ts';
import { planPages } from './plan-pages.ts';
import { noRoom } from './plan-parts.ts';

const map: ElementSample = { kind: 'map' };
const sets: Readonly<Record<string, readonly ElementSample[]>> = {
  map: [map],
  'two maps': [map, { ...map, from: 12 }],
  years: [0, 2, 4, 6, 8, 10, 12].map((from) => ({ ...map, from })),
  'map and chart': [map, { kind: 'chart' }],
  'synthetic data': [{ ...map, synthetic: true }],
  'map and charts': [map, { kind: 'chart', what: 'hovmoller' }, { kind: 'chart', what: 'months' }],
  'synthetic map and charts': [
    { ...map, synthetic: true, figures: 'incidents' },
    { kind: 'chart', what: 'hovmoller', synthetic: true, figures: 'incidents' },
    { kind: 'chart', what: 'months', figures: 'incidents' },
  ],
  'table and map': [map, { kind: 'table' }],
  mixed: [map, { ...map, from: 6, figures: 'incidents' }, { kind: 'table', what: 'months' }, { kind: 'chart' }],
  'a finding': [
    { ...map, withFinding: true },
    { kind: 'table', what: 'finding', withFinding: true },
  ],
  'a decision record': (['record', 'chart', 'table'] as const).map((kind) => ({
    kind,
    what: kind === 'record' ? '' : 'finding',
    ranking: rankingSample({ table: regionTableSample(), firmness: firmnessSample() }),
  })),
  'a chart': [{ kind: 'chart', what: 'hovmoller' }],
  'a table': [{ kind: 'table', what: 'hovmoller' }],
};
const orientations = ['landscape', 'portrait'] as const;
const pages = pageKinds.flatMap((page) =>
  (['a4', 'letter', 'a1'].includes(page) ? orientations : orientations.slice(0, 1)).map((orientation) => ({
    page,
    orientation,
  })),
);

const isNote = (item: PageItem): item is PageText => item.kind === 'text' && (item.field ?? '').startsWith('note:');
type Boxed = Exclude<PageItem, { kind: 'decoration' }>;
const solid = (page: Page): readonly Boxed[] =>
  page.items.flatMap((item) => (item.kind === 'decoration' || isNote(item) ? [] : [item]));

const overlap = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );
const isIn = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.1 &&
  inner.y >= outer.y - 0.1 &&
  inner.x + inner.width <= outer.x + outer.width + 0.1 &&
  inner.y + inner.height <= outer.y + outer.height + 0.1;

const told = (item: Boxed): string =>
  `${item.kind} ${'role' in item ? item.role : ''} ${JSON.stringify(item.box, (_, v) => (typeof v === 'number' ? Math.round(v) : v))}`;

/** Pairs of things of a page that overlap. */
function clashes(page: Page): readonly string[] {
  const items = solid(page);
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) > 0.1 ? [`${told(a)} x ${told(b)}`] : [])),
  );
}

/** Lines of text of a page that are wider than their place, or smaller than they may be. */
function badTexts(page: Page): readonly string[] {
  const least = leastText(page.kind) - 0.01;
  return page.items.flatMap((item): readonly string[] => {
    if (item.kind === 'text') {
      const wide = item.lines.filter((line) => guessMeasure(line, item.size, item.weight) > item.box.width + 0.1);
      const isHigh = item.lines.length * item.lineHeight > item.box.height + 0.1;
      return [...wide, ...(item.size < least || isHigh ? [item.lines.join(' ')] : [])];
    }
    if (item.kind === 'legend') {
      const parts = [item.titleBox, ...item.entries.flatMap(({ swatch, text }) => [swatch, text])];
      const out = [...parts, ...(item.notes === null ? [] : [item.notes.box])].filter((box) => !isIn(box, item.box));
      return [...(item.size < least ? ['legend'] : []), ...out.map((box) => `legend ${JSON.stringify(box)}`)];
    }
    if (item.kind === 'map' || item.kind === 'chart') {
      const small = item.over.filter((mark) => mark.kind === 'text' && mark.size < least);
      const own = item.kind === 'chart' ? item.drawing.marks : [];
      const tiny = own.filter((mark) => mark.kind === 'text' && mark.size * item.scale < least);
      return [...small, ...tiny].map((mark) => JSON.stringify(mark));
    }
    return item.kind === 'table' && item.size < least ? ['table'] : [];
  });
}

const layout = (page: Page) =>
  solid(page)
    .filter((item) => item.kind !== 'text' || ['title', 'subtitle', 'heading', 'caption', 'mark'].includes(item.role))
    .map(({ kind, box }) => ({ kind, box }));

describe.each(templates)('template %s', (template) => {
  it.each(pages)('lays anything out on $page $orientation: nothing overlaps, is cut or is too small', (paper) => {
    for (const [name, elements] of Object.entries(sets)) {
      const content = sheetSample(elements, { template, ...paper }, { mark: 'UNCLASSIFIED' });
      const planned = planPages(content, guessMeasure);
      for (const language of languages) {
        const page = planned[language];
        const about = `${name}, ${language}`;
        expect(clashes(page), about).toEqual([]);
        expect(badTexts(page), about).toEqual([]);
        const whole = { x: 0, y: 0, width: page.width, height: page.height };
        expect(
          solid(page)
            .filter(({ box }) => !isIn(box, whole))
            .map(told),
          about,
        ).toEqual([]);
        const shown = page.items.filter(({ kind }) => ['map', 'chart', 'table'].includes(kind));
        // The smallest page may have no room for the axes of a chart: its place then says so.
        const isSaid = ({ lines }: PageText): boolean => lines.join(' ') === noRoom[language];
        const left = page.items.filter((item) => item.kind === 'text' && isSaid(item));
        const pictures = elements.filter(({ kind }) => kind !== 'record');
        expect(shown.length + left.length, about).toBe(pictures.length);
        const hasRecord = page.items.some((item) => item.kind === 'text' && item.role === 'record');
        expect(hasRecord, about).toBe(pictures.length < elements.length);
        if (paper.page !== 'slide-4-3') expect(left, about).toEqual([]);
      }
      expect(layout(planned.es), name).toEqual(layout(planned.en));
    }
  });
});
