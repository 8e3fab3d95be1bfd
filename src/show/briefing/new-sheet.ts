import { monthIndexOf } from '../../base/units.ts';
import type { Document, Sheet, SheetElement, View } from '../../document/document.ts';
import { viewOfScreen } from '../../document/element-study.ts';
import { framesOf, playedMonths } from '../../document/frames.ts';
import { emptyText } from '../../document/own.ts';
import { seasonChosen } from '../../document/season-chosen.ts';
import { furnitureKinds, type Template } from '../../document/sheet.ts';
import type { Filled, Months } from '../../document/whole-months.ts';
import { rankingView } from './region-views.ts';

interface PeriodsChosen {
  readonly now: Months;
  readonly before: Months | null;
}

/** What a sheet is made from: the study on the screen, and the months that its choices mean. */
export interface SheetGround {
  readonly study: Document;
  readonly periods: { readonly areas: PeriodsChosen; readonly incidents: PeriodsChosen };
  readonly dataSets: readonly (Filled & { readonly table: string })[];
}

export interface NewSheet {
  readonly sheet: Sheet;
  /** What a person has to know of how it was made; null: it is as the screen is. */
  readonly told:
    | { readonly key: 'halves'; readonly before: Months; readonly now: Months }
    | { readonly key: 'newestYears'; readonly shown: number; readonly all: number }
    | { readonly key: 'noYears' }
    | { readonly key: 'noHalves' }
    | null;
}

/** More maps than this are stamps on a slide. */
export const mostYears = 12;

export type Part = Pick<SheetElement, 'kind' | 'what' | 'view'>;

/** A part that holds what is on the screen now, and does not follow it. */
const partOf = (part: Part, at: number): SheetElement => ({
  ...part,
  id: `x${at + 1}`,
  isLocked: true,
  caption: emptyText,
  alt: emptyText,
});

export const sheetOf = (id: string, template: Template, parts: readonly Part[]): Sheet => ({
  id,
  template,
  page: 'slide',
  orientation: 'landscape',
  title: emptyText,
  subtitle: emptyText,
  elements: parts.map(partOf),
  notes: [],
  furniture: furnitureKinds,
  logos: [],
  projection: 'conic',
  seas: { pacific: emptyText, gulf: emptyText },
  series: null,
});

const map = (view: View): Part => ({ kind: 'map', what: '', view });

/** Whether a finding stands on the map of the screen: it has classes of its own, and steps back while time is played. */
const hasFinding = ({ analyses }: Document): boolean => analyses.length > 0;

/** Two halves of some months, as long as each other; in whole years where there are two, so that seasons are the same. */
export function halvesOf({ from, to }: Months): { readonly before: Months; readonly now: Months } | null {
  const months = to - from;
  const half = months >= 24 ? Math.floor(months / 24) * 12 : Math.floor(months / 2);
  if (half < 1) return null;
  const middle = monthIndexOf(to - half);
  return { before: { from: monthIndexOf(middle - half), to: middle }, now: { from: middle, to } };
}

/** The screen in a period of its own. */
function viewOfPeriod(study: Document, { from, to }: Months): View {
  return {
    ...viewOfScreen(study),
    grid: { ...study.grid, scale: 'study' },
    compare: { kind: 'none' },
    clauses: { ...study.clauses, time: { kind: 'months', from, to } },
    analyses: study.analyses.filter(({ period }) => period === 'now'),
    playback: { ...study.playback, at: null },
  };
}

/** The same two periods as frames of one playback: their classes are then pooled, and mean the same on both maps. */
function viewOfFrame(study: Document, span: Months, { from, to }: Months): View {
  return {
    ...viewOfPeriod(study, span),
    playback: { ...study.playback, mode: 'window', step: 'month', window: to - from, at: monthIndexOf(to - 1) },
  };
}

/** On small maps the circles of sectors cover what is counted by place: they step back where they are not the figures. */
function withoutCircles(view: View, { grid, layers, analyses }: Document): View {
  const hasCells = analyses.length > 0 || layers.some(({ layer, visible }) => visible && layer === 'cells');
  if (grid.figures !== 'incidents' || !hasCells) return view;
  return {
    ...view,
    layers: layers.map((layer) => (layer.layer === 'sectors' ? { ...layer, visible: false } : layer)),
  };
}

/** The periods of the two maps on the screen, the one that begins first before the other; null where there is one map. */
function periodsOfMaps({ secondPeriod: second }: Document, first: Months) {
  if (second === null) return null;
  return second.from < first.from ? { before: second, now: first } : { before: first, now: second };
}

/** Whether records fill all of some months: a month that is not whole yet is on the screen, but in no frame. */
function isFilled(months: Months, { study, dataSets }: SheetGround): boolean {
  const { from, to } = playedMonths(study, { areas: { now: months }, incidents: { now: months } }, dataSets);
  return from === months.from && to === months.to;
}

