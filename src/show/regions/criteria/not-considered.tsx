import type { ReactNode } from 'react';
import { criterionCards } from '../../../analyse/criteria/catalog.ts';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { catalogueWords as words } from './catalogue-words.ts';
import styles from './criteria.module.css';
import { notConsidered, withCriterion } from './criteria-edits.ts';

/** What planners could bring and nobody has: named, so that its absence is seen. */
export function NotConsidered({ onBring }: { readonly onBring: (id: string) => void }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const lacking = notConsidered(regions, criterionCards);
  if (lacking.length === 0) return null;
  return (
    <Fold
      control="fold-not-considered"
      title={texts.notConsidered}
      rank="inner"
      isOpenAtFirst={false}
      aside={formatOf(language).whole(lacking.length)}
    >
      <p className="field-help">{texts.notConsideredHelp}</p>
      <ul>
        {lacking.map(({ card, spec }) => (
          <li key={card.id} className={styles.lacking}>
            <span>{card.words[language].name}</span>
            <Button
              control={`criterion-bring-${card.id}`}
              look="link"
              label={say(words, language, 'bringOne', { name: card.words[language].name })}
              onClick={() => {
                if (spec !== null) return onBring(spec.id);
                const { id, ...made } = withCriterion(regions, card);
                dispatch('setRegions', { regions: made });
                onBring(id);
              }}
            >
              {texts.bring}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
