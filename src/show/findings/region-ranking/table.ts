import { say } from '../../../base/words.ts';
import type { CriterionColumn, FirmnessResult, RankingResult, RegionTableResult } from '../../../disclose/disclosed.ts';
import { stateName } from '../coverage-edge.ts';
import type { FindingContext, FindingTable } from '../finding-view.ts';
import type { NamedCriterion } from './named-criteria.ts';
import { firstShareOf, rankedOf, rankText } from './ranked.ts';
import { words } from './words.ts';

type Row = FindingTable['rows'][number];

const given = (value: number | undefined): number | null => (Number.isFinite(value) ? (value ?? null) : null);

/** How many of the criteria a region has no figure for. */
export function missingOf(criteria: readonly NamedCriterion[], table: RegionTableResult | null, id: string): number {
  const at = table?.regions.findIndex((region) => region.id === id) ?? -1;
  if (at < 0) return 0;
  return criteria.filter(({ column, share }) => share > 0 && column !== null && Number.isNaN(column.values[at])).length;
}

/** Whether some region has no figure of it. */
const isBounded = (column: CriterionColumn | null): boolean => column !== null && [...column.values].some(Number.isNaN);

/** The columns of a criterion: its figure, and its bounds where some region has none. */
function columnsOf({ name, unit, column }: NamedCriterion, language: FindingContext['language']) {
  const said = { name, unit };
  const key = (of: 'valueOf' | 'lowOf' | 'highOf'): string =>
    unit === '' && of === 'valueOf' ? name : say(words, language, of, said);
  const hasBounds = isBounded(column);
  return [key('valueOf'), ...(hasBounds ? [key('lowOf'), key('highOf')] : [])];
}

function figuresOf({ column }: NamedCriterion, at: number): Row {
  if (column === null) return [null];
  const bounds = isBounded(column) ? [given(column.low[at]), given(column.high[at])] : [];
  return [given(column.values[at]), ...bounds];
}

/** One row a candidate, the first first: ranks, scores, how often it is first, and the figures behind them. */
export function rankingTableOf(
  ranking: RankingResult,
  firmness: FirmnessResult | null,
  table: RegionTableResult | null,
  criteria: readonly NamedCriterion[],
  language: FindingContext['language'],
): FindingTable {
  const texts = words[language];
  const number = (name: string) => ({ name, isNumber: true });
  return {
    columns: [
      { name: texts.column, isNumber: false },
      number(texts['column.best']),
      number(texts['column.worst']),
      { name: texts['column.region'], isNumber: false },
      number(texts['column.score']),
      number(texts['column.low']),
      number(texts['column.high']),
      number(texts['column.first']),
      { name: texts['column.coverage'], isNumber: false },
      number(texts['column.missing']),
      ...criteria.flatMap((criterion) => columnsOf(criterion, language).map(number)),
    ],
    rows: rankedOf(ranking, language).map((region): Row => {
      const at = table?.regions.findIndex(({ id }) => id === region.id) ?? -1;
      return [
        rankText(region),
        region.best,
        region.worst,
        region.name,
        given(region.score),
        given(region.low),
        given(region.high),
        given(firstShareOf(firmness, region.id) * 100),
        stateName(region.coverage, language),
        missingOf(criteria, table, region.id),
        ...criteria.flatMap((criterion) => figuresOf(criterion, at)),
      ];
    }),
  };
}
