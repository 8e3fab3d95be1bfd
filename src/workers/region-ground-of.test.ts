import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownCsv, ownPlaces } from '../../tests/support/own-tables.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZoneFiles } from '../../tests/support/shipped-zones.ts';
import type { MethodInput, ParamValues } from '../analyse/method.ts';
import { card as emergingCard } from '../analyse/methods/emerging-hot-spots/card.ts';
import { isHeldIn, wholeMonthsOf } from '../analyse/regions/region-ground.ts';
import { monthIndex } from '../base/month.ts';
import { problem } from '../base/problem.ts';
import { err } from '../base/result.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { type ReadTable, readTable } from '../columns/build-table.ts';
import { type BriefingRule, emptyDocument } from '../document/document.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../document/regions.ts';
import { locateIncidents } from '../select/locate-incidents.ts';
import { regionGroundOf } from './region-ground-of.ts';
import { regions } from './regions.ts';
import { shapes } from './shapes.ts';
import { noTools } from './tools.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const until = monthIndexOf(first + 12);

function opened(name: string, text: string, shipped = false): ReadTable {
  const read = drain(readTable(new TextEncoder().encode(text), name, { shipped }));
  if (!read.ok) throw new Error(read.error.code);
  const { table } = read.value;
  return table.kind === 'incidents'
    ? { ...read.value, table: drain(locateIncidents(table, geography.index)) }
    : read.value;
}

/** Five records a month in one cell, and one more on a day of the last month that a briefing shows. */
function ownFile(lastDay: string): string {
  const months = Array.from({ length: 18 }, (_, m) => ({ cell: 40, month: first + m, records: 5 }));
  const [head = '', ...rows] = ownCsv(places, months, 1).trim().split('\n');
  return [head, ...rows, `${lastDay},-100.5,28.7,1,death,heat,exact,point`].join('\n');
}

const cases = 'month,corridor,side,stage,cases\n2022-10,arizona-sonora,us,presented,40\n';

/** The ground, and what the method of emerging hot spots was given. */
function groundOf({
  own = '',
  caseFile = '',
  figures = '',
  years = '',
  criteria = emptyRegions.criteria,
  published = [],
  resolution = 5,
  suppressPublic = false,
  briefing,
}: {
  own?: string;
  caseFile?: string;
  figures?: string;
  years?: string;
  criteria?: RegionStudy['criteria'];
  published?: readonly string[];
  resolution?: number;
  suppressPublic?: boolean;
  briefing?: BriefingRule;
}) {
  const asked: { input: MethodInput; params: ParamValues }[] = [];
  const emerging = {
    card: emergingCard,
    *run(input: MethodInput, params: ParamValues) {
      yield { done: 0, total: 1 };
      asked.push({ input, params });
      return err(problem('figures-missing'));
    },
  };
  const held = new Map<string, ReadTable>();
  if (own !== '') held.set('file-1', opened('own.csv', own));
  if (figures !== '') held.set('file-3', opened('beds.csv', figures));
  if (years !== '') held.set('sector-years', opened('figures.csv', years, true));
  if (caseFile !== '') held.set('file-2', opened('cases.csv', caseFile));
  const named = (table: string) => ({ table, asPublished: false });
  const made = drain(
    regionGroundOf(
      {
        study: { ...emptyRegions, criteria },
        own: { corridors: [], features: [], events: [] },
        incidents: named('file-1'),
        panel: named('sector-months'),
        cases: caseFile === '' ? null : named('file-2'),
        resolution,
        published,
        disclosure: { ...emptyDocument.disclosure, suppressPublic, ...(briefing === undefined ? {} : { briefing }) },
      },
      named('file-1'),
      { held, geography, tools: { ...noTools, methods: [emerging], regions, shapes, zoneFiles: shippedZoneFiles() } },
    ),
  );
  if (!made.ok) throw new Error(made.error.code);
  return { ground: made.value.ground, given: asked[0] };
}

