import { z } from 'zod/mini';
import { areaLevels, fieldRoles, type Mapping } from './reading.ts';
import { name } from './schema-parts.ts';

const year = z.int().check(z.minimum(1000), z.maximum(3000));
const headers = z.array(name).check(z.maxLength(2000));
const count = z.int().check(z.minimum(0));

const mapping = z.object({
  name,
  headers,
  skip: count.check(z.maximum(1000)),
  kind: z.enum(['points', 'area-months', 'area-figures']),
  fields: z.array(z.object({ column: name, role: z.enum(fieldRoles), label: name })).check(z.maxLength(2000)),
  wide: z.nullable(z.object({ columns: headers, are: z.enum(['months', 'years', 'areas']), year: z.nullable(year) })),
  level: z.enum(areaLevels),
  decimal: z.enum(['point', 'comma']),
  each: z.enum(['record', 'figure']),
  publisher: name,
  title: name,
});

/** Mappings that a browser kept; what is none of them is left out. */
export function parseMappings(json: unknown): readonly Mapping[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one: unknown) => {
    const parsed = mapping.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

export const reading = z.object({
  part: z.optional(name),
  source: z.optional(name),
  dayFirst: z.optional(z.boolean()),
  years: z.optional(z.object({ from: year, to: year })),
  columns: z.optional(headers),
  mapping: z.optional(mapping),
});

const day = z.nullable(z.string().check(z.maxLength(20)));

export const keptReport = z.object({
  read: count,
  accepted: count,
  reasons: z.record(name, count),
  dropped: z.array(z.object({ column: name, why: name })).check(z.maxLength(20_000)),
  from: day,
  to: day,
  rounding: z.number(),
});
