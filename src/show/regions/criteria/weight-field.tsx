import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { useFollowed } from '../../parts/use-followed.ts';
import styles from './criteria.module.css';
import { keptWeight, mostWeight } from './criteria-edits.ts';
import { words } from './words.ts';

let lastDrag = 0;
/** What one drag changes, or one run of keys, is one step to undo. */
const nextDrag = (): string => {
  lastDrag += 1;
  return `weight-drag-${lastDrag}`;
};

interface WeightFieldProps {
  readonly id: string;
  readonly name: string;
  /** Of all weights that count, 0 to 1. */
  readonly share: number;
}

/** A weight of 0 to 100 as a slider, and as a number beside it. */
export function WeightField({ id, name, share }: WeightFieldProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const drag = useRef({ gesture: '', byKeys: false });
  const weight = regions.weights[id] ?? 0;
  const label = say(words, language, 'weight', { name });
  const { whole, share: percent } = formatOf(language);
  const keep = (value: number, gesture?: string): void => {
    const kept = keptWeight(value);
    if (kept !== weight) dispatch('setRegions', { regions: { weights: { ...regions.weights, [id]: kept } } }, gesture);
  };
  const [dragged, follow] = useFollowed((value) => keep(value, drag.current.gesture || nextDrag()));
  const shown = dragged ?? weight;
  const start = (byKeys: boolean): void => {
    if (!byKeys || !drag.current.byKeys) drag.current = { gesture: nextDrag(), byKeys };
  };
  return (
    <div className={styles.weight}>
      <input
        type="range"
        className={styles.slider}
        data-control={`weight-${id}`}
        aria-label={label}
        aria-valuetext={say(words, language, 'shareSaid', { weight: whole(shown), share: percent(share) })}
        min={0}
        max={mostWeight}
        step={1}
        value={shown}
        onPointerDown={() => start(false)}
        onKeyDown={() => start(true)}
        onChange={(event) => follow(event.target.valueAsNumber)}
      />
      <WeightNumber id={id} label={label} weight={weight} onKeep={keep} />
    </div>
  );
}

interface WeightNumberProps {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly onKeep: (weight: number) => void;
}

function WeightNumber({ id, label, weight, onKeep }: WeightNumberProps): ReactNode {
  // Sets of weights from files need not be whole.
  const shown = String(Math.round(weight * 10) / 10);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  const commit = (): void => {
    const typed = Number(draft);
    if (draft !== shown && draft.trim() !== '' && Number.isFinite(typed)) onKeep(typed);
    setDraft(shown);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
  };
  return (
    <input
      type="number"
      className={`input ${styles.number}`}
      data-control={`weight-number-${id}`}
      aria-label={label}
      min={0}
      max={mostWeight}
      step={1}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={press}
    />
  );
}
