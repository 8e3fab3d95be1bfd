import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { regionProfile } from '../../../analyse/regions/region-profile.ts';
import { drain } from '../../../base/steps.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { emptyRegions, type RegionKind } from '../../../document/regions.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { meanOfYear, seriesOf } from './series.ts';
import { sectionsOf } from './text.ts';
import { view } from './view.ts';
import { yearsChart } from './years-chart.ts';

function profile(kind: RegionKind, region: string, more: Partial<RegionProfileResult> = {}) {
  const study = { ...emptyRegions, kind, region };
  const found = drain(regionProfile(groundSample(study), study));
  if (!found.ok) throw new Error(found.error.code);
  return disclose({ ...found.value, ...more }, { threshold: null });
}

const delRio = profile('sector', 'sector:del-rio');
const laredo = profile('corridor', 'corridor:laredo-nuevo-laredo');
const webb = profile('county', 'county:48479');
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Apprehensions and encounters',
  synthetic: false,
  source: 'U.S. Border Patrol',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});
const spanish = context({ language: 'es', theme: themes.dark });
const sizes = [
  { width: 300, height: 180 },
  { width: 560, height: 260 },
  { width: 900, height: 500 },
];

describe('in words', () => {
  it('says the last twelve months and the trend with its interval, p and breaks, in one sentence', () => {
    const trend = {
      ...delRio.trend,
      period: delRio.trend?.period ?? delRio.period,
      perYear: 120.4,
      lower: 20,
      upper: 300,
      p: 0.012,
      problems: [],
    };
    const { headline } = view.text(profile('sector', 'sector:del-rio', { trend }), context());
    expect(headline).toMatch(
      /^Del Rio: [\d,]+ apprehensions and encounters in the last 12 months, Jun 2024 to May 2025 \(Del Rio sector\); Title 8 apprehensions rising over 10 fiscal years, about \+120 a month each year \(\+20 to \+300\), p = 0\.012; definition changed inside the period \(Oct 2019, Mar 2020, and May 2023\)\.$/,
    );
    const falling = view.text(profile('sector', 'sector:del-rio', { trend: { ...trend, perYear: -5 } }), spanish);
    expect(falling.headline).toContain('a la baja en 10 años fiscales, cerca de −5 al mes cada año');
    const unclear = view.text(profile('sector', 'sector:del-rio', { trend: { ...trend, p: 0.2 } }), context());
    expect(unclear.headline).toContain('no trend of Title 8 apprehensions over 10 fiscal years stands clear of chance');
  });

  it('says incidents alone where no sector stands for the region', () => {
    expect(view.text(webb, context()).headline).toMatch(
      /^Webb County, Texas: [\d,]+ incidents with [\d,]+ people, Jan 2014 to Mar 2025; no figures of whole sectors stand for it\.$/,
    );
    const none = profile('sector', 'sector:yuma', {
      history: { ...delRio.history, values: new Float64Array(0) },
      incidents: null,
    });
    expect(view.text(none, context()).headline).toBe('Yuma: no table has a figure of it.');
  });

  it('has every part, and what the data do not have among its caveats', () => {
    const keys = sectionsOf(laredo, 'en').filter(({ texts }) => texts.length > 0);
    expect(keys.map(({ key }) => key)).toEqual([
      'place',
      'history',
      'trend',
      'incidents',
      'years',
      'pressure',
      'coverage',
      'ports',
      'towns',
      'alike',
      'lacks',
    ]);
    const { caveats, figures } = view.text(laredo, context());
    expect(caveats).toContain('No case file is loaded: nothing here measures smugglers or prosecutions.');
    const all = figures.flatMap(({ texts }) => texts);
    expect(all).toContain(
      'Rescues of Laredo in FY 2018 (13) look exchanged with those of Big Bend (1,622): shown as published, marked, and left out of criteria.',
    );
    expect(all).toContain('U.S.: Laredo.');
    expect(all).toContain('Mexico: Nuevo Laredo.');
    expect(all.find((text) => text.startsWith('Title 8 apprehensions beside'))).toMatch(
      /^Title 8 apprehensions beside it \(Del Rio and Rio Grande Valley sectors\) changed by −[\d.]+%, in all other sectors by −[\d.]+%, in its own by −38%\.$/,
    );
  });

  it('claims nothing, in either language, and leaves no place unfilled', () => {
    for (const look of [context(), spanish]) {
      for (const result of [delRio, laredo, webb]) {
        const { headline, figures, caveats } = view.text(result, look);
        const said = [headline, ...figures.flatMap(({ term, texts }) => [term, ...texts]), ...caveats];
        for (const text of said) {
          expect(text).not.toMatch(
            /effect|because|led to|caused|predicted|efecto|porque |should have|needed|[{}]|\bNaN/i,
          );
        }
      }
    }
  });

  it('does not speak of Title 8 where the table does not tell it apart, nor of apprehensions that it does not count', () => {
    const history = { ...delRio.history, measure: 'events' };
    const own = view.text(profile('sector', 'sector:del-rio', { counted: 'all', history }), context());
    expect(own.headline).toMatch(/^Del Rio: [\d,]+ recorded in the last 12 months/);
    expect([own.headline, ...own.figures.flatMap(({ texts }) => texts)].join(' ')).not.toMatch(/Title 8|Title 42/);
    expect(own.figures.flatMap(({ texts }) => texts).join(' ')).toContain('Figures beside it (Big Bend and Laredo');
  });

  it('lists hot spots by category, hot before cold', () => {
    const hotSpots = { cells: 9, byCategory: { 'cold:new': 2, none: 4, 'hot:persistent': 3 }, problems: [] };
    const [said] = sectionsOf(profile('sector', 'sector:yuma', { hotSpots }), 'en').filter(({ key }) => key === 'hot');
    expect(said?.texts).toEqual([
      '9 cells with records; 3 hot, 2 cold, 4 without a category.',
      'Persistent hot spot: 3; New cold spot: 2.',
    ]);
  });

  it('says that no trend has a number where it refuses', () => {
    const trend = {
      period: delRio.period,
      perYear: Number.NaN,
      lower: Number.NaN,
      upper: Number.NaN,
      p: Number.NaN,
      problems: [{ code: 'break-crossed' as const, params: {} }],
    };
    const refused = profile('sector', 'sector:del-rio', { trend });
    expect(view.text(refused, context()).headline).toContain('its trend has no number');
    const own = sectionsOf(refused, 'en').find(({ key }) => key === 'trend');
    expect(own?.texts[0]).toContain('changed its definition');
  });
});

