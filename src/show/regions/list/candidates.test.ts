import { describe, expect, it } from 'vitest';
import { regionTableSample } from '../../../../tests/support/region-samples.ts';
import { emptyRegions, type RegionStudy } from '../../../document/regions.ts';
import { areasFound } from './areas-found.ts';
import { candidatesOf } from './candidates.ts';
import { countText } from './count-text.ts';
import { coverageFaults } from './coverage-draft.ts';
import { emptyStretch, nameFault, pairedWith, regionOfStretch, stretchFaults } from './new-region.ts';
import { withCoverage, withGroup, withOut, withoutRegion, withPinned, withRegions } from './own-region-edits.ts';

const study: RegionStudy = {
  ...emptyRegions,
  out: [{ region: 'corridor:laredo-nuevo-laredo', reason: 'no figures of Mexico' }],
  pinned: ['corridor:rio-grande-valley-tamaulipas'],
};
const { regions: facts } = regionTableSample();

describe('candidates', () => {
  it('go by the names of the lists before the table is there', () => {
    const before = candidatesOf(study, null, 'es');
    const after = candidatesOf(study, facts, 'es');
    expect(before.rows.map(({ id, name }) => [id, name])).toEqual(after.rows.map(({ id, name }) => [id, name]));
    expect(before.rows.every(({ fact }) => fact === null)).toBe(true);
    expect(candidatesOf({ ...study, kind: 'sector' }, null, 'en').rows).toHaveLength(9);
    expect(candidatesOf({ ...study, kind: 'pair' }, null, 'en').rows[0]?.id).toMatch(/^pair:/);
    expect(candidatesOf({ ...study, kind: 'own' }, null, 'en').rows).toEqual([]);
  });

  it('have pinned ones first, and those left out among them with the reason', () => {
    const made = candidatesOf(study, facts, 'en');
    expect(made.rows[0]?.id).toBe('corridor:rio-grande-valley-tamaulipas');
    expect(made.rows).toHaveLength(6);
    expect([made.considered, made.out.map(({ id }) => id)]).toEqual([5, ['corridor:laredo-nuevo-laredo']]);
    expect(countText(made, 'en')).toBe('5 of 6 considered; 1 left out: Laredo - Nuevo Laredo (no figures of Mexico).');
    expect(countText(candidatesOf({ ...study, out: [] }, facts, 'es'), 'es')).toBe('Se consideran 6 de 6.');
  });

  it('are no more by themselves in a group', () => {
    const members = ['corridor:arizona-sonora', 'corridor:el-paso-juarez'];
    const own = withGroup([], members, { en: 'West', es: '' });
    const west = { ...facts[0], id: 'r1', kind: 'own' as const, name: { en: 'West', es: 'West' }, members };
    const made = candidatesOf({ ...study, out: [], own }, [...facts, west], 'en');
    expect(made.rows).toHaveLength(5);
    expect(made.rows.find(({ id }) => id === 'r1')?.members).toEqual(['Arizona - Sonora', 'El Paso - Juárez']);
    expect(countText(made, 'en')).toBe('5 of 5 considered; 2 in groups.');
  });

  it('tell of regions whose area or file is gone', () => {
    const own = withRegions([], [{ name: { en: 'Gone', es: '' }, parts: { kind: 'area', feature: 'f1' } }]);
    expect(candidatesOf({ ...study, own }, facts, 'en').lost.map(({ id }) => id)).toEqual(['r1']);
    expect(candidatesOf({ ...study, own }, null, 'en').lost).toEqual([]);
  });
});

