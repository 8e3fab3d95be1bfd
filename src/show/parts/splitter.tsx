import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import './parts.css';

interface SplitterProps {
  readonly control: string;
  readonly label: string;
  /** "row": what stands above and below it share a height; "left", "right": it is the inner edge of that side panel. */
  readonly divides: 'row' | 'left' | 'right';
  /** What it sets, from `least` to `most`: a share of its parent's height, or a width in pixels. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Gives back what stood there at first. */
  readonly onReset: () => void;
  /** The value as it is spoken. */
  readonly spoken: string;
}

/** Where the pointer stands as a value of the splitter: from the top, the left or the right end of its parent. */
function valueAt(event: PointerEvent<HTMLElement>, divides: SplitterProps['divides']): number {
  const box = event.currentTarget.parentElement?.getBoundingClientRect();
  if (box === undefined) return 0;
  if (divides === 'row') return (event.clientY - box.top) / box.height;
  return divides === 'left' ? event.clientX - box.left : box.right - event.clientX;
}

const keysOf = {
  row: { less: 'ArrowUp', more: 'ArrowDown' },
  left: { less: 'ArrowLeft', more: 'ArrowRight' },
  right: { less: 'ArrowRight', more: 'ArrowLeft' },
} as const;

/** Divides two parts of the page: by the pointer, by arrow keys, Home and End; a double click resets it. */
export function Splitter(props: SplitterProps): ReactNode {
  const { control, label, divides, value, least, most, step, onChange, onReset, spoken } = props;
  const isDragging = useRef(false);
  const set = (next: number): void => onChange(Math.min(most, Math.max(least, next)));
  const press = (event: KeyboardEvent): void => {
    const { less, more } = keysOf[divides];
    const next = { [less]: value - step, [more]: value + step, Home: least, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr takes no focus and no value
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      title={label}
      aria-label={label}
      aria-orientation={divides === 'row' ? 'horizontal' : 'vertical'}
      aria-valuemin={divides === 'row' ? least * 100 : least}
      aria-valuemax={divides === 'row' ? most * 100 : most}
      aria-valuenow={Math.round(divides === 'row' ? value * 100 : value)}
      aria-valuetext={spoken}
      data-control={control}
      data-divides={divides}
      onKeyDown={press}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (isDragging.current) set(valueAt(event, divides));
      }}
      onPointerUp={() => {
        isDragging.current = false;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
      }}
    />
  );
}
