import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { IncidentTable } from '../../columns/table.ts';
import type { CellNeighbours } from '../../corridors/cell-neighbours.ts';
import { sectors } from '../../corridors/corridor.ts';
import { corridorDepthKm } from '../../corridors/geography.ts';
import { zoneNeighbours } from '../../corridors/zone-neighbours.ts';
import type { Zones } from '../../corridors/zones.ts';
import { kilometresChosen } from '../../select/clauses.ts';
import { observedZones } from '../../select/observed-zones.ts';
import { tallyAreas } from '../../select/tally-areas.ts';
import { type CellTally, tallyUnits } from '../../select/tally-cells.ts';
import { type CellChoice, clausesOf } from '../cells-of.ts';
import type { MethodInput } from '../method.ts';
import { type CellResult, cellFigures } from '../shapes.ts';
import type { CountedUnits, Units } from './counted-units.ts';
import { rowsInZones, zonesAsked } from './tested-zones.ts';
import { widerNeighbours } from './wider-neighbours.ts';
import { zoneOutlines, zonesHull } from './zone-outlines.ts';

const [shown, zero, , notObserved] = cellFigures.map((_, code) => code);
const noneLeft = { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 };

type ZoneTally = CountedUnits['tally'];

/** What was counted, and which zones say something. */
interface Figures {
  readonly tally: ZoneTally;
  readonly table: IncidentTable | null;
  readonly observed: Uint8Array;
}

function* fromIncidents(table: IncidentTable, input: MethodInput, all: Zones, choice: CellChoice): Steps<Figures> {
  const { zones, kept } = zonesAsked(input, all);
  const clauses = clausesOf(input, choice);
  const stretch = kilometresChosen(input.clauses, { from: input.corridor.fromKm, to: input.corridor.toKm });
  const unitOfRow = yield* rowsInZones(table, input, all);
  const places = { units: zones.ids.length, unitOfRow, stretch, depthKm: corridorDepthKm };
  const tally: CellTally = tallyUnits(table, places, clauses, input.now);
  const everywhere = yield* observedZones(table, all, choice.recordedKm);
  return { tally, table, observed: Uint8Array.from(kept, (zone) => everywhere[zone]) };
}

/** Sums of a panel over the months chosen; a sector without a figure in any of them says nothing. */
function fromPanel(panel: NonNullable<MethodInput['panel']>, input: MethodInput, zones: Zones): Figures {
  const clauses = Object.fromEntries(Object.entries(input.clauses).filter(([, { kind }]) => kind !== 'months'));
  const corridor = { from: input.corridor.fromKm, to: input.corridor.toKm };
  const { segments, values, firstMonth, months } = tallyAreas(panel, sectors, corridor, clauses);
  const records = new Float64Array(zones.ids.length);
  const observed = new Uint8Array(zones.ids.length);
  segments.forEach(({ id }, s) => {
    const zone = zones.ids.indexOf(id);
    if (zone < 0) return;
    for (let month = Math.max(input.now.from, firstMonth); month < input.now.to; month++) {
      const value = month - firstMonth < months ? values[s * months + month - firstMonth] : Number.NaN;
      if (Number.isNaN(value)) continue;
      records[zone] += value;
      observed[zone] = 1;
    }
  });
  const people = new Float64Array(zones.ids.length).fill(Number.NaN);
  return { tally: { records, people, left: noneLeft }, table: null, observed };
}

function resultOf(input: MethodInput, zones: Zones, { tally, observed, table }: Figures, area: Units): CellResult {
  const figure = Uint8Array.from(observed, (is, i) => (is === 0 ? notObserved : tally.records[i] > 0 ? shown : zero));
  const seen = (values: ReadonlyF64): Float64Array =>
    Float64Array.from(values, (value, i) => (figure[i] === notObserved ? Number.NaN : value));
  const sum = (values: ReadonlyF64): number =>
    Array.from(values).reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  return {
    shape: 'cells',
    measure: table === null ? (input.panel?.measure ?? '') : input.count,
    unit: zones.unit,
    names: zones.names,
    resolution: 0,
    ids: zones.ids,
    starts: area.starts,
    lonLat: area.lonLat,
    side: zones.side,
    borderKm: zones.borderKm,
    records: seen(tally.records),
    people: seen(tally.people),
    figure,
    period: input.now,
    totalRecords: sum(tally.records),
    totalPeople: table === null ? Number.NaN : sum(tally.people),
    left: tally.left,
    hotSpots: null,
    finding: null,
    rates: null,
  };
}

/**
 * Counts the months chosen in the areas of `input.zones`, or takes a panel's figures of its sectors. An area belongs to
 * a corridor by its centroid, with all that lies in it. Fails with "zones-missing", and "figures-missing" where a panel
 * is asked for areas that it has no figures of.
 */
export function* countedZones(input: MethodInput, choice: CellChoice): Steps<Result<CountedUnits, Problem>> {
  const { incidents, panel, zones: all } = input;
  if (all === null) return err(problem('zones-missing'));
  const { zones } = zonesAsked(input, all);
  if (incidents === null && (panel === null || all.unit !== 'sectors')) return err(problem('figures-missing'));
  const figures =
    incidents !== null
      ? yield* fromIncidents(incidents, input, all, choice)
      : panel !== null
        ? fromPanel(panel, input, zones)
        : null;
  if (figures === null) return err(problem('figures-missing'));
  const { lon, lat, side, borderKm, ids } = zones;
  const area: Units = { ids, ...(yield* zoneOutlines(zones)), lon, lat, side, borderKm };
  return ok({
    unit: zones.unit,
    area,
    tally: figures.tally,
    table: figures.table,
    observed: figures.observed,
    result: resultOf(input, zones, figures, area),
    *neighbours(rings): Steps<CellNeighbours> {
      const weights = { weights: 'contiguity', distanceKm: 0, nearest: 0 } as const;
      return widerNeighbours(yield* zoneNeighbours(zones, weights), rings);
    },
    hull: (members) => zonesHull(zones, members),
  });
}
