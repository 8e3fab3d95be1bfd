import type { ReactNode } from 'react';
import type { Playback } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { words } from './words.ts';

const modes = ['window', 'cumulative', 'step'] as const satisfies readonly Playback['mode'][];
const steps = ['month', 'quarter', 'fiscal-year'] as const satisfies readonly Playback['step'][];
const longestWindow = 240;
const slowest = 0.1;
const fastest = 30;

/** What a frame holds, how far the next one is, and how many of them a second has. @param of beginning of the controls' names */
export function PlaybackFields({ of }: { readonly of: 'playback' | 'film' }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { mode, step, window, perSecond } = study.playback;
  const texts = words[study.language];
  const change = (playback: Partial<Playback>): void => dispatch('setPlayback', { playback });
  return (
    <>
      <Select
        control={`${of}-mode`}
        {...(of === 'playback' ? { topic: 'playback' } : {})}
        layout="row"
        label={texts.mode}
        value={mode}
        options={modes.map((value) => ({ value, label: value === 'step' ? texts['mode.step'] : texts[value] }))}
        onChange={(value) => change({ mode: modes.find((one) => one === value) ?? mode })}
      />
      <Select
        control={`${of}-step`}
        {...(of === 'playback' ? { topic: 'fiscal-year' } : {})}
        layout="row"
        label={texts.step}
        value={step}
        options={steps.map((value) => ({ value, label: texts[value] }))}
        onChange={(value) => change({ step: steps.find((one) => one === value) ?? step })}
      />
      {mode === 'window' ? (
        <NumberField
          control={`${of}-window`}
          layout="row"
          label={texts.steps}
          value={window}
          min={1}
          max={longestWindow}
          step={1}
          unit={texts[`unit.${step}`]}
          onChange={(value) => change({ window: Math.round(value) })}
        />
      ) : null}
      <NumberField
        control={`${of}-speed`}
        layout="row"
        label={texts.speed}
        value={perSecond}
        min={slowest}
        max={fastest}
        step={0.1}
        unit={texts.perSecond}
        onChange={(value) => change({ perSecond: value })}
      />
    </>
  );
}
