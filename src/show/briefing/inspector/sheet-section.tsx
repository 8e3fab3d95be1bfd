import type { ReactNode } from 'react';
import type { Sheet } from '../../../document/document.ts';
import { furnitureKinds, pageKinds, templates } from '../../../document/sheet.ts';
import { useCockpit } from '../../cockpit.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { useAtHand } from '../at-hand.ts';
import { words as workspaceWords } from '../words.ts';
import { LogosField } from './logos-field.tsx';
import { OwnTextFields } from './own-text-fields.tsx';
import { words } from './words.ts';

type Change = (change: Partial<Omit<Sheet, 'id'>>) => void;

interface FormProps {
  readonly sheet: Sheet;
  readonly change: Change;
}

/** The page, how it is laid out, and what stands on it beside its parts. */
export function SheetSection(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet } = useAtHand();
  const texts = words[study.language];
  const change: Change = (changed) => dispatch('changeSheet', { id: sheet.id, change: changed });
  return (
    <Fold control="fold-sheet" title={texts.sheet}>
      <div className="panel-stack">
        <PageFields sheet={sheet} change={change} />
        <FurnitureFields sheet={sheet} change={change} />
        <Fold control="fold-sheet-titles" title={texts.titles} rank="inner" isOpenAtFirst={false}>
          <div className="panel-stack">
            <OwnTextFields
              control="sheet-title"
              name={texts.title}
              text={sheet.title}
              onChange={(title) => change({ title })}
            />
            <OwnTextFields
              control="sheet-subtitle"
              name={texts.subtitle}
              text={sheet.subtitle}
              help={texts.emptyHelp}
              onChange={(subtitle) => change({ subtitle })}
            />
          </div>
        </Fold>
        <SeaFields sheet={sheet} change={change} />
        <LogosField />
      </div>
    </Fold>
  );
}

function PageFields({ sheet, change }: FormProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const isPaper = sheet.page === 'a4' || sheet.page === 'letter' || sheet.page === 'a1';
  return (
    <>
      <Select
        control="sheet-page"
        label={texts.kind}
        value={sheet.page}
        options={pageKinds.map((value) => ({ value, label: workspaceWords[language][`kind.${value}`] }))}
        onChange={(value) => change({ page: pageKinds.find((kind) => kind === value) ?? 'slide' })}
      />
      {isPaper ? (
        <RadioGroup
          control="sheet-orientation"
          label={texts.orientation}
          look="segments"
          value={sheet.orientation}
          choices={(['landscape', 'portrait'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={(orientation) => change({ orientation })}
        />
      ) : null}
      <Select
        control="sheet-template"
        label={texts.template}
        value={sheet.template}
        help={texts.templateHelp}
        options={templates.map((value) => ({ value, label: texts[`template.${value}`] }))}
        onChange={(value) => change({ template: templates.find((one) => one === value) ?? 'map' })}
      />
      <RadioGroup
        control="sheet-projection"
        label={texts.projection}
        value={sheet.projection}
        choices={[
          { value: 'conic', label: texts.conic, hint: texts.conicHint },
          { value: 'mercator', label: texts.mercator, hint: texts.mercatorHint },
        ]}
        onChange={(projection) => change({ projection })}
      />
    </>
  );
}

function FurnitureFields({ sheet, change }: FormProps): ReactNode {
  const texts = words[useCockpit().document.language];
  const { furniture } = sheet;
  return (
    <fieldset className="field">
      <legend className="field-label">{texts.furniture}</legend>
      {furnitureKinds.map((kind) => (
        <CheckBox
          key={kind}
          control={`furniture-${kind}`}
          label={texts[`furniture.${kind}`]}
          isChecked={furniture.includes(kind)}
          {...(kind === 'sources' && !furniture.includes(kind) ? { hint: texts.sourcesHelp } : {})}
          onChange={(isOn) =>
            change({ furniture: furnitureKinds.filter((one) => (one === kind ? isOn : furniture.includes(one))) })
          }
        />
      ))}
    </fieldset>
  );
}

function SeaFields({ sheet, change }: FormProps): ReactNode {
  const texts = words[useCockpit().document.language];
  const { seas } = sheet;
  return (
    <Fold control="fold-seas" title={texts.seas} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack">
        <p className="field-help">{texts.seasHelp}</p>
        {(['pacific', 'gulf'] as const).map((coast) => (
          <OwnTextFields
            key={coast}
            control={`sea-${coast}`}
            name={texts[coast]}
            text={seas[coast]}
            onChange={(text) => change({ seas: { ...seas, [coast]: text } })}
          />
        ))}
      </div>
    </Fold>
  );
}
