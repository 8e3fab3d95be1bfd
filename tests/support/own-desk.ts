import { methods } from '../../src/analyse/methods/index.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { AnalysisSpec, Clause } from '../../src/document/document.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import type { Question, Run } from '../../src/workers/protocol.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { noTools, type Tools } from '../../src/workers/tools.ts';
import { shippedZoneFiles } from './shipped-zones.ts';

/** What an answer is asked for beside its kind. */
export interface AskedOf {
  readonly asPublished?: boolean;
  readonly clauses?: Readonly<Record<string, Clause>>;
  /** Of the grid. */
  readonly resolution?: number;
}

const nothingOwn = { corridors: [], features: [], events: [] };

/** A desk with one file of the person's own, asked as the page asks. */
export function ownDesk(geography: Geography, csv: string, now: Run['now']) {
  const held = new Map<string, ReadTable>();
  const tools: Tools = { ...noTools, shapes, methods, recent: new Map(), zoneFiles: shippedZoneFiles() };
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
  const runOf = (method: string, params: AnalysisSpec['params'], { resolution = 5 }: AskedOf): Run => ({
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
