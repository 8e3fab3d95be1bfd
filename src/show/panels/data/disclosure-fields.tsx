import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { words } from './words.ts';

/** The number below which records are held back without asking why. */
const safe = 5;

export function DisclosureFields(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, disclosure } = study;
  const texts = words[language];
  return (
    <Fold control="fold-suppression" title={texts.suppression} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack">
        <NumberField
          control="threshold"
          topic="threshold"
          label={texts.threshold}
          unit={texts.thresholdUnit}
          help={texts.thresholdHelp}
          value={disclosure.threshold}
          min={1}
          max={1000}
          step={1}
          onChange={(threshold) => dispatch('setDisclosure', { disclosure: { threshold: Math.round(threshold) } })}
        />
        {disclosure.threshold < safe || disclosure.reason !== '' ? (
          <TypedField
            control="threshold-reason"
            kind="text"
            label={texts.reason}
            value={disclosure.reason}
            onCommit={(reason) => dispatch('setDisclosure', { disclosure: { reason: reason.slice(0, 400) } })}
          />
        ) : null}
        <CheckBox
          control="suppress-public"
          label={texts.suppressPublic}
          isChecked={disclosure.suppressPublic}
          onChange={(suppressPublic) => dispatch('setDisclosure', { disclosure: { suppressPublic } })}
        />
      </div>
    </Fold>
  );
}
