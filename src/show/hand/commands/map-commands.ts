import { cards, type MethodCard } from '../../../analyse/catalog.ts';
import { featureKinds } from '../../../document/document.ts';
import { layerNames } from '../../layers/layer-name.ts';
import { words as placeWords } from '../../panels/places/words.ts';
import {
  emptyCorridor,
  emptyFeature,
  measureKinds,
  selectKinds,
  startCorridor,
  startFeature,
  startMark,
  type Tool,
} from '../../tool.ts';
import { type CommandGround, type CommandSource, command, eachLanguage, type HandCommand, inBoth } from './command.ts';
import { words } from './words.ts';

const elsewhere = inBoth(words, 'why.elsewhere');

/** Tools of the map, and what they leave on it. */
export const mapCommands: CommandSource = ({ cockpit }) => {
  const { document: study, tool, takeTool, openPlaceForm, openHandTask, dispatch } = cockpit;
  const whyNot = study.workspace === 'explore' ? null : elsewhere;
  const toolCommand = (id: string, name: HandCommand['name'], start: () => Tool): HandCommand =>
    command('map', `tool:${id}`, name, () => takeTool(start()), { whyNot });
  const { selection, pins, pick, camera } = study;
  return [
    ...selectKinds.map((kind) => toolCommand(kind, inBoth(words, kind), () => startMark(kind))),
    ...measureKinds.map((kind) => toolCommand(kind, inBoth(words, kind), () => startMark(kind))),
    toolCommand('corridor-line', inBoth(words, 'corridorLine'), () => startCorridor('corridor-line')),
    toolCommand('corridor-area', inBoth(words, 'corridorArea'), () => startCorridor('corridor-area')),
    command('map', 'corridor-type', inBoth(words, 'corridorType'), () => openPlaceForm(emptyCorridor), { whyNot }),
    ...featureKinds.map((kind) =>
      toolCommand(
        `feature:${kind}`,
        inBoth(words, 'drawThing', (language) => ({ name: placeWords[language][kind] })),
        () => startFeature(emptyFeature(kind)),
      ),
    ),
    command('map', 'leave-tool', inBoth(words, 'leaveTool'), () => takeTool(null), {
      keys: 'leave',
      whyNot: tool === null ? inBoth(words, 'why.noTool') : null,
    }),
    command('map', 'selection-table', inBoth(words, 'selectionTable'), () => openHandTask({ kind: 'selection' }), {
      whyNot: selection === null ? inBoth(words, 'why.noSelection') : null,
    }),
    command(
      'map',
      'clear-selection',
      inBoth(words, 'clearSelection'),
      () => dispatch('setSelection', { selection: null }),
      { whyNot: selection === null ? inBoth(words, 'why.noSelection') : null },
    ),
    command('map', 'clear-pins', inBoth(words, 'clearPins'), () => dispatch('setPins', { pins: [] }), {
      whyNot: pins.length === 0 ? inBoth(words, 'why.noPins') : null,
    }),
    command('map', 'clear-pick', inBoth(words, 'clearPick'), () => dispatch('setPick', { pick: null }), {
      whyNot: pick === null ? inBoth(words, 'why.noPick') : null,
    }),
    command('map', 'whole-map', inBoth(words, 'wholeMap'), () => dispatch('moveCamera', { camera: null }), {
      whyNot: camera === null ? inBoth(words, 'why.already') : null,
    }),
  ];
};

/** Every layer of the study: on or off, and its classes. */
export const layerCommands: CommandSource = ({ cockpit: { document: study, dispatch, openHandTask } }) => {
  const names = { en: layerNames(study.layers, 'en'), es: layerNames(study.layers, 'es') };
  return [...study.layers].reverse().flatMap(({ id, layer, visible }) => {
    const nameOf = (language: 'en' | 'es') => ({ name: names[language].get(id) ?? layer });
    return [
      command('layers', `layer:${id}`, inBoth(words, visible ? 'hideLayer' : 'showLayer', nameOf), () =>
        dispatch('showLayer', { id, visible: !visible }),
      ),
      command('layers', `classes:${id}`, inBoth(words, 'layerClasses', nameOf), () =>
        openHandTask({ kind: 'classes', layer: id }),
      ),
    ];
  });
};

/** Whether the incidents that are drawn are a cube: sums of records, and no records. */
const isOnCube = ({ document: { grid }, dataSets }: CommandGround['cockpit']): boolean =>
  dataSets.some(({ table, cube }) => table === grid.incidents && cube !== undefined);

/** What runs a method: its form, or the place where it runs by itself. */
function methodRun(
  { id, shape, needs, needsRecords }: MethodCard,
  { cockpit }: CommandGround,
): Pick<HandCommand, 'run' | 'whyNot'> {
  const { document: study, dispatch, openHandTask } = cockpit;
  if (needs === 'regions') {
    const isHere = study.workspace === 'regions';
    return {
      run: () => dispatch('setWorkspace', { workspace: 'regions' }),
      whyNot: isHere ? inBoth(words, 'why.runsHere') : null,
    };
  }
  if (needsRecords === true && isOnCube(cockpit)) {
    return { run: () => undefined, whyNot: inBoth(words, 'why.needsRecords') };
  }
  if (shape === 'shift') {
    const isRunning = study.compare.kind !== 'none';
    return {
      run: () => dispatch('setCompare', { compare: { kind: 'previous' } }),
      whyNot: isRunning ? inBoth(words, 'why.runsCompared') : null,
    };
  }
  return { run: () => openHandTask({ kind: 'run', method: id }), whyNot: null };
}

/** Every method of the catalogue. */
export const methodCommands: CommandSource = (ground) =>
  cards.map((card) => {
    const { run, whyNot } = methodRun(card, ground);
    const name = eachLanguage((language) => card.words[language].name);
    return command(
      'methods',
      `method:${card.id}`,
      inBoth(words, 'method', (language) => ({ name: name[language] })),
      run,
      {
        whyNot,
      },
    );
  });
