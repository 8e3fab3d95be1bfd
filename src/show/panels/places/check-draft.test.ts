import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderLengthKm, sectorsTouching } from '../../../corridors/corridor.ts';
import type { OwnCorridor } from '../../../document/document.ts';
import { type CorridorDraft, corridorDraftOf, emptyCorridor, emptyFeature, featureDraftOf } from '../../tool.ts';
import { checkCorridor, checkFeature, kindsFor, pairedOf, typedKm } from './check-draft.ts';

const draft: CorridorDraft = { ...emptyCorridor, name: { en: 'Mine', es: '' }, fromKm: '2109', toKm: '2450' };
const faultsOf = (changes: Partial<CorridorDraft>, own: readonly OwnCorridor[] = []) => {
  const checked = checkCorridor({ ...draft, ...changes }, own, 'own-1');
  return checked.ok ? {} : checked.faults;
};

describe('kilometres as they are typed', () => {
  it('may have a point and commas between thousands, and are else no number', () => {
    expect(typedKm('2,109.5')).toBe(2109.5);
    expect(typedKm(' 2 109 ')).toBe(2109);
    for (const text of ['', 'abc', '12,34', '1e', '2..5']) expect(typedKm(text)).toBeNaN();
  });
});

describe('a corridor', () => {
  it('is kept with the sectors and states that its stretch touches', () => {
    expect(checkCorridor(draft, [], 'own-3')).toEqual({
      ok: true,
      value: {
        id: 'own-3',
        name: { en: 'Mine', es: '' },
        fromKm: 2109,
        toKm: 2450,
        depthKm: 150,
        sectors: ['del-rio'],
        states: ['coahuila'],
      },
    });
  });

  it('keeps what the person marked, in the order of the border', () => {
    const checked = checkCorridor({ ...draft, sectors: ['laredo', 'del-rio'], states: ['sonora'] }, [], 'own-1');
    expect(checked).toMatchObject({ ok: true, value: { sectors: ['del-rio', 'laredo'], states: ['sonora'] } });
  });

  it('is refused field by field', () => {
    expect(faultsOf({ name: { en: ' ', es: '' } })).toEqual({ name: 'nameMissing' });
    expect(faultsOf({ name: { en: 'whole border', es: '' } })).toEqual({ name: 'nameTaken' });
    expect(faultsOf({ fromKm: 'x' })).toMatchObject({ fromKm: 'kmUnreadable' });
    expect(faultsOf({ toKm: '4000' })).toMatchObject({ toKm: 'kmOutside' });
    expect(faultsOf({ fromKm: '2449.5' })).toMatchObject({ toKm: 'stretchShort' });
    expect(faultsOf({ fromKm: '2500' })).toMatchObject({ toKm: 'stretchShort' });
    expect(faultsOf({ sectors: [], states: [] })).toEqual({ sectors: 'sectorMissing', states: 'stateMissing' });
  });

  it('may keep its own name when it is edited', () => {
    const checked = checkCorridor(draft, [], 'own-1');
    if (!checked.ok) throw new Error('refused');
    expect(faultsOf({}, [checked.value])).toEqual({ name: 'nameTaken' });
    expect(checkCorridor(corridorDraftOf(checked.value), [checked.value], 'own-2')).toEqual(checked);
  });

  it('touches what its stretch touches, whatever that is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: borderLengthKm - 2, noNaN: true }), (fromKm) => {
        const toKm = fromKm + 1.5;
        const { sectors, states } = pairedOf({ ...draft, fromKm: String(fromKm), toKm: String(toKm) });
        expect(sectors).toEqual(sectorsTouching(fromKm, toKm).map(({ id }) => id));
        expect(states.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a thing on the map', () => {
  const route = {
    ...emptyFeature('route'),
    name: { en: 'US 90', es: '' },
    lonLat: [[-100, 29] as const, [-101, 29] as const],
  };

  it('is kept, with no limit where no month is typed', () => {
    const checked = checkFeature({ ...route, from: '2007-08', source: ' TxDOT ' }, 'f4');
    expect(checked).toEqual({
      ok: true,
      value: {
        id: 'f4',
        kind: 'route',
        name: { en: 'US 90', es: '' },
        lonLat: route.lonLat,
        from: '2007-08',
        to: null,
        source: 'TxDOT',
      },
    });
    if (checked.ok) expect(checkFeature(featureDraftOf(checked.value), 'f9')).toEqual(checked);
  });

  it('is refused for months that are none or run backward', () => {
    expect(checkFeature({ ...route, from: '2007-13' }, 'f1')).toEqual({
      ok: false,
      faults: { from: 'monthUnreadable' },
    });
    expect(checkFeature({ ...route, to: 'August' }, 'f1')).toEqual({ ok: false, faults: { to: 'monthUnreadable' } });
    expect(checkFeature({ ...route, from: '2008-01', to: '2007-12' }, 'f1')).toEqual({
      ok: false,
      faults: { to: 'monthsBackward' },
    });
    expect(checkFeature({ ...route, name: { en: '', es: ' ' } }, 'f1')).toMatchObject({
      faults: { name: 'nameMissing' },
    });
  });

  it('may become what lies on the map as it does', () => {
    expect(kindsFor(route)).toEqual(['route', 'barrier', 'agreement']);
    expect(kindsFor({ feature: 'port', lonLat: [[-100, 29]] })).toContain('checkpoint');
    expect(kindsFor({ feature: 'area', lonLat: route.lonLat })).toEqual(['area']);
  });
});