describe('what regions of own records are judged from', () => {
  it('has no hot spots of smaller cells than those that figures are held back in', () => {
    const own = ownFile('2019-12-31');
    expect([4, 5, 6].map((resolution) => groundOf({ own, resolution }).given?.params.resolution)).toEqual([4, 5, 5]);
    const briefing = { until, resolution: 4, binKm: 10 };
    expect(groundOf({ own, briefing }).given?.params.resolution).toBe(4);
  });

  it('goes as far as a briefing does, on whatever day the last of its records lies', () => {
    const briefing = { until, resolution: 5, binKm: 10 };
    for (const lastDay of ['2019-12-03', '2019-12-31']) {
      const { ground, given } = groundOf({ own: ownFile(lastDay), briefing });
      expect(given?.input.now.to, lastDay).toBe(until);
      expect(ground.incidents === null ? 0 : wholeMonthsOf(ground.incidents, ground).to, lastDay).toBe(until);
    }
  });

  it('has all months that the file fills, though what is shown stands in mid-month', () => {
    const { ground } = groundOf({ own: ownFile('2020-06-30') });
    const { incidents } = ground;
    expect(incidents === null ? null : wholeMonthsOf(incidents, ground)).toEqual({ from: first, to: first + 18 });
  });
});

describe('what is held back', () => {
  const tables = ['incidents', 'panel', 'cases', 'sectorYears', 'figures'] as const;
  const loaded = 'sector,agents\ntucson,3\nyuma,60\n';

  it('is what a loaded file of figures has that is small, unless the file is as published', () => {
    const criteria = [{ ...startedCriterion('k1', 'column', 'more'), params: { figure: 'table:file-3:agents' } }];
    const own = groundOf({ figures: loaded, criteria }).ground;
    expect([...(own.figures.get('file-3')?.figures[0]?.values ?? [])].filter((value) => value < 5)).toEqual([]);
    expect(tables.filter((table) => isHeldIn(own, table))).toEqual(['figures']);
    const published = groundOf({ figures: loaded, criteria, published: ['file-3'] }).ground;
    expect([...(published.figures.get('file-3')?.figures[0]?.values ?? [])].sort()).toEqual([3, 60]);
    expect(published.basis).toBe('rows');
  });

  it('is every small month of loaded figures by month: years are the sums of the others', () => {
    const months = (id: string, each: string): string =>
      `2021,8,Chihuahua,${id},Name,x,Robo,Otros robos,y,${Array(11).fill('20').join()},${each}`;
    const monthNames = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
    const monthly = [
      `Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,${monthNames}`,
      months('8037', '3'),
      months('8038', ''),
      months('8039', '30'),
    ].join('\n');
    const criteria = [{ ...startedCriterion('k1', 'column', 'more'), params: { figure: 'table:file-3:robo' } }];
    const yearsIn = (published: readonly string[], briefing?: BriefingRule) => {
      const { ground } = groundOf({
        figures: monthly,
        criteria,
        published,
        ...(briefing === undefined ? {} : { briefing }),
      });
      const [figure] = ground.figures.get('file-3')?.figures ?? [];
      return { values: [...(figure?.values ?? [])], years: figure?.years ?? [], isHeld: isHeldIn(ground, 'figures') };
    };
    expect(yearsIn(['file-3'])).toEqual({ values: [223, Number.NaN, 250], years: [2021], isHeld: false });
    expect(yearsIn([])).toEqual({ values: [220, Number.NaN, 250], years: [2021], isHeld: true });
    expect(yearsIn([], { until: monthIndex(2021, 12), resolution: 5, binKm: 10 }).years).toEqual([]);
  });

  it('is what the yearly tables of the app have that is small, where public figures are held back too', () => {
    const years = readFileSync('data/sector-years/figures.csv', 'utf8');
    const smallIn = (suppressPublic: boolean) => {
      const { ground } = groundOf({ years, suppressPublic });
      const deaths = ground.sectorYears?.figures.find((figure) => figure.name === 'deaths');
      return [...(deaths?.values ?? [])].filter((value) => value > 0 && value < 5).length;
    };
    expect(smallIn(false)).toBeGreaterThan(0);
    expect(smallIn(true)).toBe(0);
  });

  it('is that of own tables alone: a case file makes no others of it', () => {
    const { ground } = groundOf({ caseFile: cases });
    expect(ground.basis).toBe('disclosed');
    expect(tables.filter((table) => isHeldIn(ground, table))).toEqual(['cases']);
    const own = groundOf({ own: ownFile('2019-12-31') }).ground;
    expect(tables.filter((table) => isHeldIn(own, table))).toEqual(['incidents']);
  });
});
