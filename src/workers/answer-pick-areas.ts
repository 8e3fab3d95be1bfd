import type { PickResult } from '../analyse/shapes.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import type { IncidentTable, PanelSplit, PanelTable } from '../columns/table.ts';
import { borderLengthKm, sectors } from '../corridors/corridor.ts';
import type { Zones } from '../corridors/zones.ts';
import { disclose } from '../disclose/disclose.ts';
import { discloseSegments } from '../disclose/disclose-segments.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import { disclosedRows } from '../disclose/disclosed-rows.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { Clause } from '../document/document.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { tallyUnitMonths } from '../select/tally-cell-months.ts';
import { tallyPickedRows } from '../select/tally-pick.ts';
import { zonesOfRows } from '../select/zones-of-rows.ts';

interface Picked {
  readonly units: readonly string[];
  readonly now: { readonly from: number; readonly to: number };
}

type Clauses = Readonly<Record<string, Clause>>;
type Answered = Result<Disclosed<PickResult>, Problem>;

/** Records in picked areas; of own data those of area-months that are shown. */
export function* pickZones(
  picked: Picked,
  table: IncidentTable,
  zones: Zones,
  clauses: Clauses,
  rule: SmallCellRule,
): Steps<Answered> {
  const rows = yield* zonesOfRows(table, zones);
  const isPicked = zones.ids.map((id) => picked.units.includes(id));
  if (rule.threshold === null) {
    const tally = yield* tallyPickedRows(table, picked, (row) => isPicked[rows[row] ?? -1] === true, clauses);
    return ok(disclose({ shape: 'pick', basis: 'rows', ...tally }, rule));
  }
  const shown = disclosedRows(zones, yield* tallyUnitMonths(table, rows, clauses), rule.threshold);
  const centroids = new Set(zones.ids.flatMap((_, z) => (isPicked[z] ? [`${zones.lon[z]} ${zones.lat[z]}`] : [])));
  const isIn = (row: number): boolean => centroids.has(`${shown.lon[row]} ${shown.lat[row]}`);
  return ok(
    disclose({ shape: 'pick', basis: 'disclosed', ...(yield* tallyPickedRows(shown, picked, isIn, {})) }, rule),
  );
}

/** Months of a panel in picked sectors: figures that are shown. */
export function pickPanel(
  { units, now }: Picked,
  panel: PanelTable & { readonly split: PanelSplit | null },
  clauses: Clauses,
  rule: SmallCellRule,
): Answered {
  const open = Object.fromEntries(Object.entries(clauses).filter(([, { kind }]) => kind === 'categories'));
  const whole = tallyAreas(panel, sectors, { from: 0, to: borderLengthKm }, open);
  const shown = rule.threshold === null ? whole : discloseSegments(whole, rule.threshold);
  const months = new Float64Array(shown.months).fill(Number.NaN);
  shown.segments.forEach(({ id }, s) => {
    if (!units.includes(id)) return;
    for (let m = 0; m < months.length; m++) {
      const [value = Number.NaN, before = Number.NaN] = [shown.values[s * months.length + m], months[m]];
      if (!Number.isNaN(value)) months[m] = (Number.isNaN(before) ? 0 : before) + value;
    }
  });
  const { firstMonth } = panel;
  const inside = months.filter((value, m) => firstMonth + m >= now.from && firstMonth + m < now.to && value >= 0);
  const records = inside.reduce((sum, value) => sum + value, 0);
  const figures = { records, people: Number.NaN, firstMonth: monthIndexOf(firstMonth), months };
  const basis = rule.threshold === null ? 'rows' : 'disclosed';
  return ok(disclose({ shape: 'pick', basis, units: units.length, ...figures, kinds: [], precision: [0, 0, 0] }, rule));
}
