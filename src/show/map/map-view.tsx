import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react';
import { say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { MapLost } from './map-lost.tsx';
import type { MapPicture } from './map-picture.ts';
import type { MapStage } from './map-stage.ts';
import styles from './map-view.module.css';
import type { MapViewProps } from './map-view-props.ts';
import { scaleBar } from './scale-bar.ts';
import { useStage } from './use-stage.ts';
import { mapWords } from './words.ts';

const scaleBarPx = 110;

/** The map with its scale bar, its buttons and its attribution; the engine is started once and kept. */
export function MapView(props: MapViewProps): ReactElement {
  const { picture, camera, label, attribution, drawing } = props;
  const [metresPerPx, setMetresPerPx] = useState(Number.NaN);
  const { container, stage, fate, redraw, read } = useStage(props, setMetresPerPx);
  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => stage?.moveTo(camera), [stage, camera]);
  useEffect(() => stage?.setDrawing(drawing), [stage, drawing]);
  useEffect(() => stage?.setLabel(label), [stage, label]);
  useEffect(() => {
    const element = container.current;
    if (stage === null || element === null) return;
    const observer = new ResizeObserver(() => stage.resize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, container]);
  // Arrow keys move the map under the cross in its middle, and the space bar puts a vertex there.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (drawing === 'none' || stage === null || event.key !== ' ') {
      props.onKey?.(event);
      return;
    }
    event.preventDefault();
    props.onVertex(...stage.centre());
  };
  return (
    <section
      className={styles.frame}
      style={{ background: picture.theme.water }}
      aria-label={label}
      data-drawing={drawing !== 'none'}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside has the focus and a name */}
      <div ref={container} className={styles.map} onKeyDown={onKeyDown} />
      <div className={styles.cross} aria-hidden="true" />
      <MapLost fate={fate} language={picture.language} onRedraw={redraw} onRead={read} />
      {stage === null && <p className={styles.loading}>{say(mapWords, picture.language, 'loading')}</p>}
      <MapButtons picture={picture} stage={stage} onWhole={() => props.onCamera(null)} />
      <div className={styles.foot}>
        <ScaleBarMark picture={picture} metresPerPx={metresPerPx} />
        <div className={styles.attribution}>{attribution}</div>
      </div>
    </section>
  );
}

interface ButtonsProps {
  readonly picture: MapPicture;
  readonly stage: MapStage | null;
  onWhole(): void;
}

function MapButtons({ picture: { language }, stage, onWhole }: ButtonsProps): ReactElement {
  const buttons = [
    { key: 'zoomIn', sign: '+', act: () => stage?.zoomBy(1) },
    { key: 'zoomOut', sign: '−', act: () => stage?.zoomBy(-1) },
    { key: 'wholeView', sign: '↔', act: onWhole },
  ] as const;
  return (
    <div className={styles.buttons}>
      {buttons.map(({ key, sign, act }) => {
        const name = say(mapWords, language, key);
        return (
          <button key={key} type="button" aria-label={name} title={name} onClick={act}>
            {sign}
          </button>
        );
      })}
    </div>
  );
}

interface ScaleProps {
  readonly picture: MapPicture;
  readonly metresPerPx: number;
}

function ScaleBarMark({ picture: { language }, metresPerPx }: ScaleProps): ReactElement | null {
  if (!(metresPerPx > 0)) return null;
  const { km, px } = scaleBar(metresPerPx, scaleBarPx);
  const digits = km < 1 ? Math.ceil(-Math.log10(km)) : 0;
  return (
    <div className={styles.scale} style={{ width: px }}>
      {say(mapWords, language, 'kilometres', { km: formatOf(language).decimal(km, digits) })}
    </div>
  );
}
