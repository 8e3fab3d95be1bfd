import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { commands } from '../../../document/commands/index.ts';
import { type Document, emptyDocument } from '../../../document/document.ts';
import { plainStyle } from '../../../document/layers.ts';
import { differenceLines } from './difference-lines.ts';
import { memberWords } from './member-words.ts';

const [from, to] = [monthIndex(2006, 10), monthIndex(2008, 10)];
const analysis = {
  id: 'a1',
  method: 'getis-ord-star',
  version: 1,
  params: { rings: 1 },
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'found',
} as const;

/** A study that differs from a new one in most of what a person can decide. */
const rich: Document = {
  ...commands.moveLayer.apply(emptyDocument, { id: 'l4', to: 1 }),
  workspace: 'regions',
  corridor: 'arizona-sonora',
  clauses: {
    time: { kind: 'months', from, to },
    place: { kind: 'kilometres', from: 100, to: 250 },
    season: { kind: 'season', months: [5, 6, 7] },
    'panel:authority': { kind: 'categories', column: 'authority', values: ['title-8'] },
  },
  grid: { ...emptyDocument.grid, figures: 'incidents', resolution: 6, national: 'inm' },
  compare: { kind: 'dates', from, to },
  analyses: [analysis],
  board: { finding: 'a1', beside: '', view: 'side' },
  significance: { level: 0.05, corrected: false },
  selection: { kind: 'kilometres', from: 20, to: 60 },
  secondPeriod: { from, to },
  picture: { ...emptyDocument.picture, view: 'years', smoothKm: 20, kilometres: { from: 0, to: 900 } },
  series: { form: 'index', base: from },
  playback: { ...emptyDocument.playback, step: 'fiscal-year', at: from },
  camera: { lon: -106.5, lat: 31.75, zoom: 6 },
  language: 'es',
  theme: 'dark',
  disclosure: { threshold: 10, reason: 'asked for', suppressPublic: true },
  regions: {
    ...emptyDocument.regions,
    kind: 'sector',
    method: 'topsis',
    weights: { k1: 40, k2: 20, k3: 20, k4: 20 },
    cover: { choose: 3, goal: 'people' },
  },
  briefing: { ...emptyDocument.briefing, office: 'Conference desk', first: 'mexico' },
};

const said = (before: Document, after: Document, language: 'en' | 'es' = 'en'): readonly string[] =>
  differenceLines(before, after, language).map(
    ({ part, what, before: was, after: is }) => `${part} | ${what} | ${was} | ${is}`,
  );

describe('what differs between two studies, in words', () => {
  it('names filters, periods, layers, weights and choices as the page does', () => {
    const lines = said(emptyDocument, rich);
    for (const line of [
      'Workspace |  | Explore | Regions',
      'Filters | period | none | October 2006 to September 2008',
      'Filters | stretch of the border | none | km 100 to 250',
      'Data and figures | what is drawn | sector figures | incidents',
      'Layers | Mean centres: place in the list | 12 from the bottom | 2 from the bottom',
      'Significance | level | 0.1 | 0.05',
      'Series of months | month that is 100 | none | October 2006',
      'Second map |  | none | October 2006 to September 2008',
      'Regions | best places to add: goal | records | people',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => /^Regions \| Weight of “.+” \| 25 \| 40$/.test(line))).toBe(true);
    expect(lines.some((line) => /^Findings \| 1\. .*\| is not there \| is there$/.test(line))).toBe(true);
    expect(said(rich, rich)).toEqual([]);
  });

  it('names parameters and styles, and copies of layers', () => {
    const other = { ...rich, analyses: [{ ...analysis, params: { rings: 2 } }] };
    expect(said(rich, other)).toEqual([expect.stringMatching(/^Findings \| 1\. .+: .+ \| 1.* \| 2/)]);
    const styled = {
      ...emptyDocument,
      layers: emptyDocument.layers.map((one) =>
        one.id === 'l2' ? { ...one, style: { ...plainStyle, classes: 7 } } : one,
      ),
    };
    const more = commands.duplicateLayer.apply(styled, { id: 'l2' });
    expect(said(styled, more)).toEqual([expect.stringMatching(/^Layers \| .+ \| is not there \| is there$/)]);
    const fewer = {
      ...styled,
      layers: styled.layers.map((one) => (one.style === null ? one : { ...one, style: { ...one.style, classes: 3 } })),
    };
    expect(said(styled, fewer)).toEqual([expect.stringMatching(/^Layers \| .+: style: classes \| 7 \| 3$/)]);
  });

  it('says of a pin where it stands, and of a camera how near', () => {
    const pinned = { ...emptyDocument, pins: [{ layer: 'l2', item: '85489e37fffffff', lon: -106.2, lat: 31.28 }] };
    expect(said(emptyDocument, pinned)).toEqual([expect.stringMatching(/ \| none \| 31\.28°, -106\.20°$/)]);
    const nearer = { ...emptyDocument, camera: rich.camera };
    expect(said(emptyDocument, nearer, 'es')).toEqual([expect.stringMatching(/31\.75°, -106\.50°, acercamiento 6$/)]);
  });

  it('says the same in both languages, and no name of a member as it stands in the file', () => {
    const [en, es] = [said(emptyDocument, rich, 'en'), said(emptyDocument, rich, 'es')];
    expect(es).toHaveLength(en.length);
    for (const line of [...en, ...es]) expect(line).not.toMatch(/\b[a-z]+[A-Z]\w*\b/);
    expect(es).toContain('Filtros | periodo | ninguno | octubre de 2006 a septiembre de 2008');
    expect(Object.keys(memberWords.en).length).toBeGreaterThan(100);
  });
});
