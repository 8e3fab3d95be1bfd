import type { ComponentType } from 'react';
import { HandDialogs } from '../../show/hand/hand-dialogs.tsx';
import type { AppStore } from '../store.ts';

/** Boxes and dialogs over the page, with what they may ask for. */
export function handApp(_store: AppStore): ComponentType {
  return HandDialogs;
}
