import { describe, expect, it } from 'vitest';
import { methods } from '../../src/analyse/methods/index.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { Inspection } from '../../src/columns/inspection.ts';
import type { AnalysisSpec } from '../../src/document/document.ts';
import type { FieldRole, MappedField, MappedKind, Mapping, Reading } from '../../src/document/reading.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { places } from '../../src/workers/places.ts';
import type { Question } from '../../src/workers/protocol.ts';
import { regions } from '../../src/workers/regions.ts';
import { shapes } from '../../src/workers/shapes.ts';
import type { Tools } from '../../src/workers/tools.ts';
import { fileTools } from '../support/file-tools.ts';
import { markersIn, type PeopleFile, people, peopleFiles, textOfAnswer } from '../support/invented-people.ts';
import { shippedGeography } from '../support/shipped-geography.ts';
import { shippedZoneFiles } from '../support/shipped-zones.ts';

const geography = shippedGeography();
const disclosure = { threshold: 5, reason: '', suppressPublic: false };
const from = { kind: 'file', file: new Blob() } as const;

/** Of each form of contents one file: the rows are the same in all formats. */
const carelesslyMapped = [
  'bitacora.csv',
  'columnas.csv',
  'por-municipio.csv',
  'por-persona.csv',
  'por-nombre.csv',
  'con-titulo.csv',
];

/** Files whose first line is a record, or holds numbers of people; or whose coordinates are no degrees. */
const refused = new Set([
  'sin-encabezado.csv',
  'sin-encabezado-bitacora.csv',
  'sin-encabezado-texto.csv',
  'por-persona.csv',
  'otro-sistema.geojson',
]);

/** A desk that remembers all that it let out. */
function watchedDesk(file: PeopleFile) {
  const held = new Map<string, ReadTable>();
  const tools: Tools = {
    ...fileTools,
    shapes,
    places,
    regions,
    methods,
    recent: new Map(),
    zoneFiles: shippedZoneFiles(),
  };
  const said: string[] = [];
  const ask = (question: Question): unknown => {
    const isOfFile = question.kind === 'inspect' || question.kind === 'open';
    const answer = drain(answerTo(question, held, geography, isOfFile ? file.bytes : new Uint8Array(), tools));
    said.push(`${question.kind}: ${textOfAnswer(answer.ok ? answer.value : answer.error)}`);
    return answer.ok ? answer.value : null;
  };
  const inspect = (reading: Reading = {}) => ask({ kind: 'inspect', name: file.name, from, reading }) as Inspection;
  const open = (table: string, reading: Reading): boolean =>
    ask({ kind: 'open', table, name: file.name, from, known: [], reading }) !== null;
  return { held, said, ask, inspect, open };
}

type Desk = ReturnType<typeof watchedDesk>;

const now = { from: monthIndex(2019, 1), to: monthIndex(2026, 1) };
const plainRun: AnalysisSpec = {
  id: 'a1',
  method: 'getis-ord-star',
  version: 1,
  params: { resolution: '5', permutations: '99' },
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
};

/** Everything that can be asked of a table, whatever its kind. */
function askAll({ ask, held }: Desk, table: string): void {
  const named = { table, asPublished: false };
  const scope = { ...named, corridor: 'whole-border', clauses: {}, disclosure };
  ask({ kind: 'rejections', table });
  ask({ kind: 'release-diff', before: named, after: named, disclosure });
  ask({ kind: 'reconcile', tables: [named, named], disclosure });
  const kind = held.get(table)?.table;
  if (kind?.kind === 'area-months') {
    for (const measure of kind.measures) ask({ kind: 'area-months', table: named, measure, disclosure });
  }
  if (kind?.kind === 'panel') ask({ kind: 'areas', ...scope });
  if (kind?.kind !== 'incidents') return;
  ask({ kind: 'bins', count: 'records', ...scope });
  const cells = ask({ kind: 'cells', resolution: 5, period: null, ...scope }) as {
    readonly ids: readonly string[];
  } | null;
  if (cells === null || cells.ids.length === 0) return;
  const resolution = 5;
  const name = { en: 'Area', es: 'Área' };
  const lonLat = [
    [-118, 25],
    [-97, 25],
    [-97, 34],
    [-118, 34],
  ] as const;
  const drawn = [{ id: 'f1', kind: 'area', name, lonLat, from: null, to: null, source: '' } as const];
  for (const areas of ['counties', 'drawn']) {
    const asked = { areas, figure: 'area-km2', period: now, resolution, drawn: areas === 'drawn' ? drawn : [] };
    ask({ kind: 'area-counts', ...scope, ...asked });
  }
  ask({ kind: 'pick', ...scope, units: cells.ids.slice(0, 3), params: { resolution: '5' }, now, resolution });
  for (const method of ['getis-ord-star', 'concentration', 'mann-kendall', 'check'] as const) {
    const analysis = { ...plainRun, method: method === 'check' ? 'getis-ord-star' : method };
    const run = { analysis, count: 'records', now, before: null, cut: [], resolution } as const;
    ask(method === 'check' ? { kind: 'check', ...scope, ...run } : { kind: 'analysis', ...scope, ...run });
  }
}

