import { type Json, keyOf } from '../base/fingerprint.ts';
import type { AnalysisSpec, Document } from '../document/document.ts';
import { sectorYearsTable } from '../document/judges-regions.ts';
import { emptyRegions, type RegionStudy } from '../document/regions.ts';
import type { Job } from './job.ts';
import type { OpenTable } from './open-table.ts';
import type { NamedTable, Question, RegionPart, RegionsAsked, Run } from './protocol.ts';

type Asked = Extract<Question, { readonly kind: 'regions' }>;

/** Part of the regions by the slot of its answer. */
const slots = {
  table: 'table',
  ranking: 'ranking',
  firmness: 'firmness',
  backTest: 'back-test',
  coverage: 'coverage',
  profile: 'profile',
  cases: 'cases',
} as const satisfies Record<string, RegionPart>;

/** Parts that are asked for whatever view is open: the sentence over all of them says them. */
const always: readonly (keyof typeof slots)[] = ['table', 'ranking', 'firmness'];
const byView = { 'back-test': 'backTest', coverage: 'coverage', profile: 'profile', cases: 'cases' } as const;

const viewed = ({ view }: RegionStudy): readonly (keyof typeof slots)[] =>
  Object.entries(byView).flatMap(([name, slot]) => (name === view ? [slot] : []));

/** What a part does not depend on is left out of its question: an answer then stands while that changes. */
function studyFor(part: RegionPart, study: RegionStudy): RegionStudy {
  const { view, pinned, sets, compared, record, pair, region, cover, weights, method, draws, resamples, seed, out } =
    emptyRegions;
  const plain = { ...study, view, pinned, sets, compared, record };
  const unranked = { weights, method, draws, resamples, seed, pair, region, cover };
  if (part === 'table') return { ...plain, ...unranked, out };
  if (part === 'cases') return { ...plain, ...unranked, out, criteria: [] };
  // The back-test is of the programme's own corridors and plain criteria, whatever the study has.
  if (part === 'back-test') return { ...emptyRegions, criteria: [], draws: study.draws, seed: study.seed };
  if (part === 'profile') {
    // Without a region of its own it is of the first of the ranking.
    if (study.region === '') return { ...plain, pair, cover, draws, resamples };
    return { ...plain, ...unranked, out, criteria: [], region: study.region, seed: study.seed };
  }
  if (part === 'coverage') return { ...plain, pair, region, draws, resamples };
  return part === 'ranking' ? { ...plain, region, cover, draws, resamples } : { ...plain, pair, region, cover };
}

/** Regions with all that they are judged from; null while a table of the app is not there. */
export function regionsAsked(document: Document, dataSets: readonly OpenTable[]): RegionsAsked | null {
  const { grid, regions, corridors, features, events, sources } = document;
  const isThere = (table: string): boolean => dataSets.some((set) => set.table === table);
  if (![grid.areas, grid.incidents, sectorYearsTable].every(isThere)) return null;
  const published = sources.flatMap(({ id, asPublished }) => (asPublished ? [id] : []));
  const named = (table: string): NamedTable => ({ table, asPublished: published.includes(table) });
  const cases = dataSets.findLast(({ kind }) => kind === 'cases');
  return {
    study: regions,
    own: { corridors, features, events },
    incidents: named(grid.incidents),
    panel: named(grid.areas),
    cases: cases === undefined ? null : named(cases.table),
    resolution: grid.resolution,
    published,
  };
}

/** What regions are judged from, for a run of a method that needs them; nothing while a table is not there. */
export function regionsOfRun(
  document: Document,
  { method, params }: AnalysisSpec,
  dataSets: readonly OpenTable[],
): Pick<Run, 'regions'> {
  const asked = regionsAsked(document, dataSets);
  if (asked === null) return {};
  const { study } = asked;
  const isProfile = method === 'region-profile';
  const region = isProfile && typeof params.region === 'string' ? params.region : study.region;
  const given = studyFor(isProfile ? 'profile' : 'firmness', { ...study, region });
  return { regions: { ...asked, study: isProfile ? given : { ...given, pair: study.pair } } };
}

/** What the planner's workspace shows; nothing while another is on display. */
export function regionJobs(document: Document, dataSets: readonly OpenTable[]): readonly Job[] {
  const asked = document.workspace === 'regions' ? regionsAsked(document, dataSets) : null;
  if (asked === null) return [];
  const { study } = asked;
  const { disclosure } = document;
  // Loaded figures and areas change what a question gives, and so does the split of the figures.
  const tables = dataSets.map(({ table, sha256, groups }) => `${table} ${sha256} ${groups.length}`).join(' ');
  const job = (slot: string, part: RegionPart, given: RegionStudy): Job => {
    const question: Asked = { kind: 'regions', part, disclosure, ...asked, study: studyFor(part, given) };
    return { slot: `regions:${slot}`, key: keyOf({ tables, question } as unknown as Json), question };
  };
  const compared = study.sets.filter(({ id }) => study.compared.includes(id));
  return [
    ...[...always, ...viewed(study)].map((slot) => job(slot, slots[slot], study)),
    ...compared.map(({ id, weights }) => job(`set:${id}`, 'ranking', { ...study, weights })),
  ];
}
