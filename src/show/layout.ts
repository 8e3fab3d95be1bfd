/** How the panels stand: kept in this browser, never in a study. */
export interface Layout {
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  /** Widths of the side panels, CSS pixels; null: what the width of the window gives them. */
  readonly leftPx: number | null;
  readonly rightPx: number | null;
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
  leftPx: null,
  rightPx: null,
  mapShare: 0.4,
  folds: {},
  hasSignKeys: true,
};

/** Limits of a side panel's width, CSS pixels; the style sheet keeps it under a third of the window besides. */
export const sideWidth = { least: 200, most: 560 } as const;

/** Limits of the map's share. */
export const mapShareLimits = { least: 0.2, most: 0.8 } as const;

/** As many as are remembered: those that were opened or closed last. */
const mostFolds = 100;

/** The folds with one more, which was opened or closed just now. */
export function withFold(folds: Layout['folds'], control: string, isOpen: boolean): Layout['folds'] {
  const others = Object.entries(folds).filter(([name]) => name !== control);
  return Object.fromEntries([...others.slice(Math.max(0, others.length + 1 - mostFolds)), [control, isOpen]]);
}

/** What a browser kept as a layout: each part that is none is as it is at first. */
export function layoutOf(json: unknown): Layout {
  if (typeof json !== 'object' || json === null) return firstLayout;
  const given: Readonly<Record<string, unknown>> = { ...json };
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const { least, most } = mapShareLimits;
  return {
    isLeftOpen: flag(given.isLeftOpen, firstLayout.isLeftOpen),
    isRightOpen: flag(given.isRightOpen, firstLayout.isRightOpen),
    hasSignKeys: flag(given.hasSignKeys, firstLayout.hasSignKeys),
    leftPx: within(given.leftPx, sideWidth.least, sideWidth.most),
    rightPx: within(given.rightPx, sideWidth.least, sideWidth.most),
    mapShare: within(given.mapShare, least, most) ?? firstLayout.mapShare,
    folds: foldsOf(given.folds),
  };
}

const within = (value: unknown, least: number, most: number): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : null;

function foldsOf(json: unknown): Layout['folds'] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return {};
  const known = Object.entries(json).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return Object.fromEntries(known.slice(-mostFolds));
}
