import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { Clause, Disclosure } from '../../src/document/document.ts';
import { framesOf, type Pace } from '../../src/document/frames.ts';
import { seasonChosen } from '../../src/document/season-chosen.ts';
import type { Answer } from '../../src/workers/answers.ts';
import { ownDesk } from '../support/own-desk.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const months = { from: first, to: monthIndexOf(first + 24) };

function madeGroups(): readonly Group[] {
  const rng = seededRng(11);
  const taken = new Set<string>();
  return Array.from({ length: 260 }, (): Group[] => {
    const [cell, month] = [rng.nextBelow(40), first + rng.nextBelow(24)];
    const isThere = taken.has(`${cell} ${month}`);
    taken.add(`${cell} ${month}`);
    return isThere
      ? []
      : [{ cell, month, records: 1 + rng.nextBelow(12), type: month % 2 === 0 ? 'heat' : 'drowning' }];
  }).flat();
}

const groups = madeGroups();
const desk = ownDesk(geography, ownCsv(places, groups, 1), months);
const twin = ownDesk(geography, ownCsv(places, otherSmall(groups), 2), months);

interface Asked {
  readonly clauses?: Readonly<Record<string, Clause>>;
  readonly asPublished?: boolean;
}

const scopeOf = ({ clauses = {}, asPublished = false }: Asked) => {
  const disclosure: Disclosure = { threshold: 5, reason: '', suppressPublic: false };
  return { table: 'file-1', corridor: 'whole-border', clauses, disclosure, asPublished, resolution: 5 };
};

function pooled(own: typeof desk, pace: Pace, asked: Asked): Extract<Answer, { readonly shape: 'frames' }> {
  const answer = own.ask({ kind: 'frames', pace, months, ...scopeOf(asked) });
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'frames') throw new Error('no frames');
  return answer;
}

/** Every figure above zero that the stills of all frames show, one by one, as often as they show it. */
function shownInStills(pace: Pace, asked: Asked): readonly number[] {
  const frames = framesOf(pace, months, seasonChosen(asked.clauses ?? {}));
  const figures = frames.flatMap(({ from, to }) => {
    const answer = desk.ask({ kind: 'cells', period: { from, to }, ...scopeOf(asked) });
    if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'cells') throw new Error('no cells');
    return Array.from(answer.records).filter((records) => records > 0);
  });
  return figures.sort((a, b) => a - b);
}

const listed = ({ values, times }: { readonly values: ArrayLike<number>; readonly times: ArrayLike<number> }) =>
  Array.from(values).flatMap((value, i) => Array.from({ length: times[i] ?? 0 }, () => value));

const paces: readonly Pace[] = [
  { mode: 'window', step: 'month', window: 5 },
  { mode: 'cumulative', step: 'quarter', window: 1 },
  { mode: 'step', step: 'month', window: 1 },
];
const season = { season: { kind: 'season', months: [5, 6, 7] } } as const;
const drowned = { kind: { kind: 'categories', column: 'cause', values: ['drowning'] } } as const;

describe('one scale for all frames of a person’s own data', () => {
  it.each(paces)('is made of what the stills show, and of nothing else: $mode by $step', (pace) => {
    for (const asked of [{}, { clauses: season }, { clauses: drowned }, { asPublished: true }]) {
      const figures = shownInStills(pace, asked);
      expect(figures.length).toBeGreaterThan(5);
      expect(listed(pooled(desk, pace, asked).records)).toEqual(figures);
    }
  });

  it.each(paces)('tells two tables apart by no small figure: $mode by $step', (pace) => {
    expect(pooled(twin, pace, {})).toEqual(pooled(desk, pace, {}));
    expect(pooled(twin, pace, { asPublished: true })).not.toEqual(pooled(desk, pace, { asPublished: true }));
  });
});
