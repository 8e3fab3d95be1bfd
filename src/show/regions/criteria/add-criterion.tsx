import type { ReactNode } from 'react';
import { type CriterionCard, criterionCards } from '../../../analyse/criteria/catalog.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { catalogueWords as words } from './catalogue-words.ts';
import styles from './criteria.module.css';
import { withCriterion } from './criteria-edits.ts';

interface AddCriterionProps {
  readonly onClose: () => void;
  /** The criterion that was added is opened. */
  readonly onAdded: (id: string) => void;
}

/** All criteria that there are, made from tables or brought; one may be added again with other months or settings. */
export function AddCriterion({ onClose, onAdded }: AddCriterionProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const add = (card: CriterionCard): void => {
    const { id, ...made } = withCriterion(regions, card);
    dispatch('setRegions', { regions: made });
    onAdded(id);
    onClose();
  };
  return (
    <Dialog control="criterion-add-panel" title={texts.title} closeLabel={texts.close} onClose={onClose} width={640}>
      {(['made', 'brought'] as const).map((from) => (
        <section key={from} aria-label={texts[from]}>
          <h3>{texts[from]}</h3>
          <p className="field-help">{texts[`${from}.help`]}</p>
          <ul className={styles.catalogue}>
            {criterionCards
              .filter((card) => card.from === from)
              .map((card) => (
                <li key={card.id} className={styles.card}>
                  <div>
                    <strong>{card.words[language].name}</strong>
                    {regions.criteria.some(({ criterion }) => criterion === card.id) ? (
                      <span className={styles.there}>{texts.there}</span>
                    ) : null}
                    <p>{card.words[language].meaning}</p>
                  </div>
                  <Button
                    control={`criterion-add-${card.id}`}
                    label={say(words, language, 'addOne', { name: card.words[language].name })}
                    onClick={() => add(card)}
                  >
                    {texts.add}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
