import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import './parts.css';

interface SplitterProps {
  readonly control: string;
  readonly label: string;
  /** Share of the upper part, 0 to 1. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

const least = 0.2;
const most = 0.8;
const within = (share: number): number => Math.min(most, Math.max(least, share));

/** Divides the height of its parent between what stands above and below it; arrow keys move it too. */
export function Splitter({ control, label, share, onChange }: SplitterProps): ReactNode {
  const isDragging = useRef(false);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!isDragging.current || box === undefined) return;
    onChange(within((event.clientY - box.top) / box.height));
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -0.05, ArrowDown: 0.05, Home: -1, End: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(within(share + step));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr takes no focus and no value
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={least * 100}
      aria-valuemax={most * 100}
      aria-valuenow={Math.round(share * 100)}
      data-control={control}
      onKeyDown={press}
      onPointerDown={(event) => {
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        isDragging.current = false;
      }}
    />
  );
}
