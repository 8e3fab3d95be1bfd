import { type ReactNode, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './studies.module.css';
import type { Naming } from './studies-desk.ts';
import { words } from './words.ts';

export interface NamingButton {
  readonly control: string;
  readonly text: string;
  readonly onName: (naming: Naming) => void;
}

interface NamingFormProps {
  /** Begins the names of its controls. */
  readonly control: string;
  readonly first: Naming;
  readonly language: Language;
  /** The first is the main one, which Enter presses. */
  readonly buttons: readonly NamingButton[];
  readonly onCancel?: () => void;
  readonly hasFocus?: boolean;
}

const longestName = 120;
const longestNote = 400;

/** What was typed, and of which name it was typed. */
export interface Typed extends Partial<Naming> {
  readonly of: string;
}

/**
 * What the fields hold. What is known of a study may come later than its form: a field shows that until something is typed
 * in it, and again when the study has another name.
 */
export const shownNaming = (first: Naming, { of, ...typed }: Typed): Naming =>
  of === first.name ? { ...first, ...typed } : first;

/** A name and a note for a study. */
export function NamingForm({
  control,
  first,
  language,
  buttons,
  onCancel,
  hasFocus = false,
}: NamingFormProps): ReactNode {
  const [typed, setTyped] = useState<Typed>({ of: first.name });
  const { name, note } = shownNaming(first, typed);
  const type = (change: Partial<Naming>): void =>
    setTyped({ ...(typed.of === first.name ? typed : {}), ...change, of: first.name });
  const [isMissing, setMissing] = useState(false);
  const texts = words[language];
  const act = (onName: NamingButton['onName'] | undefined): void => {
    setMissing(name.trim() === '');
    if (name.trim() !== '') onName?.({ name: name.trim(), note: note.trim() });
  };
  return (
    <form
      className={styles.here}
      data-first-focus={hasFocus ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        act(buttons[0]?.onName);
      }}
    >
      <div className={styles.fields}>
        <TextField
          control={`${control}-name`}
          label={texts.name}
          value={name}
          longest={longestName}
          fault={isMissing && name.trim() === '' ? texts.nameMissing : undefined}
          onChange={(text) => type({ name: text })}
        />
        <TextField
          control={`${control}-note`}
          label={texts.note}
          value={note}
          longest={longestNote}
          onChange={(text) => type({ note: text })}
        />
      </div>
      <div className="row">
        {buttons.map(({ control: own, text, onName }, at) => (
          <Button key={own} control={own} look={at === 0 ? 'main' : 'plain'} onClick={() => act(onName)}>
            {text}
          </Button>
        ))}
        {onCancel === undefined ? null : (
          <Button control={`${control}-cancel`} onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      {/* Enter in a field sends a form of several fields only where it has a button for it. */}
      <input type="submit" hidden />
    </form>
  );
}
