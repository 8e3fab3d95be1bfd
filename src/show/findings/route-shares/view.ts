import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { AnalysisResult, RouteSharesResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { chartOf, columnOnChart } from './chart.ts';
import { at, type Column, columnName, columnsOf, directionOf, periodName } from './columns.ts';
import { layerOf, legendOf, routeOnMap } from './layer.ts';
import { textOf, tooltipOf } from './text.ts';
import { words } from './words.ts';

const isRouteShares = (result: AnalysisResult): result is RouteSharesResult => result.shape === 'route-shares';

const numbers = [
  'column.records',
  'column.share',
  'column.lower',
  'column.upper',
  'column.residual',
  'column.p',
  'column.adjusted',
  'column.change',
  'column.changeLower',
  'column.changeUpper',
  'column.changeP',
  'column.changeAdjusted',
  'column.changeMonths',
  'column.datesLarger',
  'column.dates',
] as const;

const orNull = (value: number | null | undefined): number | null =>
  value === null || value === undefined || Number.isNaN(value) ? null : value;

const kindOf = ({ route }: Column): 'kind.off' | 'kind.schematic' | 'kind.own' =>
  route === null ? 'kind.off' : route.schematic ? 'kind.schematic' : 'kind.own';

function figuresOf(result: RouteSharesResult, period: number, { index, change }: Column): readonly (number | null)[] {
  const own = (['counts', 'shares', 'lower', 'upper', 'residuals', 'p', 'adjustedP'] as const).map((of) =>
    orNull(at(result, of, period, index)),
  );
  const ofChange = period === result.periods.length - 1 && change !== null ? change : null;
  const { value, lower, upper } = ofChange?.difference ?? {};
  const { p, adjustedP, pMonths, placebo } = ofChange ?? {};
  return [...own, ...[value, lower, upper, p, adjustedP, pMonths, placebo?.larger, placebo?.of].map(orNull)];
}

function tableOf(result: RouteSharesResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  return {
    columns: [
      ...(['column.period', 'column.route', 'column.kind'] as const).map((key) => ({
        name: texts[key],
        isNumber: false,
      })),
      ...numbers.map((key) => ({ name: texts[key], isNumber: true })),
    ],
    rows: result.periods.flatMap((period, row) =>
      columnsOf(result).map((column) => [
        periodName(result, period, language),
        columnName(column, language),
        texts[kindOf(column)],
        ...figuresOf(result, row, column),
      ]),
    ),
  };
}

/** Routes as lines, with their share of each period and what is known of the change. */
function featuresOf(result: RouteSharesResult, { language, significance }: FindingContext): readonly FindingFeature[] {
  return columnsOf(result).flatMap((column): FindingFeature[] => {
    const { route, change, index } = column;
    if (route === null) return [];
    const shares = result.periods.map((period, row) => [
      `share ${monthIso(period.from)}/${monthIso(monthIndexOf(period.to - 1))}`,
      orNull(at(result, 'shares', row, index)),
    ]);
    return [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: route.lonLat.map((place) => [...place]) },
        properties: {
          id: route.id,
          name: route.name[language],
          schematic: route.schematic,
          toleranceKm: result.toleranceKm,
          ...Object.fromEntries(shares),
          change: orNull(change?.difference.value),
          changeLower: orNull(change?.difference.lower),
          changeUpper: orNull(change?.difference.upper),
          p: orNull(change?.p),
          adjustedP: orNull(change?.adjustedP),
          pMonths: orNull(change?.pMonths),
          datesLarger: orNull(change?.placebo?.larger),
          dates: orNull(change?.placebo?.of),
          direction: directionOf(column, significance),
        },
      },
    ];
  });
}

export const view = defineFindingView('route-shares', words, isRouteShares, {
  text: textOf,
  layer: layerOf,
  names: (result, { language }) =>
    result.routes.map((route) => ({ text: columnName({ route }, language), lonLat: route.lonLat })),
  legend: legendOf,
  chart: chartOf,
  itemOnMap: routeOnMap,
  itemOnChart: columnOnChart,
  // A route is a line: it covers no cells of its own.
  unitsOf: () => [],
  tooltip: (result, context, drawing, index) => tooltipOf(result, context, routeOnMap(result, drawing, index)),
  table: tableOf,
  features: featuresOf,
});
