import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { recordsAmong } from '../../columns/cube/records-of.ts';
import type { Region } from '../../corridors/region.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { Period } from '../../select/periods.ts';
import type { RunMeta } from '../finding-shapes.ts';
import { card } from '../methods/region-profile/card.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';
import type { RegionFact } from '../region-shapes.ts';
import { mostAlike } from './alike.ts';
import { firstRanked } from './first-ranked.ts';
import { historyOf, monthsOf, pressureOf, recentOf, trendOf } from './profile-months.ts';
import {
  countsByMonth,
  hotSpotsOf,
  incidentsOf,
  portsOf,
  recordMonths,
  toCoverageOf,
  townsOf,
} from './profile-places.ts';
import { sectorYearsOf } from './profile-years.ts';
import { recordsIn } from './records-in.ts';
import { isHeldIn, type RegionGround, wholeMonthsOf } from './region-ground.ts';
import { type SectorMonths, title8Months } from './title-8-months.ts';

/** With fewer records their months tell little. */
const fewRecords = 20;

/** A region as results tell it. */
const factOf = ({ counties: _, ...region }: Region, coverage: RegionFact['coverage']): RegionFact => ({
  ...region,
  rings: region.rings ?? [],
  coverage,
});

/** Months that the tables span together. */
function spanOf(ground: RegionGround): Period {
  const { panel, incidents } = ground;
  const spans = [
    ...(panel === null ? [] : [{ from: panel.firstMonth, to: panel.firstMonth + panel.months }]),
    ...(incidents === null || incidents.rows === 0 ? [] : [wholeMonthsOf(incidents, ground)]),
  ];
  if (spans.length === 0) return { from: monthIndexOf(0), to: monthIndexOf(0) };
  return {
    from: monthIndexOf(Math.min(...spans.map(({ from }) => from))),
    to: monthIndexOf(Math.max(...spans.map(({ to }) => to))),
  };
}

/** Level and season of every region: from figures of sectors for a region of sectors, else from incidents. */
function alikeOf(
  ground: RegionGround,
  own: Region,
  figures: SectorMonths | null,
  rows: readonly Uint32Array[],
): RegionProfileResult['alike'] {
  const { regions, incidents } = ground;
  if (own.sectors.length > 0) {
    if (figures === null) return [];
    const period = recentOf(figures);
    const others = regions.filter(({ sectors }) => sectors.length > 0);
    return mostAlike(
      own.id,
      others.map((region) => ({
        region,
        firstMonth: period.from,
        values: monthsOf(figures, region.sectors, period),
      })),
    );
  }
  if (incidents === null || isHeldIn(ground, 'incidents')) return [];
  const { firstMonth, months } = recordMonths(incidents, ground);
  const { from, to } = recentOf({ firstMonth, months });
  const known = regions.flatMap((region, r) => {
    if (recordsAmong(incidents, rows[r]) < fewRecords) return [];
    const counts = countsByMonth(incidents, rows[r], { firstMonth, months }, false);
    return [{ region, firstMonth: from, values: counts.slice(from - firstMonth, to - firstMonth) }];
  });
  return mostAlike(own.id, known);
}

/** What the data do not have for a region: keys of words. */
function lacksOf(
  ground: RegionGround,
  region: Region,
  at: number,
  made: Pick<RegionProfileResult, 'history' | 'incidents' | 'pressure' | 'alike' | 'toCoverage'>,
): readonly string[] {
  const { panel, sectorYears, emerging, cases, coverage } = ground;
  const hasSectors = region.sectors.length > 0;
  const found: readonly (readonly [string, boolean])[] = [
    ['no-sectors', !hasSectors],
    ['no-figures', hasSectors && panel === null],
    ['gaps', Array.from(made.history.values).some(Number.isNaN)],
    ['no-incidents', made.incidents === null],
    ['few-incidents', made.incidents !== null && made.incidents.total < fewRecords],
    ['held-back', (['incidents', 'panel', 'sectorYears'] as const).some((table) => isHeldIn(ground, table))],
    ['no-sector-years', hasSectors && sectorYears === null],
    ['years-end', hasSectors && sectorYears !== null],
    ['no-hot-spots', emerging === null || !emerging.ok],
    ['no-neighbour', hasSectors && panel !== null && made.pressure === null],
    ['none-alike', made.alike.length === 0],
    ['coverage-not-verified', coverage[at].state === 'not-verified'],
    ['no-coverage', made.toCoverage === null],
    ['no-cases', cases === null],
    ['us-alone', hasSectors],
  ];
  return found.flatMap(([key, isLacking]) => (isLacking ? [key] : []));
}

/**
 * The profile of the region that the study names; where it names none, of the first of its ranking, or from the west
 * where nothing is ranked. Fails with "areas-missing" where there is no such region.
 */
export function* regionProfile(ground: RegionGround, study: RegionStudy): Steps<Result<RegionProfileResult, Problem>> {
  const { regions, coverage, incidents, basis, panelBreaks } = ground;
  const wanted = study.region === '' ? yield* firstRanked(ground, study) : study.region;
  const at = wanted === null ? 0 : regions.findIndex(({ id }) => id === wanted);
  const region = regions[at];
  if (region === undefined) return err(problem('areas-missing', { region: study.region }));
  const figures = title8Months(ground);
  const rows = incidents === null ? [] : yield* recordsIn(incidents, regions);
  const history = historyOf(ground, region);
  const inHistory = { from: history.firstMonth, to: history.firstMonth + history.values.length };
  const made = {
    history,
    incidents: incidents === null ? null : incidentsOf(incidents, rows[at], ground),
    pressure: figures === null ? null : pressureOf(figures, region.sectors),
    toCoverage: toCoverageOf(ground, at),
    alike: alikeOf(ground, region, figures, rows),
  };
  const trend = figures === null ? null : trendOf(figures, region.sectors);
  const stamp = { method: card.id, version: card.version, params: { region: region.id }, seed: study.seed };
  const p = trend !== null && trend.problems.length === 0 ? trend.p : null;
  const meta: RunMeta = {
    stamp,
    n: history.values.filter((value) => !Number.isNaN(value)).length,
    people: made.incidents?.people ?? 0,
    missing: history.values.filter(Number.isNaN).length,
    tests: p === null ? 0 : 1,
    headlineP: p,
    basis,
    problems: [],
  };
  return ok({
    shape: 'region-profile',
    stamp,
    meta,
    period: spanOf(ground),
    region: factOf(region, coverage[at]),
    ...made,
    breaks: panelBreaks
      .filter(({ month }) => month > inHistory.from && month < inHistory.to)
      .map(({ month, key }) => ({ month, key })),
    counted: figures?.isTitle8 === true ? 'title-8' : 'all',
    trend,
    hotSpots: yield* hotSpotsOf(ground, at),
    sectorYears: sectorYearsOf(ground, region),
    ports: portsOf(region),
    towns: townsOf(region),
    lacks: lacksOf(ground, region, at, made),
    basis,
  });
}
