import type { Document } from '../../src/document/document.ts';
import { valuesChosen } from '../../src/select/clauses.ts';
import { type Kind, type Manifest, measureClass } from '../enrich/enriched-columns.ts';
import { isTotal } from './area-totals.ts';

type Clauses = Document['clauses'];
type Numbered = readonly (readonly [string, Kind])[];

/** The value of a kind in a column of clauses; a kind of a file that has no such column has none. */
const classOf = (kind: Kind, column: string): string =>
  column === 'precision' ? kind.precision : (kind.classes[column] ?? '');

const columnsOf = (kinds: Numbered): ReadonlySet<string> =>
  new Set(['precision', ...kinds.flatMap(([, { classes }]) => Object.keys(classes))]);

/** Records of the classes that the category clauses leave. */
function recordsChosen(clauses: Clauses, kinds: Numbered): Numbered {
  const columns = [...columnsOf(kinds)].flatMap((column) => {
    const values = valuesChosen(clauses, column);
    return values === null ? [] : [{ column, values }];
  });
  return kinds.filter(([, kind]) => columns.every(({ column, values }) => values.has(classOf(kind, column))));
}

/** Figures of the groups that the clauses leave: as in the app, only columns that split a figure narrow it. */
const totalsChosen = (clauses: Clauses, kinds: Numbered): Numbered =>
  kinds.filter(([, { classes }]) =>
    Object.entries(classes).every(
      ([column, label]) => column === measureClass || (valuesChosen(clauses, column)?.has(label) ?? true),
    ),
  );

/** What the engine counts of the kinds of a folder. */
interface KindsCounted {
  /** Numbers, ascending; null: all. */
  readonly kinds: readonly number[] | null;
  /** Nothing that was asked for is among them. */
  readonly isNothing: boolean;
  /** Figures of areas are. */
  readonly hasTotals: boolean;
}

/**
 * Kinds under category clauses. In areas: records that are points, as the app counts them, and figures of areas. Else
 * records; figures of areas are counted beside them, to be set apart and told.
 */
export function kindsCounted(clauses: Clauses, manifest: Manifest, byAreas: boolean): KindsCounted {
  const all = Object.entries(manifest.kinds);
  const totals = all.filter(([, kind]) => isTotal(kind));
  const records = all.filter(([, kind]) => !isTotal(kind));
  const points = byAreas ? records.filter(([, { state }]) => state === 'point') : records;
  const left = recordsChosen(clauses, records).filter((one) => points.some(([number]) => number === one[0]));
  const figures = byAreas ? totalsChosen(clauses, totals) : totals;
  const counted = [...left, ...figures];
  const numbers = counted.map(([number]) => Number(number)).sort((a, b) => a - b);
  return {
    kinds: counted.length === all.length ? null : numbers,
    isNothing: all.length > 0 && left.length + (byAreas ? figures.length : 0) === 0,
    hasTotals: byAreas && figures.length > 0,
  };
}

/** Columns with a clause that nothing of what is asked for has: such a clause narrows nothing, as in the app. */
export function columnsUnknown(clauses: Clauses, manifest: Manifest, byAreas: boolean): readonly string[] {
  const known = columnsOf(Object.entries(manifest.kinds).filter(([, kind]) => byAreas || !isTotal(kind)));
  const asked = Object.values(clauses).flatMap((clause) => (clause.kind === 'categories' ? [clause.column] : []));
  return [...new Set(asked)].filter((column) => !known.has(column));
}
