import { z } from 'zod/mini';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Document, emptyDocument } from './document.ts';
import { pins, secondPeriod, selection } from './hand-schema.ts';
import { keptReport, reading } from './reading-schema.ts';
import { id, text } from './schema-parts.ts';
import { briefing, sheet } from './sheet-schema.ts';
import { viewMembers } from './view-schema.ts';

/** Shape of a study. Unknown keys are left out, missing ones take the value of an empty study. */
export const documentSchema = z.partial(
  z.object({
    schema: z.literal(1),
    workspace: z.enum(['explore', 'regions', 'briefing']),
    sources: z.array(
      z.object({
        id,
        source: id,
        name: text,
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        shipped: z.boolean(),
        asPublished: z.boolean(),
        reading: z.optional(reading),
      }),
    ),
    reports: z.record(id, keptReport),
    ...viewMembers,
    disclosure: z.object({
      threshold: z.int().check(z.minimum(1), z.maximum(1000)),
      reason: text,
      suppressPublic: z.boolean(),
    }),
    pick: z.nullable(z.object({ analysis: id, item: text })),
    sweep: z.nullable(z.object({ analysis: id, param: id })),
    selection,
    pins,
    secondPeriod,
    charts: z.array(z.object({ id, chart: id })),
    language: z.enum(['en', 'es']),
    theme: z.enum(['light', 'dark']),
    sheets: z.array(sheet).check(z.maxLength(200)),
    briefing,
  }),
);

/** A study that was made before a layer was there gets it as a new study has it. */
function withNewer(layers: Document['layers']): Document['layers'] {
  const newer = emptyDocument.layers.filter(
    ({ id: own, layer }) => !layers.some((known) => known.layer === layer || known.id === own),
  );
  return [...layers, ...newer];
}

/**
 * Reads a study from plain JSON.
 * Errors: "document-newer" for a later schema, "document-broken" with the path of the first wrong member.
 */
export function parseDocument(json: unknown): Result<Document, Problem> {
  if (typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'number') {
    if (json.schema > emptyDocument.schema) return err(problem('document-newer', { schema: json.schema }));
  }
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return err(problem('document-broken', { path }));
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  const document = { ...emptyDocument, ...given };
  return ok({ ...document, layers: withNewer(document.layers) });
}
