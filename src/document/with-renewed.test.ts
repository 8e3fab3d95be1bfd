import { describe, expect, it } from 'vitest';
import { emptyDocument, type SheetElement } from './document.ts';
import { plainLayer, plainStyle } from './layers.ts';
import { emptyRegions } from './regions.ts';
import { withRenewed } from './with-renewed.ts';

const analysis = (denominator: string) => ({
  id: 'a1',
  method: 'hot-spots',
  version: 1,
  params: { denominator, depth: 10 },
  seed: 1,
  data: 'incidents' as const,
  period: 'now' as const,
  chosen: 'not-said' as const,
});

describe('a table in the place of another', () => {
  it('is named wherever the other was: on the screen, in analyses, regions and sheets', () => {
    const own = { id: 'r1', name: { en: '', es: '' }, parts: { kind: 'zone', table: 's1', zone: 'z' } } as const;
    const renewed = withRenewed(
      {
        ...emptyDocument,
        grid: { ...emptyDocument.grid, incidents: 's1', areas: 's10' },
        analyses: [analysis('table:s1:population'), analysis('table:s10')],
        regions: { ...emptyRegions, own: [own] },
      },
      's1',
      's2',
    );
    expect(renewed.grid.incidents).toBe('s2');
    expect(renewed.grid.areas).toBe('s10');
    expect(renewed.analyses.map(({ params }) => params)).toEqual([
      { denominator: 'table:s2:population', depth: 10 },
      { denominator: 'table:s10', depth: 10 },
    ]);
    expect(renewed.regions.own[0]?.parts).toMatchObject({ table: 's2', zone: 'z' });
  });

  it('is what layers count in and divide by, and what is marked, as it was of the other', () => {
    const layer = {
      ...plainLayer('l12', 'areas', true, 'table:s1'),
      style: { ...plainStyle, figure: 'table:s1:people' },
    };
    const view = { layers: [layer] };
    const element = { id: 'm1', kind: 'map', what: 'map', view } as unknown as SheetElement;
    const sheet = { id: 'p1', elements: [element] } as unknown as (typeof emptyDocument.sheets)[number];
    const { layers, selection, sheets } = withRenewed(
      {
        ...emptyDocument,
        layers: [plainLayer('l2', 'cells'), layer],
        selection: { kind: 'areas', areas: 'table:s1', ids: ['z'] },
        sheets: [sheet],
      },
      's1',
      's2',
    );
    const renewed = { areas: 'table:s2', style: { figure: 'table:s2:people' } };
    expect(layers[0]).toEqual(plainLayer('l2', 'cells'));
    expect(layers[1]).toMatchObject(renewed);
    expect(selection).toEqual({ kind: 'areas', areas: 'table:s2', ids: ['z'] });
    expect(sheets[0]?.elements[0]?.view.layers?.[0]).toMatchObject(renewed);
  });
});
