import { type ReactNode, useId, useState } from 'react';
import { useCockpit } from '../cockpit.ts';
import type { HelpTopic } from '../hand/help/topics.ts';
import { withFold } from '../layout.ts';
import { HelpMark } from './help-mark.tsx';
import './parts.css';

interface FoldProps {
  readonly control: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** A short word at the right end: a count, a state. */
  readonly aside?: string;
  /** What its heading means, in the list of definitions. */
  readonly topic?: HelpTopic;
  /** "panel": a section of a side panel; "inner": a detail inside one. */
  readonly rank?: 'panel' | 'inner';
}

/** A heading that opens and closes what stands under it; this browser remembers how it was left. */
export function Fold(props: FoldProps): ReactNode {
  const { control, title, children, isOpenAtFirst = true, aside, topic, rank = 'panel' } = props;
  const { layout, setLayout } = useCockpit();
  // What it is at first is decided once: a fold does not open or close while a person works in it.
  const [first] = useState(isOpenAtFirst);
  const isOpen = layout.folds[control] ?? first;
  const id = useId();
  const Heading = rank === 'panel' ? 'h2' : 'h3';
  return (
    <section
      className="fold"
      data-rank={rank}
      data-helped={topic === undefined ? undefined : true}
      aria-labelledby={rank === 'panel' ? `${id}-title` : undefined}
    >
      <Heading>
        <button
          type="button"
          id={`${id}-title`}
          className="fold-toggle"
          data-control={control}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setLayout({ folds: withFold(layout.folds, control, !isOpen) })}
        >
          <span className="fold-mark" aria-hidden="true" />
          {title}
          {aside === undefined ? null : <span className="fold-aside">{aside}</span>}
        </button>
      </Heading>
      {topic === undefined ? null : <HelpMark topic={topic} name={title} />}
      {isOpen ? (
        <div id={id} className="fold-body">
          {children}
        </div>
      ) : null}
    </section>
  );
}
