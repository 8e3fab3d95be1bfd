import type { ReactNode } from 'react';
import { say } from '../../base/words.ts';
import { useCockpit } from '../cockpit.ts';
import type { HelpTopic } from '../hand/help/topics.ts';
import { helpOver } from '../hand-task.ts';
import { helpWords } from './help-words.ts';
import './parts.css';

interface HelpMarkProps {
  /** Id of the definition. */
  readonly topic: HelpTopic;
  /** What it is asked about, as the page names it. */
  readonly name: string;
  /** It stands in a row of its neighbours, and not at the end of a field's words. */
  readonly isInline?: boolean;
}

/** A small question mark beside a control or a heading: it leads to the definition. */
export function HelpMark({ topic, name, isInline = false }: HelpMarkProps): ReactNode {
  const { document: study, handTask, openHandTask } = useCockpit();
  const label = say(helpWords, study.language, 'whatIs', { name });
  return (
    <button
      type="button"
      className="help-mark"
      data-inline={isInline}
      data-control={`help-${topic}`}
      aria-label={label}
      title={label}
      onClick={() => openHandTask(helpOver(topic, handTask))}
    >
      ?
    </button>
  );
}
