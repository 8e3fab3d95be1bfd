import { type ReactNode, useEffect, useState } from 'react';
import { type Language, say } from '../../base/words.ts';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { coordinatesKmText } from './coordinates-text.ts';
import { words } from './words.ts';

interface CoordinatesProps {
  /** Where the pointer is or was last, or the middle of the map. */
  readonly at: LonLat | null;
  readonly zoom: number;
  readonly index: LineIndex | null;
  readonly language: Language;
  onCopy(text: string): void;
}

/** Degrees and border kilometre under the pointer, small at the map's foot; a press copies them. */
export function Coordinates({ at, zoom, index, language, onCopy }: CoordinatesProps): ReactNode {
  if (at === null) return null;
  const text = coordinatesKmText(at, zoom, index, language);
  return (
    <button
      type="button"
      className="coordinates"
      data-control="copy-coordinates"
      aria-label={say(words, language, 'copyCoordinates', { text })}
      onClick={() => onCopy(text)}
    >
      {text}
    </button>
  );
}

const shownMs = 4000;

/** What was said last, until it has been read. */
export function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}
