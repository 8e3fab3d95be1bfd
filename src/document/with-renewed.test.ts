import { describe, expect, it } from 'vitest';
import { emptyDocument } from './document.ts';
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
});
