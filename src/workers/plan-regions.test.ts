import { describe, expect, it } from 'vitest';
import { openTables } from '../../scripts/analyse/answer-study.ts';
import { shippedZoneFiles } from '../../tests/support/shipped-zones.ts';
import { monthIndex } from '../base/month.ts';
import { drain } from '../base/steps.ts';
import { type Document, emptyDocument } from '../document/document.ts';
import { emptyRegions, type RegionStudy, regionViews, startedCriterion } from '../document/regions.ts';
import { answerRegions } from './answer-regions.ts';
import { regionJobs } from './plan-regions.ts';
import { regions } from './regions.ts';
import { resultText } from './result-text.ts';
import { shapes } from './shapes.ts';
import { noTools } from './tools.ts';

const opened = openTables(emptyDocument, []);
if (!opened.ok) throw new Error(opened.error.code);
const { held, geography, tables } = opened.value;
const here = { held, geography, tools: { ...noTools, zoneFiles: shippedZoneFiles(), shapes, regions } };

const plain: RegionStudy = {
  ...emptyRegions,
  criteria: emptyRegions.criteria.filter(({ criterion }) => criterion !== 'emerging-share'),
  draws: 100,
  resamples: 3,
};
const stretch = (id: string, fromKm: number, toKm: number, sectors: readonly string[]) => ({
  id,
  name: { en: id, es: id },
  parts: { kind: 'stretch' as const, fromKm, toKm, sectors, states: [] },
});

/** Studies in which every decision is another than at first. */
const studies: readonly RegionStudy[] = [
  plain,
  {
    ...plain,
    kind: 'sector',
    method: 'topsis',
    seed: 9,
    draws: 150,
    resamples: 4,
    weights: { k1: 70, k2: 5, k3: 40, k5: 10 },
    out: [{ region: 'sector:yuma', reason: 'Another office has it' }],
    pinned: ['sector:del-rio'],
    coverage: [{ region: 'sector:laredo', state: 'active', date: '2024-05', source: 'A letter' }],
    pair: { a: 'sector:tucson', b: 'sector:big-bend' },
    region: 'sector:tucson',
    cover: { choose: 2, goal: 'score' },
    sets: [{ id: 'w1', name: 'Ministry', by: 'B', isImported: true, weights: { k1: 1, k2: 90 } }],
    compared: ['w1'],
    record: { question: { en: 'Which?', es: '¿Cuál?' }, notKnown: { en: '', es: '' }, who: 'Desk', on: '2026-11-25' },
  },
  {
    ...plain,
    kind: 'own',
    seed: 4,
    own: [
      stretch('r1', 1500, 1700, ['big-bend']),
      stretch('r2', 1700, 2100, ['del-rio']),
      stretch('r3', 200, 500, ['yuma']),
      { id: 'r4', name: { en: 'Both', es: 'Ambas' }, parts: { kind: 'group', regions: ['r1', 'r2'] } },
    ],
    criteria: [
      ...plain.criteria,
      {
        ...startedCriterion('k9', 'level', 'less'),
        normalisation: 'rank',
        params: { figures: 'incidents' },
        period: { from: monthIndex(2015, 10), to: monthIndex(2019, 10) },
      },
    ],
    weights: { ...plain.weights, k9: 60 },
    cover: { choose: 1, goal: 'kilometres' },
  },
];

const textOf = (question: Parameters<typeof answerRegions>[0]): string => {
  const made = drain(answerRegions(question, here));
  if (!made.ok) throw new Error(made.error.code);
  return resultText([{ job: { slot: '', key: '', question }, answer: made.value }]);
};

const jobsOf = (study: RegionStudy, view: RegionStudy['view']) => {
  const document: Document = { ...emptyDocument, workspace: 'regions', regions: { ...study, view } };
  return regionJobs(document, tables).flatMap(({ slot, key, question }) =>
    question.kind === 'regions' ? [{ slot, key, question }] : [],
  );
};

describe('what a part of the regions is asked with', () => {
  it.each(studies.map((study) => [study.kind, study] as const))('is all that it depends on (%s)', (_, study) => {
    const parts = new Set<string>();
    for (const view of regionViews) {
      for (const { slot, question } of jobsOf(study, view)) {
        if (parts.has(slot)) continue;
        parts.add(slot);
        const { weights } = slot === 'regions:set:w1' ? (study.sets[0] ?? study) : study;
        const whole = { ...question, study: { ...study, view, weights } };
        expect(textOf(question) === textOf(whole), slot).toBe(true);
      }
    }
    expect(parts.size).toBe(7 + study.compared.length);
  });

  it('does not change with what is only looked at, nor does a table with weights', () => {
    const keysOf = (study: RegionStudy) => new Map(jobsOf(study, 'ranking').map(({ slot, key }) => [slot, key]));
    const [study] = studies;
    const before = keysOf(study ?? plain);
    const looked = keysOf({ ...plain, pinned: ['corridor:arizona-sonora'], region: 'corridor:arizona-sonora' });
    expect(looked).toEqual(before);
    const weighed = keysOf({ ...plain, weights: { ...plain.weights, k1: 99 } });
    expect(weighed.get('regions:table')).toBe(before.get('regions:table'));
    expect(weighed.get('regions:ranking')).not.toBe(before.get('regions:ranking'));
  });
});
