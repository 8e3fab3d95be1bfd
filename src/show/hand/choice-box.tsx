import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './choice-box.css';

/** A line of the list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Beneath the name, in small print: what it is, or why it cannot be done. */
  readonly detail: string;
  /** At the right: a kilometre, or keys. */
  readonly aside: ReactNode;
  /** It is listed and cannot be chosen; the detail says why. */
  readonly isOff?: boolean;
}

interface ChoiceBoxProps {
  readonly control: string;
  readonly title: string;
  /** Of the field, for screen readers. */
  readonly label: string;
  readonly example: string;
  readonly closeLabel: string;
  readonly listLabel: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** How many there are, or why there are none. */
  readonly told: string;
  /** Under the field where nothing is typed. */
  readonly hint: string | null;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Lines that the Page keys go on by. */
const page = 8;

/** Index after a key; null for a key that moves nothing. The arrows go round at the ends. */
export function choiceAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at - 1 + count) % count,
    PageDown: Math.min(count - 1, at + page),
    PageUp: Math.max(0, at - page),
  };
  return moves[key] ?? null;
}

/** A modal window whose field has the focus; what had it before gets it back. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLInputElement>('[role="combobox"]')?.select();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return dialog;
}

/** A field with a list of what it finds: the combobox of WAI-ARIA, in a window of its own. */
export function ChoiceBox(props: ChoiceBoxProps): ReactNode {
  const { control, title, closeLabel, hint, told, onClose } = props;
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="choice-box"
      data-dialog={control}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`} className="spoken-only">
        {title}
      </h2>
      <ChoiceList {...props} id={id} closeLabel={closeLabel} />
      <div className="choice-foot">
        <p role="status" data-told>
          {told}
        </p>
        {hint === null ? null : <p>{hint}</p>}
      </div>
    </dialog>
  );
}

function ChoiceList(props: ChoiceBoxProps & { readonly id: string }): ReactNode {
  const { id, control, label, example, closeLabel, listLabel, text, choices, onText, onChoose, onClose } = props;
  const [marked, setMarked] = useState(0);
  const at = Math.min(marked, Math.max(0, choices.length - 1));
  const active = choices[at];
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line that is marked is what may be out of sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = choiceAfter(event.key, at, choices.length);
    if (next !== null) setMarked(next);
    else if (event.key !== 'Enter') return;
    else if (active !== undefined && active.isOff !== true) onChoose(active.id);
    event.preventDefault();
  };
  return (
    <>
      <div className="choice-head">
        <svg className="choice-glass" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z" />
        </svg>
        <input
          type="text"
          role="combobox"
          className="choice-field"
          data-control={control}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${at}`}
          placeholder={example}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setMarked(0);
            onText(event.target.value);
          }}
          onKeyDown={press}
        />
        <button
          type="button"
          className="button"
          data-look="quiet"
          data-control={`${control}-close`}
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <svg className="choice-glass" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <div ref={list} id={`${id}-list`} className="choice-list" role="listbox" aria-label={listLabel}>
        {choices.map((choice, i) => (
          <Line
            key={choice.id}
            id={`${id}-${i}`}
            choice={choice}
            isMarked={i === at}
            onMark={() => setMarked(i)}
            onChoose={() => onChoose(choice.id)}
          />
        ))}
      </div>
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isMarked: boolean;
  readonly onMark: () => void;
  readonly onChoose: () => void;
}

function Line({ id, choice, isMarked, onMark, onChoose }: LineProps): ReactNode {
  const { name, detail, aside, isOff = false } = choice;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the line that is marked
    <div
      id={id}
      role="option"
      className="choice-line"
      data-choice={choice.id}
      aria-selected={isMarked}
      aria-disabled={isOff}
      // A press must not take the focus from the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isMarked ? undefined : onMark}
      onClick={isOff ? undefined : onChoose}
    >
      <span className="choice-name">{name}</span>
      <span className="choice-aside">{aside}</span>
      <span className="choice-detail">{detail}</span>
    </div>
  );
}
