import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Sheet } from '../../../document/document.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { defaultTitle } from '../../page/texts/title.ts';
import { untranslated } from '../../page/texts/untranslated.ts';
import { Button } from '../../parts/button.tsx';
import { useBriefing } from '../briefing-desk.ts';
import { words as workspaceWords } from '../words.ts';
import styles from './sheet-list.module.css';
import { words } from './words.ts';

/** What a dragged row carries: no other text is taken for a sheet. */
const dragType = 'application/x-corredor-sheet';

interface SheetRowProps {
  readonly sheet: Sheet;
  readonly number: number;
  readonly isShown: boolean;
  readonly isOver: boolean;
  readonly isEditable: boolean;
  readonly onOpen: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDuplicate: () => void;
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (sheet: string) => void;
}

/** A sheet of the list: chosen by a press or the arrow keys, moved by dragging, by buttons or with Alt. */
export function SheetRow(props: SheetRowProps): ReactNode {
  const { sheet, number, isShown, isOver, isEditable, onOpen, onOver, onDrop } = props;
  const { language } = useCockpit().document;
  const row = useRef<HTMLLIElement>(null);
  const title = useTitle(sheet, language);
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onOver(false);
    const id = event.dataTransfer.getData(dragType);
    if (id !== '') onDrop(id);
  };
  return (
    <li
      ref={row}
      className={styles.row}
      data-sheet={sheet.id}
      data-shown={isShown}
      data-over={isOver}
      draggable={isEditable}
      onDragStart={(event) => event.dataTransfer.setData(dragType, sheet.id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        onOver(true);
      }}
      onDragLeave={() => onOver(false)}
      onDrop={drop}
    >
      <button
        type="button"
        className={styles.open}
        data-control={`sheet-${sheet.id}`}
        aria-current={isShown ? 'true' : undefined}
        onClick={onOpen}
        onKeyDown={(event) => pressed(event, props)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <SheetFacts sheet={sheet} language={language} />
        </span>
      </button>
      {isShown && isEditable ? <RowButtons {...props} language={language} /> : null}
    </li>
  );
}

function pressed(event: KeyboardEvent, { isEditable, onStep, onMove, onRemove }: SheetRowProps): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (by !== null) {
    event.preventDefault();
    if (!event.altKey) {
      onStep(by);
      // The focus goes along, so that the next key goes on from there.
      const item = event.currentTarget.closest('li');
      const next = by === 1 ? item?.nextElementSibling : item?.previousElementSibling;
      next?.querySelector('button')?.focus();
    } else if (isEditable) onMove(by);
  }
  if (event.key === 'Delete' && isEditable) {
    event.preventDefault();
    onRemove();
  }
}

/** Its own title, the one that is written from its result, or its layout until that is there. */
function useTitle(sheet: Sheet, language: Language): string {
  const status = useBriefing().sheets[sheet.id];
  const own = sheet.title[language] || sheet.title.en || sheet.title.es;
  if (own !== '') return own;
  const content = status === undefined ? null : latestOf(status);
  return content === null ? workspaceWords[language][`template.${sheet.template}`] : defaultTitle(content, language);
}

interface FactsProps {
  readonly sheet: Sheet;
  readonly language: Language;
}

function SheetFacts({ sheet, language }: FactsProps): ReactNode {
  const texts = workspaceWords[language];
  const count = untranslated(sheet).length;
  return (
    <>
      <span className={styles.facts}>
        {texts[`template.${sheet.template}`]} · {texts[`kind.${sheet.page}`]}
      </span>
      {count === 0 ? null : (
        <span className={styles.badge}>
          {count === 1 ? words[language].untranslatedOne : say(words, language, 'untranslated', { count })}
        </span>
      )}
    </>
  );
}

function RowButtons({
  language,
  onMove,
  onDuplicate,
  onRemove,
}: SheetRowProps & { readonly language: Language }): ReactNode {
  const texts = words[language];
  const button = (control: string, label: string, path: string, onClick: () => void): ReactNode => (
    <Button control={control} look="quiet" label={label} onClick={onClick}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button('sheet-up', texts.up, 'M8 13V3M4 7l4-4 4 4', () => onMove(-1))}
      {button('sheet-down', texts.down, 'M8 3v10M4 9l4 4 4-4', () => onMove(1))}
      {button('sheet-duplicate', texts.duplicate, 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3', onDuplicate)}
      {button('sheet-remove', texts.remove, 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.7 9h5.6l.7-9', onRemove)}
    </div>
  );
}
