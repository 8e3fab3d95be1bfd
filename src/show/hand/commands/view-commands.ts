import { languages } from '../../../base/words.ts';
import { corridors, filledText } from '../../../corridors/corridor.ts';
import type { Workspace } from '../../../document/document.ts';
import { words as barWords } from '../../panels/bar/words.ts';
import { type CommandSource, command, eachLanguage, inBoth } from './command.ts';
import { words } from './words.ts';

const already = inBoth(words, 'why.already');

/** Boxes and dialogs over the page. */
export const goCommands: CommandSource = ({ cockpit: { openHandTask } }) => [
  command('go', 'find', inBoth(words, 'find'), () => openHandTask({ kind: 'find' }), { keys: 'find' }),
  command('go', 'keys', inBoth(words, 'keys'), () => openHandTask({ kind: 'keys' }), { keys: 'keys' }),
  command('go', 'studies', inBoth(words, 'studies'), () => openHandTask({ kind: 'studies' })),
  command('go', 'presets', inBoth(words, 'presets'), () => openHandTask({ kind: 'presets' })),
  command('go', 'help', inBoth(words, 'help'), () => openHandTask({ kind: 'help', topic: 'border-kilometre' })),
  command('go', 'tour', inBoth(words, 'tour'), () => openHandTask({ kind: 'tour' })),
  command('go', 'about', inBoth(words, 'about'), () => openHandTask({ kind: 'about' })),
];

const workspaces: readonly Workspace[] = ['explore', 'regions', 'briefing'];
const languageNames = { en: 'English', es: 'Español' } as const;

/** Workspace, language, colours, and how the panels stand. */
export const viewCommands: CommandSource = ({ cockpit }) => {
  const { document: study, dispatch, layout, setLayout } = cockpit;
  return [
    ...workspaces.map((workspace) =>
      command(
        'view',
        `workspace:${workspace}`,
        inBoth(words, 'workspace', (language) => ({ name: barWords[language][workspace] })),
        () => dispatch('setWorkspace', { workspace }),
        { whyNot: study.workspace === workspace ? already : null },
      ),
    ),
    ...languages.map((language) =>
      command(
        'view',
        `language:${language}`,
        inBoth(words, 'language', () => ({ name: languageNames[language] })),
        () => dispatch('setLanguage', { language }),
        { whyNot: study.language === language ? already : null },
      ),
    ),
    ...(['light', 'dark'] as const).map((theme) =>
      command('view', `theme:${theme}`, inBoth(words, `theme.${theme}`), () => dispatch('setTheme', { theme }), {
        whyNot: study.theme === theme ? already : null,
      }),
    ),
    command('view', 'side:left', inBoth(words, layout.isLeftOpen ? 'leftFold' : 'leftOpen'), () =>
      setLayout({ isLeftOpen: !layout.isLeftOpen }),
    ),
    command('view', 'side:right', inBoth(words, layout.isRightOpen ? 'rightFold' : 'rightOpen'), () =>
      setLayout({ isRightOpen: !layout.isRightOpen }),
    ),
  ];
};

/** Which corridor is studied: the programme's, and those that the person drew. */
export const corridorCommands: CommandSource = ({ cockpit: { document: study, dispatch } }) =>
  [...corridors, ...study.corridors].map(({ id, name }) =>
    command(
      'corridors',
      `corridor:${id}`,
      inBoth(words, 'corridor', (language) => ({ name: filledText(name)[language] })),
      () => dispatch('setCorridor', { corridor: id }),
      { whyNot: study.corridor === id ? already : null },
    ),
  );

/** Undo and redo, with what they would take back. */
export const stepCommands: CommandSource = ({ cockpit: { undoable, undo, redo } }) => [
  command(
    'study',
    'undo',
    eachLanguage((language) => barWords[language].undo),
    undo,
    {
      keys: 'undo',
      whyNot: undoable.undo === null ? inBoth(barWords, 'nothingToUndo') : null,
    },
  ),
  command(
    'study',
    'redo',
    eachLanguage((language) => barWords[language].redo),
    redo,
    {
      keys: 'redo',
      whyNot: undoable.redo === null ? inBoth(barWords, 'nothingToRedo') : null,
    },
  ),
];
