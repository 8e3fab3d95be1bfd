import type { ReactNode } from 'react';
import { languages, say } from '../../../base/words.ts';
import { corridors, filledText } from '../../../corridors/corridor.ts';
import type { Document } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { type Option, type OptionGroup, Select } from '../../parts/select.tsx';
import { useIsNarrow } from '../../parts/use-is-narrow.ts';
import { CopyLink } from './copy-link.tsx';
import { MoreMenu } from './more-menu.tsx';
import { stepName } from './step-name.ts';
import { words } from './words.ts';

interface TopBarProps {
  /** Null where the workspace has a way of its own to files. */
  readonly onExport: (() => void) | null;
}

export function TopBar({ onExport }: TopBarProps): ReactNode {
  const { document: study, dispatch, openHandTask } = useCockpit();
  const { language, theme } = study;
  const isNarrow = useIsNarrow();
  const texts = words[language];
  return (
    <header className="top-bar">
      <h1 className="brand">Corredor</h1>
      {study.workspace === 'regions' ? null : (
        <Select
          control="corridor"
          label={texts.corridor}
          isLabelHidden
          value={study.corridor}
          options={corridorOptions(study)}
          onChange={(corridor) => dispatch('setCorridor', { corridor })}
        />
      )}
      <div className="workspace">
        <RadioGroup
          control="workspace"
          label={texts.workspace}
          isLabelHidden
          look="segments"
          value={study.workspace}
          choices={(['explore', 'regions', 'briefing'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={(workspace) => dispatch('setWorkspace', { workspace })}
        />
      </div>
      <div className="bar-actions">
        <Button control="find-open" label={texts.find} onClick={() => openHandTask({ kind: 'find' })}>
          <svg className="arrow" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z" />
          </svg>
        </Button>
        <UndoButtons />
        <RadioGroup
          control="language"
          label={texts.language}
          isLabelHidden
          look="segments"
          value={language}
          choices={languages.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(chosen) => dispatch('setLanguage', { language: chosen })}
        />
        <Button
          control="theme"
          label={`${texts.theme}: ${texts[theme === 'light' ? 'dark' : 'light']}`}
          onClick={() => dispatch('setTheme', { theme: theme === 'light' ? 'dark' : 'light' })}
        >
          <svg className="half-moon" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" />
            <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
          </svg>
        </Button>
        {isNarrow ? null : (
          <>
            <Button control="studies" onClick={() => openHandTask({ kind: 'studies' })}>
              {texts.studies}
            </Button>
            <CopyLink language={language} />
          </>
        )}
        {onExport === null ? null : (
          <Button control="export" look="main" onClick={onExport}>
            {texts.export}
          </Button>
        )}
        <MoreMenu hasStudies={isNarrow} />
      </div>
    </header>
  );
}

/** The programme's corridors, and under a heading of their own those that the person drew. */
function corridorOptions({ language, corridors: own }: Document): readonly (Option | OptionGroup)[] {
  const programme = corridors.map(({ id, name }) => ({ value: id, label: name[language] }));
  const drawn = own.map(({ id, name }) => ({ value: id, label: filledText(name)[language] }));
  return drawn.length === 0 ? programme : [...programme, { label: words[language].ownCorridors, options: drawn }];
}

function UndoButtons(): ReactNode {
  const { document: study, undoable, undo, redo } = useCockpit();
  const { language } = study;
  const labelOf = (way: 'undo' | 'redo'): string => {
    const step = undoable[way];
    if (step === null) return words[language][way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'];
    return say(words, language, way === 'undo' ? 'undoStep' : 'redoStep', { step: stepName(step, language) });
  };
  return (
    <div className="pair">
      <Button control="undo" label={labelOf('undo')} isDisabled={undoable.undo === null} onClick={undo}>
        <svg className="arrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 2.5 2.5 6 6 9.5M2.5 6H10a3.75 3.75 0 0 1 0 7.5H6" />
        </svg>
      </Button>
      <Button control="redo" label={labelOf('redo')} isDisabled={undoable.redo === null} onClick={redo}>
        <svg className="arrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 2.5 13.5 6 10 9.5M13.5 6H6a3.75 3.75 0 0 0 0 7.5h4" />
        </svg>
      </Button>
    </div>
  );
}
