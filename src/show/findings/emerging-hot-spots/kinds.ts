import type { CellResult, EmergingFinding } from '../../../disclose/disclosed.ts';
import type { Swatch } from '../../drawing/legend.ts';
import type { Theme } from '../../theme/colours.ts';

/** A result of this method. */
export type EmergingResult = CellResult & { readonly finding: EmergingFinding };

/** Categories in the order of legends: lasting, recent, on and off, past. Numbers are those of `emergingCategories`. */
export const kinds = [
  { code: 4, name: 'persistent' },
  { code: 3, name: 'intensifying' },
  { code: 5, name: 'diminishing' },
  { code: 1, name: 'new' },
  { code: 2, name: 'consecutive' },
  { code: 6, name: 'sporadic' },
  { code: 7, name: 'oscillating' },
  { code: 8, name: 'historical' },
] as const;
export type KindName = (typeof kinds)[number]['name'];

/** How a kind is drawn, the same for hot and cold: never colour alone. */
interface Look {
  readonly fill: 'strong' | 'weak' | null;
  readonly pattern: 'hatch' | 'dots' | null;
  readonly edge: 'none' | 'solid' | 'dotted';
}

/**
 * Lasting places are full, and rise by strokes or fade into dots; those that began have a firm edge; those that come
 * and go have a pattern alone; those that are past a broken edge.
 */
export const looks: Readonly<Record<KindName, Look>> = {
  persistent: { fill: 'strong', pattern: null, edge: 'none' },
  intensifying: { fill: 'strong', pattern: 'hatch', edge: 'none' },
  diminishing: { fill: 'strong', pattern: 'dots', edge: 'none' },
  new: { fill: null, pattern: null, edge: 'solid' },
  consecutive: { fill: 'weak', pattern: null, edge: 'solid' },
  sporadic: { fill: null, pattern: 'dots', edge: 'none' },
  oscillating: { fill: null, pattern: 'hatch', edge: 'none' },
  historical: { fill: null, pattern: null, edge: 'dotted' },
};

/** Names and land are read through the fills. */
export const fillAlpha = { strong: 190, weak: 110 } as const;

export interface Inks {
  /** Null: nothing is filled. */
  readonly fill: string | null;
  readonly alpha: number;
  /** Of the pattern and the edge: on a full cell the ground shows through it. */
  readonly ink: string;
}

export function inksOf(name: KindName, isHot: boolean, theme: Theme): Inks {
  const [, middling, strong] = isHot ? theme.hot : theme.cold;
  const { fill } = looks[name];
  return {
    fill: fill === null ? null : fill === 'strong' ? strong : middling,
    alpha: fill === null ? 0 : fillAlpha[fill],
    ink: fill === 'strong' ? theme.panel : strong,
  };
}

export function swatchOf(name: KindName, isHot: boolean, theme: Theme): Swatch {
  const { pattern, edge } = looks[name];
  const { fill, alpha, ink } = inksOf(name, isHot, theme);
  return {
    shape: 'cell',
    fill: fill === null ? null : `${fill}${alpha.toString(16).padStart(2, '0')}`,
    pattern,
    ink,
    edge,
  };
}

export const cellsWith = ({ finding }: EmergingResult, category: number): readonly number[] =>
  Array.from(finding.category, (one, cell) => (one === category ? cell : -1)).filter((cell) => cell >= 0);

export interface DrawnKind {
  readonly name: KindName;
  readonly isHot: boolean;
  readonly cells: readonly number[];
}

/** Kinds that some cell has, hot before cold. */
export const kindsOf = (result: EmergingResult): readonly DrawnKind[] =>
  [true, false].flatMap((isHot) =>
    kinds
      .map(({ code, name }) => ({ name, isHot, cells: cellsWith(result, isHot ? code : -code) }))
      .filter(({ cells }) => cells.length > 0),
  );

export const kindOf = (category: number): KindName | null =>
  kinds.find(({ code }) => code === Math.abs(category))?.name ?? null;

/** Class of a step that counts as significant: FDR 5 % or better. */
export const significant = 2;

/** Significant steps of a cell: hot, and cold. */
export function significantSteps({ binClass, steps }: EmergingFinding, cell: number): readonly [number, number] {
  const own = Array.from(binClass.subarray(cell * steps.length, (cell + 1) * steps.length));
  return [own.filter((level) => level >= significant).length, own.filter((level) => level <= -significant).length];
}
