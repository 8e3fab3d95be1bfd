import { z } from 'zod/mini';
import { id, longText, ownText, text } from './schema-parts.ts';
import { elementKinds, furnitureKinds, noteKinds, pageKinds, seriesKinds, templates } from './sheet.ts';
import { viewMembers } from './view-schema.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const place = z.tuple([z.number(), z.number()]);
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const element = z.object({
  id: z.string().check(z.regex(/^x\d{1,4}$/)),
  kind: z.enum(elementKinds),
  what: id,
  isLocked: z.boolean(),
  view: z.partial(z.object(viewMembers)),
  caption: longText,
  alt: longText,
});

const note = z.object({
  id: z.string().check(z.regex(/^n\d{1,4}$/)),
  element: id,
  kind: z.enum(noteKinds),
  text: ownText,
  at: place,
  to: z.nullable(place),
});

/** One page of a briefing. */
export const sheet = z.object({
  id: z.string().check(z.regex(/^p\d{1,4}$/)),
  template: z.enum(templates),
  page: z.enum(pageKinds),
  orientation: z.enum(['landscape', 'portrait']),
  title: longText,
  subtitle: longText,
  elements: z.array(element).check(z.maxLength(40)),
  notes: z.array(note).check(z.maxLength(60)),
  furniture: z.array(z.enum(furnitureKinds)).check(z.maxLength(furnitureKinds.length)),
  logos: z.array(id).check(z.maxLength(8)),
  projection: z.enum(['conic', 'mercator']),
  seas: z.object({ pacific: ownText, gulf: ownText }),
  series: z.nullable(z.object({ by: z.enum(seriesKinds), of: id })),
});

/** Pictures are of a few hundred pixels: a study stays small. */
const longestImage = 400_000;

const image = z.object({
  id: z.string().check(z.regex(/^i\d{1,4}$/)),
  name: text,
  // No other kind: a drawing could carry scripts, or ask another place for something.
  data: z.string().check(z.maxLength(longestImage), z.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)),
});

/** What all sheets of a study share. */
export const briefing = z.object({
  title: ownText,
  office: text,
  mark: z.string().check(z.maxLength(200)),
  theme: z.enum(['light', 'dark']),
  first: z.enum(['us', 'mexico']),
  images: z.array(image).check(z.maxLength(8)),
  releases: z.record(id, isoDate),
  final: z.nullable(
    z.object({
      on: isoDate,
      data: z.array(z.object({ table: id, file: text, sha256 })),
      methods: z.array(z.object({ id, version: z.int() })),
    }),
  ),
  limits: z.object({
    resolution: z.int().check(z.minimum(3), z.maximum(7)),
    binKm: z.number().check(z.minimum(1), z.maximum(100)),
    days: z.int().check(z.minimum(0), z.maximum(3650)),
    reason: text,
  }),
  review: z.nullable(z.object({ isSafe: z.boolean(), by: text, on: isoDate })),
});
