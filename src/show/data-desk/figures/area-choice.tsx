import { type ReactNode, useId, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { AreaMonthsResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { TextField } from '../../parts/text-field.tsx';
import { areasFound, mostAreas } from './area-series.ts';
import styles from './figures.module.css';
import { words } from './words.ts';

const mostListed = 60;
/** Fewer areas than this are all seen at once. */
const fewAreas = 13;

interface AreaChoiceProps {
  readonly areas: AreaMonthsResult['areas'];
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Which areas are drawn: a list of boxes, and where it is long a field to find them by. */
export function AreaChoice({ areas, chosen, language, onChoose }: AreaChoiceProps): ReactNode {
  const [typed, setTyped] = useState('');
  const id = useId();
  const texts = words[language];
  const { whole } = formatOf(language);
  const found = areasFound(areas, typed);
  const [mine, others] = [
    found.filter((area) => chosen.includes(area.id)),
    found.filter((area) => !chosen.includes(area.id)),
  ];
  const listed = [...mine, ...others].slice(0, mostListed);
  const isFull = chosen.length >= mostAreas;
  const toggle = (area: string): void =>
    onChoose(chosen.includes(area) ? chosen.filter((one) => one !== area) : [...chosen, area]);
  return (
    <fieldset className={styles.choice}>
      <legend className="field-label">
        {`${texts.areas} · ${say(words, language, 'chosen', { count: whole(chosen.length), most: whole(mostAreas) })}`}
      </legend>
      {areas.length < fewAreas ? null : (
        <TextField control="figures-find" label={texts.find} value={typed} onChange={setTyped} longest={80} />
      )}
      <div className={styles.areas}>
        {listed.map((area) => (
          <label key={area.id} className="choice">
            <input
              type="checkbox"
              data-control={`figures-area-${area.id}`}
              checked={chosen.includes(area.id)}
              disabled={isFull && !chosen.includes(area.id)}
              aria-describedby={isFull ? id : undefined}
              onChange={() => toggle(area.id)}
            />
            <span className="choice-text">{area.name}</span>
          </label>
        ))}
      </div>
      <p id={id} className="field-help" role="status">
        {hintOf(listed.length, found.length, isFull, language)}
      </p>
    </fieldset>
  );
}

function hintOf(listed: number, found: number, isFull: boolean, language: Language): string {
  const { whole } = formatOf(language);
  if (found === 0) return words[language].noneFound;
  if (isFull) return say(words, language, 'mostChosen', { most: whole(mostAreas) });
  return listed < found ? say(words, language, 'firstOf', { shown: whole(listed), all: whole(found) }) : '';
}
