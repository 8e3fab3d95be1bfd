import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { panelWords } from '../panel-words.ts';
import './places.css';

const Body = late('places', async () => (await import('./places-body.tsx')).PlacesBody);

/** What the person drew or loaded: corridors of their own, and things on the map. */
export function PlacesPanel(): ReactNode {
  const { language, corridors, features } = useCockpit().document;
  const count = corridors.length + features.length;
  return (
    <Fold
      control="fold-places"
      topic="own-places"
      title={panelWords[language].places}
      isOpenAtFirst={count > 0}
      {...(count === 0 ? {} : { aside: formatOf(language).whole(count) })}
    >
      <Body />
    </Fold>
  );
}
