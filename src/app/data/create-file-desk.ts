import { problem } from '../../base/problem.ts';
import type { FileDesk, Told } from '../../show/data-desk/file-desk.ts';
import type { Asked, Desk } from '../../workers/desk.ts';
import type { Library } from '../library.ts';
import type { AppStore } from '../store.ts';
import { changedConclusions } from './changed-conclusions.ts';
import { forgetMapping, keepMapping, keptMappings } from './kept-mappings.ts';

const nothing: Told<never> = { status: 'failed', problem: problem('engine-failed', { part: 'inspect' }) };

/** What dialogs about files ask the desk for, and what they have done. */
export function createFileDesk(store: AppStore, desk: Desk, library: Library): FileDesk {
  let inspecting: Asked<unknown> | null = null;
  const namedOf = (table: string) => ({
    table,
    asPublished: store.getState().document.sources.some(({ id, asPublished }) => id === table && asPublished),
  });
  const disclosure = () => store.getState().document.disclosure;
  return {
    inspect: async (reading, onProgress) => {
      const task = store.getState().fileTask;
      const from = task?.kind === 'reading' ? library.originOf(task) : null;
      if (task?.kind !== 'reading' || from === null) return nothing;
      inspecting?.cancel();
      const asked = desk.ask({ kind: 'inspect', name: task.name, from, reading }, onProgress);
      inspecting = asked;
      const outcome = await asked.outcome;
      return inspecting === asked ? outcome : { status: 'cancelled' };
    },
    read: async (reading) => {
      const task = store.getState().fileTask;
      return task?.kind === 'reading' ? library.readAs(task, reading) : nothing;
    },
    rejections: (table) => desk.ask({ kind: 'rejections', table }).outcome,
    releaseDiff: (before, after) =>
      desk.ask({
        kind: 'release-diff',
        before: namedOf(before),
        after: namedOf(after),
        disclosure: disclosure(),
      }).outcome,
    conclusions: (before, after, onProgress) => changedConclusions(store, desk, { before, after }, onProgress),
    replace: (before, after) => library.replace(before, after),
    reconcile: () =>
      desk.ask({
        kind: 'reconcile',
        tables: store.getState().dataSets.map(({ table }) => namedOf(table)),
        disclosure: disclosure(),
      }).outcome,
    areaMonths: (table, measure) =>
      desk.ask({ kind: 'area-months', table: namedOf(table), measure, disclosure: disclosure() }).outcome,
    mappings: keptMappings,
    keepMapping,
    forgetMapping,
  };
}
