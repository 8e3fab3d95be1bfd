import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { useCockpit } from '../cockpit.ts';
import type { MapHit, MapPoint } from '../map/map-picture.ts';
import type { MapStage } from '../map/stage-shape.ts';
import { useBorderIndex } from '../map/use-border-index.ts';
import { mapReading } from '../map-reading.ts';
import { MapTooltip } from '../map-tooltip.tsx';
import { copied } from '../parts/copied.ts';
import { linesOf } from '../pointed.ts';
import { isPlaceTool } from '../tool.ts';
import { Coordinates, useSaid } from './coordinates.tsx';
import { coordinatesKmText } from './coordinates-text.ts';
import { useHandInk } from './hand-ink.ts';
import './map-hand.css';
import type { MapHandLink, MapHandProps } from './map-hand-shape.ts';
import { mapKeys } from './map-keys.ts';
import { selectable, toggled } from './map-things.ts';
import { MarkBar } from './mark-bar.tsx';
import { Palette } from './palette.tsx';
import { PinStrip } from './pins.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useMarks } from './use-marks.ts';
import { usePinning } from './use-pinning.ts';
import { words } from './words.ts';

/** What a screen reader hears of what was done on the map, and what the eye reads for a moment. */
function useVoice() {
  const [said, say] = useSaid();
  const { language } = useCockpit().document;
  const copy = (text: string): void => {
    void copied(text).then((is) => say(words[language][is ? 'copied' : 'notCopied']));
  };
  return { said, say, copy };
}

/**
 * Room that the legend takes at the map's left, and what stands in its corner at the right, CSS pixels. Where the tools
 * reach over a wide legend, it ends under them.
 */
