import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { SheetElement } from '../../../document/document.ts';
import { viewOfScreen } from '../../../document/element-study.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useAtHand } from '../at-hand.ts';
import { mostParts, shifted, withoutPart, withPart } from '../sheet-parts.ts';
import styles from './inspector.module.css';
import { PartForm } from './part-form.tsx';
import { partName } from './part-names.ts';
import { partWords as words } from './part-words.ts';

/** The maps, charts and tables of the sheet in order, and the form of the one that is chosen. */
export function PartsSection(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, part, choose } = useAtHand();
  const { language } = study;
  const texts = words[language];
  const add = (kind: SheetElement['kind'], what: string): void => {
    dispatch('changeSheet', {
      id: sheet.id,
      change: { elements: withPart(sheet, kind, what, viewOfScreen(study)) },
    });
    choose({ part: nextId('x', sheet.elements) });
  };
  const isFull = sheet.elements.length >= mostParts;
  return (
    <Fold control="fold-parts" title={texts.parts} aside={String(sheet.elements.length)}>
      <div className="panel-stack">
        <ul className={styles.parts}>
          {sheet.elements.map((element, at) => (
            <PartRow key={element.id} element={element} at={at} />
          ))}
        </ul>
        <div className="row">
          <Button control="add-map" isDisabled={isFull} onClick={() => add('map', '')}>
            {texts.addMap}
          </Button>
          <Button control="add-chart" isDisabled={isFull} onClick={() => add('chart', 'months')}>
            {texts.addChart}
          </Button>
          <Button control="add-table" isDisabled={isFull} onClick={() => add('table', 'main')}>
            {texts.addTable}
          </Button>
        </div>
        {part === undefined ? <p className="field-help">{texts.chooseHelp}</p> : <PartForm key={part.id} part={part} />}
      </div>
    </Fold>
  );
}

function PartRow({ element, at }: { readonly element: SheetElement; readonly at: number }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, part, content, choose } = useAtHand();
  const { language } = study;
  const name = partName(element, language);
  // Ten maps of ten years are told apart by their months.
  const made = content?.elements.find((one) => one.element.id === element.id)?.scenes[language];
  const months = sheet.elements.length > 1 ? (made?.frame?.main ?? made?.period ?? '') : '';
  const isChosen = part?.id === element.id;
  const move = (by: -1 | 1): void =>
    dispatch('changeSheet', { id: sheet.id, change: { elements: shifted(sheet.elements, element.id, by) } });
  const remove = (): void => {
    dispatch('changeSheet', { id: sheet.id, change: withoutPart(sheet, element.id) });
    if (isChosen) choose({ part: '' });
  };
  const button = (control: string, key: 'up' | 'down' | 'remove', path: string, isOff: boolean, act: () => void) => (
    <Button
      control={`${control}-${element.id}`}
      look="quiet"
      label={say(words, language, key, { part: name })}
      isDisabled={isOff}
      onClick={act}
    >
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  );
  return (
    <li className={styles.partRow} data-chosen={isChosen}>
      <button
        type="button"
        className={styles.partName}
        data-control={`choose-${element.id}`}
        aria-pressed={isChosen}
        onClick={() => choose({ part: isChosen ? '' : element.id })}
      >
        {name}
        {months === '' ? null : <span className={styles.shown}>{months}</span>}
      </button>
      {button('part-up', 'up', 'M8 13V3M4 7l4-4 4 4', at === 0, () => move(-1))}
      {button('part-down', 'down', 'M8 3v10M4 9l4 4 4-4', at === sheet.elements.length - 1, () => move(1))}
      {button('part-remove', 'remove', 'M4 4l8 8M12 4l-8 8', sheet.elements.length === 1, remove)}
    </li>
  );
}
