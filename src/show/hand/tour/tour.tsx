import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { withFold } from '../../layout.ts';
import { Button } from '../../parts/button.tsx';
import type { HandProps } from '../hand-props.ts';
import { tourSteps } from './steps.ts';
import './tour.css';
import { useBoxOf } from './use-box-of.ts';
import { words } from './words.ts';

/** Opens what the steps point at: the analyst's workspace, and its right panel with the findings. */
function useOpened(step: (typeof tourSteps)[number]['id']): void {
  const { document: study, layout, dispatch, setLayout } = useCockpit();
  const open = useEffectEvent(() => {
    if (study.workspace !== 'explore') dispatch('setWorkspace', { workspace: 'explore' });
    if (step !== 'run' && step !== 'finding') return;
    if (layout.isRightOpen && layout.folds['fold-findings'] !== false) return;
    setLayout({ isRightOpen: true, folds: withFold(layout.folds, 'fold-findings', true) });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once at each step, and may be closed then
  useEffect(() => open(), [step]);
}

/**
 * Five steps on the data at hand: a card over the page, which stays in use, and a ring about what it speaks of. Escape is
 * a key of the page, and ends it.
 */
export function Tour({ onClose }: HandProps<'tour'>): ReactNode {
  const { language } = useCockpit().document;
  const [index, setIndex] = useState(0);
  const step = tourSteps[index] ?? tourSteps[0];
  const box = useBoxOf(step.targets);
  const card = useRef<HTMLElement>(null);
  const id = useId();
  useOpened(step.id);
  useEffect(() => {
    const opener = document.activeElement;
    card.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  const texts = words[language];
  const isLast = index === tourSteps.length - 1;
  return (
    <>
      {box === null ? null : <div className="tour-ring" style={box} aria-hidden="true" />}
      <section
        ref={card}
        className="tour"
        role="dialog"
        aria-modal="false"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        data-tour={step.id}
      >
        <p className="field-help">
          {`${texts.title}. ${say(words, language, 'step', { number: index + 1, count: tourSteps.length })}`}
        </p>
        <div aria-live="polite">
          <h2 id={`${id}-title`}>{texts[`${step.id}.title`]}</h2>
          <p id={`${id}-text`}>{texts[`${step.id}.text`]}</p>
        </div>
        <div className="row">
          <Button control="tour-next" look="main" onClick={() => (isLast ? onClose() : setIndex(index + 1))}>
            {isLast ? texts.done : texts.next}
          </Button>
          <Button control="tour-back" isDisabled={index === 0} onClick={() => setIndex(index - 1)}>
            {texts.back}
          </Button>
          <Button control="tour-skip" look="quiet" onClick={onClose}>
            {texts.skip}
          </Button>
        </div>
        <p className="field-help">{texts.skipHelp}</p>
      </section>
    </>
  );
}
