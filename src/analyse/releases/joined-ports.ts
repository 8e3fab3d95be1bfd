import type { YearSeries } from './year-series.ts';

/** The port of Ysleta was counted in that of El Paso, until the Bureau of Transportation Statistics set it apart. */
const [ysleta, elPaso] = ['2401', '2402'];
const bothNames = 'El Paso + Ysleta';

/**
 * Series by port that count the same ports: where one of them has Ysleta apart and another has it in El Paso, the two
 * are one in all of them. A year of El Paso goes where a series that has Ysleta apart lacks it.
 */
export function joinedPorts(series: readonly YearSeries[]): readonly YearSeries[] {
  const isOfPort = (area: string) => (figure: YearSeries['figures'][number]) => figure.area === area;
  const isApart = series.map(({ figures }) => figures.some(isOfPort(ysleta)));
  const isIn = series.map(({ figures }, at) => !isApart[at] && figures.some(isOfPort(elPaso)));
  if (!isApart.includes(true) || !isIn.includes(true)) return series;
  return series.map((one, at) => {
    const more = new Map(one.figures.filter(isOfPort(ysleta)).map(({ year, value }) => [year, value]));
    const figures = one.figures.flatMap((figure) => {
      if (figure.area === ysleta) return [];
      if (figure.area !== elPaso) return [figure];
      const added = isApart[at] ? more.get(figure.year) : 0;
      return added === undefined ? [] : [{ ...figure, name: bothNames, value: figure.value + added }];
    });
    return { ...one, figures };
  });
}
