import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Inspection } from '../../../columns/inspection.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { Mapping } from '../../../document/reading.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { AmountChoice } from './amount-choice.tsx';
import { DateChoice } from './date-choice.tsx';
import { KeptMappings } from './kept-mappings.tsx';
import { blankMapping } from './mapping-draft.ts';
import { MappingStep } from './mapping-step.tsx';
import { obstacleOf } from './obstacle.ts';
import { PartChoice } from './part-choice.tsx';
import styles from './reading.module.css';
import { withDayFirst, withMapping, withPart, withSource } from './reading-draft.ts';
import { SampleTable } from './sample-table.tsx';
import { SourceChoice } from './source-choice.tsx';
import type { ReadingWork } from './use-reading.ts';
import { words } from './words.ts';

interface InspectedProps {
  readonly work: ReadingWork;
  readonly inspection: Inspection;
  readonly language: Language;
}

/** What a file is, and all that is asked of it. */
export function Inspected(props: InspectedProps): ReactNode {
  const { work, inspection, language } = props;
  const { reading, change } = work;
  return (
    <>
      <SourceLine {...props} />
      <PartChoice
        inspection={inspection}
        part={reading.part ?? inspection.part}
        language={language}
        onChange={(part) => change(withPart(reading, part))}
      />
      {reading.mapping === undefined ? (
        <SourceChoice
          inspection={inspection}
          language={language}
          onChange={(source) => change(withSource(reading, source))}
        />
      ) : null}
      {inspection.dates === null && reading.dayFirst === undefined ? null : (
        <DateChoice
          question={inspection.dates ?? work.question}
          dayFirst={reading.dayFirst}
          language={language}
          onChange={(dayFirst) => change(withDayFirst(reading, dayFirst))}
        />
      )}
      <AmountChoice inspection={inspection} reading={reading} language={language} onChange={change} />
      <Mapped {...props} />
      {inspection.columns.length === 0 ? null : (
        <SampleTable sample={inspection.sample} isBusy={work.isBusy} language={language} />
      )}
    </>
  );
}

/** What the file was recognised as, and what is wrong with reading it so. */
function SourceLine({ work, inspection, language }: InspectedProps): ReactNode {
  const { reading, isBusy, change } = work;
  const { source, part, parts, columns } = inspection;
  const texts = words[language];
  const obstacle = isBusy ? null : obstacleOf(work);
  const isUnknown = source === null && reading.mapping === undefined;
  const isKnown = source !== null && reading.mapping === undefined;
  const name = source === null ? '' : sourceText(source, language, 'name');
  const text = isKnown ? say(words, language, 'recognised', { name }) : texts.mapped;
  return (
    <div className={styles.section}>
      {columns.length === 0 ? null : <p className={styles.source}>{isUnknown ? texts.unknown : text}</p>}
      {isKnown ? (
        <Button
          control="reading-by-hand"
          look="link"
          onClick={() => change({ ...(parts.length > 1 ? { part } : {}), mapping: blankMapping([]) })}
        >
          {texts.byHand}
        </Button>
      ) : null}
      <div role="status" className={reading.mapping === undefined ? undefined : styles.told}>
        {obstacle?.kind === 'problem' ? <ProblemNote problem={obstacle.problem} language={language} /> : null}
      </div>
    </div>
  );
}

/** Saved mappings and the mapping itself; nothing of a file that its source reads by itself. */
function Mapped({ work, inspection, language }: InspectedProps): ReactNode {
  const { reading, change, amend } = work;
  const { mapping } = reading;
  if (mapping === undefined) return null;
  const use = (next: Mapping): void => change(withMapping(reading, next));
  return (
    <KeptMappings
      headers={inspection.columns.map(({ column }) => column)}
      mapping={mapping}
      language={language}
      onUse={use}
      onName={(name) => amend({ ...reading, mapping: { ...mapping, name } })}
    >
      <MappingStep columns={inspection.columns} mapping={mapping} language={language} onChange={use} />
    </KeptMappings>
  );
}
