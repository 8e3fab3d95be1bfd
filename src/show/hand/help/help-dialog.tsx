import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/select.tsx';
import type { HandProps } from '../hand-props.ts';
import { helpTopics, isHelpTopic } from './topics.ts';
import { topicWords, words } from './words.ts';

/** A definition, and the way to all others. */
export function HelpDialog({ task, onClose }: HandProps<'help'>): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const { language } = study;
  const topic = isHelpTopic(task.topic) ? task.topic : helpTopics[0];
  const { name, text } = topicWords[topic][language];
  return (
    <Dialog control="help-panel" title={name} closeLabel={words[language].close} onClose={onClose} width={480}>
      <p data-help={topic}>{text}</p>
      <Select
        control="help-topic"
        label={words[language].all}
        value={topic}
        options={helpTopics.map((value) => ({ value, label: topicWords[value][language].name }))}
        onChange={(chosen) => openHandTask({ ...task, topic: chosen })}
      />
    </Dialog>
  );
}
