import type { ReactNode } from 'react';
import './parts.css';

interface ButtonProps {
  /** Name of the control, the same in every language. */
  readonly control: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly look?: 'plain' | 'main' | 'quiet' | 'link';
  /** What a screen reader says where the face of the button does not. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  /** Id of the text that says why it is disabled, or what it does. */
  readonly describedBy?: string;
}

export function Button(props: ButtonProps): ReactNode {
  const { control, onClick, children, look = 'plain', label, isDisabled = false, isPressed, describedBy } = props;
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      data-control={control}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
