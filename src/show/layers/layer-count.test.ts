import { describe, expect, it } from 'vitest';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import {
  agreementResult,
  cellResult,
  earlierCells,
  hotSpotResult,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../../tests/support/show-samples.ts';
import { squareOutline } from '../../../tests/support/square-outline.ts';
import { schematicRoutes } from '../../corridors/routes.ts';
import { areaCountsSlot, plainLayer, plainStyle } from '../../document/layers.ts';
import { layers } from './index.ts';
import type { LayerInput } from './layer.ts';
import { layerCount } from './layer-count.ts';
import { routesDrawn } from './routes/layer.ts';
import { sectorSymbols } from './sectors/layer.ts';

const areas = sectorResult(24);
const full = layerInput({
  areas,
  areasStudy: areas,
  cells: cellResult(),
  cellsBefore: earlierCells(),
  hotSpots: hotSpotResult(),
  agreement: agreementResult(),
  finding: { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext() },
  shift: shiftResult(areas),
  outline: squareOutline,
  features: schematicRoutes,
});
const countOf = (layer: string, more: Partial<LayerInput> = {}) =>
  layerCount({ ...full, spec: plainLayer('l2', layer), ...more });

describe('what a layer shows', () => {
  it('is counted in records where it shows records: the totals that were let out', () => {
    expect(countOf('cells')).toEqual({ of: 'records', count: cellResult().totalRecords });
    expect(countOf('change-cells')).toEqual({
      of: 'records',
      count: cellResult().totalRecords + earlierCells().totalRecords,
    });
    const families = hotSpotResult().hotSpots?.families ?? [];
    expect(countOf('hot-spots')).toEqual({ of: 'records', count: families.reduce((sum, one) => sum + one.records, 0) });
    expect(countOf('finding')?.of).toBe('records');
  });

  it('is counted in things where it draws things', () => {
    expect(countOf('sectors')).toEqual({ of: 'sectors', count: sectorSymbols(full).length });
    expect(countOf('routes')).toEqual({ of: 'routes', count: routesDrawn(full).length });
    expect(countOf('places')).toEqual({ of: 'places', count: 0 });
    expect(countOf('mean-centres')).toEqual({ of: 'centres', count: 2 });
    expect(countOf('corridor')).toEqual({ of: 'km', count: squareOutline.borderKm });
    expect(countOf('agreement')).toEqual({ of: 'units', count: 5 });
  });

  it('of areas is what was counted in its own areas, by its own figure', () => {
    const areaCounts = {
      [areaCountsSlot('counties', 'count')]: cellResult(),
      [areaCountsSlot('states', 'area-km2')]: earlierCells(),
    };
    const spec = plainLayer('l12', 'areas', true, 'counties');
    expect(countOf('areas', { areaCounts, spec })?.count).toBe(cellResult().totalRecords);
    const rated = { ...spec, areas: 'states', style: { ...plainStyle, figure: 'area-km2' } };
    expect(countOf('areas', { areaCounts, spec: rated })?.count).toBe(earlierCells().totalRecords);
    expect(countOf('areas', { areaCounts, spec: { ...spec, areas: 'drawn' } })).toBeNull();
  });

  it('is nothing before there is a result', () => {
    const things = ['sectors', 'routes', 'places', 'arrows'];
    for (const { id } of layers) {
      const count = layerCount(layerInput({ spec: plainLayer('l2', id) }));
      expect(count?.count ?? null, id).toBe(things.includes(id) ? 0 : null);
    }
  });
});
