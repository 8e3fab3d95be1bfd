import { describe, expect, it } from 'vitest';
import {
  binResult,
  cellResult,
  chartInput,
  earlierCells,
  firstMonth,
  layerInput,
  sectorResult,
} from '../../../tests/support/show-samples.ts';
import { problem } from '../../base/problem.ts';
import type { Scene } from '../scene.ts';
import { csvOf } from './csv.ts';
import { column, numberCell, textCell } from './figures.ts';
import { flowRows } from './flow-rows.ts';
import { figuresOf } from './rows.ts';
import { sortRows } from './sort-rows.ts';

const head = { title: '', source: '', fileStem: '', synthetic: false };
const sceneOf = (result = sectorResult(24), synthetic = false): Scene =>
  ({
    language: 'en',
    syntheticLabel: 'Synthetic data',
    charts: chartInput(result),
    layers: layerInput({ cells: cellResult(), cellsBefore: earlierCells() }),
    legends: [] as Scene['legends'],
    areaLayers: [] as Scene['areaLayers'],
    tables: { main: head, map: { ...head, synthetic }, national: head },
  }) as Scene;

describe('the figures behind a picture', () => {
  it('are the disclosed values, each once, held back where the picture holds them back', () => {
    const scene = sceneOf();
    const { result } = scene.charts;
    const { rows, columns } = figuresOf('hovmoller', scene);
    expect(rows).toHaveLength(9 * 24);
    const figure = columns.findIndex(({ id }) => id === 'figure');
    rows.forEach((row, i) => {
      const cell = row[figure];
      const value = result?.values[i] ?? Number.NaN;
      if (cell.kind === 'number') expect(cell.value).toBe(value);
      else expect(cell).toEqual({ kind: 'absent', why: i % 24 === 2 ? 'fewer' : 'missing' });
      expect(cell.kind === 'absent').toBe(Number.isNaN(value));
    });
  });

  it('add up to the total shown', () => {
    for (const result of [sectorResult(24), binResult(40, 24)]) {
      for (const picture of ['hovmoller', 'profile', 'months']) {
        const { rows, columns } = figuresOf(picture, sceneOf(result));
        const figure = columns.findIndex(({ id }) => id === 'figure');
        const sum = rows.reduce((all, row) => {
          const cell = row[figure];
          return all + (cell.kind === 'number' ? cell.value : 0);
        }, 0);
        expect(sum).toBe(result.total);
      }
    }
  });

  it('say beside a sum what it leaves out, and are never said to be small where they are sums', () => {
    const scene = sceneOf();
    const textsOf = (picture: string): readonly string[] => {
      const { rows, columns } = figuresOf(picture, scene);
      const at = columns.findIndex(({ id }) => id === 'left_out');
      return rows.map((row) => (row[at].kind === 'text' ? row[at].text : ''));
    };
    expect(textsOf('profile')[0]).toBe('without 1 suppressed month; earlier period without 1 suppressed month');
    expect(textsOf('months').every((text) => text === '')).toBe(true);
    for (const picture of ['profile', 'months', 'map']) {
      for (const cell of figuresOf(picture, scene).rows.flat()) {
        if (cell.kind === 'absent') expect(cell.why).not.toBe('fewer');
      }
    }
    const whole = figuresOf('profile', sceneOf(binResult(40, 24)));
    expect(whole.columns.some(({ id }) => id === 'left_out')).toBe(false);
  });

  it('of the map are its cells, a suppressed one without its number', () => {
    const { rows, columns } = figuresOf('map', sceneOf());
    expect(rows.map(([id]) => id)).toEqual(['cell-0', 'cell-1', 'cell-2', 'cell-4'].map(textCell));
    const records = columns.findIndex(({ id }) => id === 'incidents');
    expect(rows[3][records]).toEqual({ kind: 'absent', why: 'suppressed' });
  });

  it('are called synthetic in every column of figures where their own set is, whatever the diagram draws', () => {
    const titles = (picture: string): readonly string[] =>
      figuresOf(picture, sceneOf(sectorResult(24), true))
        .columns.filter(({ isFigure }) => isFigure)
        .map(({ title }) => title);
    expect(titles('map')).toEqual(['Incidents (Synthetic data)', 'People (Synthetic data)']);
    expect(titles('months')).toEqual(['Apprehensions and encounters']);
  });

  it('stand for every picture', () => {
    for (const picture of ['profile', 'difference', 'national']) {
      const { rows, columns } = figuresOf(picture, sceneOf());
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('the figures behind a comparison', () => {
  const textOf = (cell: { readonly kind: string } | undefined) =>
    cell !== undefined && 'text' in cell ? cell.text : cell !== undefined && 'value' in cell ? cell.value : null;
  const lastRow = (scene: Scene) => {
    const { columns, rows } = figuresOf('difference', scene);
    return Object.fromEntries(columns.map(({ id }, at) => [id, textOf(rows.at(-1)?.[at])]));
  };
  const withShift = (more: object): Scene => {
    const scene = sceneOf();
    const shift = { ...scene.charts.shift, ...more };
    return { ...scene, charts: { ...scene.charts, shift } } as Scene;
  };

  it('carry distance, interval, p and n in a row of their own', () => {
    const row = lastRow(
      withShift({
        meanShift: { value: 48, lower: 44, upper: 53 },
        wasserstein: { value: 49, lower: 2, upper: 18 },
        figures: 'incidents',
      }),
    );
    expect(row).toMatchObject({ place: 'All together', moved: 48, movedLower: 44, movedUpper: 53, distance: 49 });
    expect(row).toMatchObject({ p: 0.01, nNow: 100, nBefore: 100, test_note: '', now: '' });
  });

  it('carry the bounds of sector totals, or the refusal', () => {
    const bounds = lastRow(withShift({ meanShift: { value: 65, lower: -466, upper: 596 }, p: null }));
    expect(bounds).toMatchObject({ moved: 65, movedLower: -466, movedUpper: 596, p: null, distance: null });
    expect(bounds.test_note).toContain('everyone at one end or the other of each sector');
    const refused = lastRow(withShift({ p: null, problems: [problem('too-few-dates')] }));
    expect(refused.test_note).toContain('fewer than 19 other dates');
  });

  it('are those of the arrows, each with its test, and none where nothing is drawn', () => {
    const { shift } = sceneOf().charts;
    if (shift === null) throw new Error('no comparison');
    const figures = flowRows(shift, 'en');
    expect(figures?.rows.map((row) => row.map(textOf))).toEqual([
      [1500, 1540, 1900, 1950, 12, 210, 0.01, 100, 100],
      [2400, 2410, 2300, 2310, 2, -70, 0.01, 100, 100],
    ]);
    expect(figures?.columns).toHaveLength(9);
    expect(csvOf(flowRows(shift, 'es') ?? { columns: [], rows: [] }, 'es', 5)).toContain('Distancia recta, km');
    expect(flowRows({ ...shift, flows: [] }, 'en')).toBeNull();
    expect(flowRows({ ...shift, flows: null }, 'en')).toBeNull();
  });

  it('are those of the change in cells while the map shows it', () => {
    const scene = { ...sceneOf(), legends: [{ id: 'change-cells', title: '', entries: [], notes: [] }] } as Scene;
    const { columns, rows } = figuresOf('map', scene);
    expect(columns.map(({ id }) => id).slice(3, 8)).toEqual(['incidents', 'earlier', 'now', 'before', 'difference']);
    expect(rows).toHaveLength(4);
    expect(rows[0].slice(3, 5).map(textOf)).toEqual([1, 6]);
    expect(textOf(rows[1][4])).toBe(0);
    expect(rows[3][3]).toEqual({ kind: 'absent', why: 'suppressed' });
    expect(figuresOf('map', sceneOf()).columns.some(({ id }) => id === 'difference')).toBe(false);
  });
});

describe('sorting', () => {
  it('goes both ways, what is absent last either way', () => {
    const rows = [[numberCell(2)], [numberCell(Number.NaN)], [numberCell(10)], [numberCell(1)]];
    const valuesOf = (direction: 'ascending' | 'descending') =>
      sortRows(rows, { by: 0, direction }).map(([cell]) => (cell.kind === 'number' ? cell.value : null));
    expect(valuesOf('ascending')).toEqual([1, 2, 10, null]);
    expect(valuesOf('descending')).toEqual([10, 2, 1, null]);
  });
});

describe('a saved table', () => {
  const columns = [
    column('place', 'Place', 'text'),
    column('month', 'Month', 'month'),
    column('figure', 'Figure', 'number', { isFigure: true }),
  ];
  const rows = [
    [textCell('=HYPERLINK("x")'), { kind: 'month', month: firstMonth } as const, numberCell(1234.5)],
    [textCell('Ciudad Juárez, México'), { kind: 'month', month: firstMonth } as const, numberCell(undefined, 'fewer')],
    [textCell('Nogales'), { kind: 'month', month: firstMonth } as const, numberCell(undefined, 'suppressed')],
    [textCell('-1+2'), { kind: 'month', month: firstMonth } as const, numberCell(Number.NaN)],
    [textCell('Tijuana'), { kind: 'month', month: firstMonth } as const, numberCell(-0.5)],
  ];

  it('has its mark, its header first, ISO months, "<5" beside an empty number, and no formula', () => {
    expect(csvOf({ columns, rows }, 'en', 5)).toBe(
      [
        '\uFEFFPlace,Month,Figure,"Figure, in words"',
        `"'=HYPERLINK(""x"")",2014-01,1234.5,`,
        '"Ciudad Juárez, México",2014-01,,<5',
        'Nogales,2014-01,,Suppressed',
        "'-1+2,2014-01,,No figure",
        'Tijuana,2014-01,-0.5,',
        '',
      ].join('\r\n'),
    );
  });
});
