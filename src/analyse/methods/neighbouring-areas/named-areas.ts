import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type AreaPolygons, areaPolygons, shareLand } from '../../area-polygons.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import {
  isWholeSectors,
  type PlaceMeant,
  placeMeant,
  sectorsIn,
  sharedKm,
  suggestedBuffer,
  suggestedControl,
} from '../../places.ts';
import type { ComparedArea } from '../../shapes.ts';

/** An area that is compared, before its figures. */
export interface NamedArea {
  readonly role: ComparedArea['role'];
  readonly place: PlaceMeant;
  readonly suggested: boolean;
  /** Of figures of sectors: those that stand for it. Of a suggestion: those that it is made of. */
  readonly sectors: readonly string[];
  readonly isWhole: boolean;
  readonly polygons: AreaPolygons;
}

type Chosen = Pick<NamedArea, 'role' | 'place' | 'suggested'>;

/** Limits of neighbours may overlap by as much, km. */
const sameKm = 1;

/** The areas that the parameters name, a suggestion where buffer or control is none. Fails with `areas-missing`. */
function chosenAreas(input: MethodInput, params: ParamValues): Result<readonly Chosen[], Problem> {
  const depthKm = Number(params.depthKm);
  const named = (id: string): PlaceMeant | null => placeMeant(String(params[id]), input, depthKm);
  const isNone = (id: string): boolean => params[id] === '';
  const treated = named('treated');
  const buffer = treated !== null && isNone('buffer') ? suggestedBuffer(treated) : named('buffer');
  if (treated === null || buffer === null) return err(problem('areas-missing'));
  const control = isNone('control') ? suggestedControl(treated, buffer) : named('control');
  const bufferControl = named('bufferControl');
  if (control === null || (bufferControl === null && !isNone('bufferControl'))) return err(problem('areas-missing'));
  return ok([
    { role: 'treated', place: treated, suggested: false },
    { role: 'buffer', place: buffer, suggested: isNone('buffer') },
    { role: 'control', place: control, suggested: isNone('control') },
    ...(bufferControl === null ? [] : [{ role: 'buffer-control' as const, place: bufferControl, suggested: false }]),
  ]);
}

/** Two areas that share land: their letters; empty where none do. */
function overlapping(areas: readonly NamedArea[]): string {
  for (const [i, one] of areas.entries()) {
    for (const [j, two] of areas.entries()) {
      if (j <= i) continue;
      const isDrawn = one.place.ring !== null || two.place.ring !== null;
      const overlap = isDrawn
        ? shareLand(one.polygons, two.polygons)
        : sharedKm(one.place.stretches, two.place.stretches) > sameKm;
      if (overlap) return `${letters[one.role]}, ${letters[two.role]}`;
    }
  }
  return '';
}

export const letters = { treated: 'A', buffer: 'B', control: 'C', 'buffer-control': 'D' } as const;

/** The areas with their land. Fails with `areas-missing`, `place-without-sectors` or `areas-overlap`. */
export function* namedAreas(input: MethodInput, params: ParamValues): Steps<Result<readonly NamedArea[], Problem>> {
  const chosen = chosenAreas(input, params);
  if (!chosen.ok) return chosen;
  const areas: NamedArea[] = [];
  for (const { role, place, suggested } of chosen.value) {
    const isPanel = input.incidents === null;
    const sectors = isPanel || suggested ? sectorsIn(place).map(({ id }) => id) : [];
    if (isPanel && sectors.length === 0) return err(problem('place-without-sectors', { places: letters[role] }));
    const isWhole = !isPanel || isWholeSectors(place);
    areas.push({ role, place, suggested, sectors, isWhole, polygons: yield* areaPolygons(input.geography, place) });
  }
  const places = overlapping(areas);
  return places === '' ? ok(areas) : err(problem('areas-overlap', { places }));
}
