import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import './classes.css';

interface SideDialogProps {
  readonly control: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window beside the map that leaves the page at work: what is changed in it is seen at once. Escape closes it, and
 * focus goes back to what opened it.
 */
export function SideDialog({ control, title, closeLabel, onClose, children }: SideDialogProps): ReactNode {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = element.current;
    dialog?.show();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="side-dialog"
      data-dialog={control}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
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
