import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { zoomAbout, zoomStep } from '../../charts/use-zoom.ts';
import { wholeView } from '../../charts/zoom.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import type { Scene } from '../../scene.ts';
import './picture-controls.css';
import { chosenZoom } from './chosen-zoom.ts';
import { words } from './words.ts';

/** Standard deviations of the smoothing that are offered, km. */
const smoothings = [0, 10, 25, 50, 100];
const bothAxes = { across: true, down: true };
const noPlace = { km: null, month: null };

/** How the border by month is drawn: the view, counts or shares, smoothing, and what the axes show. */
export function PictureControls({ scene }: { readonly scene: Scene }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { picture, language } = study;
  const texts = words[language];
  return (
    <div className="picture-controls">
      <RadioGroup
        control="picture-view"
        label={texts.view}
        isLabelHidden={true}
        look="segments"
        value={picture.view}
        choices={[
          { value: 'diagram', label: texts.diagram },
          { value: 'ridges', label: texts.ridges },
          { value: 'years', label: texts.years },
        ]}
        onChange={(view) => dispatch('setPicture', { picture: { view } })}
      />
      <RadioGroup
        control="picture-figure"
        label={texts.figure}
        isLabelHidden={true}
        look="segments"
        value={picture.figure}
        choices={[
          { value: 'counts', label: texts.counts },
          { value: 'shares', label: texts.shares },
        ]}
        onChange={(figure) => dispatch('setPicture', { picture: { figure } })}
      />
      {picture.view === 'diagram' || study.grid.figures === 'areas' ? null : <Smoothing />}
      <ZoomButtons scene={scene} />
    </div>
  );
}

/** Of profiles of incidents alone: totals of areas are never smoothed, and the diagram is drawn as counted. */
function Smoothing(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { picture, language } = study;
  const format = formatOf(language);
  const values = [...new Set([...smoothings, picture.smoothKm])].sort((a, b) => a - b);
  return (
    <Select
      control="picture-smooth"
      label={words[language].smooth}
      isLabelHidden={true}
      value={String(picture.smoothKm)}
      options={values.map((km) => ({
        value: String(km),
        label: km === 0 ? words[language].asCounted : say(words, language, 'smoothedBy', { km: format.whole(km) }),
      }))}
      onChange={(km) => dispatch('setPicture', { picture: { smoothKm: Number(km) } })}
    />
  );
}

function ZoomButtons({ scene }: { readonly scene: Scene }): ReactNode {
  const cockpit = useCockpit();
  const { document: study, dispatch } = cockpit;
  const { picture, language, clauses } = study;
  const texts = words[language];
  const { result } = scene.charts;
  const chosen = result === null ? null : chosenZoom(result, clauses);
  const isZoomed = picture.kilometres !== null || picture.months !== null;
  const zoom = (factor: number): void => zoomAbout(cockpit, scene.charts, factor, noPlace, bothAxes);
  return (
    <div className="zoom-buttons">
      <Button control="zoom-in" label={texts.zoomIn} onClick={() => zoom(zoomStep)}>
        +
      </Button>
      <Button control="zoom-out" label={texts.zoomOut} isDisabled={!isZoomed} onClick={() => zoom(1 / zoomStep)}>
        −
      </Button>
      <Button
        control="zoom-chosen"
        label={texts.zoomChosen}
        isDisabled={chosen === null}
        onClick={() => chosen !== null && dispatch('setPicture', { picture: chosen })}
      >
        {texts.chosen}
      </Button>
      <Button
        control="zoom-whole"
        label={texts.zoomWhole}
        isDisabled={!isZoomed}
        onClick={() => dispatch('setPicture', { picture: wholeView })}
      >
        {texts.whole}
      </Button>
    </div>
  );
}
