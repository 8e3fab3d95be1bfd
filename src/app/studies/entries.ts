import type { Workspace } from '../../document/document.ts';
import { isStudyId } from './shown.ts';

/** What an entry of the browser's history says of itself: which study it shows, and in which workspace. */
export interface Entry {
  readonly study: string;
  readonly workspace: Workspace;
}

/** The entry that the browser says it is at; null where a person entered an address. */
export function entryOf(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('study' in state) || !('workspace' in state)) return null;
  const { study, workspace } = state;
  const isOne = workspace === 'explore' || workspace === 'regions' || workspace === 'briefing';
  return isOne && isStudyId(study) ? { study, workspace } : null;
}

const prefix = 'kept.';

/** The address of a study that is too long for one: this browser keeps it. */
export const keptHash = (id: string): string => `${prefix}${id}`;

/** The id in such an address; empty for the address of before there were ids, null for any other. */
export function keptIdOf(hash: string): string | null {
  if (hash === 'kept') return '';
  const id = hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
  return isStudyId(id) ? id : null;
}
