import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { HandProps } from '../hand-props.ts';
import { KeyCaps } from './key-caps.tsx';
import { type KeyGroupId, keyGroupIds, keyGroups } from './key-list.ts';
import './keys-dialog.css';
import { words } from './words.ts';

/** All keys, by what has the focus. */
export function KeysDialog({ onClose }: HandProps<'keys'>): ReactNode {
  const { document: study, layout, setLayout } = useCockpit();
  const { language } = study;
  const texts = words[language];
  return (
    <Dialog control="keys" title={texts.title} closeLabel={texts.close} onClose={onClose} width={880}>
      <p className="field-help">{texts.intro}</p>
      <div>
        <CheckBox
          control="sign-keys"
          label={texts.signs}
          isChecked={layout.hasSignKeys}
          onChange={(hasSignKeys) => setLayout({ hasSignKeys })}
        />
        <p className="field-help">{texts.signsHelp}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="key-groups" aria-label={texts.title} tabIndex={0}>
        {keyGroupIds.map((id) => (
          <KeyTable key={id} id={id} language={language} />
        ))}
      </section>
    </Dialog>
  );
}

function KeyTable({ id, language }: { readonly id: KeyGroupId; readonly language: Language }): ReactNode {
  const texts = words[language];
  return (
    <table className="key-table" data-keys={id}>
      <caption>{texts[`group.${id}`]}</caption>
      <thead>
        <tr>
          {[texts.does, texts.pressed].map((text) => (
            <th key={text} scope="col">
              <span className="spoken-only">{text}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyGroups[id].map(({ use, combos }) => (
          <tr key={use}>
            <td>{texts[use]}</td>
            <td className="key-cell">
              <KeyCaps combos={combos} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
