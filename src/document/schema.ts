import { z } from 'zod/mini';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Document, emptyDocument } from './document.ts';
import { pins, secondPeriod, selection } from './hand-schema.ts';
import { migrated, schemaNow } from './migrations/index.ts';
import { keptReport, reading } from './reading-schema.ts';
import { id, text } from './schema-parts.ts';
import { briefing, sheet } from './sheet-schema.ts';
import { viewMembers } from './view-schema.ts';

/** Shape of a study. Unknown keys are left out, missing ones take the value of an empty study. */
export const documentSchema = z.partial(
  z.object({
    schema: z.literal(schemaNow),
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

/** A study that was made before a layer was there gets it where a new study has it: over the layer that is under it there. */
function withNewer(layers: Document['layers']): Document['layers'] {
  const all = [...layers];
  emptyDocument.layers.forEach((layer, at) => {
    if (layers.some((known) => known.layer === layer.layer || known.id === layer.id)) return;
    const under = emptyDocument.layers[at - 1];
    all.splice(under === undefined ? 0 : all.findLastIndex((one) => one.layer === under.layer) + 1, 0, layer);
  });
  return all;
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

/** Which Corredor a study file says that it was written by; empty where it does not. */
function writerOf(json: Readonly<Record<string, unknown>>): string {
  const { applied } = json;
  return isObject(applied) && typeof applied.app === 'string' ? applied.app : '';
}

/** A problem says which Corredor made the study where that is known: the person can ask for it. */
export const newer = (schema: number, app: string): Problem =>
  problem('document-newer', { schema, ...(app !== '' && { app }) });

/**
 * Reads a study from plain JSON; one of an earlier version becomes one of this.
 * Errors: "document-newer" for a later schema, "document-broken" with the path of the first wrong member.
 * @param app the version of Corredor that wrote it, where what the study came in says so
 */
export function parseDocument(json: unknown, app = ''): Result<Document, Problem> {
  if (isObject(json) && typeof json.schema === 'number' && json.schema > schemaNow) {
    return err(newer(json.schema, app || writerOf(json)));
  }
  const parsed = documentSchema.safeParse(migrated(json));
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return err(problem('document-broken', { path }));
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  const document = { ...emptyDocument, ...given };
  return ok({ ...document, layers: withNewer(document.layers) });
}
