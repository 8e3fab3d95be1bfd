import { type ReactNode, useEffect, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type FilmOutline, type FilmSize, useCockpit } from '../../cockpit.ts';
import type { PictureSpec } from '../../drawing/picture-spec.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { PlaybackFields } from '../playback/playback-fields.tsx';
import { useFrames } from '../playback/use-player.ts';
import { exportWords } from './export-words.ts';
import { filmWords } from './film-words.ts';
import { words } from './words.ts';

const bytesInMegabyte = 1e6;

/** "2 min 25 s" */
function durationText(seconds: number, language: Language): string {
  const format = formatOf(language);
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const short = say(filmWords, language, 'seconds', { count: format.whole(rest) });
  if (minutes === 0) return short;
  const long = say(filmWords, language, 'minutes', { count: format.whole(minutes) });
  return rest === 0 ? long : `${long} ${short}`;
}

/** "289 frames, 2 min 25 s, about 20 MB, as MP4 (H.264)." */
function outlineText({ kind, frames, seconds, bytes }: FilmOutline, language: Language): string {
  const format = formatOf(language);
  return say(filmWords, language, frames === 1 ? 'outlineOne' : 'outline', {
    frames: format.whole(frames),
    duration: durationText(seconds, language),
    size: format.figure(Math.max(0.1, bytes / bytesInMegabyte)),
    kind: filmWords[language][kind],
  });
}

/** What the film will be; null until it is known. */
function useOutline(size: FilmSize): FilmOutline | null {
  const { document: study, outlineFilm } = useCockpit();
  const frames = useFrames();
  const { perSecond } = study.playback;
  const [outline, setOutline] = useState<FilmOutline | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: frames and speed are what the outline says
  useEffect(() => {
    let isGone = false;
    void outlineFilm(size).then((next) => {
      if (!isGone) setOutline(next);
    });
    return () => {
      isGone = true;
    };
  }, [size, frames, perSecond, outlineFilm]);
  return outline;
}

/** A film of the playback: what it will be is said before it is begun. */
export function FilmForm(): ReactNode {
  const { document: study, exporting, exportFilm, stopFilm } = useCockpit();
  const [what, setWhat] = useState<PictureSpec['what']>('map');
  const [size, setSize] = useState<FilmSize>('720');
  const outline = useOutline(size);
  const { language } = study;
  const texts = filmWords[language];
  const isRunning = exporting.status === 'running';
  return (
    <>
      <div className="film-fields">
        <PlaybackFields of="film" />
      </div>
      <RadioGroup
        control="film-what"
        label={exportWords[language].what}
        value={what}
        choices={[
          { value: 'map', label: exportWords[language].map },
          { value: 'view', label: exportWords[language].view },
        ]}
        onChange={setWhat}
      />
      <RadioGroup
        control="film-size"
        label={exportWords[language].size}
        value={size}
        choices={[
          { value: '720', label: texts.size720 },
          { value: '1080', label: texts.size1080 },
        ]}
        onChange={setSize}
      />
      <p className="film-outline" role="status" data-film={outline?.kind}>
        {outline === null ? ' ' : outline.frames === 0 ? texts.none : outlineText(outline, language)}
      </p>
      <p className="field-help">{outline?.kind === 'png' ? texts.insidePictures : texts.inside}</p>
      <div className="row">
        <Button
          control="film-make"
          look="main"
          isDisabled={isRunning || outline === null || outline.frames === 0}
          onClick={() => exportFilm(what, size)}
        >
          {texts.make}
        </Button>
        {isRunning && exporting.film !== null ? (
          <Button control="film-stop" onClick={stopFilm}>
            {words[language].cancel}
          </Button>
        ) : null}
      </div>
    </>
  );
}
