import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { placeStem, plainStem } from '../../corridors/place-stem.ts';
import type { History } from '../../document/history.ts';
import type { Naming, StudiesDesk, StudyCard } from '../../show/hand/studies/studies-desk.ts';
import { saveText } from '../save-file.ts';
import { studyText } from '../save-study.ts';
import type { AppStore } from '../store.ts';
import type { Keeper } from './keeper.ts';
import type { StudyRecord, WholeRecord } from './records.ts';
import { withReports } from './reports-of.ts';
import { newShown, newStudyId, type Shown } from './shown.ts';

type Found = StudyRecord & { readonly history: History };

/** A study that this version can read, whole. */
function wholeOf({ study, bytes: _, ...record }: Found): Result<WholeRecord, Problem> {
  return study.ok ? ok({ ...record, document: study.value }) : study;
}

const nothing = <T>(result: Result<T, Problem>): Result<null, Problem> => (result.ok ? ok(null) : result);

const cardOf = ({ of: _, ...record }: StudyRecord, { id, of }: Shown): StudyCard => ({
  ...record,
  isHere: record.id === id || record.id === of?.id,
});

/** How much room the browser gives the page; null where it does not say, as without HTTPS. */
async function roomOf(): Promise<{ readonly used: number; readonly most: number } | null> {
  const storage: StorageManager | undefined = navigator.storage;
  const { usage, quota } = (await storage?.estimate().catch(() => null)) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
}

/** Asks that saved studies outlive a shortage of room; a browser may refuse. */
function askToPersist(): void {
  const storage: StorageManager | undefined = navigator.storage;
  void storage?.persist?.().catch(() => false);
}

/** What dialogs about studies ask for, of the browser's store and of the study on display. */
export function createStudiesDesk(store: AppStore, keeping: () => Promise<Keeper>): StudiesDesk {
  const shown = (): Shown => store.getState().shown;
  const setOf = (of: Shown['of']): void => store.setState({ shown: { ...shown(), of } });
  const keeper = async (): Promise<Result<Keeper, Problem>> => {
    try {
      return ok(await keeping());
    } catch {
      return err(problem('part-not-loaded'));
    }
  };
  const find = async (id: string): Promise<Result<{ readonly keeper: Keeper; readonly record: Found }, Problem>> => {
    const loaded = await keeper();
    if (!loaded.ok) return loaded;
    const found = await loaded.value.records.find(id);
    if (!found.ok) return found;
    return found.value === null ? err(problem('study-not-kept')) : ok({ keeper: loaded.value, record: found.value });
  };
  const put = async (record: WholeRecord): Promise<Result<null, Problem>> => {
    const loaded = await keeper();
    if (!loaded.ok) return loaded;
    const kept = await loaded.value.records.put(record);
    await loaded.value.changed();
    return nothing(kept);
  };
  const save = async (naming: Naming, asNew: boolean): ReturnType<StudiesDesk['save']> => {
    const loaded = await keeper();
    if (!loaded.ok) return loaded;
    const { records, changed } = loaded.value;
    const { of } = shown();
    const { history } = store.getState();
    const document = withReports(store.getState());
    const record = { ...naming, kind: 'saved', at: Date.now(), of: null, document, history } as const;
    const over = asNew ? null : of;
    askToPersist();
    // Saved anew in another tab since it was opened here, or deleted: that is left alone.
    const isOver =
      over === null ? ok(false) : await records.put({ ...record, id: over.id }, ({ at }) => at !== over.at);
    if (!isOver.ok) return isOver;
    const id = isOver.value && over !== null ? over.id : newStudyId();
    const kept = isOver.value ? isOver : await records.put({ ...record, id });
    if (!kept.ok) return kept;
    setOf({ id, name: naming.name, at: record.at });
    await changed();
    return ok({ isCopy: over !== null && !isOver.value });
  };
  const open = async (id: string): Promise<Result<null, Problem>> => {
    const found = await find(id);
    if (!found.ok) return found;
    const whole = wholeOf(found.value.record);
    if (!whole.ok) return whole;
    await found.value.keeper.keepNow();
    const { kind, of, name, at, document, history } = whole.value;
    const next = kind === 'recent' ? { id, of, isComing: false } : newShown({ id, name, at });
    const { language, theme } = store.getState().document;
    store.setState({ document: { ...document, language, theme }, history, shown: next });
    return ok(null);
  };
  const change = async (id: string, changed: (record: WholeRecord) => WholeRecord): Promise<Result<null, Problem>> => {
    const found = await find(id);
    const whole = found.ok ? wholeOf(found.value.record) : found;
    return whole.ok ? put(changed(whole.value)) : whole;
  };
  return {
    nameHere: () => shown().of?.name ?? '',
    list: async () => {
      const loaded = await keeper();
      if (!loaded.ok) return loaded;
      const [records, room] = await Promise.all([loaded.value.records.list(), roomOf()]);
      return records.ok ? ok({ cards: records.value.map((record) => cardOf(record, shown())), room }) : records;
    },
    find: async (id) => {
      const found = await find(id);
      return found.ok ? ok(cardOf(found.value.record, shown())) : found;
    },
    save,
    open,
    rename: async (id, naming) => {
      const { of } = shown();
      const renamed = await change(id, (record) => ({ ...record, ...naming }));
      if (renamed.ok && of?.id === id) setOf({ ...of, name: naming.name });
      return renamed;
    },
    duplicate: (id, naming) =>
      change(id, (record) => ({ ...record, ...naming, id: newStudyId(), kind: 'saved', at: Date.now(), of: null })),
    remove: async (id) => {
      const found = await find(id);
      if (!found.ok) return found;
      const removed = await found.value.keeper.records.remove([id]);
      if (!removed.ok) return removed;
      await found.value.keeper.changed();
      const whole = wholeOf(found.value.record);
      return ok(() => (whole.ok ? put(whole.value) : Promise.resolve(whole)));
    },
    saveFile: async (id) => {
      const found = await find(id);
      const whole = found.ok ? wholeOf(found.value.record) : found;
      if (!whole.ok) return whole;
      const { name, document } = whole.value;
      const stem = plainStem(name).slice(0, 60) || placeStem(document);
      saveText(`corredor_${stem}_study.json`, studyText(document), 'application/json');
      return ok(null);
    },
    subscribe: (listener) => {
      let stop: (() => void) | null = null;
      let isOver = false;
      void keeper().then((loaded) => {
        if (loaded.ok && !isOver) stop = loaded.value.subscribe(listener);
      });
      return () => {
        isOver = true;
        stop?.();
      };
    },
  };
}
