import { describe, expect, it } from 'vitest';
import { type ElementSample, sheetSample } from '../../../../tests/support/sheet-samples.ts';
import { hotSpotCells } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { events as programmeEvents } from '../../../corridors/corridor.ts';
import type { Sheet } from '../../../document/document.ts';
import type { Briefing } from '../../../document/sheet.ts';
import { guessMeasure } from '../measure.ts';
import type { Page, PageItem } from '../page.ts';
import { planPages } from '../plan-pages.ts';
import type { SheetContent } from '../sheet-content.ts';
import { type Check, type CheckId, checkIds } from './check.ts';
import { checksOf } from './checks-of.ts';
import { suppressedIn } from './suppressed-in.ts';

const map = { kind: 'map' } as const;
const months = { kind: 'chart', what: 'months' } as const;
const released = (content: SheetContent): SheetContent => ({
  ...content,
  releases: content.releases.map((release) => ({ ...release, released: '2024-05-12' })),
});
const sampleOf = (
  elements: readonly ElementSample[] = [map],
  sheet: Partial<Sheet> = {},
  briefing: Partial<Briefing> = {},
): SheetContent => released(sheetSample(elements, sheet, { mark: 'UNCLASSIFIED', ...briefing }));

type Pages = ReturnType<typeof planPages>;
const plain = (pages: Pages): Pages => pages;

/** The checks of one kind that call for something. @param change of the pages as planned */
function open(id: CheckId, content: SheetContent, change: (pages: Pages) => Pages = plain): readonly Check[] {
  const checks = checksOf(content, change(planPages(content, guessMeasure)));
  return checks.filter((check) => check.id === id && check.state !== 'ok');
}

/** The page without some of its items, or with other ones. */
const changed =
  (change: (item: PageItem) => readonly PageItem[]) =>
  ({ en, es }: Pages): Pages => {
    const of = (page: Page): Page => ({ ...page, items: page.items.flatMap(change) });
    return { en: of(en), es: of(es) };
  };
const withoutText = (pattern: RegExp) =>
  changed((item) => (item.kind === 'text' && pattern.test(item.lines.join(' ')) ? [] : [item]));

