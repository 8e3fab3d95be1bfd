import { addAnalysis } from './add-analysis.ts';
import { addSheets } from './add-sheets.ts';
import { addSource } from './add-source.ts';
import { changeAnalysis } from './change-analysis.ts';
import { changeElement } from './change-element.ts';
import { changeSheet } from './change-sheet.ts';
import { clearClause } from './clear-clause.ts';
import { clearClauses } from './clear-clauses.ts';
import { duplicateLayer } from './duplicate-layer.ts';
import { duplicateSheet } from './duplicate-sheet.ts';
import { keepCorridor } from './keep-corridor.ts';
import { keepEvent } from './keep-event.ts';
import { keepFeatures } from './keep-features.ts';
import { moveCamera } from './move-camera.ts';
import { moveLayer } from './move-layer.ts';
import { moveSheet } from './move-sheet.ts';
import { removeAnalysis } from './remove-analysis.ts';
import { removeLayer } from './remove-layer.ts';
import { removeOwn } from './remove-own.ts';
import { removeSheets } from './remove-sheets.ts';
import { removeSource } from './remove-source.ts';
import { renewSource } from './renew-source.ts';
import { replaceSource } from './replace-source.ts';
import { setBoard } from './set-board.ts';
import { setBriefing } from './set-briefing.ts';
import { setClause } from './set-clause.ts';
import { setCompare } from './set-compare.ts';
import { setCorridor } from './set-corridor.ts';
import { setDisclosure } from './set-disclosure.ts';
import { setGrid } from './set-grid.ts';
import { setLanguage } from './set-language.ts';
import { setLayer } from './set-layer.ts';
import { setPick } from './set-pick.ts';
import { setPicture } from './set-picture.ts';
import { setPins } from './set-pins.ts';
import { setPlayback } from './set-playback.ts';
import { setRegions } from './set-regions.ts';
import { setSecondPeriod } from './set-second-period.ts';
import { setSelection } from './set-selection.ts';
import { setSeries } from './set-series.ts';
import { setSignificance } from './set-significance.ts';
import { setSweep } from './set-sweep.ts';
import { setTheme } from './set-theme.ts';
import { setWorkspace } from './set-workspace.ts';
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
  duplicateLayer,
  moveLayer,
  removeLayer,
  setLayer,
  setSelection,
  setPins,
  setSecondPeriod,
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
  setWorkspace,
  addSheets,
  changeSheet,
  changeElement,
  moveSheet,
  duplicateSheet,
  removeSheets,
  setBriefing,
  setRegions,
  renewSource,
  replaceSource,
} as const;

export type CommandName = keyof typeof commands;
export type CommandArgs<Name extends CommandName> = Parameters<(typeof commands)[Name]['apply']>[1];
