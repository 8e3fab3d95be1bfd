import type { Language } from '../../base/words.ts';
import type { Document } from '../../document/document.ts';
import type { Scene } from '../scene.ts';
import type { SetTold } from '../scene-text/set-told.ts';
import type { SheetContent } from './sheet-content.ts';

/** What a sheet says of its data: of the sets that it draws, and of no other. */
export interface DrawnSets {
  readonly sets: readonly SetTold[];
  readonly sources: readonly string[];
  readonly counted: readonly string[];
  readonly notes: readonly string[];
}

type Releases = Pick<SheetContent, 'releases'>;

/** A set of the grid that has no release on the sheet is not drawn; one that a method names is. */
function isDrawn(table: string, { grid }: Document, { releases }: Releases): boolean {
  const isOfGrid = table === grid.areas || table === grid.incidents || table === grid.national;
  return releases.length === 0 || !isOfGrid || releases.some((release) => release.table === table);
}

function drawnInScene({ sets, notes }: Scene, study: Document, releases: Releases): DrawnSets {
  const drawn = sets.filter(({ table }) => isDrawn(table, study, releases));
  const said = new Set(drawn.flatMap((set) => set.notes));
  const others = new Set(sets.filter((set) => !drawn.includes(set)).flatMap((set) => set.notes));
  return {
    sets: drawn,
    sources: drawn.map(({ citation }) => citation),
    counted: drawn.flatMap(({ counted }) => counted),
    notes: notes.filter((note) => said.has(note) || !others.has(note)),
  };
}

/** Of all elements of a sheet, in their order; what several say stands once. */
export function drawnSets(content: SheetContent, language: Language): DrawnSets {
  const all = content.elements.map(({ scenes, study }) => drawnInScene(scenes[language], study, content));
  const once = (pick: (drawn: DrawnSets) => readonly string[]): readonly string[] => [...new Set(all.flatMap(pick))];
  return {
    sets: [...new Map(all.flatMap(({ sets }) => sets).map((set) => [set.table, set])).values()],
    sources: once(({ sources }) => sources),
    counted: once(({ counted }) => counted),
    notes: once(({ notes }) => notes),
  };
}