describe('a sheet with nothing to mend', () => {
  it.each([{ elements: [map] }, { elements: [map, months] }, { elements: [{ ...map, synthetic: true }, months] }])(
    'passes every check in both languages',
    ({ elements }) => {
      const content = sampleOf(elements);
      const checks = checksOf(content, planPages(content, guessMeasure));
      expect(checks.filter(({ state }) => state !== 'ok').map(({ id, text }) => `${id}: ${text.en}`)).toEqual([]);
      expect([...new Set(checks.map(({ id }) => id))]).toEqual([...checkIds]);
      for (const { text } of checks) {
        for (const language of languages) expect(text[language]).toMatch(/^[\p{Lu}¿«“].*[.?]$/u);
        expect(`${text.en} ${text.es}`).not.toMatch(/\{|undefined|NaN/);
      }
    },
  );
});

describe('what a page has to say of itself', () => {
  it('is looked for on its face', () => {
    const content = sampleOf();
    expect(open('boundaries', content, withoutText(/Illustration|ilustrativo/))).toMatchObject([{ state: 'fail' }]);
    expect(open('counted', content, withoutText(/counted|cuenta|as published|se publicó/))).toHaveLength(1);
    expect(open('dates', content, withoutText(/Made|Hecho/))).toMatchObject([{ state: 'fail' }]);
    expect(open('period', content, withoutText(/2014/))[0]?.where?.element).toBe('x1');
    expect(open('sources', content, withoutText(/Sources|Fuentes/)).length).toBeGreaterThan(0);
  });

  it('says that figures are suppressed where any are', () => {
    const content = sampleOf();
    const limited = { en: ['Own data are held back.'], es: ['Se reservan datos propios.'] };
    const elements = content.elements.map((element) => ({ ...element, limited }));
    const silent = planPages(content, guessMeasure);
    expect(open('suppression', { ...content, elements }, () => silent)).toMatchObject([{ state: 'fail' }]);
    expect(open('suppression', { ...content, elements })).toEqual([]);
  });

  it('needs the date of each release', () => {
    const content = sheetSample([map]);
    expect(open('dates', content)).toMatchObject([{ state: 'fail', fix: { kind: 'release', table: 'iom' } }]);
  });

  it('is asked for where it was taken off', () => {
    const sources = sampleOf([map], { furniture: ['legend'] });
    expect(open('sources', sources)[0]?.fix).toEqual({ kind: 'furniture', add: 'sources' });
    const legend = sampleOf([map], { furniture: ['sources'] });
    expect(open('legend', legend)[0]?.fix).toEqual({ kind: 'furniture', add: 'legend' });
  });

  it('holds the label of synthetic data, and the handling mark twice', () => {
    const synthetic = sampleOf([{ ...map, synthetic: true }]);
    expect(open('synthetic', synthetic, withoutText(/Synthetic|sintéticos/))).toMatchObject([{ state: 'fail' }]);
    let marks = 0;
    const once = changed((item) => (item.kind === 'text' && item.role === 'mark' && marks++ % 2 === 0 ? [] : [item]));
    expect(open('mark', sampleOf(), once)).toMatchObject([{ state: 'fail' }]);
    expect(open('mark', sampleOf([map], {}, { mark: ' ' }))).toMatchObject([{ state: 'warn', fix: { part: 'mark' } }]);
  });

  it('has a title', () => {
    const untitled = ({ en, es }: Pages): Pages => ({ en: { ...en, title: '' }, es });
    expect(open('title', sampleOf(), untitled)[0]?.fix).toEqual({ kind: 'edit', field: 'title' });
  });
});

describe('what a person wrote', () => {
  it('is there in both languages, and says of no thing that it brought about another', () => {
    const content = sampleOf([map], {
      title: { en: 'Deaths fell because of patrols', es: '' },
      subtitle: { en: 'Seen', es: 'Los cruces bajaron debido a la vigilancia' },
    });
    expect(open('languages', content)[0]).toMatchObject({ fix: { field: 'title' } });
    expect(open('causal', content).map(({ fix }) => fix)).toEqual([
      { kind: 'edit', field: 'title' },
      { kind: 'edit', field: 'subtitle' },
    ]);
    expect(open('causal', content)[1]?.text.es).toContain('debido a');
  });

  it('gives alternative text of a bearable length', () => {
    const long = 'A long text. '.repeat(60);
    expect(open('alt', sampleOf([{ ...map, alt: { en: long, es: long } }]))).toMatchObject([{ state: 'warn' }]);
    const none = changed((item) => (item.kind === 'map' ? [{ ...item, alt: '' }] : [item]));
    expect(open('alt', sampleOf(), none)).toMatchObject([{ state: 'fail', fix: { field: 'alt:x1' } }]);
  });

  it('names both seas or none', () => {
    const [both, half, none] = [
      { en: 'Pacific', es: 'Pacífico' },
      { en: 'Gulf', es: '' },
      { en: '', es: '' },
    ];
    expect(open('seas', sampleOf([map], { seas: { pacific: both, gulf: none } }))[0]?.fix).toMatchObject({
      field: 'sea:gulf',
    });
    expect(open('seas', sampleOf([map], { seas: { pacific: both, gulf: half } }))).toHaveLength(1);
    expect(open('seas', sampleOf([map], { seas: { pacific: both, gulf: both } }))).toEqual([]);
  });

  it('labels no shelter, water station or crossing point', () => {
    const note = {
      id: 'n1',
      element: 'x1',
      kind: 'text',
      text: { en: 'Shelter', es: 'Albergue' },
      at: [0, 0],
      to: null,
    } as const;
    expect(open('labels', sampleOf([map], { notes: [note] }))).toMatchObject([
      { state: 'fail', fix: { field: 'note:n1' } },
    ]);
  });
});

describe('what results call for', () => {
  it('is events of both countries on a chart', () => {
    const of = (actor: 'us' | 'mexico', id: string) =>
      ({ id, actor, name: { en: id, es: id }, from: '2014-03', to: null, source: { en: '', es: '' } }) as const;
    const own = [of('us', 'e1'), of('mexico', 'e2')];
    const programme = programmeEvents.map(({ id }) => id);
    const shown = (hiddenEvents: readonly string[]) => sampleOf([{ ...months, view: { events: own, hiddenEvents } }]);
    expect(open('events', shown(programme))).toEqual([]);
    const [warned] = open('events', shown([...programme, 'e2']));
    expect(warned?.text.en).toContain('all of the United States');
    expect(warned?.fix?.kind === 'show-events' ? warned.fix.events : []).toContain('e2');
  });

  it('is a word on clusters that one incident makes, and on what small figures leave unknown', () => {
    const content = sampleOf();
    const cells = hotSpotCells();
    const withShare = (largestShare: number): SheetContent => {
      const hotSpots = cells.hotSpots;
      if (hotSpots === null) throw new Error('no hot spots');
      const made = {
        ...cells,
        hotSpots: { ...hotSpots, clusters: hotSpots.clusters.map((one) => ({ ...one, largestShare })) },
      };
      const elements = content.elements.map((element) => {
        const en = { ...element.scenes.en, layers: { ...element.scenes.en.layers, hotSpots: made } };
        return { ...element, scenes: { ...element.scenes, en } };
      });
      return { ...content, elements };
    };
    expect(open('one-incident', withShare(0.1))).toEqual([]);
    expect(open('one-incident', withShare(0.6))[0]?.text.en).toContain('2 of 2 clusters');
    expect(open('one-incident', withShare(Number.NaN))[0]?.text.en).toContain('suppressed');
  });

  it('is how a finding was chosen', () => {
    const content = sampleOf([{ ...map, withFinding: true }]);
    const [element] = content.elements;
    const id = element?.scenes.en.layers.finding?.id ?? '';
    const analysis = {
      id,
      method: 'dbscan',
      version: 1,
      params: {},
      seed: 1,
      data: 'incidents',
      period: 'now',
    } as const;
    const asked = (chosen: 'not-said' | 'found'): SheetContent => ({
      ...content,
      elements: content.elements.map((each) => ({
        ...each,
        study: { ...each.study, analyses: [{ ...analysis, chosen }] },
      })),
    });
    expect(open('chosen', asked('not-said'))[0]?.fix).toEqual({ kind: 'say-chosen', analysis: id });
    expect(open('chosen', asked('found'))).toEqual([]);
  });

  it('is a warning where a final briefing has other data or methods, and where limits are lower', () => {
    const final = {
      on: '2026-01-01',
      data: [{ table: 'sector-months', file: 'a.csv', sha256: 'x' }],
      methods: [{ id: 'dbscan', version: 1 }],
    };
    const content = sampleOf([map], {}, { final });
    expect(open('final', content).length).toBe(2);
    const stamped = {
      ...content,
      elements: content.elements.map((each) => ({
        ...each,
        stamps: [{ method: 'dbscan', version: 2, params: {}, seed: 1 }],
      })),
    };
    expect(open('final', stamped).at(-1)?.text.en).toContain('now version 2');
    const low = { resolution: 6, binKm: 10, days: 90, reason: '' };
    expect(open('limits', sampleOf([map], {}, { limits: low }))[0]?.text.en).toContain('without a reason');
    expect(
      open('limits', sampleOf([map], {}, { limits: { ...low, reason: 'Rescue teams asked' } }))[0]?.text.es,
    ).toContain('Rescue teams');
  });
});

describe('how a page looks', () => {
  it('is readable: contrast and size', () => {
    const pale = changed((item) =>
      item.kind === 'text' && item.role === 'title' ? [{ ...item, fill: '#BBBBBB' }] : [item],
    );
    expect(open('contrast', sampleOf(), pale)).toMatchObject([{ state: 'fail' }]);
    const small = changed((item) => (item.kind === 'text' && item.role === 'title' ? [{ ...item, size: 12 }] : [item]));
    expect(open('text-size', sampleOf(), small).length).toBeGreaterThan(0);
    expect(open('text-size', sampleOf([map], { page: 'a4', orientation: 'portrait' }), small)).toEqual([]);
    const chart = changed((item) => (item.kind === 'chart' ? [{ ...item, scale: 0.5 }] : [item]));
    expect(open('text-size', sampleOf([months]), chart)[0]?.where?.element).toBe('x1');
  });

  it('has a whole legend, with colours of the map', () => {
    const none = changed((item) => (item.kind === 'legend' ? [] : [item]));
    expect(open('legend', sampleOf(), none)[0]?.fix).toEqual({ kind: 'split-legend', element: 'x1' });
    const content = sampleOf();
    const elements = content.elements.map((element) => {
      const { en } = element.scenes;
      const [odd] = en.map.layers.filter((layer) => layer.kind === 'polygons');
      const layers = odd === undefined ? [] : [{ ...odd, fill: Uint8Array.from([1, 2, 3, 255]) }];
      return { ...element, scenes: { ...element.scenes, en: { ...en, map: { ...en.map, layers } } } };
    });
    expect(open('legend', { ...content, elements })).toMatchObject([{ state: 'warn', where: { element: 'x1' } }]);
  });

  it('tells classes apart for all eyes', () => {
    const content = sampleOf();
    const swatch = (fill: string) => ({ shape: 'cell', fill, pattern: null, ink: fill, edge: 'none' }) as const;
    const legend = {
      id: 'cells',
      title: 'Made up',
      entries: [
        { id: 'a', swatch: swatch('#b35806'), label: 'Hot' },
        { id: 'b', swatch: swatch('#8073ac'), label: 'Cold' },
      ],
      notes: [],
    };
    const elements = content.elements.map((element) => {
      const [en, es] = [element.scenes.en, element.scenes.es].map((scene) => ({ ...scene, legends: [legend] }));
      return en === undefined || es === undefined ? element : { ...element, scenes: { en, es } };
    });
    expect(open('vision', { ...content, elements }).map(({ text }) => text.en)).toEqual([
      '“Hot” and “Cold”: cannot be told apart in grey. Choose fewer classes, or tell them in words.',
    ]);
  });

  it('lets nothing overlap or leave the page', () => {
    const moved = changed((item) => (item.kind === 'map' ? [{ ...item, box: { ...item.box, y: 0 } }] : [item]));
    expect(open('overlap', sampleOf(), moved).length).toBeGreaterThan(0);
    const out = changed((item) => (item.kind === 'map' ? [{ ...item, box: { ...item.box, x: 5000 } }] : [item]));
    expect(open('overlap', sampleOf(), out)[0]?.text.en).toContain('beyond the page');
  });

  it('warns of a picture that is too small to read', () => {
    expect(open('overlap', sampleOf())).toEqual([]);
    const small = changed((item) =>
      item.kind === 'map' ? [{ ...item, box: { ...item.box, height: 60 * item.scale } }] : [item],
    );
    expect(open('overlap', sampleOf(), small)).toMatchObject([
      { state: 'warn', where: { element: 'x1' }, fix: { kind: 'larger-page' } },
    ]);
  });
});

describe('what a sheet suppresses', () => {
  it('is told element by element with its reason, and what was limited', () => {
    const content = sampleOf([map, months]);
    const elements = content.elements.map((element) => ({
      ...element,
      limited: { en: ['Kept short.'], es: ['Breve.'] },
    }));
    const told = suppressedIn({ ...content, elements });
    expect(told.map(({ element, count }) => [element, count])).toEqual([
      ['x1', 1],
      ['x2', 3],
    ]);
    expect(told[0]?.texts.en[0]).toBe(
      'Map 1: suppressed cells: 1, each with fewer than 5 records or with such a part.',
    );
    expect(told[1]?.texts.es.at(-1)).toBe('Breve.');
  });
});
