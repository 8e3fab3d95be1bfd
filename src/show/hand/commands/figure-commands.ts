import type { Picture, SeriesForm } from '../../../document/document.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { words as filterWords } from '../../panels/filters/words.ts';
import { words as pictureWords } from '../../panels/pictures/words.ts';
import { type CommandSource, command, inBoth } from './command.ts';
import { words } from './words.ts';

const already = inBoth(words, 'why.already');
const resolutions = [3, 4, 5, 6, 7] as const;
const forms: readonly SeriesForm['form'][] = ['counts', 'per-day', 'rolling-12', 'index'];
const views: readonly Picture['view'][] = ['diagram', 'ridges', 'years'];

/** What is counted, and how it is drawn. */
export const figureCommands: CommandSource = ({ cockpit: { document: study, dispatch } }) => {
  const { grid, series, picture, clauses } = study;
  const gridCommand = <Key extends 'figures' | 'count' | 'scale' | 'resolution'>(
    key: Key,
    value: (typeof grid)[Key],
    word: Extract<keyof (typeof filterWords)['en'], string>,
    label: 'figures' | 'count' | 'scale' | 'resolution',
  ) =>
    command(
      'figures',
      `${key}:${value}`,
      inBoth(words, 'choice', (language) => ({ of: filterWords[language][label], name: filterWords[language][word] })),
      () => dispatch('setGrid', { grid: { [key]: value } }),
      { whyNot: grid[key] === value ? already : null },
    );
  return [
    gridCommand('figures', 'areas', 'areas', 'figures'),
    gridCommand('figures', 'incidents', 'incidents', 'figures'),
    gridCommand('count', 'records', 'records', 'count'),
    gridCommand('count', 'people', 'people', 'count'),
    gridCommand('scale', 'study', 'study', 'scale'),
    gridCommand('scale', 'view', 'view', 'scale'),
    ...resolutions.map((value) => gridCommand('resolution', value, `resolution.${value}`, 'resolution')),
    ...forms.map((form) =>
      command(
        'figures',
        `series:${form}`,
        inBoth(words, 'choice', (language) => ({
          of: filterWords[language].series,
          name: filterWords[language][`series.${form}`],
        })),
        () => dispatch('setSeries', { series: { form } }),
        { whyNot: series.form === form ? already : null },
      ),
    ),
    ...views.map((view) =>
      command(
        'figures',
        `picture:${view}`,
        inBoth(words, 'choice', (language) => ({
          of: pictureWords[language].view,
          name: pictureWords[language][view],
        })),
        () => dispatch('setPicture', { picture: { view } }),
        { whyNot: picture.view === view ? already : null },
      ),
    ),
    command('figures', 'clear-filters', inBoth(filterWords, 'clear'), () => dispatch('clearClauses', {}), {
      whyNot: Object.keys(clauses).length === 0 ? inBoth(words, 'why.noFilter') : null,
    }),
    command(
      'figures',
      'whole-corridor',
      inBoth(words, 'wholeStretch'),
      () => dispatch('clearClause', { view: 'place' }),
      { whyNot: clauses.place === undefined ? already : null },
    ),
  ];
};

/** Tables of a kind of which one is drawn. */
const kinds = ['incidents', 'areas', 'national'] as const;

/** Files, and which table is drawn. */
export const dataCommands: CommandSource = ({ cockpit, page }) => {
  const { document: study, dataSets, dispatch, openFiles, importing, openFileTask } = cockpit;
  return [
    command('data', 'open-file', inBoth(words, 'openFile'), () => page.askForFiles(openFiles), {
      whyNot: importing === null ? null : inBoth(words, 'why.reading'),
    }),
    ...kinds.flatMap((kind) =>
      dataSets
        .filter((set) => set.kind === kind)
        .map((set) =>
          command(
            'data',
            `drawn:${kind}:${set.table}`,
            inBoth(words, 'drawn', (language) => ({ name: nameOf(set, language) })),
            () => dispatch('setGrid', { grid: { [kind]: set.table } }),
            { whyNot: study.grid[kind] === set.table ? already : null },
          ),
        ),
    ),
    command('data', 'reconciliation', inBoth(words, 'publishers'), () => openFileTask({ kind: 'reconciliation' })),
  ];
};
