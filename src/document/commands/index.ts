import { addAnalysis } from './add-analysis.ts';
import { addSource } from './add-source.ts';
import { changeAnalysis } from './change-analysis.ts';
import { clearClause } from './clear-clause.ts';
import { clearClauses } from './clear-clauses.ts';
import { keepCorridor } from './keep-corridor.ts';
import { keepEvent } from './keep-event.ts';
import { keepFeatures } from './keep-features.ts';
import { moveCamera } from './move-camera.ts';
import { removeAnalysis } from './remove-analysis.ts';
import { removeOwn } from './remove-own.ts';
import { removeSource } from './remove-source.ts';
import { setBoard } from './set-board.ts';
import { setClause } from './set-clause.ts';
import { setCompare } from './set-compare.ts';
import { setCorridor } from './set-corridor.ts';
import { setDisclosure } from './set-disclosure.ts';
import { setGrid } from './set-grid.ts';
import { setLanguage } from './set-language.ts';
import { setPick } from './set-pick.ts';
import { setPicture } from './set-picture.ts';
import { setPlayback } from './set-playback.ts';
import { setSeries } from './set-series.ts';
import { setSignificance } from './set-significance.ts';
import { setSweep } from './set-sweep.ts';
import { setTheme } from './set-theme.ts';
import { showEvent } from './show-event.ts';
import { showLayer } from './show-layer.ts';
import { statePublished } from './state-published.ts';

export const commands = {
  setLanguage,
  setTheme,
  setCorridor,
  setClause,
  clearClause,
  clearClauses,
  setGrid,
  setCompare,
  setDisclosure,
  moveCamera,
  showLayer,
  showEvent,
  addSource,
  removeSource,
  statePublished,
  addAnalysis,
  changeAnalysis,
  removeAnalysis,
  setBoard,
  setSignificance,
  setPick,
  setSweep,
  setPicture,
  setSeries,
  setPlayback,
  keepCorridor,
  keepFeatures,
  keepEvent,
  removeOwn,
} as const;

export type CommandName = keyof typeof commands;
export type CommandArgs<Name extends CommandName> = Parameters<(typeof commands)[Name]['apply']>[1];
