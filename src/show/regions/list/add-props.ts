import type { NewRegion } from './own-region-edits.ts';

/** A way in which a region of the person's own is made. */
export interface AddProps {
  readonly onAdd: (added: readonly NewRegion[]) => void;
}
