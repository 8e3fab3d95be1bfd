import { type ReactNode, useId } from 'react';
import { type Language, localeOf, say } from '../../../base/words.ts';
import type { DateQuestion } from '../../../columns/inspection.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import styles from './reading.module.css';
import { words } from './words.ts';

interface DateChoiceProps {
  /** Null: it was answered when the file was read before. */
  readonly question: DateQuestion | null;
  /** Undefined: not answered yet, and nothing is chosen for the person. */
  readonly dayFirst: boolean | undefined;
  readonly language: Language;
  readonly onChange: (dayFirst: boolean) => void;
}

/** Asks which of day and month stands first, with dates of the file shown both ways. */
export function DateChoice({ question, dayFirst, language, onChange }: DateChoiceProps): ReactNode {
  const id = useId();
  const texts = words[language];
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h3 id={id}>{texts.dates}</h3>
      <p>{question === null ? texts.datesOther : say(words, language, 'datesWhy', { column: question.column })}</p>
      <div className={styles.bothWays}>
        {question === null ? null : <BothWays question={question} language={language} />}
        <RadioGroup
          control="reading-day-first"
          label={texts.dates}
          isLabelHidden
          value={dayFirst === undefined ? '' : dayFirst ? 'day' : 'month'}
          choices={[
            { value: 'day', label: texts.dayFirst },
            { value: 'month', label: texts.monthFirst },
          ]}
          onChange={(first) => onChange(first === 'day')}
        />
      </div>
      {dayFirst === undefined ? <p className="field-help">{texts.waiting}</p> : null}
    </section>
  );
}

function BothWays({ question, language }: { readonly question: DateQuestion; readonly language: Language }): ReactNode {
  const texts = words[language];
  return (
    <table className={styles.dates}>
      <thead>
        <tr>
          {[texts.written, texts.dayFirst, texts.monthFirst].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.examples.map(({ text, dayFirst, monthFirst }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td>{longDay(dayFirst, language)}</td>
            <td>{longDay(monthFirst, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day in full: "April 3, 2019", "3 de abril de 2019". @param iso "2019-04-03" */
function longDay(iso: string, language: Language): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
