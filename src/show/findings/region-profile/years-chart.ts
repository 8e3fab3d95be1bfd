import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { label, margin, textSize, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { headingRows, type KeyEntry, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { faintInk } from './chart.ts';
import { words } from './words.ts';

const axisRoom = 20;
const nameRoom = 17;
const headRoom = 1.08;
const barShare = 0.72;
/** Where a year is written, with so much room to the next. */
const yearGap = 10;

type Years = NonNullable<RegionProfileResult['sectorYears']>;

interface Row {
  readonly name: string;
  readonly values: ReadonlyF64;
  readonly ink: string;
  /** Years whose figure looks wrong. */
  readonly doubtful: readonly number[];
}

/** Purples are deaths, greens rescues, in every picture. */
function rowsOf({ deaths, rescues, doubtful }: Years, { language, theme }: FindingContext): readonly Row[] {
  const texts = words[language];
  const years = doubtful.flatMap((key) => /^rescues-(\d{4})-/.exec(key)?.[1] ?? []).map(Number);
  return [
    { name: texts.deaths, values: deaths, ink: theme.people[4] ?? theme.ink, doubtful: [] },
    { name: texts.rescues, values: rescues, ink: theme.rescues, doubtful: years },
  ];
}

const isKnown = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

function barMarks(row: Row, { fiscalYears }: Years, x: Axis, y: Axis, theme: Theme): Mark[] {
  const step = place(x, 1) - place(x, 0);
  return fiscalYears.flatMap((year, i): Mark[] => {
    const left = place(x, i) + (step * (1 - barShare)) / 2;
    const box = { x: left, width: step * barShare };
    const value = row.values[i];
    if (!isKnown(value)) {
      const height = y.range[0] - y.range[1];
      return [{ kind: 'rect', ...box, y: y.range[1], height, fill: faintInk(theme), pattern: 'dots' }];
    }
    const top = place(y, value);
    const bar = { ...box, y: top, height: y.range[0] - top };
    if (!row.doubtful.includes(year)) return [{ kind: 'rect', ...bar, fill: row.ink }];
    // A low bar hardly shows its hatching.
    const sign = label('?', left + box.width / 2, Math.max(top - 3, y.range[1] + 9), theme.ink, 'middle');
    return [
      { kind: 'rect', ...bar, fill: row.ink, pattern: 'hatch' },
      { ...sign, weight: 600 },
    ];
  });
}

/** Years under the lowest row, as many as have room. */
function axisMarks({ fiscalYears }: Years, x: Axis, bottom: number, theme: Theme): Mark[] {
  const step = place(x, 1) - place(x, 0);
  const every = [1, 2, 5, 10].find((years) => years * step >= textWidth('2000', textSize) + yearGap) ?? 20;
  return fiscalYears.flatMap((year, i): Mark[] =>
    year % every === 0 ? [label(String(year), place(x, i + 0.5), bottom + 15, theme.quiet, 'middle')] : [],
  );
}

function keyOf(rows: readonly Row[], { language, theme }: FindingContext): readonly KeyEntry[] {
  const texts = words[language];
  const hasGap = rows.some(({ values }) => Array.from(values).some(Number.isNaN));
  const isDoubtful = rows.some(({ doubtful }) => doubtful.length > 0);
  return [
    ...(isDoubtful
      ? [{ label: `? ${texts.doubtfulKey}`, fill: rows[1]?.ink ?? theme.ink, pattern: 'hatch' } as const]
      : []),
    ...(hasGap ? [{ label: texts.noFigure, fill: faintInk(theme), pattern: 'dots' } as const] : []),
  ];
}

function descriptionOf({ fiscalYears }: Years, rows: readonly Row[], { language }: FindingContext): string {
  const { whole } = formatOf(language);
  const texts = rows.map(({ name, values }) => {
    const list = fiscalYears.flatMap((year, i) => {
      const value = values[i];
      return isKnown(value) ? [say(words, language, 'yearOne', { year, count: whole(value) })] : [];
    });
    const known = fiscalYears.filter((_, i) => isKnown(values[i]));
    return say(words, language, 'yearsDescription', {
      what: name,
      from: known[0] ?? '',
      to: known.at(-1) ?? '',
      list: list.join(', '),
    });
  });
  return texts.join(' ');
}

/** Deaths and rescues by fiscal year, one row under the other; null where no sector stands for the region. */
export function yearsChart(result: RegionProfileResult, context: FindingContext, size: Size): Drawing | null {
  const years = result.sectorYears;
  if (years === null || years.fiscalYears.length === 0) return null;
  const { language, theme } = context;
  const { width, height } = size;
  const rows = rowsOf(years, context).filter(({ values }) => Array.from(values).some(isKnown));
  if (rows.length === 0) return null;
  const title = headingRows(words[language].yearsTitle, width, theme);
  const key = keyRows(keyOf(rows, context), title.bottom, width, theme);
  const x: Axis = { domain: [0, years.fiscalYears.length], range: [margin.left, width - margin.right] };
  const rowHeight = (height - axisRoom - key.bottom) / rows.length;
  const axes = rows.map(({ values }, r): Axis => {
    const most = Math.max(1, ...Array.from(values).filter(isKnown)) * headRoom;
    const top = key.bottom + r * rowHeight + nameRoom;
    return { domain: [0, most], range: [key.bottom + (r + 1) * rowHeight - (r + 1 < rows.length ? 4 : 0), top] };
  });
  const { compact } = formatOf(language);
  const lowest = axes.at(-1);
  if (lowest === undefined) return null;
  return {
    ...size,
    x,
    y: lowest,
    description: descriptionOf(years, rows, context),
    marks: [
      ...title.marks,
      ...key.marks,
      ...rows.flatMap((row, r): Mark[] => {
        const y = axes[r] ?? lowest;
        const [bottom, top] = y.range;
        return [
          ...valueAxis(y, x.range[1], theme, compact),
          ...barMarks(row, years, x, y, theme),
          { kind: 'line', points: [x.range[0], bottom, x.range[1], bottom], stroke: theme.quiet, width: 0.75 },
          { ...label(row.name, x.range[0], top - 5, theme.ink), weight: 600 },
        ];
      }),
      ...axisMarks(years, x, lowest.range[0], theme),
    ],
  };
}
