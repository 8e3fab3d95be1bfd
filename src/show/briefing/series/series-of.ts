import { borderStates } from '../../../corridors/border-states.ts';
import { corridors, sectors } from '../../../corridors/corridor.ts';
import { corridorDepthKm } from '../../../corridors/geography.ts';
import { stateStretches, statesFacing } from '../../../corridors/state-stretches.ts';
import type { OwnCorridor, Sheet, View } from '../../../document/document.ts';
import type { SeriesBy as AnySeries } from '../../../document/sheet.ts';
import { type SheetGround, yearsOf } from '../new-sheet.ts';

/** Series that any sheet can be the first of; profiles of regions are made by themselves. */
export type SeriesBy = Exclude<AnySeries, 'profile'>;

/** One sheet of a series: what it is of, and what its elements show in place of the first sheet's. */
export interface SeriesStep {
  /** Id of the corridor, sector or state, or the last month of the year. */
  readonly of: string;
  readonly change: View;
}

/** Ids of stretches that a series draws for itself, apart from those that a person draws. */
const firstSectorId = 900_001;
const firstStateId = 910_001;

const along = (own: readonly OwnCorridor[], drawn: OwnCorridor): View => ({
  corridor: drawn.id,
  corridors: [...own.filter(({ id }) => id !== drawn.id), drawn],
  camera: null,
});

function sectorSteps(own: readonly OwnCorridor[]): readonly SeriesStep[] {
  return sectors.map(({ id, name, fromKm, toKm }, i) => ({
    of: id,
    change: along(own, {
      id: `own-${firstSectorId + i}`,
      name,
      fromKm,
      toKm,
      depthKm: corridorDepthKm,
      sectors: [id],
      states: statesFacing(fromKm, toKm),
    }),
  }));
}

function regionSteps(own: readonly OwnCorridor[]): readonly SeriesStep[] {
  return stateStretches.map(({ id, fromKm, toKm }, i) => {
    const name = borderStates.find((state) => state.id === id)?.name ?? id;
    const facing = sectors.filter((sector) => sector.fromKm < toKm && sector.toKm > fromKm);
    return {
      of: id,
      change: along(own, {
        id: `own-${firstStateId + i}`,
        name: { en: name, es: name },
        fromKm,
        toKm,
        depthKm: corridorDepthKm,
        sectors: facing.map((sector) => sector.id),
        states: [id],
      }),
    };
  });
}

function corridorSteps(own: readonly OwnCorridor[]): readonly SeriesStep[] {
  return [...corridors, ...own].map(({ id }) => ({ of: id, change: { corridor: id, corridors: own, camera: null } }));
}

function yearSteps(ground: SheetGround, kind: 'calendar' | 'fiscal'): readonly SeriesStep[] {
  const { pace, steps } = yearsOf(ground, kind);
  const { playback } = ground.study;
  // Frames of one playback have their classes pooled over all of them.
  return steps.map((at) => ({
    of: String(at),
    change: { compare: { kind: 'none' }, playback: { ...playback, ...pace, at } },
  }));
}

/** The steps of a series; none where the months hold no whole year. */
export function seriesSteps(
  by: SeriesBy,
  ground: SheetGround,
  kind: 'calendar' | 'fiscal' = 'fiscal',
): readonly SeriesStep[] {
  const own = ground.study.corridors;
  switch (by) {
    case 'corridor':
      return corridorSteps(own);
    case 'sector':
      return sectorSteps(own);
    case 'region':
      return regionSteps(own);
    case 'year':
      return yearSteps(ground, kind);
  }
}

/** Colours mean the same on every sheet of a series: their classes are made from the whole study, not from one view. */
const pooled = (view: View, { study }: SheetGround): View => ({
  grid: { ...(view.grid ?? study.grid), scale: 'study' },
});

/**
 * One sheet a step, each like the first, with texts that are written from its own result unless the first has its own.
 * @param firstNumber number of the first new sheet's id
 */
export function seriesOf(
  sheet: Sheet,
  by: SeriesBy,
  steps: readonly SeriesStep[],
  ground: SheetGround,
  firstNumber: number,
): readonly Sheet[] {
  return steps.map(({ of, change }, i) => ({
    ...sheet,
    id: `p${firstNumber + i}`,
    series: { by, of },
    elements: sheet.elements.map((element) => ({
      ...element,
      view: { ...element.view, ...pooled(element.view, ground), ...change },
    })),
    // Notes stand at places of the first sheet's map.
    notes: by === 'year' ? sheet.notes : [],
  }));
}
