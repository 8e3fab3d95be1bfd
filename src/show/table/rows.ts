import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { CellResult, SegmentResult } from '../../disclose/disclosed.ts';
import type { ChartInput } from '../charts/chart.ts';
import { monthShares } from '../charts/month-shares.ts';
import { placeName } from '../charts/place-name.ts';
import { monthsDrawn } from '../charts/series-down.ts';
import { heldCounts, isUnderLeast, withoutText } from '../held-figures.ts';
import { changesOf } from '../layers/change-cells/layer.ts';
import { isOfLayer } from '../layers/drawing-id.ts';
import { hotClassName } from '../layers/hot-spots/class-name.ts';
import { spreadOf } from '../scale.ts';
import type { Scene } from '../scene.ts';
import type { TableHead } from '../scene-text/table-heads.ts';
import { areaRows, shownAreas } from './area-rows.ts';
import { changeRows } from './change-rows.ts';
import { differenceRows } from './difference-rows.ts';
import { type Cell, type Column, column, type Figures, numberCell, textCell } from './figures.ts';
import { profilePeriodRows } from './profile-period-rows.ts';
import { words } from './words.ts';

const nothing: Figures = { columns: [], rows: [] };
const percent = (share: number | undefined): number => (share ?? Number.NaN) * 100;

const placeColumns = ({ language }: ChartInput): readonly Column[] => [
  column('place', words[language].place, 'text'),
  column('from_km', words[language].fromKm, 'number'),
  column('to_km', words[language].toKm, 'number'),
];

const placeCells = (
  stretch: { readonly id: string; readonly fromKm: number; readonly toKm: number },
  figures: 'areas' | 'incidents',
  { language }: ChartInput,
): readonly Cell[] => [
  textCell(placeName(stretch, figures, language)),
  numberCell(stretch.fromKm),
  numberCell(stretch.toKm),
];

const figureColumn = ({ language, measure }: ChartInput): Column =>
  column('figure', say(words, language, 'figure', { measure }), 'number', { isFigure: true });

/** One row for each chosen stretch and month. */
function hovmollerRows(result: SegmentResult, input: ChartInput): Figures {
  const suppressed = new Set(result.suppressed);
  const byShare = input.picture.figure === 'shares' ? monthShares(result) : null;
  const rows: (readonly Cell[])[] = [];
  result.segments.forEach((segment, s) => {
    if (result.chosen[s] !== true) return;
    const place = placeCells(segment, input.figures, input);
    const held = isUnderLeast(segment, input) ? 'fewer' : 'suppressed';
    for (let m = result.from - result.firstMonth; m < result.to - result.firstMonth; m++) {
      const at = s * result.months + m;
      const month: Cell = { kind: 'month', month: monthIndexOf(result.firstMonth + m) };
      const why = suppressed.has(at) ? held : 'missing';
      const share = byShare === null ? [] : [numberCell(percent(byShare.shares[at]), why)];
      rows.push([...place, month, numberCell(result.values[at], why), ...share]);
    }
  });
  const month = column('month', words[input.language].month, 'month');
  const share = byShare === null ? [] : [column('share', words[input.language].shareMonth, 'number', { digits: 1 })];
  return { columns: [...placeColumns(input), month, figureColumn(input), ...share], rows };
}

/** What the figures of a stretch, in this period and the earlier one, leave out. */
function leftOutCell(
  now: number | undefined,
  held: number,
  then: number | undefined,
  heldThen: number,
  language: Language,
): Cell {
  const without = (value: number | undefined, count: number): string =>
    value === undefined || Number.isNaN(value) ? '' : withoutText(count, 'month', language);
  const earlier = without(then, heldThen);
  const items = [
    without(now, held),
    earlier === '' ? '' : say(words, language, 'earlierWithout', { without: earlier }),
  ];
  return textCell(items.filter((item) => item !== '').join('; '));
}

/** One row for each stretch. */
function profileRows(result: SegmentResult, input: ChartInput): Figures {
  const { before, language } = input;
  const held = heldCounts(result).bySegment;
  const heldThen = before === null ? new Uint32Array(0) : heldCounts(before).bySegment;
  const isNoted = result.suppressed.length > 0;
  const isAreas = input.figures === 'areas';
  const rows = result.segments.map((segment, s) => {
    const value = result.bySegment[s];
    const why = (held[s] ?? 0) > 0 ? 'suppressed' : 'missing';
    const then = before?.segments.findIndex(({ id }) => id === segment.id) ?? -1;
    const inChoice = result.chosen[s] === true && result.total > 0;
    return [
      ...placeCells(segment, input.figures, input),
      numberCell(value, why),
      ...(isNoted ? [leftOutCell(value, held[s] ?? 0, before?.bySegment[then], heldThen[then] ?? 0, language)] : []),
      numberCell(inChoice ? percent((value ?? Number.NaN) / result.total) : Number.NaN, why),
      ...(isAreas ? [numberCell((value ?? Number.NaN) / spreadOf(result, 'areas', s), why)] : []),
      ...(before === null
        ? []
        : [numberCell(before.bySegment[then], (heldThen[then] ?? 0) > 0 ? 'suppressed' : 'missing')]),
    ];
  });
  const columns = [
    ...placeColumns(input),
    figureColumn(input),
    ...(isNoted ? [column('left_out', words[language].note, 'text')] : []),
    column('share', words[language].shareOf, 'number', { digits: 1 }),
    ...(isAreas ? [column('per_km', words[language].perKm, 'number', { digits: 2 })] : []),
    ...(before === null ? [] : [column('earlier', words[language].earlier, 'number', { isFigure: true })]),
  ];
  return { columns, rows };
}

