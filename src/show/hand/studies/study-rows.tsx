import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import styles from './studies.module.css';
import type { StudyCard } from './studies-desk.ts';
import { corridorText, monthsText, nameOf, whenText } from './study-facts.ts';
import { words } from './words.ts';

export type StudyAct = 'open' | 'compare' | 'rename' | 'duplicate' | 'file' | 'remove';

interface StudyRowsProps {
  readonly title: string;
  readonly cards: readonly StudyCard[];
  readonly language: Language;
  readonly onAct: (act: StudyAct, card: StudyCard) => void;
}

/** Studies with what tells them apart, and what can be done with each. */
export function StudyRows({ title, cards, language, onAct }: StudyRowsProps): ReactNode {
  const texts = words[language];
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.study}</th>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.corridor}</th>
          <th scope="col">{texts.period}</th>
          <th scope="col">{texts.size}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <StudyRow key={card.id} card={card} language={language} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
}

interface StudyRowProps extends Pick<StudyRowsProps, 'language' | 'onAct'> {
  readonly card: StudyCard;
}

function StudyRow({ card, language, onAct }: StudyRowProps): ReactNode {
  const { study, note, at, bytes, isHere } = card;
  const texts = words[language];
  return (
    <tr data-study={card.id}>
      <th scope="row">
        <span className={styles.name}>{nameOf(card, language)}</span>
        {isHere ? <span className={styles.note}> · {texts.onDisplay}</span> : null}
        {note === '' ? null : <p className={styles.note}>{note}</p>}
        {study.ok ? null : <ProblemNote problem={study.error} language={language} />}
        <StudyActions card={card} language={language} onAct={onAct} />
      </th>
      <td>{whenText(at, language)}</td>
      <td>{study.ok ? corridorText(study.value, language) : ''}</td>
      <td>{study.ok ? monthsText(study.value, language) : ''}</td>
      <td className={styles.size}>
        {say(words, language, 'kB', { size: formatOf(language).decimal(bytes / 1000, 1) })}
      </td>
    </tr>
  );
}

const actsOf = ({ kind, study }: StudyCard): readonly StudyAct[] => {
  if (!study.ok) return ['remove'];
  // A recent study is given a name by a copy: the tab that it is from goes on with its own.
  return kind === 'saved'
    ? ['open', 'compare', 'rename', 'duplicate', 'file', 'remove']
    : ['open', 'compare', 'duplicate', 'file', 'remove'];
};

function StudyActions({ card, language, onAct }: StudyRowProps): ReactNode {
  const texts = words[language];
  const name = nameOf(card, language);
  const keepsOnly = card.kind === 'recent';
  const keyOf = (act: StudyAct) => (act === 'duplicate' && keepsOnly ? 'keepNamed' : (`${act}Named` as const));
  return (
    <div className={styles.actions}>
      {actsOf(card).map((act) => (
        <Button
          key={act}
          control={`study-${act}-${card.id}`}
          label={say(words, language, keyOf(act), { name })}
          onClick={() => onAct(act, card)}
        >
          {act === 'duplicate' && keepsOnly ? texts.keep : texts[act]}
        </Button>
      ))}
    </div>
  );
}
