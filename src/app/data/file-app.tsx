import type { ComponentType } from 'react';
import { learnCards } from '../../columns/sources/catalog.ts';
import { FileDeskContext } from '../../show/data-desk/file-desk.ts';
import { FileDialogs } from '../../show/data-desk/file-dialogs.tsx';
import type { Desk } from '../../workers/desk.ts';
import type { Library } from '../library.ts';
import type { AppStore } from '../store.ts';
import { createFileDesk } from './create-file-desk.ts';

/** Dialogs about files, with what they may ask for. */
export async function fileApp(store: AppStore, desk: Desk, library: Library): Promise<ComponentType> {
  const { sourceCards } = await import('../../columns/sources/all-cards.ts');
  learnCards(sourceCards);
  const fileDesk = createFileDesk(store, desk, library);
  return function FileApp() {
    return (
      <FileDeskContext value={fileDesk}>
        <FileDialogs />
      </FileDeskContext>
    );
  };
}