function useRoom(root: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = root.current;
    const panel = element?.closest('[data-hand]');
    const corner = panel?.querySelector<HTMLElement>('[data-corner]');
    const legendNow = () => panel?.querySelector<HTMLElement>('[data-noted]');
    if (element === null || !legendNow() || !corner) return;
    let watched: HTMLElement | null = null;
    const measure = (): void => {
      // It may have been made anew, as where a second map comes: the one that is gone has told of it by its size.
      const legend = legendNow();
      if (!legend) return;
      if (legend !== watched) observer.observe(legend);
      watched = legend;
      const isOver = getComputedStyle(legend).position === 'absolute';
      element.style.setProperty('--legend-px', `${isOver ? legend.offsetWidth + 8 : 0}px`);
      element.style.setProperty('--corner-px', `${corner.offsetWidth}px`);
      const tools = element.querySelector<HTMLElement>('.palette')?.getBoundingClientRect();
      legend.dataset.underTools = String(
        isOver && tools !== undefined && tools.left < legend.getBoundingClientRect().right,
      );
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(corner);
    return () => observer.disconnect();
  }, [root]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog[open], [contenteditable]') !== null;

/** Signs that act on what is under the pointer or the cross; those who turned signs off press them on the map itself. */
function useSigns(isOver: boolean, act: (key: string) => boolean): void {
  const { layout } = useCockpit();
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const isMap = event.target instanceof HTMLCanvasElement;
    const isChord = event.ctrlKey || event.metaKey || event.altKey;
    if (isChord || event.defaultPrevented || isField(event.target)) return;
    if (!isMap && !(isOver && layout.hasSignKeys)) return;
    if (act(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const lonLatOf = (point: MapPoint | null): LonLat | null => (point === null ? null : [point.lon, point.lat]);

/** Where the pointer was last on the map; before it was there, the middle. */
function useLastPlace(point: MapPoint | null, stage: MapStage | null): LonLat | null {
  const last = useRef<LonLat | null>(null);
  last.current = lonLatOf(point) ?? last.current;
  return last.current ?? stage?.centre() ?? null;
}

/** Tools, pins, the selection and the coordinates over the map, and what they draw on it. */
export function MapHand({ scene, point, stage, link, onInk }: MapHandProps): ReactNode {
  const { document: study, tool, dispatch } = useCockpit();
  const { language, selection } = study;
  const root = useRef<HTMLDivElement>(null);
  const index = useBorderIndex();
  const { said, say, copy } = useVoice();
  const marks = useMarks(index);
  const [crossed, setCrossed] = useState<MapPoint | null>(null);
  const pinning = usePinning(scene, say);
  const ink = useHandInk({ scene, index, marks, point });
  const last = useLastPlace(point, stage);
  const zoom = stage?.zoom() ?? 0;
  useRoom(root);
  useEffect(() => onInk(ink.ink), [ink.ink, onInk]);
  const takeArea = (hits: readonly MapHit[], isMore: boolean): void => {
    const thing = selectable(hits, scene);
    if (thing === null) say(words[language].nothingHere);
    else dispatch('setSelection', { selection: toggled(selection, thing, isMore) });
  };
  const takeHere = (): void => {
    if (stage !== null) takeArea(stage.read().hits, true);
  };
  const readCross = (): void => {
    if (stage === null) return;
    const { hits, point: middle } = stage.read();
    const hit = hits.find((one) => mapReading(one, scene) !== null);
    setCrossed(hit === undefined ? null : { ...middle, ...hit });
    say(hit === undefined ? words[language].nothing : linesOf(mapReading(hit, scene)).join('. '));
  };
  const act = (key: string): boolean => {
    if (key === mapKeys.pin && tool === null) {
      const here = point ?? stage?.read().point ?? null;
      if (here !== null) pinning.pin(here, point === null ? (stage?.read().hits ?? []) : [point]);
      return true;
    }
    if (key !== mapKeys.copy) return false;
    const at = lonLatOf(point) ?? stage?.centre() ?? null;
    if (at !== null) copy(coordinatesKmText(at, zoom, index, language));
    return at !== null;
  };
  useSigns(point !== null, act);
  useImperativeHandle<MapHandLink | null, MapHandLink>(link, () => ({
    onVertex: (vertex) => marks?.addVertex(vertex),
    onFinish: () => marks?.finish(),
    onDrag: (vertex, phase) => marks?.drag(vertex, phase),
    onDragEnd: (isDrawn) => marks?.dragEnd(isDrawn),
    onClick: (clicked, hits, isShifted) => {
      setCrossed(null);
      if (tool?.kind === 'select-areas') {
        takeArea(hits, isShifted);
        return true;
      }
      return pinning.press(clicked, hits, isShifted);
    },
    onLongPress: (place) => copy(coordinatesKmText(place, zoom, index, language)),
    onKey: (event) => {
      if (event.key === mapKeys.read && tool === null) readCross();
      else if (crossed !== null && (event.key.startsWith('Arrow') || event.key === 'Escape')) {
        // What was read of another place is not left on the map.
        setCrossed(null);
        say('');
      }
    },
  }));
  const crossReading = useMemo(() => (crossed === null ? null : mapReading(crossed, scene)), [crossed, scene]);
  const isDrawingPlace = tool !== null && isPlaceTool(tool);
  return (
    <div ref={root} className="map-hand" data-map-hand>
      {isDrawingPlace ? null : <Palette onTaken={() => stage?.focus()} />}
      {marks === null ? null : <MarkBar marks={marks} index={index} said={said} onCopy={copy} onTakeHere={takeHere} />}
      {isDrawingPlace ? null : <PinStrip scene={scene} onCopy={copy} />}
      <div className="map-hand-foot" data-marking={tool !== null}>
        <p className="map-said" role="status" data-map-said data-quiet={said === '' || crossReading !== null}>
          {said}
        </p>
        <SelectionBar paths={ink.paths} stage={stage} onSay={say} />
        <Coordinates at={last} zoom={zoom} index={index} language={language} onCopy={copy} />
      </div>
      {crossed !== null && crossReading !== null && (
        <MapTooltip point={crossed} reading={crossReading} isDrawing={false} />
      )}
    </div>
  );
}
