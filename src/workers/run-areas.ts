import type { Denominator, MethodInput, ParamValues } from '../analyse/method.ts';
import type { Period } from '../analyse/shapes.ts';
import { denominatorFor } from '../analyse/units/denominator-for.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadTable } from '../columns/build-table.ts';
import type { AreaFigureTable, PanelTable, ZoneTable } from '../columns/table.ts';
import type { BorderZones, ZoneFiles } from '../corridors/decode-zones.ts';
import type { Zones } from '../corridors/zones.ts';
import { heldFigures } from '../disclose/held-figures.ts';
import { ruleFor } from '../disclose/rule.ts';
import type { Disclosure } from '../document/document.ts';
import { yearlyFigures } from '../select/area-figures-of.ts';
import type { Tools } from './tools.ts';

type Held = ReadonlyMap<string, ReadTable>;

const decoded = new WeakMap<ZoneFiles, BorderZones>();
const built = new WeakMap<ZoneTable, Zones>();

/** Figures of sectors by month are for sectors alone, whatever the form was left at. */
export const unitOf = (params: ParamValues, { incidents, panel }: Pick<MethodInput, 'incidents' | 'panel'>): string =>
  incidents === null && panel !== null && params.unit !== undefined ? 'sectors' : String(params.unit ?? 'cells');

const isOwn = (unit: string): unit is keyof BorderZones =>
  unit === 'sectors' || unit === 'counties' || unit === 'states';

/** The areas that a parameter names. Error: "zones-missing". */
export function* zonesFor(
  unit: string,
  { index }: MethodInput['geography'],
  held: Held,
  { zoneFiles, shapes }: Tools,
): Steps<Result<Zones, Problem>> {
  if (shapes === null) return err(problem('zones-missing'));
  if (isOwn(unit)) {
    if (zoneFiles === null) return err(problem('zones-missing'));
    const known = decoded.get(zoneFiles);
    if (known !== undefined) return ok(known[unit]);
    const read = yield* shapes.decodeZones(zoneFiles, index);
    if (!read.ok) return read;
    decoded.set(zoneFiles, read.value);
    return ok(read.value[unit]);
  }
  const table = held.get(unit.replace(/^table:/, ''))?.table;
  if (table?.kind !== 'zones') return err(problem('zones-missing'));
  const zones = built.get(table) ?? (yield* shapes.buildZones('loaded', table.areas, index));
  built.set(table, zones);
  return ok(zones);
}

/** A panel as a denominator: its sums over the months. */
function sumsOf({ areas, firstMonth, months, measure, total }: PanelTable, { from, to }: Period): AreaFigureTable {
  const values = areas.map((_, area) => {
    const given = [...total.subarray(area * months, (area + 1) * months)].filter(
      (value, m) => firstMonth + m >= from && firstMonth + m < to && !Number.isNaN(value),
    );
    return given.length === 0 ? Number.NaN : given.reduce((sum, value) => sum + value, 0);
  });
  const figure = { name: measure, years: [], isFiscal: false, values: Float64Array.from(values) };
  return { kind: 'area-figures', coding: 'own', ids: areas, names: areas, figures: [figure] };
}

/**
 * Figures of a loaded table. A person's own counts by month are no denominator, nor are their small counts of areas: a
 * rate and its count would give them away.
 */
function figuresIn(held: Held, id: string, period: Period, disclosure: Disclosure): AreaFigureTable | undefined {
  const read = held.get(id);
  if (read?.table.kind === 'area-figures') {
    return heldFigures(read.table, ruleFor(read.provenance.isPublic, disclosure));
  }
  if (read === undefined || !read.provenance.isPublic) return undefined;
  return read.table.kind === 'panel' ? sumsOf(read.table, period) : (yearlyFigures(read.table) ?? undefined);
}

/** What rates of some areas are per, from the tables at hand; null where it is "none" or not there. */
export const denominatorIn = (
  named: string,
  zones: Zones,
  held: Held,
  { period, disclosure }: { readonly period: Period; readonly disclosure: Disclosure },
): Denominator | null => denominatorFor(named, zones, (id) => figuresIn(held, id, period, disclosure), period);

/** Fills what the parameters `unit` and `denominator` name. Error: "zones-missing". */
export function* withAreas(
  input: MethodInput,
  params: ParamValues,
  { held, tools, disclosure }: { readonly held: Held; readonly tools: Tools; readonly disclosure: Disclosure },
): Steps<Result<MethodInput, Problem>> {
  const unit = unitOf(params, input);
  if (unit === 'cells') return ok(input);
  const zones = yield* zonesFor(unit, input.geography, held, tools);
  if (!zones.ok) return zones;
  const named = String(params.denominator ?? 'none');
  return ok({
    ...input,
    zones: zones.value,
    denominator: denominatorIn(named, zones.value, held, { period: input.now, disclosure }),
  });
}
