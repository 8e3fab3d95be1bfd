import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import type { FrameText } from '../../scene-text/frame-text.ts';
import { PlaybackFields } from './playback-fields.tsx';
import './playback.css';
import type { Player } from './use-player.ts';
import { words } from './words.ts';

const marks = {
  first: 'M4 3v10M13 3 6 8l7 5z',
  back: 'M11 3 4 8l7 5z',
  play: 'M5 2.5 13 8l-8 5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  forward: 'm5 3 7 5-7 5z',
  last: 'M12 3v10M3 3l7 5-7 5z',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export interface BarProps {
  readonly player: Player;
  /** Of the frame on display; null where the months chosen fill no step. */
  readonly frame: FrameText | null;
}

/** Goes through the frames, by buttons, keys and a slider, or lets them go by themselves. */
export function PlaybackControls({ player, frame }: BarProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const { isStill, isLooping } = player;
  return (
    <fieldset className="playback" aria-label={texts.bar} onKeyDown={player.press}>
      <div className="playback-run">
        <Steps player={player} />
        <Slider player={player} frame={frame} />
        <span className="playback-scale">{texts.oneScale}</span>
        <MarkButton control="playback-close" mark="close" label={texts.close} onClick={player.close} />
      </div>
      <div className="playback-fields">
        <PlaybackFields of="playback" />
        <CheckBox control="playback-loop" label={texts.loop} isChecked={isLooping} onChange={player.setLooping} />
        {isStill ? (
          <p id="playback-still" className="field-help">
            {texts.still}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

function Steps({ player }: { readonly player: Player }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const { index, frames, isPlaying, isStill, goTo, setPlaying } = player;
  const last = frames.length - 1;
  return (
    <div className="playback-steps">
      <MarkButton
        control="playback-first"
        mark="first"
        label={texts.first}
        isDisabled={index <= 0}
        onClick={() => goTo(0)}
      />
      <MarkButton
        control="playback-back"
        mark="back"
        label={texts.back}
        isDisabled={index <= 0}
        onClick={() => goTo(index - 1)}
      />
      <Button
        control="playback-play"
        look="main"
        label={isPlaying ? texts.pause : texts.play}
        isDisabled={isStill || frames.length < 2}
        {...(isStill ? { describedBy: 'playback-still' } : {})}
        onClick={() => setPlaying(!isPlaying)}
      >
        <Mark of={isPlaying ? 'pause' : 'play'} />
      </Button>
      <MarkButton
        control="playback-forward"
        mark="forward"
        label={texts.forward}
        isDisabled={index >= last}
        onClick={() => goTo(index + 1)}
      />
      <MarkButton
        control="playback-last"
        mark="last"
        label={texts.last}
        isDisabled={index >= last}
        onClick={() => goTo(last)}
      />
    </div>
  );
}

function Slider({ player, frame }: BarProps): ReactNode {
  const { language } = useCockpit().document;
  const { index, frames, goTo } = player;
  if (frame === null) return <p className="playback-nothing">{words[language].nothing}</p>;
  const format = formatOf(language);
  const place = { index: format.whole(index + 1), count: format.whole(frames.length) };
  return (
    <>
      <input
        type="range"
        className="playback-slider"
        data-control="playback-slider"
        aria-label={words[language].slider}
        aria-valuetext={say(words, language, 'spoken', { ...place, date: frame.spoken })}
        min={0}
        max={frames.length - 1}
        step={1}
        value={index}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <span className="playback-place">{say(words, language, 'place', place)}</span>
    </>
  );
}

const Mark = ({ of }: { readonly of: keyof typeof marks }): ReactNode => (
  <svg className="playback-mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d={marks[of]} />
  </svg>
);

interface MarkButtonProps {
  readonly control: string;
  readonly mark: keyof typeof marks;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

const MarkButton = ({ control, mark, label, isDisabled = false, onClick }: MarkButtonProps): ReactNode => (
  <Button control={control} look="quiet" label={label} isDisabled={isDisabled} onClick={onClick}>
    <Mark of={mark} />
  </Button>
);