/** One row for each chosen month. */
function monthRows(result: SegmentResult, input: ChartInput): Figures {
  const { language } = input;
  const held = heldCounts(result).byMonth;
  const isNoted = result.suppressed.length > 0;
  const drawn = monthsDrawn(result, input);
  const isFormed = input.series.form !== 'counts';
  const rows: (readonly Cell[])[] = [];
  for (let m = result.from - result.firstMonth; m < result.to - result.firstMonth; m++) {
    const value = result.byMonth[m];
    const why = (held[m] ?? 0) > 0 ? 'suppressed' : 'missing';
    const left = Number.isNaN(value) ? 0 : (held[m] ?? 0);
    const share = result.total > 0 ? percent((value ?? Number.NaN) / result.total) : Number.NaN;
    rows.push([
      { kind: 'month', month: monthIndexOf(result.firstMonth + m) },
      numberCell(value, why),
      ...(isNoted ? [textCell(withoutText(left, result.unit === 'areas' ? 'sector' : 'bin', language))] : []),
      numberCell(share, why),
      ...(isFormed ? [numberCell(drawn.valueAt(result.firstMonth + m), why)] : []),
    ]);
  }
  const formed = isFormed ? [column('drawn', drawn.unit, 'number', { digits: drawn.digits })] : [];
  const note = isNoted ? [column('left_out', words[language].note, 'text')] : [];
  const share = column('share', words[language].shareOf, 'number', { digits: 1 });
  return {
    columns: [column('month', words[language].month, 'month'), figureColumn(input), ...note, share, ...formed],
    rows,
  };
}

function nationalRows(input: ChartInput): Figures {
  const { national, language, result } = input;
  if (national === null) return nothing;
  const from = result?.from ?? national.firstMonth;
  const to = result?.to ?? national.firstMonth + national.values.length;
  const rows: (readonly Cell[])[] = [];
  for (let m = from; m < to; m++) {
    rows.push([{ kind: 'month', month: monthIndexOf(m) }, numberCell(national.values[m - national.firstMonth])]);
  }
  const title = say(words, language, 'figure', { measure: input.nationalMeasure });
  const columns = [
    column('month', words[language].month, 'month'),
    column('figure', title, 'number', { isFigure: true }),
  ];
  return { columns, rows };
}

/** One row for each cell that has a figure or a reason for none; cells with none recorded are left out. */
function cellRows(cells: CellResult, { language }: Scene): Figures {
  const texts = words[language];
  const reasons = ['missing', 'missing', 'suppressed', 'notObserved'] as const;
  const zero = 1;
  const rows = cells.ids.flatMap((id, cell): (readonly Cell[])[] => {
    const figure = cells.figure[cell] ?? zero;
    if (figure === zero || figure === 3) return [];
    const why = reasons[figure] ?? 'missing';
    return [
      [
        textCell(cells.names[cell] ?? id),
        numberCell(cells.borderKm[cell]),
        textCell(cells.side[cell] === 1 ? texts.us : texts.mexico),
        numberCell(figure === 0 ? cells.records[cell] : Number.NaN, why),
        numberCell(figure === 0 ? cells.people[cell] : Number.NaN, why),
        ...(cells.hotSpots === null ? [] : [textCell(hotClassName(cells.hotSpots.classes[cell] ?? 0, language))]),
      ],
    ];
  });
  const columns = [
    cells.unit === 'cells' ? column('h3_cell', texts.cell, 'text') : column('area', texts.area, 'text'),
    column('border_km', texts.km, 'number'),
    column('side', texts.side, 'text'),
    column('incidents', texts.records, 'number', { isFigure: true }),
    column('people', texts.people, 'number', { isFigure: true }),
    ...(cells.hotSpots === null ? [] : [column('class', texts.class, 'text')]),
  ];
  return { columns, rows };
}

/** Which of the scene's heads stands over a picture's table. */
export const headOf = (picture: string, { tables }: Scene): TableHead =>
  picture === 'map' || picture === 'national' ? tables[picture] : tables.main;

/** The figures behind a chart, or behind the map's cells ("map"); what is held back there is held back here. */
export function figuresOf(picture: string, scene: Scene): Figures {
  const { columns, rows } = unmarked(picture, scene);
  if (!headOf(picture, scene).synthetic) return { columns, rows };
  const marked = ({ title }: Column): string =>
    say(words, scene.language, 'synthetic', { column: title, label: scene.syntheticLabel });
  return { columns: columns.map((each) => (each.isFigure ? { ...each, title: marked(each) } : each)), rows };
}

function unmarked(picture: string, scene: Scene): Figures {
  const { charts: input, layers } = scene;
  if (picture === 'map') {
    const areas = layers.hotSpots === null ? shownAreas(scene) : null;
    const counted = areas === null ? null : areaRows(areas);
    if (counted !== null) return counted;
    const changes = scene.legends.some(({ id }) => isOfLayer(id, 'change-cells')) ? changesOf(layers) : null;
    if (changes !== null && layers.cellsBefore !== null) return changeRows(changes, layers.cellsBefore, scene);
    const cells = layers.hotSpots ?? layers.cells;
    return cells === null ? nothing : cellRows(cells, scene);
  }
  if (picture === 'national') return nationalRows(input);
  if (picture === 'difference') return input.shift === null ? nothing : differenceRows(input.shift, input);
  if (input.result === null) return nothing;
  if (picture === 'months') return monthRows(input.result, input);
  if (picture === 'ridges' || picture === 'years') return profilePeriodRows(input.result, input);
  return picture === 'profile' ? profileRows(input.result, input) : hovmollerRows(input.result, input);
}
