import { borderLengthKm } from '../../../corridors/corridor.ts';
import { corridorDepthKm } from '../../../corridors/geography.ts';
import { statesFacing } from '../../../corridors/state-stretches.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import type { Document, OwnCorridor, Sheet, View } from '../../../document/document.ts';
import { type Part, sheetOf } from '../new-sheet.ts';
import { profileView } from '../region-views.ts';

/** A study holds no more sheets. */
export const mostSheets = 200;

/** Ids of stretches that profiles draw for themselves, apart from those that a person and other series draw. */
const firstProfileId = 920_001;

/** Around a region, its neighbours are seen. */
const beside = 0.08;

/** The stretch of the border that a region lies along, as a corridor by its name. */
function corridorOf({ stretches, name, sectors, states }: RegionFact, number: number): OwnCorridor {
  const from = Math.min(...stretches.map(({ fromKm }) => fromKm));
  const to = Math.max(...stretches.map(({ toKm }) => toKm));
  const [fromKm, toKm] = stretches.length === 0 ? [0, borderLengthKm] : [from, to];
  const least = Math.max(20, (toKm - fromKm) * beside);
  const isShort = toKm - fromKm < least;
  const middle = (fromKm + toKm) / 2;
  return {
    id: `own-${firstProfileId + number}`,
    name,
    fromKm: isShort ? Math.max(0, middle - least / 2) : fromKm,
    toKm: isShort ? Math.min(borderLengthKm, middle + least / 2) : toKm,
    depthKm: corridorDepthKm,
    sectors,
    states: states.length > 0 ? states : statesFacing(fromKm, toKm),
  };
}

function viewOf(region: RegionFact, number: number, study: Document): View {
  const drawn = corridorOf(region, number);
  const own = study.corridors.filter(({ id }) => id !== drawn.id);
  return {
    ...profileView(study, region.id),
    corridor: drawn.id,
    corridors: [...own, drawn],
    camera: null,
    // Colours mean the same on every sheet: their classes are made from the whole study.
    grid: { ...study.grid, scale: 'study' },
  };
}

export interface ProfileSheets {
  readonly sheets: readonly Sheet[];
  /** Regions for which the study has no room. */
  readonly left: number;
}

/**
 * A sheet for each region: a map of its stretch, its history as a chart and what is found of it in words. They are made
 * as a series, with one set of scales, and titles by the name of each region in both languages.
 */
export function profileSheets(regions: readonly RegionFact[], study: Document): ProfileSheets {
  const room = Math.max(0, mostSheets - study.sheets.length);
  const first = Math.max(0, ...study.sheets.map(({ id }) => Number(id.slice(1)))) + 1;
  const sheets = regions.slice(0, room).map((region, i): Sheet => {
    const view = viewOf(region, i, study);
    const parts: readonly Part[] = [
      { kind: 'map', what: '', view },
      { kind: 'chart', what: 'finding', view },
      { kind: 'record', what: 'profile', view },
    ];
    const sheet = sheetOf(`p${first + i}`, 'map-chart', parts);
    return { ...sheet, page: 'a4', orientation: 'portrait', series: { by: 'profile', of: region.id } };
  });
  return { sheets, left: regions.length - sheets.length };
}
