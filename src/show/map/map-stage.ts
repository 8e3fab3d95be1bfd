import type { Layer, PickingInfo } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Device } from '@luma.gl/core';
import type { GeoJSONSource, Map as MapEngine } from 'maplibre-gl';
import type { Camera } from '../../document/document.ts';
import { basemapLayers, dataStandBelow, movingSources } from './basemap-style.ts';
import { changeLayers } from './change-layers.ts';
import { dashDegreesOf, deckLayers, placeHolder } from './deck-layers.ts';
import type { Basemap } from './decode-basemap.ts';
import { listenToDrags } from './drag-draw.ts';
import { createEngine, fitPaddingBeside, removeEngine } from './engine.ts';
import { nameFeatures } from './features.ts';
import { letGo } from './let-go.ts';
import { listenToLongPress } from './long-press.ts';
import type { MapHit, MapPicture, MapPoint } from './map-picture.ts';
import { metresPerPixel } from './scale-bar.ts';
import { seaNames } from './seas.ts';
import type { DrawingBy, MapStage, StageEvents } from './stage-shape.ts';

export type { MapStage, StageEvents } from './stage-shape.ts';

/** How far beside a thing the pointer may be, pixels. */
const pickingRadius = 3;
const nothing: MapHit = { layer: null, index: -1 };
const noDepth = { depthWriteEnabled: false, depthCompare: 'always' } as const;

function pointOf(info: PickingInfo): MapPoint | null {
  const [lon, lat] = info.coordinate ?? [];
  if (lon === undefined || lat === undefined) return null;
  return { layer: info.picked ? (info.layer?.id ?? null) : null, index: info.index, lon, lat, x: info.x, y: info.y };
}

class Stage implements MapStage {
  readonly #map: MapEngine;
  readonly #overlay: MapLibreOverlay;
  readonly #basemap: Basemap;
  readonly #events: StageEvents;
  #wanted: MapPicture;
  #shown: MapPicture;
  #layers: Layer[] = [];
  #camera: Camera = null;
  #device: Device | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLoaded = false;
  #isOwnMove = false;
  #drawing: DrawingBy = 'none';

