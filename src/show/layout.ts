/** How the panels stand: kept in this browser, never in a study. */
export interface Layout {
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  /** Widths of the side panels, CSS pixels. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Share of the middle's height that the map has, 0 to 1. */
  readonly mapShare: number;
  /** Folds that a person opened or closed, by control; of others their first state stands. */
  readonly folds: Readonly<Record<string, boolean>>;
  /** Keys of a single sign ("/", "?") act: a person who dictates may turn them off. */
  readonly hasSignKeys: boolean;
}

export const firstLayout: Layout = {
  isLeftOpen: true,
  isRightOpen: true,
  leftPx: 300,
  rightPx: 340,
  mapShare: 0.4,
  folds: {},
  hasSignKeys: true,
};
