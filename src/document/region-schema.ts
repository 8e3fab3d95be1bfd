import { z } from 'zod/mini';
import { type CriterionSpec, coverageStates, coverGoals, normalisations, regionKinds, regionViews } from './regions.ts';
import { dateIso, id, kilometre, longText, month, name, ownText, text } from './schema-parts.ts';
import { sensitiveHeld } from './sensitive-figures.ts';

const ids = z.array(id).check(z.maxLength(400));
const figure = z.number().check(z.minimum(-1e12), z.maximum(1e12));
const given = z.union([dateIso, z.literal('')]);

const parts = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stretch'), fromKm: kilometre, toKm: kilometre, sectors: ids, states: ids }),
  z.object({ kind: z.literal('area'), feature: id }),
  z.object({ kind: z.literal('zone'), table: id, zone: name }),
  z.object({ kind: z.literal('group'), regions: ids }),
]);

const typed = z.object({
  unit: ownText,
  source: text,
  date: given,
  figures: z
    .array(
      z.object({
        region: id,
        value: z.nullable(figure),
        low: z.nullable(figure),
        high: z.nullable(figure),
      }),
    )
    .check(z.maxLength(400)),
});

const criterionGiven = z.object({
  id: z.string().check(z.regex(/^k\d{1,4}$/)),
  criterion: id,
  name: ownText,
  params: z.record(id, z.union([name, figure, z.boolean()])),
  direction: z.enum(['more', 'less']),
  normalisation: z.enum(normalisations),
  period: z.nullable(z.object({ from: month, to: month })),
  reason: text,
  typed: z.nullable(typed),
});
const criterion = z.pipe(
  criterionGiven,
  z.transform((one: z.output<typeof criterionGiven>): CriterionSpec => sensitiveHeld(one)),
);

const weights = z.record(id, z.number().check(z.minimum(0), z.maximum(100)));

/** What the planner decided. */
export const regions = z.object({
  kind: z.enum(regionKinds),
  own: z.array(z.object({ id: z.string().check(z.regex(/^r\d{1,6}$/)), name: ownText, parts })).check(z.maxLength(200)),
  out: z.array(z.object({ region: id, reason: text })).check(z.maxLength(400)),
  pinned: ids,
  coverage: z
    .array(z.object({ region: id, state: z.enum(coverageStates), date: given, source: text }))
    .check(z.maxLength(400)),
  criteria: z.array(criterion).check(z.maxLength(40)),
  weights,
  method: z.enum(['weighted-sum', 'topsis']),
  draws: z.int().check(z.minimum(100), z.maximum(100_000)),
  resamples: z.int().check(z.minimum(0), z.maximum(10_000)),
  seed: z.int(),
  sets: z
    .array(
      z.object({
        id: z.string().check(z.regex(/^w\d{1,4}$/)),
        name,
        by: name,
        isImported: z.boolean(),
        weights,
      }),
    )
    .check(z.maxLength(40)),
  compared: z.array(id).check(z.maxLength(4)),
  view: z.enum(regionViews),
  region: id,
  pair: z.nullable(z.object({ a: id, b: id })),
  cover: z.object({ choose: z.int().check(z.minimum(1), z.maximum(20)), goal: z.enum(coverGoals) }),
  record: z.object({ question: longText, notKnown: longText, who: name, on: given }),
});
