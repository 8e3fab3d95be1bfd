import { clearClause } from './clear-clause.ts';
import { clearClauses } from './clear-clauses.ts';
import { moveCamera } from './move-camera.ts';
import { setClause } from './set-clause.ts';
import { setCompare } from './set-compare.ts';
import { setCorridor } from './set-corridor.ts';
import { setGrid } from './set-grid.ts';
import { setLanguage } from './set-language.ts';
import { setTheme } from './set-theme.ts';
import { showEvent } from './show-event.ts';
import { showLayer } from './show-layer.ts';

export const commands = {
  setLanguage,
  setTheme,
  setCorridor,
  setClause,
  clearClause,
  clearClauses,
  setGrid,
  setCompare,
  moveCamera,
  showLayer,
  showEvent,
} as const;

export type CommandName = keyof typeof commands;
export type CommandArgs<Name extends CommandName> = Parameters<(typeof commands)[Name]['apply']>[1];
