import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changePointsMethod } from '../../src/analyse/methods/change-points/method.ts';
import { mannKendallMethod } from '../../src/analyse/methods/mann-kendall/method.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { Document } from '../../src/document/document.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import type { Question } from '../../src/workers/protocol.ts';
import { fileTools } from '../support/file-tools.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const tools = { ...fileTools, methods: [mannKendallMethod, changePointsMethod], recent: new Map() };
const held = new Map<string, ReadTable>();

function ask(question: Question, file?: string): Answer | string {
  const bytes = file === undefined ? new Uint8Array() : new Uint8Array(readFileSync(file));
  const answer = drain(answerTo(question, held, geography, bytes, tools));
  return answer.ok ? answer.value : answer.error.code;
}

const from = { kind: 'address', address: '' } as const;
ask({ kind: 'open', table: 'months', name: 'figures.csv', from, known: [] }, 'data/sector-months/figures.csv');
ask({ kind: 'split', table: 'months', name: 'split.csv', from }, 'data/sector-months/split.csv');

const title8: Document['clauses'] = { authority: { kind: 'categories', column: 'authority', values: ['title-8'] } };

/** A run on the sector figures, small figures held back as those of own data are. */
const run = (method: string, clauses: Document['clauses'], suppressPublic = true): Answer | string =>
  ask({
    kind: 'analysis',
    table: 'months',
    corridor: 'whole-border',
    clauses,
    disclosure: { threshold: 5, reason: '', suppressPublic },
    asPublished: false,
    analysis: { id: 'a1', method, version: 1, params: {}, seed: 1, data: 'areas', period: 'now', chosen: 'not-said' },
    count: 'records',
    now: { from: monthIndex(2017, 1), to: monthIndex(2023, 1) },
    before: null,
    cut: [],
    resolution: 5,
  });

describe.each(['mann-kendall', 'change-points'])('%s on figures by month that are held back', (method) => {
  it('crosses the beginning of Title 42 for Title 8 alone, as it does on public figures', () => {
    expect(run(method, {})).toBe('break-crossed');
    const [own, open] = [run(method, title8), run(method, title8, false)];
    expect(own).toMatchObject({ shape: 'trend', meta: { basis: 'disclosed' } });
    if (typeof own === 'string' || typeof open === 'string' || !('breaks' in own) || !('breaks' in open)) {
      throw new Error(String(own));
    }
    expect(own.breaks.length).toBeGreaterThan(0);
    expect(own.breaks).toEqual(open.breaks);
  });
});
