import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Document } from '../../document/document.ts';
import type { History } from '../../document/history.ts';
import { parseDocument } from '../../document/schema.ts';
import { answered, type Database } from './database.ts';
import { parseHistory } from './parse-history.ts';
import { isStudyId, parseSavedRef, type SavedRef } from './shown.ts';

/** A study as the browser's store lists it. */
export interface StudyRecord {
  readonly id: string;
  /** "saved": by a person, under a name; "recent": what a tab had on display. */
  readonly kind: 'saved' | 'recent';
  readonly name: string;
  readonly note: string;
  /** When it was kept, ms since 1970. */
  readonly at: number;
  /** The saved study that a recent one came from. */
  readonly of: SavedRef | null;
  /** Of the study and its undo steps, as text. */
  readonly bytes: number;
  /** Fails with "document-newer" or "document-broken". */
  readonly study: Result<Document, Problem>;
}

export interface WholeRecord extends Omit<StudyRecord, 'bytes' | 'study'> {
  readonly document: Document;
  readonly history: History;
}

/** Recent studies that are kept; the oldest make room for new ones. */
const mostRecent = 20;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

function parseRecord(json: unknown): StudyRecord | null {
  if (typeof json !== 'object' || json === null || !('id' in json) || !('document' in json)) return null;
  if (!isStudyId(json.id)) return null;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  return {
    id: json.id,
    kind: 'kind' in json && json.kind === 'saved' ? 'saved' : 'recent',
    name: 'name' in json ? text(json.name) : '',
    note: 'note' in json ? text(json.note) : '',
    at: 'at' in json ? number(json.at) : 0,
    of: 'of' in json ? parseSavedRef(json.of) : null,
    bytes: 'bytes' in json ? number(json.bytes) : 0,
    study: parseDocument(json.document),
  };
}

/** Studies in the browser's store; errors are those of the database. */
export function recordsIn(database: Database) {
  return {
    list: async (): Promise<Result<readonly StudyRecord[], Problem>> => {
      const all = await database.run('readonly', (store) => answered<unknown[]>(store('studies').getAll()));
      if (!all.ok) return all;
      const records = all.value.flatMap((json) => parseRecord(json) ?? []);
      return ok(records.sort((a, b) => b.at - a.at));
    },
    /** Null: there is none of this id. */
    find: async (id: string): Promise<Result<(StudyRecord & { readonly history: History }) | null, Problem>> => {
      const found = await database.run('readonly', (store) =>
        Promise.all([answered<unknown>(store('studies').get(id)), answered<unknown>(store('histories').get(id))]),
      );
      if (!found.ok) return found;
      const [json, steps] = found.value;
      const record = parseRecord(json);
      const history = typeof steps === 'object' && steps !== null && 'history' in steps ? steps.history : null;
      return ok(record === null ? null : { ...record, history: parseHistory(history) });
    },
    /**
     * Keeps a study under its id.
     * @param unless tells, of what stands there, that it must not be replaced: then nothing is kept, and the value is false
     */
    put: (
      { history, ...study }: WholeRecord,
      unless: (before: StudyRecord) => boolean = () => false,
    ): Promise<Result<boolean, Problem>> =>
      database.run('readwrite', async (store) => {
        const before = parseRecord(await answered<unknown>(store('studies').get(study.id)));
        if (before !== null && unless(before)) return false;
        const bytes = bytesOf(study.document) + bytesOf(history);
        store('histories').put({ id: study.id, history });
        store('studies').put({ ...study, bytes });
        return true;
      }),
    remove: (ids: readonly string[]): Promise<Result<void, Problem>> =>
      database.run('readwrite', async (store) => {
        for (const id of ids) for (const name of ['studies', 'histories'] as const) store(name).delete(id);
      }),
    clear: (): Promise<Result<void, Problem>> =>
      database.run('readwrite', async (store) => {
        for (const name of ['studies', 'histories'] as const) store(name).clear();
      }),
  };
}

export type Records = ReturnType<typeof recordsIn>;

/** Ids of recent studies beyond those that are kept, the oldest of a list that has the newest first. */
export const beyondRecent = (records: readonly StudyRecord[], most = mostRecent): readonly string[] =>
  records
    .filter(({ kind }) => kind === 'recent')
    .slice(most)
    .map(({ id }) => id);
