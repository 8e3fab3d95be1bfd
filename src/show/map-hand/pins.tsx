import { type ReactNode, useMemo } from 'react';
import { say } from '../../base/words.ts';
import { useCockpit } from '../cockpit.ts';
import { mapReading } from '../map-reading.ts';
import { Button } from '../parts/button.tsx';
import { HelpMark } from '../parts/help-mark.tsx';
import type { Reading } from '../pointed.ts';
import { ReadingView } from '../reading-view.tsx';
import type { Scene } from '../scene.ts';
import { hitOf } from './map-things.ts';
import { cardText, differenceText, pinLetter } from './pin-text.ts';
import { words } from './words.ts';

interface PinsProps {
  readonly scene: Scene;
  onCopy(text: string): void;
}

/** What pins say under the filters of now; null where nothing is shown there. */
function usePinReadings(scene: Scene): readonly (Reading | null)[] {
  const { pins } = useCockpit().document;
  return useMemo(
    () =>
      pins.map((pin) => {
        const hit = hitOf(pin, scene);
        return hit === null ? null : mapReading(hit, scene);
      }),
    [pins, scene],
  );
}

/** A card for each pinned figure, side by side: the second and third with their difference to the first. */
export function PinStrip({ scene, onCopy }: PinsProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const readings = usePinReadings(scene);
  const { language, pins } = study;
  const texts = words[language];
  if (pins.length === 0) return null;
  const first = readings[0] ?? null;
  return (
    <section className="pins" aria-label={texts.pins} data-pins={pins.length}>
      {pins.map((pin, at) => {
        const reading = readings[at] ?? null;
        const letter = pinLetter(at);
        const key = `${pin.layer} ${pin.item}`;
        const remove = (): void => dispatch('setPins', { pins: pins.filter((one) => one !== pin) });
        return (
          <article className="pin" key={key} aria-label={say(words, language, 'pin', { letter })} data-pin={letter}>
            <div className="pin-head">
              <span className="pin-letter">{letter}</span>
              {at === 0 && <HelpMark topic="pins" name={texts.pins} isInline />}
              <Button
                control={`pin-copy-${letter}`}
                look="quiet"
                label={say(words, language, 'copyPin', { letter })}
                onClick={() => onCopy(cardText(at, reading, first, language))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" className="hand-icon">
                  <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
                </svg>
              </Button>
              <Button
                control={`pin-remove-${letter}`}
                look="quiet"
                label={say(words, language, 'unpin', { letter })}
                onClick={remove}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" className="hand-icon">
                  <path d="m4 4 8 8M12 4l-8 8" />
                </svg>
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reached by keys */}
            <section className="pin-body" tabIndex={0} aria-label={say(words, language, 'pin', { letter })}>
              {at > 0 && <p className="pin-difference">{differenceText(first, reading, language)}</p>}
              {reading === null ? <p>{texts.gone}</p> : <ReadingView reading={reading} />}
            </section>
          </article>
        );
      })}
    </section>
  );
}
