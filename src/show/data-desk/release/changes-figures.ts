import type { Language } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { ReleaseDiffResult } from '../../../disclose/disclosed.ts';
import { sectorName } from '../../sector-name.ts';
import { type Cell, column, type Figures, numberCell, textCell } from '../../table/figures.ts';
import { words } from './words.ts';

type Change = ReleaseDiffResult['changes'][number];

export const areaText = ({ area, name }: Pick<Change, 'area' | 'name'>, language: Language): string =>
  area === '' ? words[language].elsewhere : name === area ? sectorName(area, language) : name;

/** A figure of a table with several, as its source calls it. */
export const measureText = (source: string, measure: string, language: Language): string =>
  sourceText(source, language, `measure.${measure}`);

/** Largest difference first; what is held back stands last. */
export const largestFirst = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => sizeOf(b) - sizeOf(a));

/** What is in no sector says least about the corridors: it stands after what is. */
const sizeOf = ({ area, before, after }: Change): number => {
  if (before === null && after === null) return -2;
  const size = Math.abs((after ?? 0) - (before ?? 0));
  return area === '' ? size / 1e9 - 1 : size;
};

/** All changes of a release, as a table. */
export function changesFigures({ unit, changes }: ReleaseDiffResult, source: string, language: Language): Figures {
  const texts = words[language];
  const isRecords = unit === 'records';
  const counts = isRecords ? (['added', 'removed', 'revised'] as const) : [];
  const isNamed = changes.some(({ measure }) => measure !== '');
  return {
    columns: [
      column('area', texts.area, 'text'),
      ...(isNamed ? [column('measure', texts.measure, 'text')] : []),
      column('month', unit === 'years' ? texts.year : texts.month, 'month'),
      column('before', texts.before, 'number'),
      column('after', texts.after, 'number'),
      column('difference', texts.difference, 'number'),
      ...counts.map((name) => column(name, texts[name], 'number')),
    ],
    rows: changes.map((change): readonly Cell[] => [
      textCell(areaText(change, language)),
      ...(isNamed ? [textCell(measureText(source, change.measure, language))] : []),
      { kind: 'month', month: change.month },
      figureCell(change.before, change),
      figureCell(change.after, change),
      change.before === null || change.after === null
        ? figureCell(null, change)
        : numberCell(change.after - change.before),
      ...counts.map((name) => numberCell(change[name] ?? undefined, 'suppressed')),
    ]),
  };
}

/** A figure that is not there is missing where the other one is told, and held back where neither is. */
const figureCell = (value: number | null, { before, after }: Change): Cell =>
  numberCell(value ?? undefined, before === null && after === null ? 'suppressed' : 'missing');
