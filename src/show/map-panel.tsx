import { memo, type ReactElement, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../base/problem.ts';
import { say } from '../base/words.ts';
import { useCockpit, useHover } from './cockpit.ts';
import { itemAt } from './findings/item-at.ts';
import { LegendList } from './legend-view.tsx';
import type { MapHit, MapPoint } from './map/map-picture.ts';
import { MapView } from './map/map-view.tsx';
import styles from './map-panel.module.css';
import { mapReading } from './map-reading.ts';
import { ToolBar } from './map-tool/tool-bar.tsx';
import { type MapTool, useMapTool } from './map-tool/use-map-tool.ts';
import { MapTooltip } from './map-tooltip.tsx';
import { mapPanelWords as words } from './map-words.ts';
import { FindingTableOf } from './panels/findings/finding-table.tsx';
import { FrameDate, PlaybackOpener } from './panels/playback/frame-date.tsx';
import { Button } from './parts/button.tsx';
import { Dialog } from './parts/dialog.tsx';
import { ProblemNote } from './problems/problem-note.tsx';
import type { Scene } from './scene.ts';
import { SignificanceControl } from './significance-control.tsx';
import { FiguresTable } from './table/figures-table.tsx';

/** A map that is being drawn is not at rest: whoever takes a picture of the page waits for `data-at-rest`. */
function useRestMark(map: Scene['map']): { readonly panel: RefObject<HTMLDivElement | null>; onRest(): void } {
  const panel = useRef<HTMLDivElement>(null);
  const mark = useCallback((atRest: boolean) => panel.current?.setAttribute('data-at-rest', String(atRest)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is what makes the map restless
  useEffect(() => mark(false), [map, mark]);
  return { panel, onRest: () => mark(true) };
}

interface MapPanelProps {
  readonly scene: Scene;
  /** "beside": the second of two maps; its controls have names of their own. */
  readonly place?: 'main' | 'beside';
  /** Two maps share the width: their legends are closed at first. */
  readonly isOneOfTwo?: boolean;
}

/** The map with its legend, its tooltip and, where data are synthetic, the word across its corner. */
export function MapPanel({ scene, place = 'main', isOneOfTwo = false }: MapPanelProps): ReactElement {
  const cockpit = useCockpit();
  const hover = useHover();
  const [point, setPoint] = useState<MapPoint | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const drawn = useMapTool(point, scene.theme);
  const { panel, onRest } = useRestMark(scene.map);
  const isPointing = useRef(false);
  const drawings = drawn?.drawings;
  const picture = useMemo(() => {
    const layers = drawings === undefined ? scene.map.layers : [...scene.map.layers, ...drawings];
    return { ...scene.map, layers, markKm: hover.km };
  }, [scene.map, drawings, hover.km]);
  const { language } = scene;
  const kmOf = drawn?.kmOf;
  const onPoint = useCallback(
    (next: MapPoint | null): void => {
      // The map also says "nothing" when it is drawn again: a mark that was set elsewhere stays.
      if (next === null && !isPointing.current) return;
      isPointing.current = next !== null;
      setPoint(next);
      cockpit.point({ km: next === null ? null : kmUnder(next, scene, kmOf), month: null });
    },
    [cockpit, scene, kmOf],
  );
  const onClick = (clicked: MapPoint, hits: readonly MapHit[]): void => {
    onPoint(clicked);
    const shown = scene.layers.finding;
    if (shown === null) return;
    // What has an item may lie under hatching, a hull or the circle of a sector.
    const item = hits.map((hit) => itemAt(shown, hit)).find((found) => found !== null) ?? null;
    cockpit.dispatch('setPick', { pick: item === null ? null : { analysis: shown.id, item } });
  };
  return (
    <div ref={panel} className={styles.panel} data-drawing={drawn !== null}>
      <div className={styles.map}>
        {problem !== null && <ProblemNote problem={problem} language={language} />}
        <MapView
          picture={picture}
          camera={cockpit.document.camera}
          label={say(words, language, 'label', { title: scene.title })}
          attribution={<Credits scene={scene} place={place} />}
          onCamera={(camera) => cockpit.dispatch('moveCamera', { camera })}
          onPoint={onPoint}
          onClick={onClick}
          isDrawing={drawn !== null}
          onVertex={(lon, lat) => drawn?.actions.addVertex(lon, lat)}
          onFinish={() => drawn?.actions.finish()}
          onRest={onRest}
          onProblem={setProblem}
        />
        <div className={styles.corner}>
          {scene.synthetic && <p className={styles.synthetic}>{scene.syntheticLabel}</p>}
          {scene.frame !== null && <FrameDate frame={scene.frame} isVoiced={place === 'main'} />}
          {scene.frame === null && place === 'main' && <PlaybackOpener />}
        </div>
        {drawn !== null && place === 'main' && (
          <ToolBar tool={drawn.tool} index={drawn.index} actions={drawn.actions} />
        )}
        {point !== null && (
          <MapTooltip
            point={point}
            lines={drawn?.reading ?? mapReading(point, scene)?.lines ?? []}
            isDrawing={drawn !== null}
          />
        )}
      </div>
      <MapLegend scene={scene} place={place} isOpenAtFirst={!isOneOfTwo} key={String(isOneOfTwo)} />
    </div>
  );
}

/** Border kilometre of what is under the pointer, or of the pointer itself while something is drawn. */
const kmUnder = (point: MapPoint, scene: Scene, kmOf: MapTool['kmOf'] | undefined): number | null =>
  kmOf === undefined ? (mapReading(point, scene)?.km ?? null) : kmOf([point.lon, point.lat]);

const nameOf = (control: string, place: 'main' | 'beside'): string =>
  place === 'main' ? control : `${control}-beside`;

type CreditsProps = Required<Pick<MapPanelProps, 'scene' | 'place'>>;

function Credits({ scene: { language }, place }: CreditsProps): ReactElement {
  return (
    <details className={styles.credits}>
      <summary data-control={nameOf('map-credits', place)}>{words[language].credits}</summary>
      {words[language].attribution}
    </details>
  );
}

interface MapLegendProps extends CreditsProps {
  readonly isOpenAtFirst: boolean;
}

/** What every mark on the map means, and its figures as a table. */
const MapLegend = memo(function MapLegend({ scene, place, isOpenAtFirst }: MapLegendProps): ReactElement {
  const [isTable, setTable] = useState(false);
  const [isNoted, setNoted] = useState(false);
  const texts = words[scene.language];
  const title = say(words, scene.language, 'tableOf', { name: scene.layers.incidentsName });
  const isDrawn = scene.map.layers.some(({ id }) => id.startsWith('finding:'));
  const own = isDrawn && scene.layers.hotSpots === null ? scene.layers.finding : null;
  return (
    <details className={styles.legend} data-floats data-noted={isNoted} open={isOpenAtFirst}>
      <summary data-control={nameOf('map-legend', place)}>{texts.legend}</summary>
      {scene.synthetic && <p className={styles.word}>{scene.syntheticLabel}</p>}
      <SignificanceControl scene={scene} />
      {scene.legends.map((legend) => (
        <LegendList key={legend.id} legend={legend} />
      ))}
      <div className={styles.links}>
        {place === 'main' && (
          <Button control="table-map" look="link" label={title} onClick={() => setTable(true)}>
            {texts.table}
          </Button>
        )}
        <Button
          control={nameOf('map-legend-notes', place)}
          look="link"
          isPressed={isNoted}
          onClick={() => setNoted(!isNoted)}
        >
          {texts.notes}
        </Button>
      </div>
      {isTable && (
        <Dialog
          control="table-panel-map"
          title={title}
          closeLabel={texts.close}
          onClose={() => setTable(false)}
          width={960}
        >
          {own === null ? <FiguresTable of="map" /> : <FindingTableOf shown={own} />}
        </Dialog>
      )}
    </details>
  );
});
