import type { Bilingual } from '../../../corridors/corridor.ts';
import { type CommandSource, command, type HandCommand, inBoth } from './command.ts';
import { words } from './words.ts';

/** Pictures, films, studies, figures and logs as files; links; what the browser keeps. */
export const fileCommands: CommandSource = ({ cockpit, page }) => {
  const { document: study, exporting, runs, openHandTask, saveStudy, saveResults, saveRuns, saveOutline } = cockpit;
  const isBusy = exporting.status === 'running' ? inBoth(words, 'why.exporting') : null;
  const isElsewhere = study.workspace === 'explore' ? null : inBoth(words, 'why.elsewhere');
  const exportAs = (id: string, key: 'exportPicture' | 'exportFilm'): HandCommand =>
    command('export', id, inBoth(words, key), () => openHandTask({ kind: 'export' }), {
      whyNot: isElsewhere ?? isBusy,
    });
  return [
    exportAs('export-picture', 'exportPicture'),
    exportAs('export-film', 'exportFilm'),
    command('export', 'save-study', inBoth(words, 'saveStudy'), saveStudy),
    command('export', 'save-figures', inBoth(words, 'saveFigures'), saveResults),
    command('export', 'save-runs', inBoth(words, 'saveRuns'), saveRuns, {
      whyNot: runs.length === 0 ? inBoth(words, 'why.noRuns') : null,
    }),
    command('export', 'save-outline', inBoth(words, 'saveOutline'), saveOutline),
    command('export', 'copy-link', inBoth(words, 'copyLink'), () => page.press('copy-link'), {
      whyNot: page.canPress('copy-link') ? null : inBoth(words, 'why.noLink'),
    }),
    command('study', 'privacy', inBoth(words, 'privacy'), () => page.press('privacy')),
  ];
};

/** Buttons of the briefing's workspace, which has its own desk. */
const briefingButtons = ['present', 'print', 'briefing-export', 'add-sheet', 'renew'] as const;

/** What is done with the sheets of a briefing. */
export const briefingCommands: CommandSource = ({ cockpit: { document: study }, page }) => {
  const whyNot = (control: string): Bilingual | null => {
    if (study.workspace !== 'briefing') return inBoth(words, 'why.openBriefing');
    return page.canPress(control) ? null : inBoth(words, 'why.briefingCannot');
  };
  return briefingButtons.map((control) =>
    command('briefing', `briefing:${control}`, inBoth(words, control), () => page.press(control), {
      whyNot: whyNot(control),
    }),
  );
};
