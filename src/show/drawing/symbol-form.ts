/** Forms of symbols, told apart without colour. */
export type SymbolForm = 'circle' | 'square' | 'diamond' | 'triangle' | 'triangle-down';

/** Sides of the form, and degrees by which its first corner is turned from east against the clock. */
const corners = {
  square: { sides: 4, turn: 45 },
  diamond: { sides: 4, turn: 0 },
  triangle: { sides: 3, turn: 90 },
  'triangle-down': { sides: 3, turn: 270 },
} as const satisfies Readonly<Record<Exclude<SymbolForm, 'circle'>, { sides: number; turn: number }>>;

const circle = { sides: 20, turn: 0 } as const;

export const cornersOf = (form: SymbolForm): { readonly sides: number; readonly turn: number } =>
  form === 'circle' ? circle : corners[form];

/** Corners of a symbol about a point of a picture, its y downwards: x, y, x, y ... */
export function symbolCorners(form: SymbolForm, x: number, y: number, radius: number): readonly number[] {
  const { sides, turn } = cornersOf(form);
  return Array.from({ length: sides }, (_, k) => ((turn + (360 * k) / sides) * Math.PI) / 180).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y - radius * Math.sin(angle),
  ]);
}
