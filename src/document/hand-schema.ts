import { z } from 'zod/mini';
import { mostPins } from './hand.ts';
import { classMethods, mostLayers } from './layers.ts';
import { id, kilometre, month, ownText, text } from './schema-parts.ts';

const degree = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

export const selection = z.nullable(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('shape'),
      form: z.enum(['rectangle', 'lasso', 'polygon']),
      ring: z.array(degree).check(z.minLength(3), z.maxLength(500)),
    }),
    z.object({ kind: z.literal('areas'), areas: text, ids: z.array(text).check(z.maxLength(2000)) }),
    z.object({ kind: z.literal('kilometres'), from: kilometre, to: kilometre }),
  ]),
);

export const pins = z
  .array(z.object({ layer: id, item: text, lon: z.number(), lat: z.number() }))
  .check(z.maxLength(mostPins));

export const secondPeriod = z.nullable(z.object({ from: month, to: month, incidents: z.optional(text) }));

const style = z.object({
  method: z.enum(classMethods),
  classes: z.int().check(z.minimum(2), z.maximum(9)),
  breaks: z.array(z.number()).check(z.maxLength(8)),
  hinge: z._default(z.union([z.literal(1.5), z.literal(3)]), 1.5),
  hasCounts: z._default(z.boolean(), false),
  ramp: text,
  domain: z.nullable(z.object({ from: z.number(), to: z.number() })),
  labels: z.array(ownText).check(z.maxLength(9)),
  form: z.enum(['fill', 'symbols']),
  figure: text,
  count: z.enum(['records', 'people', '']),
});

/** Layers; what was not known of them before is as a layer has it by itself. */
export const layers = z
  .array(
    z.object({
      id,
      layer: id,
      visible: z.boolean(),
      opacity: z._default(z.number().check(z.minimum(0), z.maximum(1)), 1),
      name: z._default(ownText, { en: '', es: '' }),
      style: z._default(z.nullable(style), null),
      areas: z._default(text, ''),
    }),
  )
  .check(z.maxLength(mostLayers));
