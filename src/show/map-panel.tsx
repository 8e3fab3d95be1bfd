import { type ReactElement, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../base/problem.ts';
import { say } from '../base/words.ts';
import { useCockpit, useHover } from './cockpit.ts';
import { itemAt } from './findings/item-at.ts';
import type { MapHit, MapPoint } from './map/map-picture.ts';
import { MapView } from './map/map-view.tsx';
import type { MapStage } from './map/stage-shape.ts';
import { type MapHandLink, noInk } from './map-hand/map-hand-shape.ts';
import { useMapHand } from './map-hand/use-map-hand.ts';
import { Credits, MapLegend, type MapPlace } from './map-legend.tsx';
import styles from './map-panel.module.css';
import { mapReading } from './map-reading.ts';
import { ToolBar } from './map-tool/tool-bar.tsx';
import { type MapTool, useMapTool } from './map-tool/use-map-tool.ts';
import { MapTooltip } from './map-tooltip.tsx';
import { mapPanelWords as words } from './map-words.ts';
import { FrameDate, PlaybackOpener } from './panels/playback/frame-date.tsx';
import { useIsNarrow } from './parts/use-is-narrow.ts';
import { ProblemNote } from './problems/problem-note.tsx';
import type { Scene } from './scene.ts';
import { isDragged, isPlaceTool, type Tool } from './tool.ts';

interface RestMark {
  readonly panel: RefObject<HTMLDivElement | null>;
  /** The map has come to rest once. */
  readonly hasRested: boolean;
  onRest(): void;
}

/** A map that is being drawn is not at rest: whoever takes a picture of the page waits for `data-at-rest`. */
function useRestMark(map: Scene['map']): RestMark {
  const panel = useRef<HTMLDivElement>(null);
  const [hasRested, setRested] = useState(false);
  const mark = useCallback((atRest: boolean) => panel.current?.setAttribute('data-at-rest', String(atRest)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is what makes the map restless
  useEffect(() => mark(false), [map, mark]);
  const onRest = useCallback(() => {
    mark(true);
    setRested(true);
  }, [mark]);
  return { panel, hasRested, onRest };
}

interface MapPanelProps {
  readonly scene: Scene;
  readonly place?: MapPlace;
  /** Two maps share the width: their legends are closed at first. */
  readonly isOneOfTwo?: boolean;
}

/** How what is in hand is drawn on the map; the second of two maps has no tools. */
function drawingBy(tool: Tool | null, place: MapPlace): 'none' | 'press' | 'drag' {
  if (tool === null || (place === 'beside' && !isPlaceTool(tool)) || tool.kind === 'select-areas') return 'none';
  return isDragged(tool) ? 'drag' : 'press';
}

/** The map with its legend, its tooltip and, where data are synthetic, the word across its corner. */
export function MapPanel({ scene, place = 'main', isOneOfTwo = false }: MapPanelProps): ReactElement {
  const cockpit = useCockpit();
  const hover = useHover();
  // Folded at first where it would stand between the map and the months; a turn of the screen leaves it as it is.
  const [isWide] = useState(!useIsNarrow());
  const [point, setPoint] = useState<MapPoint | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stage, setStage] = useState<MapStage | null>(null);
  const [ink, setInk] = useState(noInk);
  const link = useRef<MapHandLink | null>(null);
  const drawn = useMapTool(point, scene.theme);
  const { panel, hasRested, onRest } = useRestMark(scene.map);
  const Hand = useMapHand(place === 'main', hasRested);
  const isPointing = useRef(false);
  const drawings = drawn?.drawings;
  const picture = useMemo(() => {
    const layers = [...scene.map.layers, ...ink.layers, ...(drawings ?? [])];
    const isPlain = ink === noInk && drawings === undefined;
    const names = ink.names.length === 0 ? scene.map.names : [...scene.map.names, ...ink.names];
    return { ...scene.map, layers: isPlain ? scene.map.layers : layers, names, markKm: hover.km };
  }, [scene.map, drawings, hover.km, ink]);
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
  const onClick = (clicked: MapPoint, hits: readonly MapHit[], isShifted: boolean): void => {
    onPoint(clicked);
    if (link.current?.onClick(clicked, hits, isShifted) === true) return;
    const shown = scene.layers.finding;
    if (shown === null) return;
    // What has an item may lie under hatching, a hull or the circle of a sector.
    const item = hits.map((hit) => itemAt(shown, hit)).find((found) => found !== null) ?? null;
    cockpit.dispatch('setPick', { pick: item === null ? null : { analysis: shown.id, item } });
  };
  const drawing = drawingBy(cockpit.tool, place);
  const isMarking = drawing !== 'none' && drawn === null;
  return (
    <div
      ref={panel}
      className={styles.panel}
      data-drawing={drawing !== 'none'}
      data-hand={place === 'main' ? (typeof Hand === 'string' ? Hand : 'ready') : undefined}
    >
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
          drawing={drawing}
          onVertex={(lon, lat) =>
            drawn === null ? link.current?.onVertex([lon, lat]) : drawn.actions.addVertex(lon, lat)
          }
          onFinish={() => (drawn === null ? link.current?.onFinish() : drawn.actions.finish())}
          onDrag={(lon, lat, phase) => link.current?.onDrag([lon, lat], phase)}
          onDragEnd={(isDrawn) => link.current?.onDragEnd(isDrawn)}
          onLongPress={(lon, lat) => link.current?.onLongPress([lon, lat])}
          onKey={(event) => link.current?.onKey(event)}
          onStage={setStage}
          onRest={onRest}
          onProblem={setProblem}
        />
        <div className={styles.corner} data-corner>
          {scene.synthetic && <p className={styles.synthetic}>{scene.syntheticLabel}</p>}
          {scene.frame !== null && <FrameDate frame={scene.frame} isVoiced={place === 'main'} />}
          {scene.frame === null && place === 'main' && <PlaybackOpener />}
        </div>
        {drawn !== null && place === 'main' && (
          <ToolBar tool={drawn.tool} index={drawn.index} actions={drawn.actions} />
        )}
        {typeof Hand !== 'string' && <Hand scene={scene} point={point} stage={stage} link={link} onInk={setInk} />}
        {point !== null && !isMarking && (
          <MapTooltip
            point={point}
            lines={drawn?.reading ?? []}
            reading={drawn === null ? mapReading(point, scene) : null}
            isDrawing={drawn !== null}
          />
        )}
      </div>
      <MapLegend scene={scene} place={place} isOpenAtFirst={isWide && !isOneOfTwo} key={String(isOneOfTwo)} />
    </div>
  );
}

/** Border kilometre of what is under the pointer, or of the pointer itself while something is drawn. */
const kmUnder = (point: MapPoint, scene: Scene, kmOf: MapTool['kmOf'] | undefined): number | null =>
  kmOf === undefined ? (mapReading(point, scene)?.km ?? null) : kmOf([point.lon, point.lat]);
