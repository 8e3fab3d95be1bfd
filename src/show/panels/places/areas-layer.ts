import type { Document, LayerSpec } from '../../../document/document.ts';

/** What of the study's layers counts in drawn areas, and what to do that one does. */
export type AreasLayer =
  | { readonly act: 'shown'; readonly id: string }
  /** A layer that does, or one that is off and may, is turned on. */
  | { readonly act: 'turn-on'; readonly id: string; readonly change: Pick<LayerSpec, 'visible' | 'areas'> }
  /** All are in use for other areas: a copy of one is made. */
  | { readonly act: 'copy'; readonly id: string; readonly change: Pick<LayerSpec, 'visible' | 'areas'> };

const change = { visible: true, areas: 'drawn' } as const;

/** How drawn areas come to be counted in; null in a study without layers of areas. */
export function areasLayerOf({ layers }: Pick<Document, 'layers'>): AreasLayer | null {
  const own = layers.filter(({ layer }) => layer === 'areas');
  const drawn = own.filter(({ areas }) => areas === 'drawn');
  const shown = drawn.find(({ visible }) => visible);
  if (shown !== undefined) return { act: 'shown', id: shown.id };
  const free = drawn[0] ?? own.find(({ visible }) => !visible);
  if (free !== undefined) return { act: 'turn-on', id: free.id, change };
  const [used] = own;
  return used === undefined ? null : { act: 'copy', id: used.id, change };
}
