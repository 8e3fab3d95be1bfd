import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { NamingForm } from './naming-form.tsx';
import type { Said } from './said.ts';
import styles from './studies.module.css';
import { type StudyCard, useStudies } from './studies-desk.ts';
import { nameOf } from './study-facts.ts';
import { type StudyAct, StudyRows } from './study-rows.tsx';
import { words } from './words.ts';

interface KeptStudiesProps {
  readonly cards: readonly StudyCard[];
  readonly onSaid: (said: Said) => void;
  readonly onClose: () => void;
}

/** The lists, and the form for the one that is being named. */
export function KeptStudies({ cards, onSaid, onClose }: KeptStudiesProps): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const { language } = study;
  const desk = useStudies();
  const [naming, setNaming] = useState<{ readonly act: 'rename' | 'duplicate'; readonly card: StudyCard } | null>(null);
  const texts = words[language];
  const saved = cards.filter(({ kind }) => kind === 'saved');
  const recent = cards.filter(({ kind, isHere }) => kind === 'recent' && !isHere);
  const tell = (result: Result<unknown, Problem>, text: string, onBack: Said['onBack'] = null): void =>
    onSaid(result.ok ? { text, problem: null, onBack } : { text: '', problem: result.error, onBack: null });
  const remove = async (card: StudyCard): Promise<void> => {
    const name = nameOf(card, language);
    const removed = await desk.remove(card.id);
    if (!removed.ok) return tell(removed, '');
    const back = async (): Promise<void> => tell(await removed.value(), say(words, language, 'broughtBack', { name }));
    tell(removed, say(words, language, 'removed', { name }), () => void back());
  };
  const act = (what: StudyAct, card: StudyCard): void => {
    switch (what) {
      case 'rename':
      case 'duplicate':
        setNaming({ act: what, card });
        break;
      case 'compare':
        openHandTask({ kind: 'study-difference', study: card.id });
        break;
      case 'remove':
        void remove(card);
        break;
      case 'file':
        void desk.saveFile(card.id).then((result) => result.ok || tell(result, ''));
        break;
      case 'open':
        void desk.open(card.id).then((result) => (result.ok ? onClose() : tell(result, '')));
    }
  };
  return (
    <>
      {naming === null ? null : (
        <NamedAnew
          naming={naming}
          onDone={(result, text) => {
            setNaming(null);
            if (result !== null) tell(result, text);
          }}
        />
      )}
      <div className={styles.list}>
        {saved.length === 0 ? (
          <p className="field-help">
            {texts.savedTitle}: {texts.noneSaved}
          </p>
        ) : (
          <StudyRows title={texts.savedTitle} cards={saved} language={language} onAct={act} />
        )}
        {recent.length === 0 ? null : (
          <StudyRows title={texts.recentTitle} cards={recent} language={language} onAct={act} />
        )}
      </div>
      <p className="field-help">{texts.back}</p>
    </>
  );
}

interface NamedAnewProps {
  readonly naming: { readonly act: 'rename' | 'duplicate'; readonly card: StudyCard };
  /** Null: nothing was done. */
  readonly onDone: (result: Result<unknown, Problem> | null, text: string) => void;
}

function NamedAnew({ naming: { act, card }, onDone }: NamedAnewProps): ReactNode {
  const { language } = useCockpit().document;
  const desk = useStudies();
  const texts = words[language];
  const isCopy = act === 'duplicate' && card.kind === 'saved';
  const name = isCopy ? say(words, language, 'copyOf', { name: card.name }) : card.name;
  return (
    <NamingForm
      key={`${act} ${card.id}`}
      control={`study-${act}`}
      first={{ name, note: card.note }}
      language={language}
      buttons={[
        {
          control: `study-${act}-do`,
          text: act === 'rename' ? texts.rename : texts[isCopy ? 'duplicate' : 'keep'],
          onName: (given) =>
            void desk[act](card.id, given).then((result) =>
              onDone(result, say(words, language, act === 'rename' ? 'renamed' : 'duplicated', { name: given.name })),
            ),
        },
      ]}
      onCancel={() => onDone(null, '')}
    />
  );
}
