import type { ReactNode } from 'react';
import type { SheetElement } from '../../../document/document.ts';
import { elementStudy, viewOfScreen } from '../../../document/element-study.ts';
import { useCockpit } from '../../cockpit.ts';
import { isCopy } from '../../layers/drawing-id.ts';
import { layerNames } from '../../layers/layer-name.ts';
import { listName } from '../../panels/layers/area-choices.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Select } from '../../parts/select.tsx';
import { useAtHand } from '../at-hand.ts';
import { asOnScreen, isOwn, lockedAs } from '../own-view.ts';
import { CameraField } from './camera-field.tsx';
import styles from './inspector.module.css';
import { OwnTextFields } from './own-text-fields.tsx';
import type { PartFieldProps } from './part-field.ts';
import { whatName, whatsOf } from './part-names.ts';
import { partWords as words } from './part-words.ts';
import { PeriodField } from './period-field.tsx';
import { RecordFields } from './record-fields.tsx';

/** What a map, a chart or a table shows, and what it holds for itself. */
export function PartForm({ part }: { readonly part: SheetElement }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, content } = useAtHand();
  const { language } = study;
  const texts = words[language];
  const change = (changed: Partial<Omit<SheetElement, 'id'>>): void =>
    dispatch('changeElement', { sheet: sheet.id, element: part.id, change: changed });
  const { kind, what } = part;
  const limited = content?.elements.find(({ element }) => element.id === part.id)?.limited[language] ?? [];
  return (
    <div className={styles.form}>
      {kind === 'map' || kind === 'record' ? null : (
        <Select
          control="part-what"
          label={texts.what}
          value={what}
          options={whatsOf(kind, elementStudy(study, part).analyses.length > 0 || what === 'finding').map((value) => ({
            value,
            label: whatName(kind, value, language),
          }))}
          onChange={(value) => change({ what: value })}
        />
      )}
      <CheckBox
        control="part-locked"
        label={texts.locked}
        hint={texts.lockedHint}
        isChecked={part.isLocked}
        onChange={(isLocked) => change(lockedAs(part, study, isLocked))}
      />
      <Button control="part-take" onClick={() => change({ isLocked: true, view: viewOfScreen(study) })}>
        {texts.take}
      </Button>
      {kind === 'record' ? null : <PeriodField part={part} onView={(view) => change({ view })} />}
      {kind === 'record' && what === '' ? <RecordFields part={part} onView={(view) => change({ view })} /> : null}
      {kind === 'map' ? (
        <>
          <CameraField part={part} onView={(view) => change({ view })} />
          <LayersField part={part} onView={(view) => change({ view })} />
        </>
      ) : null}
      {kind === 'record' ? null : (
        <Fold control="fold-part-texts" title={texts.texts} rank="inner" isOpenAtFirst={false}>
          <div className="panel-stack">
            <OwnTextFields
              control="part-caption"
              name={texts.caption}
              text={part.caption}
              onChange={(caption) => change({ caption })}
            />
            <OwnTextFields
              control="part-alt"
              name={texts.alt}
              text={part.alt}
              help={texts.written}
              onChange={(alt) => change({ alt })}
            />
          </div>
        </Fold>
      )}
      {limited.length === 0 ? null : (
        <div className="caveat">
          <p>{texts.limited}</p>
          {limited.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </div>
  );
}

function LayersField({ part, onView }: PartFieldProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const { layers } = elementStudy(study, part);
  const names = layerNames(layers, language, (spec) => listName(spec, language, dataSets));
  return (
    <Fold control="fold-part-layers" title={words[language].layers} rank="inner" isOpenAtFirst={false}>
      {[...layers].reverse().map(({ id, layer, visible }) => (
        <CheckBox
          key={id}
          control={`part-layer-${isCopy({ id, layer }) ? id : layer}`}
          label={names.get(id) ?? layer}
          isChecked={visible}
          onChange={(isOn) =>
            onView({ ...part.view, layers: layers.map((one) => (one.id === id ? { ...one, visible: isOn } : one)) })
          }
        />
      ))}
      <Button
        control="part-layers-screen"
        look="link"
        isDisabled={!isOwn(part, study, ['layers'])}
        onClick={() => onView(asOnScreen(part, study, ['layers']))}
      >
        {words[language].asScreen}
      </Button>
    </Fold>
  );
}
