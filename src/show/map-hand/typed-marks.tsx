import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Language, say } from '../../base/words.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Selection } from '../../document/document.ts';
import { formatOf } from '../format.ts';
import { Button } from '../parts/button.tsx';
import { shapeOf, stretchBetween } from './rings.ts';
import { words } from './words.ts';

const bounds = ['west', 'south', 'east', 'north'] as const;
const stretch = ['fromKm', 'toKm'] as const;

/** Degrees or kilometres as they are typed: "−106.5", "1,788"; NaN for what is no number. */
export function typedValue(text: string): number {
  const plain = text.trim().replace(trueMinus, '-');
  return plain === ''
    ? Number.NaN
    : Number(plain.replace(/^(-?\d{1,3}(?:,\d{3})+)(\.\d+)?$/, (all) => all.replaceAll(',', '')));
}

const trueMinus = '−';

/** The rectangle of typed bounds; null where they are none. */
export function typedRectangle(texts: readonly string[]): Selection | null {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = texts.map(typedValue);
  const isOnGlobe = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (!isOnGlobe || !(west < east) || !(south < north)) return null;
  return shapeOf('rectangle', [
    [west, south],
    [east, north],
  ]);
}

/** The stretch of typed kilometres; null where they are none of the border. */
export function typedStretch(texts: readonly string[]): Selection | null {
  const [from = Number.NaN, to = Number.NaN] = texts.map(typedValue);
  const isOnBorder = Math.min(from, to) >= 0 && Math.max(from, to) <= borderLengthKm;
  return isOnBorder ? stretchBetween(from, to) : null;
}

interface TypedProps {
  readonly what: 'rectangle' | 'kilometres';
  readonly language: Language;
  onTake(selection: Selection): void;
}

/** Bounds or kilometres in fields, for those who know them. */
export function TypedMarks({ what, language, onTake }: TypedProps): ReactNode {
  const id = useId();
  const fields = what === 'rectangle' ? bounds : stretch;
  const [typed, setTyped] = useState<readonly string[]>(fields.map(() => ''));
  const [isFaulty, setFaulty] = useState(false);
  const texts = words[language];
  const most = formatOf(language).decimal(borderLengthKm, 1);
  const fault = what === 'rectangle' ? texts.faultBounds : say(words, language, 'faultKm', { most });
  const take = (event?: FormEvent): void => {
    event?.preventDefault();
    const selection = what === 'rectangle' ? typedRectangle(typed) : typedStretch(typed);
    setFaulty(selection === null);
    if (selection !== null) onTake(selection);
  };
  return (
    <form className="typed-marks" onSubmit={take} aria-label={texts.typed}>
      {fields.map((field, at) => (
        <label key={field} className="typed-mark">
          <span className="field-label">{texts[field]}</span>
          <input
            className="input"
            type="text"
            inputMode="decimal"
            data-control={`mark-${field}`}
            value={typed[at] ?? ''}
            aria-invalid={isFaulty}
            aria-describedby={isFaulty ? id : undefined}
            onChange={(event) => setTyped(typed.map((text, i) => (i === at ? event.target.value : text)))}
          />
        </label>
      ))}
      <Button control="mark-take" onClick={take}>
        {texts.take}
      </Button>
      {isFaulty && (
        <p id={id} className="field-fault">
          {fault}
        </p>
      )}
    </form>
  );
}