  constructor(container: HTMLElement, basemap: Basemap, picture: MapPicture, events: StageEvents) {
    this.#basemap = basemap;
    this.#events = events;
    this.#wanted = picture;
    this.#shown = { ...picture, layers: [] };
    const pixelRatio = Math.min(window.devicePixelRatio, 2);
    this.#map = createEngine(container, basemap, picture, { pixelRatio, antialias: true, still: null });
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [placeHolder(dataStandBelow)],
      parameters: noDepth,
      pickingRadius,
      onDeviceInitialized: (device) => {
        this.#device = device;
      },
      onHover: (info) => {
        if (!this.#isDrawing()) events.onPoint(pointOf(info));
      },
    });
    this.#listen();
  }

  #listen(): void {
    const map = this.#map;
    map.on('load', () => {
      // Added after the style is there: before, deck.gl would put its layers over the names.
      map.addControl(this.#overlay);
      this.#isLoaded = true;
      this.show(this.#wanted);
    });
    map.on('move', () => this.#sayScale());
    map.on('moveend', () => {
      if (this.#isOwnMove) return;
      const { lng, lat } = map.getCenter();
      this.#camera = { lon: lng, lat, zoom: map.getZoom() };
      this.#events.onCamera(this.#camera);
    });
    map.on('mouseout', () => this.#events.onPoint(null));
    // What a tap reads stands where it was tapped: it goes when the map moves under it.
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent?.type.startsWith('touch') === true) this.#events.onPoint(null);
    });
    listenToLongPress(map, (lon, lat) => {
      if (!this.#isDrawing()) this.#events.onLongPress(lon, lat);
    });
    map.on('webglcontextlost', () => this.#events.onLost());
    map.on('webglcontextrestored', () => this.#events.onBack());
    this.#listenToDrawing(map);
    this.#sayScale();
  }

  #isDrawing(): boolean {
    return this.#drawing !== 'none';
  }

  #listenToDrawing(map: MapEngine): void {
    listenToDrags(map, () => this.#drawing === 'drag', this.#events);
    map.on('mousemove', ({ lngLat, point: { x, y } }) => {
      if (this.#isDrawing()) this.#events.onPoint({ layer: null, index: -1, lon: lngLat.lng, lat: lngLat.lat, x, y });
    });
    map.on('click', ({ lngLat: { lng: lon, lat }, point: { x, y }, originalEvent }) => {
      if (!this.#isDrawing()) {
        this.#press({ lon, lat, x, y }, originalEvent.shiftKey);
        // The second press of a double one ends the drawing and puts nothing there.
      } else if (originalEvent.detail < 2) this.#events.onVertex(lon, lat);
    });
    map.on('dblclick', (event) => {
      if (!this.#isDrawing()) return;
      event.preventDefault();
      this.#events.onFinish();
    });
  }

  #press(at: Pick<MapPoint, 'lon' | 'lat' | 'x' | 'y'>, isShifted: boolean): void {
    if (!this.#isLoaded) return;
    const hits = this.#hitsAt(at);
    this.#events.onClick({ ...at, ...(hits[0] ?? nothing) }, hits, isShifted);
  }

  #hitsAt({ x, y }: Pick<MapPoint, 'x' | 'y'>): readonly MapHit[] {
    const infos = this.#overlay.pickMultipleObjects({ x, y, radius: pickingRadius, depth: 6 });
    return infos.map(({ layer, index }) => ({ layer: layer?.id ?? null, index }));
  }

  #sayScale(): void {
    this.#events.onScale(metresPerPixel(this.#map.getCenter().lat, this.#map.getZoom()));
  }

  /** In a task of its own: what fills a map takes as long as the panels beside it. */
  show(picture: MapPicture): void {
    this.#wanted = picture;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#showWanted();
    });
  }

  #showWanted(): void {
    if (!this.#isLoaded) return;
    const picture = this.#wanted;
    const before = this.#shown;
    if (picture === before) {
      // There and back again: whoever waits for the map to rest is told.
      this.#map.triggerRepaint();
      return;
    }
    this.#shown = picture;
    if (picture.theme !== before.theme || picture.language !== before.language) {
      changeLayers(this.#map, basemapLayers(before), basemapLayers(picture));
    }
    this.#showMarks(picture, before);
    if (picture.names !== before.names) this.#source('names')?.setData(nameFeatures(picture.names));
    if (picture.seas !== before.seas) this.#source('seas')?.setData(seaNames(picture.seas, null));
    if (picture.layers !== before.layers) this.#showLayers(picture);
    if (this.#camera === null && picture.bounds.join() !== before.bounds.join()) this.#place();
  }

  #showMarks(picture: MapPicture, before: MapPicture): void {
    const isStretchNew =
      picture.fromKm !== before.fromKm ||
      picture.toKm !== before.toKm ||
      picture.hasTicks !== before.hasTicks ||
      picture.language !== before.language;
    if (!isStretchNew && picture.markKm === before.markKm) return;
    const { stretch, ticks, mark } = movingSources(this.#basemap, picture);
    if (isStretchNew) {
      this.#source('stretch')?.setData(stretch);
      this.#source('ticks')?.setData(ticks);
    }
    if (picture.markKm !== before.markKm) this.#source('mark')?.setData(mark);
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }

  #showLayers({ layers, bounds }: MapPicture): void {
    this.#layers = deckLayers(layers, {
      beforeId: dataStandBelow,
      dashDegrees: dashDegreesOf(bounds),
      pickable: !this.#isDrawing(),
    });
    this.#overlay.setProps({ layers: [placeHolder(dataStandBelow), ...this.#layers] });
  }

  moveTo(camera: Camera): void {
    const before = this.#camera;
    this.#camera = camera;
    const isSame =
      camera === before ||
      (camera !== null &&
        before !== null &&
        camera.lon === before.lon &&
        camera.lat === before.lat &&
        camera.zoom === before.zoom);
    if (!isSame) this.#place();
  }

  /** Moves at once, and says nothing of it. */
  #own(move: () => void): void {
    this.#isOwnMove = true;
    move();
    this.#isOwnMove = false;
  }

  #place(): void {
    const camera = this.#camera;
    this.#own(() => {
      if (camera === null) {
        const { bounds } = this.#wanted;
        const padding = fitPaddingBeside(this.#map.getContainer(), bounds);
        this.#map.fitBounds([...bounds], { padding, animate: false });
      } else this.#map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
    });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { animate: false });
  }

  resize(): void {
    this.#own(() => this.#map.resize());
    if (this.#camera === null) this.#place();
  }

  setDrawing(drawing: DrawingBy): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    for (const moves of [this.#map.dragPan, this.#map.boxZoom]) {
      if (drawing === 'drag') moves.disable();
      else moves.enable();
    }
    if (this.#isLoaded) this.#showLayers(this.#shown);
  }

  centre(): readonly [number, number] {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }

  size(): { readonly width: number; readonly height: number } {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    return { width, height };
  }

  zoom(): number {
    return this.#map.getZoom();
  }

  focus(): void {
    this.#map.getCanvas().focus();
  }

  read(): { readonly point: MapPoint; readonly hits: readonly MapHit[] } {
    const { width, height } = this.size();
    const at = { x: width / 2, y: height / 2 };
    const [lon, lat] = this.centre();
    const hits = this.#hitsAt(at);
    return { point: { ...(hits[0] ?? nothing), lon, lat, ...at }, hits };
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  isAtRest(): boolean {
    const isDrawn = this.#isLoaded && this.#wanted === this.#shown && this.#map.loaded() && !this.#map.isMoving();
    return isDrawn && this.#layers.every((layer) => layer.isLoaded);
  }

  onRest(callback: () => void): () => void {
    const subscription = this.#map.on('idle', () => {
      if (this.isAtRest()) callback();
    });
    return () => subscription.unsubscribe();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    removeEngine(this.#map);
    letGo(this.#device);
  }
}

/** Starts a map in an element. Throws where the browser has no WebGL 2. */
export function createMapStage(
  container: HTMLElement,
  basemap: Basemap,
  picture: MapPicture,
  events: StageEvents,
): MapStage {
  return new Stage(container, basemap, picture, events);
}