describe('regions of the person’s own', () => {
  const area = { name: { en: 'A', es: '' }, parts: { kind: 'area', feature: 'f1' } } as const;

  it('are taken once', () => {
    const once = withRegions([], [area, area]);
    expect(once).toHaveLength(1);
    expect(withRegions(once, [area])).toEqual(once);
    const stretch = {
      name: { en: 'S', es: '' },
      parts: { kind: 'stretch', fromKm: 1, toKm: 9, sectors: [], states: [] },
    } as const;
    expect(withRegions(once, [stretch, stretch]).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    const many = Array.from({ length: 300 }, () => stretch);
    expect(withRegions([], many)).toHaveLength(200);
  });

  it('leave nothing behind when they are removed', () => {
    const own = withRegions([], [area]);
    const grouped = withGroup(own, ['r1', 'sector:laredo'], { en: 'G', es: '' });
    const typed = {
      unit: { en: '', es: '' },
      source: '',
      date: '',
      figures: [
        { region: 'r1', value: 3, low: 3, high: 3 },
        { region: 'sector:laredo', value: 4, low: 4, high: 4 },
      ],
    };
    const left = withoutRegion(
      {
        ...emptyRegions,
        own: grouped,
        out: withOut([], 'r2', 'small'),
        pinned: withPinned(['sector:laredo'], 'r1', true),
        coverage: withCoverage([], 'r1', { state: 'none', date: '', source: 'X' }),
        criteria: emptyRegions.criteria.map((one, i) => (i === 0 ? { ...one, typed } : one)),
        region: 'r1',
        pair: { a: 'r1', b: 'sector:laredo' },
      },
      'r1',
    );
    // A group of one is none.
    expect(left).toMatchObject({ own: [], out: [], pinned: ['sector:laredo'], coverage: [], region: '', pair: null });
    expect(left.criteria[0]?.typed?.figures.map(({ region }) => region)).toEqual(['sector:laredo']);
  });

  it('are in one group at a time', () => {
    const first = withGroup([], ['sector:laredo', 'sector:del-rio', 'sector:tucson'], { en: 'G', es: '' });
    const second = withGroup(first, ['sector:laredo', 'sector:yuma'], { en: 'H', es: '' });
    expect(second.map(({ parts }) => (parts.kind === 'group' ? parts.regions : []))).toEqual([
      ['sector:del-rio', 'sector:tucson'],
      ['sector:laredo', 'sector:yuma'],
    ]);
    expect(withGroup(first, ['sector:yuma'], { en: 'H', es: '' })).toBe(first);
  });

  it('are stretches with what they touch, until the person marks others', () => {
    const draft = { ...emptyStretch, name: { en: 'Reach', es: '' }, fromKm: '2,109', toKm: '2450' };
    expect(pairedWith(draft)).toEqual({ sectors: ['del-rio'], states: ['coahuila'] });
    expect(regionOfStretch({ ...draft, states: [] }, [])?.parts).toEqual({
      kind: 'stretch',
      fromKm: 2109,
      toKm: 2450,
      sectors: ['del-rio'],
      states: [],
    });
    expect(stretchFaults({ ...draft, name: { en: ' ', es: '' }, fromKm: 'x', toKm: '4000' }, [])).toEqual({
      name: 'nameMissing',
      fromKm: 'kmUnreadable',
      toKm: 'kmOutside',
    });
    expect(stretchFaults({ ...draft, toKm: '2109.5' }, [])).toEqual({ toKm: 'stretchShort' });
    expect(nameFault({ en: '', es: 'a' }, [{ id: 'r1', name: { en: '', es: 'A' }, parts: area.parts }])).toBe(
      'nameTaken',
    );
    expect(regionOfStretch({ ...draft, toKm: '' }, [])).toBeNull();
  });
});

describe('what is said of a coverage', () => {
  it('has a date that is one, and a source where it claims to be verified', () => {
    expect(coverageFaults({ state: 'active', date: '2024-13', source: ' ' })).toEqual({
      date: 'dateUnreadable',
      source: 'sourceMissing',
    });
    expect(coverageFaults({ state: 'not-verified', date: '', source: '' })).toEqual({});
    expect(coverageFaults({ state: 'none', date: '2024-05-31', source: 'Embassy' })).toEqual({});
  });
});

describe('areas by name', () => {
  it('are found without accents, the first sixty shown', () => {
    const areas = Array.from({ length: 100 }, (_, i) => ({ id: `050${i}`, name: i === 70 ? 'Acuña' : `Area ${i}` }));
    expect(areasFound(areas, 'acuna').shown.map(({ name }) => name)).toEqual(['Acuña']);
    expect(areasFound(areas, '')).toMatchObject({ left: 40 });
    expect(areasFound(areas, 'zzz')).toEqual({ shown: [], left: 0 });
  });
});
