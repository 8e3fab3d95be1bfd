import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { alikeText } from '../../findings/region-profile/place-texts.ts';
import { Button } from '../../parts/button.tsx';
import { looking, useRegionsHand } from '../at-hand.ts';
import styles from './profile.module.css';
import { words } from './words.ts';

interface MostAlikeProps {
  readonly alike: RegionProfileResult['alike'];
  readonly language: Language;
}

/** The regions most alike; a press goes to the profile of one. */
export function MostAlike({ alike, language }: MostAlikeProps): ReactNode {
  const { dispatch } = useCockpit();
  const { hover } = useRegionsHand();
  return (
    <ol className={styles.alike}>
      {alike.map((one) => (
        <li
          key={one.id}
          onPointerEnter={() => hover(one.id)}
          onPointerLeave={() => hover(null)}
          onFocus={() => hover(one.id)}
          onBlur={() => hover(null)}
        >
          <Button
            control={`profile-alike-${one.id}`}
            look="link"
            label={say(words, language, 'show', { name: alikeText(one, language) })}
            onClick={() => dispatch('setRegions', { regions: { region: one.id } }, looking)}
          >
            {alikeText(one, language)}
          </Button>
        </li>
      ))}
    </ol>
  );
}
