import { type Language, say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { Reconciled } from '../../../disclose/disclosed.ts';
import { sectorName } from '../../sector-name.ts';
import { column, type Figures, numberCell, textCell } from '../../table/figures.ts';
import { spreadOf } from './differing.ts';
import { words } from './words.ts';

/** Names of the figure that is compared, "port:trucks" by its last part. */
export function measureText({ measure, publishers }: Reconciled, language: Language): string {
  if (measure === 'border-patrol') return words[language]['border-patrol'];
  const [level = '', name = measure] = measure.split(':');
  const key = level === 'port' ? 'ports' : level === 'national' || level === 'country' ? 'national' : 'other';
  const said = publishers
    .map(({ source }) => sourceText(source, language, `measure.${name}`))
    .find((text) => text !== name);
  return say(words, language, key, { measure: said ?? name.replaceAll('-', ' ') });
}

export const areaText = ({ area, name }: Reconciled['rows'][number], language: Language): string =>
  area === '' ? words[language].border : name === area ? sectorName(area, language) : name;

/** The whole table as a file has it. */
export function reconciledFigures(table: Reconciled, language: Language): Figures {
  const texts = words[language];
  return {
    columns: [
      column('area', texts.area, 'text'),
      column('year', table.isFiscal ? texts.fiscalYear : texts.year, 'text'),
      ...table.publishers.map(({ table: id, publisher, file }) => column(id, `${publisher} (${file})`, 'number')),
      column('spread', texts.least, 'number'),
    ],
    rows: table.rows.map((row) => [
      textCell(areaText(row, language)),
      textCell(String(row.year)),
      ...row.figures.map((figure) => numberCell(figure ?? undefined)),
      numberCell(spreadOf(row) ?? undefined),
    ]),
  };
}
