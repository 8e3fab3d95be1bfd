import { monthIndexOf } from '../../../base/units.ts';
import type { Language } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import type { OwnFeature, Selection } from '../../../document/document.ts';
import { pickWords } from '../../panels/findings/pick-words.ts';
import { column, type Figures, numberCell, textCell } from '../../table/figures.ts';
import { words } from './words.ts';

/** Ways in which what is selected is told. */
const selectionTables = ['places', 'months', 'kinds', 'precision'] as const;
export type SelectionTable = (typeof selectionTables)[number];

interface Told {
  readonly selection: Selection;
  readonly result: PickResult;
  readonly language: Language;
  /** What the person drew: its names are in both languages, and an answer has one. */
  readonly features: readonly OwnFeature[];
  /** A key of the source ("break.title-42-begins") as text. */
  sourceText(key: string): string;
}

/** Marked areas are told by their names, anything else by the map's cells. */
export const isByArea = (selection: Selection): boolean => selection.kind === 'areas' && selection.areas !== 'cells';

/** Of own data kinds and precision are not told. */
export const tablesOf = ({ kinds, precision }: PickResult): readonly SelectionTable[] =>
  selectionTables.filter((table) => {
    if (table === 'kinds') return kinds.length > 0;
    return table !== 'precision' || precision.length > 0;
  });

const percent = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : Number.NaN);

function placesFigures({ selection, result, language, features }: Told): Figures {
  const texts = words[language];
  const isDrawn = selection.kind === 'areas' && selection.areas === 'drawn';
  const nameOf = (id: string, name: string): string => {
    const own = isDrawn ? features.find((one) => one.id === id) : undefined;
    return own === undefined ? name : filledText(own.name)[language];
  };
  const isArea = isByArea(selection);
  const names = isArea ? [column('name', texts.area, 'text')] : [];
  return {
    columns: [
      ...names,
      column('id', isArea ? texts.code : texts.cell, 'text'),
      column('km', texts.km, 'number', { digits: 1 }),
      column('records', texts.records, 'number', { isFigure: true }),
      column('people', texts.people, 'number', { isFigure: true }),
      column('share', texts.share, 'number', { digits: 1 }),
    ],
    rows: (result.among?.places ?? [])
      .toSorted((a, b) => b.records - a.records)
      .map(({ id, name, km, records, people }) => [
        ...(isArea ? [textCell(nameOf(id, name))] : []),
        textCell(id),
        numberCell(Math.round(km * 10) / 10),
        numberCell(records),
        numberCell(people),
        numberCell(percent(records, result.records)),
      ]),
  };
}

function monthsFigures({ result, language }: Told): Figures {
  const texts = words[language];
  return {
    columns: [column('month', texts.month, 'month'), column('records', texts.records, 'number', { isFigure: true })],
    rows: [...result.months].map((records, m) => [
      { kind: 'month', month: monthIndexOf(result.firstMonth + m) },
      numberCell(records),
    ]),
  };
}

function kindsFigures({ result, language, sourceText }: Told): Figures {
  const texts = words[language];
  return {
    columns: [
      column('column', texts.column, 'text'),
      column('kind', texts.kind, 'text'),
      column('records', texts.records, 'number', { isFigure: true }),
      column('share', texts.share, 'number', { digits: 1 }),
    ],
    rows: result.kinds.map(({ column: of, label, records }) => [
      textCell(sourceText(`column.${of}`)),
      textCell(sourceText(`${of}.${label}`)),
      numberCell(records),
      numberCell(percent(records, result.records)),
    ]),
  };
}

function precisionFigures({ result, language }: Told): Figures {
  const texts = words[language];
  return {
    columns: [
      column('place', texts.place, 'text'),
      column('records', texts.records, 'number', { isFigure: true }),
      column('share', texts.share, 'number', { digits: 1 }),
    ],
    rows: (['exact', 'town', 'area'] as const).map((key, i) => {
      const records = result.precision[i] ?? 0;
      return [textCell(pickWords[language][key]), numberCell(records), numberCell(percent(records, result.records))];
    }),
  };
}

/** What is selected as a table. */
export function selectionFigures(table: SelectionTable, told: Told): Figures {
  switch (table) {
    case 'places':
      return placesFigures(told);
    case 'months':
      return monthsFigures(told);
    case 'kinds':
      return kindsFigures(told);
    case 'precision':
      return precisionFigures(told);
  }
}
