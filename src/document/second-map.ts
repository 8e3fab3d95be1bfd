import type { Board, Clause, Compare, Document, Grid, SecondPeriod } from './document.ts';

type Months = NonNullable<SecondPeriod>;
type Clauses = Document['clauses'];

/** Clauses with other months: a second map stands under the same other filters. */
export const secondClauses = (clauses: Clauses, { from, to }: Months): Readonly<Record<string, Clause>> => ({
  ...Object.fromEntries(Object.entries(clauses).filter(([, { kind }]) => kind !== 'months')),
  time: { kind: 'months', from, to },
});

const compare: Compare = { kind: 'none' };
const board: Board = { finding: '', beside: '', view: 'one' };
const analyses: Document['analyses'] = [];
const made = new WeakMap<Clauses, WeakMap<Months, Clauses>>();

/** The same object for the same clauses and months, so that no scene is built in vain. */
function clausesOnce(clauses: Clauses, months: Months): Clauses {
  const ofClauses = made.get(clauses) ?? new WeakMap<Months, Clauses>();
  made.set(clauses, ofClauses);
  const known = ofClauses.get(months) ?? secondClauses(clauses, months);
  ofClauses.set(months, known);
  return known;
}

const gridsMade = new WeakMap<Grid, Map<string, Grid>>();

/** The same object for the same grid and table. */
function gridOnce(grid: Grid, incidents: string): Grid {
  const ofGrid = gridsMade.get(grid) ?? new Map<string, Grid>();
  gridsMade.set(grid, ofGrid);
  const known = ofGrid.get(incidents) ?? { ...grid, incidents };
  ofGrid.set(incidents, known);
  return known;
}

/** The study as the second map shows it: other months, of another table where one is chosen, without findings and comparisons, which are of the first. */
export const secondStudy = (document: Document, months: Months): Document => ({
  ...document,
  clauses: clausesOnce(document.clauses, months),
  grid: months.incidents === undefined ? document.grid : gridOnce(document.grid, months.incidents),
  compare,
  analyses,
  board,
  pick: null,
});
