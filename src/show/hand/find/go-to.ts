import type { LineIndex } from '../../../corridors/line-index.ts';
import type { Document } from '../../../document/document.ts';
import type { Cockpit } from '../../cockpit.ts';
import { layerName } from '../../layers/layer-name.ts';
import type { Findable } from './findable.ts';
import { fittedCamera, mapSize } from './fitted-camera.ts';
import { markedKm } from './place-texts.ts';

/** Moves the map to a place and marks its kilometre on all pictures. The pictures are those of the analyst. */
export function goTo(cockpit: Cockpit, place: Findable, index: LineIndex): void {
  const { document: study, dispatch, point } = cockpit;
  const camera = fittedCamera(place, mapSize(document));
  if (study.workspace !== 'explore') dispatch('setWorkspace', { workspace: 'explore' });
  dispatch('moveCamera', { camera });
  point({ km: markedKm(place, index), month: null });
}

/** A layer that draws a place and is off: its id, and its name in a language. */
export interface HiddenLayer {
  readonly id: string;
  name(language: Document['language']): string;
}

/** Registry id of the layer that a place is seen by; null where the base map has it. */
function layerOf({ kind, thing }: Findable): string | null {
  if (kind === 'route' || (kind === 'own-thing' && thing === 'route')) return 'routes';
  return kind === 'own-thing' ? 'places' : null;
}

/** The layer that would draw a place where none that does is on; null where the place is seen. */
export function hiddenLayerOf(place: Findable, layers: Document['layers']): HiddenLayer | null {
  const wanted = layerOf(place);
  const drawing = layers.filter(({ layer }) => layer === wanted);
  const [first] = drawing;
  if (first === undefined || drawing.some(({ visible }) => visible)) return null;
  return { id: first.id, name: (language) => layerName(first, language) };
}
