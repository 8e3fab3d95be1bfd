import type { ReactNode } from 'react';
import type { Language } from '../../base/words.ts';
import styles from './map-view.module.css';
import { mapWords } from './words.ts';

/** "lost": its card is waited for; "gone": it does not come back by itself; "redrawn": the person is told that it was. */
export type MapFate = 'fine' | 'lost' | 'gone' | 'redrawn';

interface MapLostProps {
  readonly fate: MapFate;
  readonly language: Language;
  readonly onRedraw: () => void;
  readonly onRead: () => void;
}

/** What became of a map that the graphics card let go of. */
export function MapLost({ fate, language, onRedraw, onRead }: MapLostProps): ReactNode {
  const texts = mapWords[language];
  return (
    <div className={styles.fate} role="status" data-fate={fate}>
      {fate === 'fine' ? null : <p>{texts[fate]}</p>}
      {fate === 'gone' ? (
        <button type="button" data-control="map-redraw" onClick={onRedraw}>
          {texts.redraw}
        </button>
      ) : null}
      {fate === 'redrawn' ? (
        <button type="button" data-control="map-redrawn" onClick={onRead}>
          {texts.read}
        </button>
      ) : null}
    </div>
  );
}
