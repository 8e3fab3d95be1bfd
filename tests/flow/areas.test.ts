import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getisOrdStarMethod } from '../../src/analyse/methods/getis-ord-star/method.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import { sectors } from '../../src/corridors/corridor.ts';
import type { AnalysisSpec } from '../../src/document/document.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import type { Question } from '../../src/workers/protocol.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { fileTools } from '../support/file-tools.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const tools = { ...fileTools, shapes, methods: [getisOrdStarMethod] };

/** Thirty squares of half a degree in Texas and Coahuila, as municipalities of a file. */
const squares = Array.from({ length: 30 }, (_, k) => {
  const [west, south] = [-103 + 0.5 * (k % 6), 26.5 + 0.5 * Math.floor(k / 6)];
  const east = west + 0.5;
  const ring = [
    [west, south],
    [east, south],
    [east, south + 0.5],
    [west, south + 0.5],
    [west, south],
  ];
  const properties = { CVEGEO: `05${String(k + 1).padStart(3, '0')}`, NOMGEO: `Square ${k + 1}` };
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
});
const areas = JSON.stringify({ type: 'FeatureCollection', features: squares });
const people = [
  'CVE,Entidad,Municipio,2019',
  ...squares.map((_, k) => `${5001 + k},Coahuila,Square ${k + 1},${100 + k}`),
];
const incidents = ['day,lon,lat,people,type,cause,precision,state'];
for (let k = 0; k < 30; k++) {
  const each = [7, 8, 9, 13, 14, 15].includes(k) ? 40 : 1 + (k % 3);
  for (let i = 0; i < each; i++) {
    const [lon, lat] = [-102.75 + 0.5 * (k % 6), 26.75 + 0.5 * Math.floor(k / 6)];
    incidents.push(`2019-0${1 + (i % 9)}-11,${lon},${lat},1,death,drowning,exact,point`);
  }
}

function opened(files: Readonly<Record<string, string>>): Map<string, ReadTable> {
  const held = new Map<string, ReadTable>();
  for (const [table, text] of Object.entries(files)) {
    const from = { kind: 'file', file: new Blob() } as const;
    const question: Question = { kind: 'open', table, name: `${table}.csv`, from, known: [] };
    const answer = drain(answerTo(question, held, geography, new TextEncoder().encode(text), fileTools));
    if (!answer.ok) throw new Error(`${table}: ${answer.error.code}`);
  }
  return held;
}

const held = opened({ s1: areas, s2: people.join('\n'), s3: incidents.join('\n') });
const now = { from: monthIndex(2019, 1), to: monthIndex(2020, 1) };
const scope = {
  table: 's3',
  corridor: 'whole-border',
  clauses: {},
  disclosure: { threshold: 5, reason: '', suppressPublic: false },
  asPublished: true,
};

function ask(question: Question): Answer | string {
  const answer = drain(answerTo(question, held, geography, new Uint8Array(), tools));
  return answer.ok ? answer.value : answer.error.code;
}

const analysisOf = (params: AnalysisSpec['params'], data: AnalysisSpec['data']): AnalysisSpec => ({
  id: 'a1',
  method: 'getis-ord-star',
  version: 1,
  params: { sides: 'both', ...params },
  seed: 1,
  data,
  period: 'now',
  chosen: 'not-said',
});

function runOn(params: AnalysisSpec['params'], more: Partial<typeof scope> = {}) {
  const analysis = analysisOf(params, 'incidents');
  const run = { analysis, count: 'records', now, before: null, cut: [], resolution: 5 } as const;
  return ask({ kind: 'analysis', ...scope, ...more, ...run });
}

function cellsOf(answer: Answer | string) {
  if (typeof answer === 'string') throw new Error(answer);
  if (!('shape' in answer) || answer.shape !== 'cells') throw new Error('no cells');
  return answer;
}

