import { type ReactNode, useId, useState } from 'react';
import './parts.css';

interface FoldProps {
  readonly control: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** A short word at the right end: a count, a state. */
  readonly aside?: string;
  /** "panel": a section of a side panel; "inner": a detail inside one. */
  readonly rank?: 'panel' | 'inner';
}

/** A heading that opens and closes what stands under it. */
export function Fold(props: FoldProps): ReactNode {
  const { control, title, children, isOpenAtFirst = true, aside, rank = 'panel' } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Heading = rank === 'panel' ? 'h2' : 'h3';
  return (
    <section className="fold" data-rank={rank} aria-labelledby={rank === 'panel' ? `${id}-title` : undefined}>
      <Heading>
        <button
          type="button"
          id={`${id}-title`}
          className="fold-toggle"
          data-control={control}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="fold-mark" aria-hidden="true" />
          {title}
          {aside === undefined ? null : <span className="fold-aside">{aside}</span>}
        </button>
      </Heading>
      {isOpen ? (
        <div id={id} className="fold-body">
          {children}
        </div>
      ) : null}
    </section>
  );
}
