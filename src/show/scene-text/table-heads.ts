import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { Corridor } from '../../corridors/corridor.ts';
import { corridorStem } from '../../corridors/place-stem.ts';
import type { CellResult, Period, SegmentResult, SeriesResult } from '../../disclose/disclosed.ts';
import type { Document } from '../../document/document.ts';
import type { DataSet } from '../cockpit.ts';
import { areaKind } from '../layers/areas/legend.ts';
import { measureName } from '../measure-name.ts';
import { fileStemOf } from './file-stem.ts';
import { shortSource } from './short-source.ts';
import { filtersText, monthsText, titleOf } from './title.ts';
import { words } from './words.ts';

/** What stands over a table of figures, and what its file is named by. */
export interface TableHead {
  readonly title: string;
  readonly source: string;
  readonly fileStem: string;
  readonly synthetic: boolean;
}

/** Of the diagram and what stands beside it, of the map's cells, and of the national series: each of its own set. */
export interface TableHeads {
  readonly main: TableHead;
  readonly map: TableHead;
  readonly national: TableHead;
}

interface HeadsInput {
  readonly document: Pick<Document, 'clauses' | 'grid' | 'sources'>;
  readonly corridor: Corridor;
  readonly result: SegmentResult | null;
  readonly cells: CellResult | null;
  /** What the map's "areas" layer counts in; null where none is drawn. */
  readonly areas: string | null;
  readonly series: SeriesResult | null;
  readonly main: DataSet | undefined;
  readonly incidents: DataSet | undefined;
  readonly national: DataSet | undefined;
  readonly language: Language;
}

function headOf(set: DataSet | undefined, title: string, fileStem: string, language: Language): TableHead {
  return { title, source: shortSource(set, language), fileStem, synthetic: set?.synthetic === true };
}

function mapHead({ document, corridor, cells, areas, incidents, language }: HeadsInput): TableHead {
  const period = cells?.period ?? null;
  const title = say(words, language, areas === null ? 'titleCells' : 'titleInAreas', {
    measure: measureName(incidents, language),
    corridor: corridor.name[language],
    months: period === null ? '' : monthsText(period, language),
    filters: filtersText(document.clauses, incidents, language),
    area: areaKind(areas ?? '', language),
  });
  return headOf(incidents, title, fileStemOf(corridorStem(corridor), incidents, period, language), language);
}

/** The months of the diagram, where there are any: the series stands beside it. */
function nationalPeriod(result: SegmentResult | null, series: SeriesResult | null): Period | null {
  if (result !== null || series === null) return result;
  return { from: series.firstMonth, to: monthIndexOf(series.firstMonth + series.values.length) };
}

function nationalHead({ result, series, national, language }: HeadsInput): TableHead {
  const period = nationalPeriod(result, series);
  const title = say(words, language, 'titleNational', {
    measure: measureName(national, language),
    months: period === null ? '' : monthsText(period, language),
  });
  return headOf(national, title, fileStemOf('mexico', national, period, language), language);
}

/** A head for each kind of table. */
export function tableHeads(input: HeadsInput): TableHeads {
  const { document, corridor, result, main, language } = input;
  const title = titleOf(document, corridor, result, main, language);
  return {
    main: headOf(main, title, fileStemOf(corridorStem(corridor), main, result, language), language),
    map: mapHead(input),
    national: nationalHead(input),
  };
}
