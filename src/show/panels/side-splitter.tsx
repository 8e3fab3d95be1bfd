import { type ReactNode, useSyncExternalStore } from 'react';
import { useCockpit } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { sideWidth } from '../layout.ts';
import { Splitter } from '../parts/splitter.tsx';
import { words } from './heading/words.ts';

/** Widths that the style sheet gives, in a window of usual width and in a wide one, CSS pixels. */
const widthsAtFirst = {
  left: { usual: 240, wide: 320 },
  right: { usual: 264, wide: 392 },
} as const;

const stepPx = 16;
const wideWindow = '(width >= 1600px)';

function onWindow(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The inner edge of a side panel, to be moved. */
export function SideSplitter({ side }: { readonly side: 'left' | 'right' }): ReactNode {
  const { document: study, layout, setLayout } = useCockpit();
  const isWide = useSyncExternalStore(onWindow, () => matchMedia(wideWindow).matches);
  const third = useSyncExternalStore(onWindow, () => Math.round(window.innerWidth / 3));
  const { language } = study;
  const chosen = side === 'left' ? layout.leftPx : layout.rightPx;
  const most = Math.max(sideWidth.least, Math.min(sideWidth.most, third));
  const value = Math.min(most, chosen ?? widthsAtFirst[side][isWide ? 'wide' : 'usual']);
  const set = (px: number | null): void => setLayout(side === 'left' ? { leftPx: px } : { rightPx: px });
  return (
    <Splitter
      control={`${side}-width`}
      label={words[language][side === 'left' ? 'leftWidth' : 'rightWidth']}
      divides={side}
      value={value}
      least={sideWidth.least}
      most={most}
      step={stepPx}
      spoken={`${formatOf(language).whole(Math.round(value))} px`}
      onChange={(px) => set(Math.round(px))}
      onReset={() => set(null)}
    />
  );
}
