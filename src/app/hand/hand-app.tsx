import type { ComponentType } from 'react';
import { HandDialogs } from '../../show/hand/hand-dialogs.tsx';
import { StudiesDeskContext } from '../../show/hand/studies/studies-desk.ts';
import type { AppStore } from '../store.ts';
import { createStudiesDesk } from '../studies/create-studies-desk.ts';
import type { Shelf } from '../studies/shelf.ts';

/** Boxes and dialogs over the page, with what they may ask for. */
export function handApp(store: AppStore, shelf: Shelf): ComponentType {
  const studies = createStudiesDesk(store, shelf.keeper);
  return function HandApp() {
    return (
      <StudiesDeskContext value={studies}>
        <HandDialogs />
      </StudiesDeskContext>
    );
  };
}
