/** A picture as plain marks: the screen, an export and a test read the same list. Lengths in CSS pixels. */
export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly pattern?: 'hatch' | 'dots';
    }
  | {
      readonly kind: 'line';
      readonly points: readonly number[];
      readonly stroke: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'area';
      readonly points: readonly number[];
      readonly fill: string;
      readonly pattern?: 'hatch' | 'dots';
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly weight?: 400 | 600;
      /** Degrees clockwise about (x, y). */
      readonly turn?: number;
      /** Colour drawn round the letters, so that they stay readable over data. */
      readonly halo?: string;
    };

/** A straight scale from data to pixels. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** One of several pictures in a drawing, each of its own months. */
export interface Panel {
  readonly x: Axis;
  readonly y: Axis;
  /** Months since January 1970, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly x: Axis;
  readonly y: Axis;
  /** Small pictures side by side; a place of the drawing is then a place of one of them. */
  readonly panels?: readonly Panel[];
  /** What a screen reader says of it. */
  readonly description: string;
}

export const place = (axis: Axis, value: number): number => {
  const [d0, d1] = axis.domain;
  const [r0, r1] = axis.range;
  return d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
};

export const valueAt = (axis: Axis, pixel: number): number => {
  const [d0, d1] = axis.domain;
  const [r0, r1] = axis.range;
  const inside = Math.min(Math.max(pixel, Math.min(r0, r1)), Math.max(r0, r1));
  return r1 === r0 ? d0 : d0 + ((inside - r0) / (r1 - r0)) * (d1 - d0);
};
