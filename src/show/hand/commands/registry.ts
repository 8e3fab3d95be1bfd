import type { CommandGround, CommandSource, HandCommand } from './command.ts';
import { dataCommands, figureCommands } from './figure-commands.ts';
import { briefingCommands, fileCommands } from './file-commands.ts';
import { layerCommands, mapCommands, methodCommands } from './map-commands.ts';
import { playbackCommands } from './playback-commands.ts';
import { compareCommands, timeCommands } from './time-commands.ts';
import { corridorCommands, goCommands, stepCommands, viewCommands } from './view-commands.ts';

/** Everything that can be done, in the order in which it is listed. One line for each kind. */
const sources: readonly CommandSource[] = [
  goCommands,
  stepCommands,
  viewCommands,
  timeCommands,
  compareCommands,
  playbackCommands,
  figureCommands,
  mapCommands,
  layerCommands,
  methodCommands,
  corridorCommands,
  dataCommands,
  fileCommands,
  briefingCommands,
];

/** The commands as they stand now. */
export const commandsAt = (ground: CommandGround): readonly HandCommand[] =>
  sources.flatMap((source) => source(ground));