/** Two periods: those compared, else those of two maps on the screen, else the halves of the months. */
function beforeAfter(ground: SheetGround): { readonly parts: readonly Part[]; readonly told: NewSheet['told'] } {
  const { study, periods } = ground;
  const { now, before } = periods[study.grid.figures];
  const chosen = before === null ? periodsOfMaps(study, now) : { before, now };
  const pair = chosen ?? halvesOf(playedMonths(study, periods, ground.dataSets));
  if (pair === null) return { parts: [map(viewOfPeriod(study, now))], told: { key: 'noHalves' } };
  const span = {
    from: monthIndexOf(Math.min(pair.before.from, pair.now.from)),
    to: monthIndexOf(Math.max(pair.before.to, pair.now.to)),
  };
  const other = chosen === null || before !== null ? undefined : study.secondPeriod?.incidents;
  const isFramed =
    other === undefined &&
    !hasFinding(study) &&
    seasonChosen(study.clauses) === null &&
    [pair.before, pair.now].every((months) => isFilled(months, ground)) &&
    pair.now.to - pair.now.from === pair.before.to - pair.before.from;
  const viewOf = (months: Months): View => {
    const view = withoutCircles(isFramed ? viewOfFrame(study, span, months) : viewOfPeriod(study, months), study);
    return other === undefined || months !== study.secondPeriod
      ? view
      : { ...view, grid: { ...study.grid, incidents: other } };
  };
  return {
    parts: [map(viewOf(pair.before)), map(viewOf(pair.now))],
    told: chosen === null ? { key: 'halves', ...pair } : null,
  };
}

/** Newest months of the steps that are years: of the U.S. fiscal year, or of the calendar year. */
export function yearsOf(ground: SheetGround, kind: 'calendar' | 'fiscal') {
  const { study, periods, dataSets } = ground;
  const months = playedMonths(study, periods, dataSets);
  const season = seasonChosen(study.clauses);
  if (kind === 'fiscal') {
    const pace = { mode: 'step', step: 'fiscal-year', window: 1 } as const;
    return { pace, steps: framesOf(pace, months, season).map(({ at }) => at) };
  }
  // A year that ends with the last month of the season: the months of the year before are none of it.
  const last = season === null ? 12 : Math.max(...season);
  const pace = { mode: 'window', step: 'month', window: 12 } as const;
  const ends = framesOf(pace, months, season).filter(({ from, to, at }) => to - from === 12 && at % 12 === last - 1);
  return { pace, steps: ends.map(({ at }) => at) };
}

function years(
  ground: SheetGround,
  kind: 'calendar' | 'fiscal',
): { readonly parts: readonly Part[]; readonly told: NewSheet['told'] } {
  const { study } = ground;
  const { pace, steps } = yearsOf(ground, kind);
  if (steps.length === 0) return { parts: [map(viewOfScreen(study))], told: { key: 'noYears' } };
  const view = withoutCircles({ ...viewOfScreen(study), compare: { kind: 'none' } }, study);
  return {
    parts: steps.slice(-mostYears).map((at) => map({ ...view, playback: { ...study.playback, ...pace, at } })),
    told: steps.length > mostYears ? { key: 'newestYears', shown: mostYears, all: steps.length } : null,
  };
}

/** The chart that stands for the picture under the map. */
const chartOnScreen = ({ picture }: Document): string => (picture.view === 'diagram' ? 'hovmoller' : picture.view);

/** A record of the ranking of regions, with the ranking as a chart and as a table; on paper, where all of it has room. */
export function decisionSheet(study: Document, id: string): Sheet {
  const view = rankingView(study);
  const parts: readonly Part[] = [
    { kind: 'record', what: '', view },
    { kind: 'chart', what: 'finding', view },
    { kind: 'table', what: 'finding', view },
  ];
  return { ...sheetOf(id, 'decision', parts), page: 'a4', orientation: 'portrait' };
}

/**
 * A sheet made from the study on the screen. Its parts hold what is there now; they follow the screen where a person says
 * so.
 * @param id "p4", free in the briefing
 * @param kind which years small multiples are of
 */
export function newSheet(
  template: Template,
  ground: SheetGround,
  id: string,
  kind: 'calendar' | 'fiscal' = 'fiscal',
): NewSheet {
  const { study } = ground;
  const screen = viewOfScreen(study);
  const made = (parts: readonly Part[], told: NewSheet['told'] = null): NewSheet => ({
    sheet: sheetOf(id, template, parts),
    told,
  });
  switch (template) {
    case 'map':
      return made([map(screen)]);
    case 'map-chart':
      return made([map(screen), { kind: 'chart', what: chartOnScreen(study), view: screen }]);
    case 'table-map':
      return made([{ kind: 'table', what: 'main', view: screen }, map(screen)]);
    case 'before-after': {
      const { parts, told } = beforeAfter(ground);
      return made(parts, told);
    }
    case 'decision':
      return { sheet: decisionSheet(study, id), told: null };
    case 'years': {
      const { parts, told } = years(ground, kind);
      return made(parts, told);
    }
  }
}