describe('areas and figures that a person loads', () => {
  it('are what the file holds', () => {
    expect(held.get('s1')?.table.kind).toBe('zones');
    expect(held.get('s2')?.table.kind).toBe('area-figures');
    expect(held.get('s1')?.ledger.accepted).toBe(30);
  });

  it('are counted in, by their own codes and names', () => {
    const result = cellsOf(runOn({ unit: 'table:s1' }));
    expect([result.unit, result.ids.length, result.names[7]]).toEqual(['loaded', 30, 'Square 8']);
    expect(result.records[7]).toBe(40);
    expect(result.hotSpots?.classes[8]).toBeGreaterThanOrEqual(2);
  });

  it('give rates per a figure of another file, found by code', () => {
    const { rates } = cellsOf(runOn({ unit: 'table:s1', denominator: 'table:s2:population' }));
    expect(rates?.denominator).toBe('population 2019');
    // Squares on the U.S. side have no figure: their codes are Mexico's.
    const given = [...(rates?.value ?? [])].filter((value) => !Number.isNaN(value));
    expect(given.length).toBeGreaterThan(5);
    expect(given.length).toBeLessThan(30);
  });

  it('give rates per figures by month of the publisher, by the year, and never of counts of their own', () => {
    const names = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
    const head = `Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,${names}`;
    const rows = squares.map(
      (_, k) =>
        `2019,5,Coahuila,${5001 + k},Square ${k + 1},x,Robo,Otros robos,y,${Array(12)
          .fill(10 + k)
          .join()}`,
    );
    const loaded = opened({ s5: [head, ...rows].join('\n') }).get('s5');
    if (loaded === undefined) throw new Error('not opened');
    expect(loaded.source).toBe('sesnsp-municipal');
    const parameters = { unit: 'table:s1', denominator: 'table:s5:robo' };
    held.set('s5', loaded);
    expect(runOn(parameters)).toBe('denominator-missing');
    held.set('s5', { ...loaded, provenance: { ...loaded.provenance, isPublic: true } });
    const { ids, records, rates } = cellsOf(runOn(parameters));
    held.delete('s5');
    expect(rates?.denominator).toBe('robo 2019');
    const k = ids.indexOf('05008');
    expect(rates?.value[k]).toBeCloseTo(((records[k] ?? 0) / (12 * 17)) * (rates?.per ?? 0), 6);
  });

  it('are missed by name where they are not there', () => {
    expect(runOn({ unit: 'table:s9' })).toBe('zones-missing');
    expect(runOn({ unit: 'counties' })).toBe('zones-missing');
    expect(runOn({ unit: 'table:s1', denominator: 'table:s2:agents' })).toBe('denominator-missing');
  });

  it('of own records show no small figure, nor its rate, and give classes alone', () => {
    const open = cellsOf(runOn({ unit: 'table:s1' }));
    const own = cellsOf(runOn({ unit: 'table:s1', denominator: 'area-km2' }, { asPublished: false }));
    expect(own.hotSpots?.z.length).toBe(0);
    open.ids.forEach((_, i) => {
      const isSmall = open.records[i] < 5;
      expect(Number.isNaN(own.records[i]), String(i)).toBe(isSmall);
      expect(Number.isNaN(own.rates?.value[i]), String(i)).toBe(isSmall);
    });
    expect(own.rates?.smoothed.length).toBe(0);
  });

  it('are picked with their months', () => {
    const pick = (asPublished: boolean, unit: string) =>
      ask({ kind: 'pick', ...scope, asPublished, units: ['05008'], params: { unit }, now, resolution: 5 });
    const open = pick(true, 'table:s1');
    const own = pick(false, 'table:s1');
    if (typeof open === 'string' || typeof own === 'string' || !('precision' in open) || !('precision' in own)) {
      throw new Error('no profile');
    }
    expect([open.records, open.basis]).toEqual([40, 'rows']);
    // Forty records over nine months: 5, 5, 5, 5 and 4 each in the others, which are held back.
    expect([own.records, own.basis]).toEqual([20, 'disclosed']);
    expect(pick(true, 'table:s9')).toBe('zones-missing');
  });
});

describe("a person's own figures of sectors", () => {
  const months = ['sector,month,apprehensions'];
  sectors.forEach(({ id }, s) => {
    for (let month = 1; month <= 9; month++) months.push(`${id},2019-0${month},${month === 4 ? 3 : 40 + s}`);
  });
  const panel = opened({ s4: months.join('\n') });
  const zoneFiles = {
    zones: JSON.parse(readFileSync('public/geo/zones.json', 'utf8')),
    sectors: JSON.parse(readFileSync('public/geo/sectors.json', 'utf8')),
  };
  const asked = (asPublished: boolean) => {
    const run = {
      analysis: analysisOf({}, 'areas'),
      count: 'records',
      now,
      before: null,
      cut: [],
      resolution: 5,
    } as const;
    const question: Question = { kind: 'analysis', ...scope, table: 's4', asPublished, ...run };
    const answer = drain(answerTo(question, panel, geography, new Uint8Array(), { ...tools, zoneFiles }));
    return cellsOf(answer.ok ? answer.value : answer.error.code);
  };

  it('are counted in sectors whatever the form says, without the months that are held back', () => {
    const [open, own] = [asked(true), asked(false)];
    expect([open.unit, own.unit, own.ids.length]).toEqual(['sectors', 'sectors', 9]);
    own.ids.forEach((_, i) => {
      expect(open.records[i] - own.records[i]).toBe(3);
    });
    expect(own.totalRecords).toBe(open.totalRecords - 27);
    expect(own.hotSpots?.p.length).toBe(0);
  });
});
