import type { Camera } from '../../document/document.ts';
import type { DragEvents } from './drag-draw.ts';
import type { MapHit, MapPicture, MapPoint } from './map-picture.ts';

/** What a map on screen tells of. */
export interface StageEvents extends DragEvents {
  /** The person moved the map; never said of moves that the page asked for. */
  onCamera(camera: NonNullable<Camera>): void;
  /** Null where the pointer left the map. */
  onPoint(point: MapPoint | null): void;
  /**
   * @param hits all things there, the top one first
   * @param isShifted the Shift key was down
   */
  onClick(point: MapPoint, hits: readonly MapHit[], isShifted: boolean): void;
  /** While something is drawn: a press puts a vertex there, and a double press ends it. */
  onVertex(lon: number, lat: number): void;
  onFinish(): void;
  /** One finger rested there. */
  onLongPress(lon: number, lat: number): void;
  /** The graphics card let go of the map: nothing is drawn any more. It may come back, and the map is then to be started anew. */
  onLost(): void;
  onBack(): void;
  /** Metres in a CSS pixel at the map's centre, after each move. */
  onScale(metresPerPx: number): void;
}

/** How something is drawn on the map: by presses, in one go, or not at all. */
export type DrawingBy = 'none' | 'press' | 'drag';

/** The map on screen: given whole pictures, it changes what differs. */
export interface MapStage {
  show(picture: MapPicture): void;
  /** Null: the bounds of the picture. */
  moveTo(camera: Camera): void;
  zoomBy(steps: number): void;
  /** To be called when the container's size changed. */
  resize(): void;
  /**
   * While something is drawn nothing is picked, and a double press does not zoom; what is drawn in one go ("drag") does
   * not move the map either.
   */
  setDrawing(drawing: DrawingBy): void;
  /** Longitude and latitude of the middle of the map. */
  centre(): readonly [number, number];
  /** Of the map, CSS pixels. */
  size(): { readonly width: number; readonly height: number };
  zoom(): number;
  /** The keys are the map's from now on. */
  focus(): void;
  /** What lies under the middle of the map, and all that lies there. */
  read(): { readonly point: MapPoint; readonly hits: readonly MapHit[] };
  /** Name of the map for screen readers. */
  setLabel(label: string): void;
  /** Everything asked for is drawn. */
  isAtRest(): boolean;
  /** Calls back each time the map has come to rest; returns what ends that. */
  onRest(callback: () => void): () => void;
  destroy(): void;
}
