import { type ReactNode, useEffect, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { LineIndex } from '../../../corridors/line-index.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import type { Findable } from './findable.ts';
import './found-note.css';
import { hiddenLayerOf } from './go-to.ts';
import { acrossText, kindText, whereText } from './place-texts.ts';
import { words } from './words.ts';

interface FoundNoteProps {
  readonly place: Findable;
  readonly index: LineIndex;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Where the map is on the page: what was found is said at its lower right, beside the legend. */
function useMapFoot(): { readonly right: number; readonly bottom: number } | null {
  const [foot, setFoot] = useState<{ readonly right: number; readonly bottom: number } | null>(null);
  useEffect(() => {
    const measure = (): void => {
      const box = document.querySelector('[data-picture="map"]')?.getBoundingClientRect();
      setFoot(box === undefined ? null : { right: innerWidth - box.right, bottom: innerHeight - box.bottom });
    };
    measure();
    const observer = new ResizeObserver(measure);
    const map = document.querySelector('[data-picture="map"]');
    if (map !== null) observer.observe(map);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return foot;
}

const corridorOfPlace = ({ kind, id }: Findable): string | null =>
  kind === 'corridor' || kind === 'own-corridor' ? id.slice(kind.length + 1) : null;

/** What was found, said over the map, with what can be done next. */
export function FoundNote({ place, index, onAgain, onClose }: FoundNoteProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, layers } = study;
  const texts = words[language];
  const foot = useMapFoot();
  const hidden = hiddenLayerOf(place, layers);
  const corridor = corridorOfPlace(place);
  const across = acrossText(place, language);
  return (
    <section
      className="found-note"
      aria-label={texts.atPoint}
      data-floats
      style={foot === null ? undefined : { right: foot.right + 10, bottom: foot.bottom + 34 }}
    >
      <div role="status" className="found-text">
        <p className="found-name">
          <strong>{place.name[language]}</strong>
          <span>
            {kindText(place, language)}
            {across === '' ? '' : `, ${across}`}
          </span>
        </p>
        <p>{whereText(place, index, language)}</p>
        {place.stoodFor === undefined ? null : <p>{texts[place.stoodFor === 'town' ? 'ofTown' : 'ofState']}</p>}
        {hidden === null ? null : <p>{say(words, language, 'hidden', { layer: hidden.name(language) })}</p>}
      </div>
      <div className="found-acts">
        {hidden === null ? null : (
          <Button
            control="found-show"
            look="main"
            onClick={() => dispatch('showLayer', { id: hidden.id, visible: true })}
          >
            {texts.show}
          </Button>
        )}
        {corridor === null || corridor === study.corridor ? null : (
          <Button control="found-choose" onClick={() => dispatch('setCorridor', { corridor })}>
            {texts.choose}
          </Button>
        )}
        <Button control="found-again" onClick={onAgain}>
          {texts.again}
        </Button>
        <Button control="found-close" look="quiet" label={texts.dismiss} onClick={onClose}>
          <svg className="choice-glass" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </Button>
      </div>
    </section>
  );
}
