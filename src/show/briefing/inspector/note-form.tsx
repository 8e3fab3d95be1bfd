import { type ReactNode, useEffect, useRef } from 'react';
import type { SheetNote } from '../../../document/sheet.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { useAtHand } from '../at-hand.ts';
import styles from './inspector.module.css';
import { NoteEnd } from './note-end.tsx';
import { noteWords as words } from './note-words.ts';
import { OwnTextFields } from './own-text-fields.tsx';
import { partName } from './part-names.ts';

interface NoteFormProps {
  readonly note: SheetNote;
  /** A note that was just put on the page is written at once. */
  readonly takesFocus: boolean;
}

/** What a note says in both languages, and where it is. */
export function NoteForm({ note, takesFocus }: NoteFormProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { sheet, choose } = useAtHand();
  const form = useRef<HTMLDivElement>(null);
  const { language } = study;
  const texts = words[language];
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const setNotes = (notes: readonly SheetNote[]): void => dispatch('changeSheet', { id: sheet.id, change: { notes } });
  const change = (changed: Partial<SheetNote>): void =>
    setNotes(sheet.notes.map((one) => (one.id === note.id ? { ...one, ...changed } : one)));
  const places = sheet.elements.filter(({ kind }) => kind !== 'table');
  return (
    <div ref={form} className={styles.form}>
      <OwnTextFields control="note-text" name={texts.words} text={note.text} onChange={(text) => change({ text })} />
      {places.length > 1 ? (
        <Select
          control="note-element"
          label={texts.place}
          value={note.element}
          options={places.map((element) => ({ value: element.id, label: partName(element, language) }))}
          onChange={(element) => change({ element })}
        />
      ) : null}
      <NoteEnd control="note-at" name={texts.at} note={note} value={note.at} onChange={(at) => change({ at })} />
      {note.to === null ? null : (
        <NoteEnd control="note-to" name={texts.to} note={note} value={note.to} onChange={(to) => change({ to })} />
      )}
      <div className="row">
        <Button control="note-done" onClick={() => choose({ note: '' })}>
          {texts.done}
        </Button>
        <Button
          control="note-remove"
          look="link"
          onClick={() => {
            setNotes(sheet.notes.filter(({ id }) => id !== note.id));
            choose({ note: '' });
          }}
        >
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
