import { methods } from '../../src/analyse/methods/index.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { AnalysisSpec, Clause, Selection } from '../../src/document/document.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../src/document/regions.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import { places } from '../../src/workers/places.ts';
import type { Question, RegionsAsked, Run } from '../../src/workers/protocol.ts';
import { regions } from '../../src/workers/regions.ts';
import { shapes } from '../../src/workers/shapes.ts';
import type { Tools } from '../../src/workers/tools.ts';
import { fileTools } from './file-tools.ts';
import { shippedZoneFiles } from './shipped-zones.ts';

/** What an answer is asked for beside its kind. */
export interface AskedOf {
  readonly asPublished?: boolean;
  readonly clauses?: Readonly<Record<string, Clause>>;
  /** Of the grid. */
  readonly resolution?: number;
}

const nothingOwn = { corridors: [], features: [], events: [] };

/** Sectors judged by figures that are all made from the file, as sums by month and by where its records lie. */
const judged: RegionStudy = {
  ...emptyRegions,
  kind: 'sector',
  criteria: [
    { ...startedCriterion('k1', 'level', 'more'), params: { figures: 'incidents' } },
    { ...startedCriterion('k2', 'trend', 'more'), params: { figures: 'people' } },
    startedCriterion('k3', 'pairing', 'more'),
  ],
  weights: { k1: 50, k2: 25, k3: 25 },
  draws: 200,
  resamples: 20,
};

/** A desk with one file of the person's own, asked as the page asks. */
export function ownDesk(geography: Geography, csv: string, now: Run['now']) {
  const held = new Map<string, ReadTable>();
  const tools: Tools = {
    ...fileTools,
    shapes,
    places,
    regions,
    methods,
    recent: new Map(),
    zoneFiles: shippedZoneFiles(),
  };
  const ask = (question: Question, bytes = new Uint8Array()): Answer | string => {
    const answer = drain(answerTo(question, held, geography, bytes, tools));
    return answer.ok ? answer.value : answer.error.code;
  };
  const from = { kind: 'file', file: new Blob() } as const;
  const opened = ask(
    { kind: 'open', table: 'file-1', name: 'own.csv', from, known: [] },
    new TextEncoder().encode(csv),
  );
  if (typeof opened === 'string') throw new Error(opened);
  const scopeOf = ({ asPublished = false, clauses = {} }: AskedOf) => ({
    table: 'file-1',
    corridor: 'whole-border',
    clauses,
    disclosure: { threshold: 5, reason: '', suppressPublic: false },
    asPublished,
  });
  const regionsOf = (asPublished: boolean, resolution: number): RegionsAsked => ({
    study: judged,
    own: nothingOwn,
    incidents: { table: 'file-1', asPublished },
    panel: { table: 'sector-months', asPublished: false },
    cases: null,
    resolution,
  });
  const needsRegions = (method: string): boolean =>
    methods.some(({ card }) => card.id === method && card.needs === 'regions');
  const runOf = (
    method: string,
    params: AnalysisSpec['params'],
    { resolution = 5, asPublished = false }: AskedOf,
  ): Run => ({
    analysis: {
      id: 'a1',
      method,
      version: 1,
      params,
      seed: 1,
      data: 'incidents',
      period: 'now',
      chosen: 'not-said',
    },
    count: 'records',
    now,
    before: null,
    cut: [],
    resolution,
    ...(methods.some(({ card }) => card.id === method && card.usesOwn === true) ? { own: nothingOwn } : {}),
    ...(needsRegions(method) ? { regions: regionsOf(asPublished, resolution) } : {}),
  });
  return {
    ask,
    run: (method: string, params: AnalysisSpec['params'] = {}, of: AskedOf = {}) =>
      ask({ kind: 'analysis', ...scopeOf(of), ...runOf(method, params, of) }),
    check: (method: string, params: AnalysisSpec['params'] = {}, of: AskedOf = {}) =>
      ask({ kind: 'check', ...scopeOf(of), ...runOf(method, params, of) }),
    cells: (of: AskedOf = {}) => ask({ kind: 'cells', ...scopeOf(of), resolution: of.resolution ?? 5, period: now }),
    pick: (units: readonly string[], params: AnalysisSpec['params'] = {}, of: AskedOf = {}) =>
      ask({ kind: 'pick', ...scopeOf(of), units, params, now, resolution: of.resolution ?? 5 }),
    selection: (selection: Selection, of: AskedOf = {}) =>
      ask({ kind: 'selection', ...scopeOf(of), selection, now, resolution: of.resolution ?? 5, drawn: [] }),
    agreement: (a: string, b: string, params: AnalysisSpec['params'] = {}, of: AskedOf = {}) =>
      ask({
        kind: 'agreement',
        ...scopeOf(of),
        a: runOf(a, params, of),
        b: runOf(b, params, of),
        permutations: 99,
        seed: 1,
      }),
  };
}
