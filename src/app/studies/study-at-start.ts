import { type Json, keyOf } from '../../base/fingerprint.ts';
import { type Problem, problem } from '../../base/problem.ts';
import { type Document, emptyDocument } from '../../document/document.ts';
import { emptyHistory, type History } from '../../document/history.ts';
import { project } from '../../document/travel.ts';
import { fromHash } from '../../document/url.ts';
import { firstStudy, type KeptStudy, keptStudy } from '../keep.ts';
import { type Entry, entryOf, keptIdOf } from './entries.ts';
import { newShown, type Shown } from './shown.ts';

/** An address that says: nothing was decided yet, in English and light, whatever the browser prefers. */
export const startHash = 'start';

export interface Start {
  readonly document: Document;
  readonly history: History;
  readonly shown: Shown;
  /** What is wrong with the address; null: nothing. */
  readonly problem: Problem | null;
  /** Id of a study that the browser's store may have, later than what stands here; null: there is none. */
  readonly wanted: string | null;
}

/** Reports on files do not travel in an address. */
const sameStudy = (a: Document, b: Document): boolean =>
  keyOf(project(a, 'url') as unknown as Json) === keyOf(project(b, 'url') as unknown as Json);

const shownOf = ({ id, of }: KeptStudy): Shown => (id === '' ? newShown(of) : { id, of, isComing: false });

/** The study of an address. Undo steps, and reports, belong to one study: those of another are left alone. */
function entered(document: Document, kept: KeptStudy | undefined): Start {
  const isKept = kept !== undefined && sameStudy(kept.document, document);
  return {
    document: isKept ? kept.document : document,
    history: isKept ? kept.history : emptyHistory,
    shown: newShown(isKept ? kept.of : null),
    problem: null,
    wanted: null,
  };
}

const waiting = (id: string): Start => ({
  document: firstStudy(navigator.language, false),
  history: emptyHistory,
  shown: { ...newShown(), isComing: true },
  problem: null,
  wanted: id,
});

/** Where the browser comes back to an entry of its history: to the study as it was left, not as its address has it. */
function returned({ study, workspace }: Entry, hash: string, kept: KeptStudy | undefined): Start | null {
  if (kept?.id === study) {
    const { document, history } = kept;
    return { document: { ...document, workspace }, history, shown: shownOf(kept), problem: null, wanted: null };
  }
  const read = fromHash(hash === startHash ? '' : `#${hash}`);
  if (!read.ok) return keptIdOf(hash) === null ? null : waiting(study);
  return { ...entered(read.value, kept), shown: { id: study, of: null, isComing: false }, wanted: study };
}

/** The study and the undo steps that the page opens on: the address first, then what this browser keeps. */
export function studyAtStart(): Start {
  const hash = location.hash.replace(/^#/, '');
  const kept = keptStudy();
  if (hash === '') {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return { ...entered(firstStudy(navigator.language, dark), undefined) };
  }
  const entry = entryOf(window.history.state);
  const back = entry === null ? null : returned(entry, hash, kept);
  if (back !== null) return back;
  if (hash === startHash) return entered(emptyDocument, kept);
  const id = keptIdOf(hash);
  if (id !== null && kept !== undefined && (id === '' || id === kept.id)) {
    return { document: kept.document, history: kept.history, shown: shownOf(kept), problem: null, wanted: null };
  }
  if (id !== null && id !== '') return waiting(id);
  const read = id === null ? fromHash(`#${hash}`) : null;
  if (read?.ok) return entered(read.value, kept);
  const wrong = read === null ? problem('study-not-kept') : read.error;
  return { ...entered(firstStudy(navigator.language, false), kept), problem: wrong };
}