describe('as a chart', () => {
  it('keeps inside its frame at all sizes, in both languages and themes', () => {
    for (const result of [delRio, laredo, webb]) {
      for (const look of [context(), spanish]) {
        for (const size of sizes) {
          const drawing = view.chart(result, look, size);
          if (drawing === null) throw new Error('no chart');
          expectInside(drawing);
          expect(drawing.description).not.toMatch(/[{}]|NaN/);
          const years = yearsChart(result, look, size);
          if (result === webb) expect(years).toBeNull();
          else if (years !== null) expectInside(years);
        }
      }
    }
  });

  it('names each break on its line, apart from one another, and hatches the year that is not whole', () => {
    for (const size of sizes) {
      const marks = view.chart(delRio, context(), size)?.marks ?? [];
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const named = texts.filter(({ text }) => /^(Title 42|Publisher)/.test(text));
      expect(named.map(({ text }) => text).sort()).toEqual(['Publisher changes', 'Title 42 begins', 'Title 42 ends']);
      expect(marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined)).toHaveLength(3);
      const hatched = marks.filter((mark) => mark.kind === 'rect' && mark.pattern === 'hatch' && mark.height > 12);
      expect(hatched).toHaveLength(1);
    }
  });

  it('draws the mean of the twelve months up to each one', () => {
    const values = Float64Array.from({ length: 14 }, (_, m) => (m === 0 ? Number.NaN : m));
    const mean = meanOfYear(values);
    expect([...mean.slice(0, 12)].every(Number.isNaN)).toBe(true);
    expect([mean[12], mean[13]]).toEqual([6.5, 7.5]);
    expect(seriesOf(webb)).toMatchObject({ of: 'incidents', breaks: [] });
  });

  it('marks doubtful rescues by hatching and years without a figure by dots', () => {
    const marks = yearsChart(laredo, context(), { width: 480, height: 260 })?.marks ?? [];
    const bars = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    // One bar and its entry in the key.
    expect(bars.filter(({ pattern }) => pattern === 'hatch')).toHaveLength(2);
    // Rescues of FY 1998 to FY 2010, and the entry.
    expect(bars.filter(({ pattern }) => pattern === 'dots')).toHaveLength(14);
  });
});

describe('on the map and in files', () => {
  it('is one band or outline with its name, and every class in the legend', () => {
    for (const result of [delRio, webb]) {
      const drawings = view.layer(result, context());
      expect(drawings.map(({ id }) => id)).toEqual(expect.arrayContaining(['finding:profile-fill']));
      expect(view.names?.(result, context())).toHaveLength(1);
      expect(view.legend(result, context())?.entries.map(({ id }) => id)).toEqual(['region', 'edge-not-verified']);
      expect(view.tooltip(result, context(), 'finding:profile-fill', 0)[0]).toBe(result.region.name.en);
    }
  });

  it('has a row a month and the geometry with its figures', () => {
    const { columns, rows } = view.table(delRio, context());
    expect(rows).toHaveLength(308);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[0]?.[0]).toBe('1999-10');
    expect(rows[0]?.[2]).toBeNull();
    const [feature] = view.features(delRio, context());
    expect(feature?.geometry.type).toBe('LineString');
    expect(feature?.properties).toMatchObject({ id: 'sector:del-rio', coverage: 'not-verified', kmToCoverage: 0 });
    expect(view.features(webb, context())[0]?.geometry.type).toBe('MultiPolygon');
  });
});
