import { monthIndexOf } from '../../src/base/units.ts';
import type { Language } from '../../src/base/words.ts';
import { emptyContent } from '../../src/columns/file-report.ts';
import type { Disclosed, RankingResult } from '../../src/disclose/disclosed.ts';
import { type Document, emptyDocument, type Sheet, type SheetElement } from '../../src/document/document.ts';
import { emptyText } from '../../src/document/own.ts';
import { type Briefing, emptyBriefing } from '../../src/document/sheet.ts';
import { type DataSet, noRegionResults, type Periods, type Results, type Status } from '../../src/show/cockpit.ts';
import { view as rankingView } from '../../src/show/findings/region-ranking/view.ts';
import { noHandResults } from '../../src/show/hand-results.ts';
import type { ElementContent, SheetContent } from '../../src/show/page/sheet-content.ts';
import { buildScene } from '../../src/show/scene.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { analysisOf, clustersResult, madeUpView } from './finding-samples.ts';
import { binResult, cellResult, firstMonth, sectorResult } from './show-samples.ts';

const ready = <T>(value: T): Status<T> => ({ status: 'ready', value });
const waiting = { status: 'waiting' } as const;
const corridor = { from: 1123, to: 2450 };
const length = 12;

const set = (table: string, source: string, kind: DataSet['kind'], synthetic: boolean): DataSet => ({
  table,
  source,
  kind,
  file: `${table}.csv`,
  sha256: table,
  publisher: { 'sector-months': 'U.S. Border Patrol', iom: 'IOM', inm: 'INM' }[table] ?? 'Corredor',
  title: 'Monthly figures',
  licence: 'CC BY 4.0',
  retrieved: null,
  synthetic,
  isPublic: true,
  rounding: 1,
  places: null,
  dateMeans: 'event',
  quirks: null,
  part: '',
  parts: [''],
  shipped: true,
  from: null,
  to: '2015-12-31',
  firstMonth,
  months: 24,
  breaks: [],
  report: { read: 0, accepted: 0, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent },
  figures: [],
  groups: [],
});

export interface ElementSample extends Partial<Pick<SheetElement, 'what' | 'caption' | 'alt' | 'view'>> {
  readonly kind: SheetElement['kind'];
  /** Months after the first of the samples at which the period of this element begins. */
  readonly from?: number;
  readonly synthetic?: boolean;
  readonly withFinding?: boolean;
  /** A ranking of regions as the finding shown. */
  readonly ranking?: RankingResult;
  readonly figures?: 'areas' | 'incidents';
}

function sceneOf(
  study: Document,
  { from = 0, synthetic = false, withFinding = false, ranking }: ElementSample,
  language: Language,
) {
  const months = { from: monthIndexOf(firstMonth + from), to: monthIndexOf(firstMonth + from + length) };
  const clauses = { time: { kind: 'months', ...months } } as const;
  const none: Results = {
    areas: ready(sectorResult(24, corridor, clauses)),
    areasStudy: ready(sectorResult(24)),
    areasBefore: null,
    bins: ready(binResult(40, 24)),
    binsStudy: ready(binResult(40, 24)),
    binsBefore: null,
    cells: ready(cellResult()),
    cellsStudy: ready(cellResult()),
    cellsBefore: null,
    national: waiting,
    shift: null,
    analyses: withFinding
      ? { a1: ready(clustersResult()) }
      : ranking === undefined
        ? {}
        : { a1: ready(ranking as Disclosed<RankingResult>) },
    sweep: [],
    agreement: null,
    outline: null,
    frames: null,
    pick: null,
    ...noHandResults,
    regions: noRegionResults,
  };
  const alone: Periods = { now: months, before: null, cut: [], sameSeason: true };
  const sets = [
    set('sector-months', 'corredor-sector-months', 'areas', synthetic),
    set('iom', 'corredor-incidents', 'incidents', false),
    set('inm', 'corredor-mexico-months', 'national', false),
  ];
  const analyses = withFinding
    ? [analysisOf('a1', 'made-up')]
    : ranking === undefined
      ? []
      : [analysisOf('a1', 'region-ranking')];
  const document = { ...study, clauses, language, analyses };
  return buildScene(document, none, { areas: alone, incidents: alone }, sets, themes[study.briefing.theme], [
    madeUpView,
    rankingView,
  ]);
}

const whatOf = { map: '', chart: 'profile', table: 'main', record: '' } as const;

export function elementSample(id: string, sample: ElementSample, briefing: Briefing): ElementContent {
  const { figures = 'areas' } = sample;
  const study = { ...emptyDocument, grid: { ...emptyDocument.grid, figures }, briefing, ...sample.view };
  return {
    element: {
      id,
      kind: sample.kind,
      what: sample.what ?? whatOf[sample.kind],
      isLocked: true,
      view: sample.view ?? {},
      caption: sample.caption ?? emptyText,
      alt: sample.alt ?? emptyText,
    },
    study,
    scenes: { en: sceneOf(study, sample, 'en'), es: sceneOf(study, sample, 'es') },
    limited: { en: [], es: [] },
    stamps: [],
  };
}

/** A sheet with all that it is planned from, of made-up figures. */
export function sheetSample(
  elements: readonly ElementSample[],
  sheet: Partial<Sheet> = {},
  briefing: Partial<Briefing> = {},
): SheetContent {
  const shared = { ...emptyBriefing, office: 'Office of Analysis', ...briefing };
  const made = elements.map((element, i) => elementSample(`x${i + 1}`, element, shared));
  return {
    sheet: {
      id: 'p1',
      template: 'map',
      page: 'slide',
      orientation: 'landscape',
      title: emptyText,
      subtitle: emptyText,
      elements: made.map(({ element }) => element),
      notes: [],
      furniture: ['legend', 'scale', 'north', 'locator', 'method', 'sources'],
      logos: [],
      projection: 'conic',
      seas: { pacific: emptyText, gulf: emptyText },
      series: null,
      ...sheet,
    },
    briefing: shared,
    elements: made,
    releases: [
      {
        table: 'sector-months',
        kind: 'areas',
        file: 'a.csv',
        sha256: '',
        source: 'corredor-sector-months',
        publisher: 'U.S. Border Patrol',
        isOwn: false,
        released: '2024-05-12',
        to: '2015-12-31',
        report: null,
      },
      {
        table: 'iom',
        kind: 'incidents',
        file: 'b.csv',
        sha256: '',
        source: 'corredor-incidents',
        publisher: 'IOM',
        isOwn: false,
        released: null,
        to: '2015-12-20',
        report: null,
      },
    ],
    number: 3,
    of: 12,
    version: '1.0.0',
    made: '2026-11-25',
  };
}