const answerOf = ({ said }: Desk): readonly string[] =>
  said.flatMap((text) => {
    const found = markersIn(text);
    return found.length === 0 ? [] : [`${found.slice(0, 3).join(', ')} in ${around(text, found[0] ?? '')}`];
  });

const around = (text: string, marker: string): string => {
  const at = text.toLowerCase().indexOf(marker);
  return `${text.slice(0, 20)} ... ${text.slice(Math.max(0, at - 120), at + 60)}`;
};

const field = (column: string, role: FieldRole): MappedField => ({ column, role, label: '' });

/** Mappings that keep one column as something that it is not: what a person in a hurry may choose. */
function careless(proposal: Mapping, column: string): readonly Mapping[] {
  const others = proposal.fields.filter((one) => one.column !== column);
  const withRole = (kind: MappedKind, role: FieldRole): Mapping => ({
    ...proposal,
    kind,
    level: 'own',
    wide: null,
    fields: [...others.filter((one) => one.role !== role || role === 'category'), field(column, role)],
    each: 'record',
  });
  return [
    withRole('points', 'category'),
    withRole('points', 'figure'),
    withRole('area-months', 'area'),
    withRole('area-months', 'measure'),
    withRole('area-months', 'date'),
    withRole('area-figures', 'area'),
    { ...withRole('area-months', 'area'), level: 'municipality' },
    { ...withRole('area-months', 'area'), level: 'sector' },
  ];
}

describe('invented people', () => {
  it('are many, and told apart by what is looked for', () => {
    expect(people.length).toBeGreaterThan(20);
    expect(markersIn(textOfAnswer(people)).length).toBeGreaterThan(250);
    expect(markersIn('Piedras Negras, Juan, 2019-03-01, 28.701')).toEqual([]);
  });

  it.each(peopleFiles)('leave no trace of $name in an answer of the desk', (file) => {
    expect(
      markersIn(new TextDecoder('latin1').decode(file.bytes)).length + (/xlsx|zip|gz/.test(file.name) ? 1 : 0),
    ).toBeGreaterThan(0);
    const desk = watchedDesk(file);
    const first = desk.inspect();
    for (const { name } of first.parts) desk.inspect({ part: name });
    if (desk.open('as-is', {})) askAll(desk, 'as-is');
    for (const part of first.parts) {
      const reading = { part: part.name, dayFirst: true };
      const { proposal, columns } = desk.inspect(reading);
      if (desk.open(`known ${part.name}`, reading)) askAll(desk, `known ${part.name}`);
      if (proposal === null) continue;
      desk.inspect({ ...reading, mapping: proposal });
      if (desk.open(part.name, { ...reading, mapping: proposal })) askAll(desk, part.name);
      if (!carelesslyMapped.includes(file.name)) continue;
      for (const { column } of columns) {
        for (const mapping of careless(proposal, column)) {
          const mapped = { ...reading, mapping };
          desk.inspect(mapped);
          if (desk.open('careless', mapped)) askAll(desk, 'careless');
        }
      }
    }
    expect([...new Set(answerOf(desk))].slice(0, 12)).toEqual([]);
    // Nothing of them is kept in the desk either, but for places and days.
    const tables = [...desk.held].map(([name, { table }]) => `${name}: ${textOfAnswer(table)}`);
    expect(tables.filter((text) => markersIn(text).length > 0)).toEqual([]);
    if (carelesslyMapped.includes(file.name))
      expect(desk.said.length).toBeGreaterThan(refused.has(file.name) ? 2 : 100);
    expect(desk.held.size > 0, file.name).toBe(!refused.has(file.name));
    // The questions are answered, and not all refused.
    const hasPoints = [...desk.held.values()].some(({ table }) => table.kind === 'incidents' && table.rows > 20);
    const shapes = new Set(
      desk.said.flatMap((text) => /^(?:analysis|pick): \{"shape":"([a-z-]+)"/.exec(text)?.[1] ?? []),
    );
    if (hasPoints) expect([...shapes], file.name).toEqual(expect.arrayContaining(['cells', 'pick']));
  });
});
