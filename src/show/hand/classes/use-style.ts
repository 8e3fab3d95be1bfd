import type { LayerStyle } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';

let lastGesture = 0;
/** What one drag changes, or one run of keys, is one step to undo. */
export const nextGesture = (): string => {
  lastGesture += 1;
  return `layer-classes-${lastGesture}`;
};

/** Gives a layer of the study another style; null gives it back its own. */
export function useStyle(layer: string): (style: LayerStyle | null, gesture?: string) => void {
  const { dispatch } = useCockpit();
  return (style, gesture) => dispatch('setLayer', { id: layer, change: { style } }, gesture);
}
