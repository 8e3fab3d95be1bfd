import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { OwnText } from '../../../document/own.ts';
import type { RegionStudy } from '../../../document/regions.ts';
import { DateField } from '../../briefing/inspector/date-field.tsx';
import { useCockpit } from '../../cockpit.ts';
import { TypedField } from '../../parts/typed-field.tsx';
import { LongField } from './long-field.tsx';
import styles from './record.module.css';
import { viewWords as words } from './view-words.ts';

/** Longest texts that a study holds. */
const longest = 2000;
const longestName = 200;

/** What a person writes in the record. */
export function RecordForm(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const { record } = regions;
  const texts = words[language];
  const change = (changed: Partial<RegionStudy['record']>): void =>
    dispatch('setRegions', { regions: { record: { ...record, ...changed } } });
  const inBoth = (control: string, name: string, text: OwnText, help: string, keep: (text: OwnText) => void) => (
    <>
      {(['en', 'es'] as const).map((one) => (
        <LongField
          key={one}
          control={`${control}-${one}`}
          label={say(words, language, one === 'en' ? 'inEnglish' : 'inSpanish', { name })}
          language={one}
          value={text[one]}
          longest={longest}
          onCommit={(typed) => keep({ ...text, [one]: typed })}
          {...(one === 'es' ? { help } : {})}
        />
      ))}
    </>
  );
  return (
    <section className={styles.form} aria-label={texts.form}>
      {inBoth('record-question', texts.question, record.question, texts.questionHelp, (question) =>
        change({ question }),
      )}
      {inBoth('record-not-known', texts.notKnown, record.notKnown, texts.notKnownHelp, (notKnown) =>
        change({ notKnown }),
      )}
      <TypedField
        control="record-who"
        label={texts.who}
        kind="text"
        value={record.who}
        onCommit={(who) => change({ who: who.trim().slice(0, longestName) })}
      />
      <DateField control="record-on" label={texts.on} value={record.on} onChange={(on) => change({ on })} />
    </section>
  );
}
