import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { firstLayout } from '../../layout.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { HandProps } from '../hand-props.ts';
import { type Preset, presets } from './presets.ts';
import { words } from './words.ts';

/** Sets the page up for a person's work in one press. */
export function PresetsDialog({ onClose }: HandProps<'presets'>): ReactNode {
  const { document: study, layout, dispatch, setLayout } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const use = ({ workspace, layout: preset }: Preset): void => {
    setLayout({ ...preset, folds: { ...layout.folds, ...preset.folds } });
    dispatch('setWorkspace', { workspace });
    onClose();
  };
  return (
    <Dialog control="presets-panel" title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <p className="field-help">{texts.note}</p>
      {presets.map((preset) => (
        <section key={preset.id} className="panel-stack">
          <div>
            <h3>{texts[preset.id]}</h3>
            <p>{texts[`${preset.id}.help`]}</p>
          </div>
          <Button
            control={`preset-${preset.id}`}
            label={say(words, language, 'useFor', { name: texts[preset.id] })}
            onClick={() => use(preset)}
          >
            {texts.use}
          </Button>
        </section>
      ))}
      <section>
        <Button
          control="preset-none"
          look="link"
          onClick={() => {
            setLayout(firstLayout);
            onClose();
          }}
        >
          {texts.asAtFirst}
        </Button>
        <p className="field-help">{texts.asAtFirstHelp}</p>
      </section>
    </Dialog>
  );
}
