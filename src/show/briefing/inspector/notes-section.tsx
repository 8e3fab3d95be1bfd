import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { noteKinds, type SheetNote } from '../../../document/sheet.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { useBorderIndex } from '../../map/use-border-index.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useAtHand } from '../at-hand.ts';
import { middlePlace } from '../note-places.ts';
import { onPage } from '../on-page.ts';
import { mostNotes, withNote } from '../sheet-parts.ts';
import styles from './inspector.module.css';
import { NoteForm } from './note-form.tsx';
import { noteWords as words } from './note-words.ts';

/** Notes on the maps and charts of the sheet: put there by drawing, or by their numbers. */
export function NotesSection(): ReactNode {
  const { language } = useCockpit().document;
  const { sheet, choice, choose } = useAtHand();
  const texts = words[language];
  const hasPlace = sheet.elements.some(({ kind }) => kind !== 'table');
  const isFull = sheet.notes.length >= mostNotes;
  return (
    <Fold
      control="fold-notes"
      title={texts.notes}
      isOpenAtFirst={sheet.notes.length > 0}
      aside={String(sheet.notes.length)}
    >
      <div className="panel-stack">
        <div className="row">
          {noteKinds.map((kind) => (
            <Button
              key={kind}
              control={`note-${kind}`}
              isPressed={choice.placing === kind}
              isDisabled={!hasPlace || isFull}
              onClick={() => choose({ placing: choice.placing === kind ? null : kind })}
            >
              {texts[kind]}
            </Button>
          ))}
        </div>
        {choice.placing === null ? null : <Placing kind={choice.placing} />}
        <p className="field-help">{isFull ? texts.full : hasPlace ? texts.help : texts.noPlace}</p>
        <ul className={styles.parts}>
          {sheet.notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      </div>
    </Fold>
  );
}

/** While a note is being placed: put it in the middle of the chosen part, or leave it. */
function Placing({ kind }: { readonly kind: SheetNote['kind'] }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, part, pages, choose } = useAtHand();
  const border = useBorderIndex();
  const texts = words[study.language];
  const on = [part, ...sheet.elements].find((one) => one !== undefined && one.kind !== 'table');
  const item = on === undefined ? undefined : onPage(pages, on.id);
  const put = (): void => {
    if (item === undefined || item.kind === 'table') return;
    const notes = withNote(sheet, { element: item.id, kind, ...middlePlace(kind, item, border) });
    dispatch('changeSheet', { id: sheet.id, change: { notes } });
    choose({ placing: null, note: nextId('n', sheet.notes) });
  };
  return (
    <div className="row">
      <Button control="note-middle" isDisabled={item === undefined} onClick={put}>
        {texts.middle}
      </Button>
      <Button control="note-leave" look="link" onClick={() => choose({ placing: null })}>
        {texts.leave}
      </Button>
    </div>
  );
}

function NoteRow({ note }: { readonly note: SheetNote }): ReactNode {
  const { language } = useCockpit().document;
  const { choice, choose } = useAtHand();
  const [wasOpened, setOpened] = useState(false);
  const texts = words[language];
  const isOpen = choice.note === note.id;
  const text = note.text[language] || note.text.en || note.text.es || texts.noText;
  return (
    <li className={styles.noteRow} data-chosen={isOpen}>
      <button
        type="button"
        className={styles.partName}
        data-control={`edit-${note.id}`}
        aria-expanded={isOpen}
        onClick={() => {
          setOpened(true);
          choose({ note: isOpen ? '' : note.id });
        }}
      >
        {say(words, language, 'edit', { kind: texts[note.kind], text })}
      </button>
      {isOpen ? <NoteForm note={note} takesFocus={!wasOpened} /> : null}
    </li>
  );
}
