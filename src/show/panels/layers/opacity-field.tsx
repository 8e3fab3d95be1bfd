import { type ReactNode, useId, useRef } from 'react';
import { say } from '../../../base/words.ts';
import type { LayerSpec } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { HelpMark } from '../../parts/help-mark.tsx';
import { useFollowed } from '../../parts/use-followed.ts';
import { detailWords as words } from './detail-words.ts';

let lastDrag = 0;
/** What one drag changes, or one run of keys, is one step to undo. */
const nextDrag = (): string => {
  lastDrag += 1;
  return `layer-opacity-${lastDrag}`;
};

const stepPercent = 5;

interface OpacityProps {
  readonly spec: LayerSpec;
  readonly name: string;
}

/** How much of a layer is seen, in percent. */
export function OpacityField({ spec: { id, opacity }, name }: OpacityProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const field = useId();
  const drag = useRef({ gesture: '', byKeys: false });
  const now = Math.round(opacity * 100);
  const [dragged, follow] = useFollowed((percent) => {
    if (percent !== now) dispatch('setLayer', { id, change: { opacity: percent / 100 } }, drag.current.gesture);
  });
  const shown = dragged ?? now;
  const text = formatOf(language).share(shown / 100);
  const start = (byKeys: boolean): void => {
    if (!byKeys || !drag.current.byKeys) drag.current = { gesture: nextDrag(), byKeys };
  };
  return (
    <div className="layer-opacity">
      <span>
        <label htmlFor={field} className="field-label">
          {words[language].opacity}
        </label>
        <HelpMark topic="opacity" name={words[language].opacity} isInline />
      </span>
      <input
        id={field}
        type="range"
        data-control={`layer-opacity-${id}`}
        aria-label={say(words, language, 'opacityOf', { name })}
        aria-valuetext={text}
        min={0}
        max={100}
        step={stepPercent}
        value={shown}
        onPointerDown={() => start(false)}
        onKeyDown={() => start(true)}
        onBlur={() => {
          drag.current = { gesture: nextDrag(), byKeys: false };
        }}
        onChange={(event) => follow(event.target.valueAsNumber)}
      />
      <output htmlFor={field}>{text}</output>
    </div>
  );
}
