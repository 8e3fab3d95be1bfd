import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import './parts.css';

interface DialogProps {
  readonly control: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Widest, pixels. */
  readonly width?: number;
}

/**
 * A modal window: Escape closes it, and focus goes back to what opened it. Mounted only while it is open. The first field
 * of a part that is marked `data-first-focus` has the focus at first.
 */
export function Dialog({ control, title, closeLabel, onClose, children, width = 560 }: DialogProps): ReactNode {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus] input')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      style={{ '--dialog-width': `${width}px` }}
      data-dialog={control}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={id} className="dialog-title">
          {title}
        </h2>
        <Button control={`${control}-close`} onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
