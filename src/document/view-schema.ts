import { z } from 'zod/mini';
import { featureKinds } from './document.ts';
import { layers } from './hand-schema.ts';
import { regions } from './region-schema.ts';
import { dateIso, id, kilometre, month, monthIso, ownText, text } from './schema-parts.ts';

const clause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), from: month, to: month }),
  z.object({ kind: z.literal('kilometres'), from: kilometre, to: kilometre }),
  z.object({ kind: z.literal('categories'), column: id, values: z.array(text).check(z.maxLength(200)) }),
  z.object({
    kind: z.literal('season'),
    months: z.array(z.int().check(z.minimum(1), z.maximum(12))).check(z.minLength(1), z.maxLength(12)),
  }),
]);

const compare = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('previous') }),
  z.object({ kind: z.literal('year-before') }),
  z.object({ kind: z.literal('event'), event: id, months: z.int().check(z.minimum(1), z.maximum(240)) }),
  z.object({ kind: z.literal('dates'), from: month, to: month }),
]);

const lonLat = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

const ownCorridor = z
  .object({
    id: z.string().check(z.regex(/^own-\d{1,6}$/)),
    name: ownText,
    fromKm: kilometre,
    toKm: kilometre,
    depthKm: z.number().check(z.minimum(1), z.maximum(150)),
    sectors: z.array(id).check(z.maxLength(20)),
    states: z.array(id).check(z.maxLength(20)),
  })
  .check(z.refine(({ fromKm, toKm }) => fromKm < toKm));

const feature = z.object({
  id: z.string().check(z.regex(/^f\d{1,6}$/)),
  kind: z.enum(featureKinds),
  name: ownText,
  lonLat: z.array(lonLat).check(z.minLength(1), z.maxLength(2000)),
  from: z.nullable(monthIso),
  to: z.nullable(monthIso),
  source: text,
});

const ownEvent = z.object({
  id: z.string().check(z.regex(/^e\d{1,6}$/)),
  actor: z.enum(['us', 'mexico', 'both']),
  name: ownText,
  from: dateIso,
  to: z.nullable(dateIso),
  source: ownText,
});

const picture = z.object({
  view: z.enum(['diagram', 'ridges', 'years']),
  figure: z.enum(['counts', 'shares']),
  smoothKm: z.number().check(z.minimum(0), z.maximum(200)),
  kilometres: z.nullable(z.object({ from: kilometre, to: kilometre })),
  months: z.nullable(z.object({ from: month, to: month })),
});

const playback = z.object({
  mode: z.enum(['window', 'cumulative', 'step']),
  step: z.enum(['month', 'quarter', 'fiscal-year']),
  window: z.int().check(z.minimum(1), z.maximum(240)),
  perSecond: z.number().check(z.minimum(0.1), z.maximum(30)),
  at: z.nullable(month),
});

/** Members of a study that an element of a sheet may hold for itself. */
export const viewMembers = {
  corridor: id,
  corridors: z.array(ownCorridor).check(z.maxLength(200)),
  features: z.array(feature).check(z.maxLength(1000)),
  events: z.array(ownEvent).check(z.maxLength(200)),
  grid: z.object({
    figures: z.enum(['areas', 'incidents']),
    count: z.enum(['records', 'people']),
    areas: id,
    national: id,
    incidents: id,
    resolution: z.int().check(z.minimum(3), z.maximum(7)),
    scale: z.enum(['study', 'view']),
  }),
  compare,
  clauses: z.record(id, clause),
  analyses: z.array(
    z.object({
      id,
      method: id,
      version: z.int(),
      params: z.record(id, z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()])),
      seed: z.int(),
      data: z._default(z.enum(['incidents', 'areas']), 'incidents'),
      period: z._default(z.enum(['now', 'before']), 'now'),
      chosen: z.enum(['beforehand', 'found', 'not-said']),
    }),
  ),
  board: z.object({ finding: id, beside: id, view: z.enum(['one', 'side', 'difference']) }),
  significance: z.object({ level: z.literal([0.1, 0.05, 0.01, 0.001]), corrected: z.boolean() }),
  layers,
  picture,
  series: z.object({ form: z.enum(['counts', 'per-day', 'rolling-12', 'index']), base: z.nullable(month) }),
  playback,
  hiddenEvents: z.array(id),
  camera: z.nullable(
    z.object({
      lon: z.number().check(z.minimum(-180), z.maximum(180)),
      lat: z.number().check(z.minimum(-85), z.maximum(85)),
      zoom: z.number().check(z.minimum(0), z.maximum(22)),
    }),
  ),
  regions,
};
