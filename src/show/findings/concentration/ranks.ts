import type { CellResult, ConcentrationFinding } from '../../../disclose/disclosed.ts';

/** A result that holds a concentration. */
export type Concentrated = CellResult & { readonly finding: ConcentrationFinding };

export type ConcentrationPeriod = ConcentrationFinding['periods'][number];

/** Ids of what can be picked: the cells that hold half, and those that hold four fifths. */
export const groups = ['half', 'most'] as const;
export type Group = (typeof groups)[number];

/** Index into `cellFigures`. */
const notObserved = 3;

/** Cells of rank 2; of rank 1. */
export const cellsOfRank = ({ finding }: Concentrated, rank: 1 | 2): readonly number[] =>
  Array.from(finding.rank, (own, cell) => (own === rank ? cell : -1)).filter((cell) => cell >= 0);

/** Cells of a group: those that hold four fifths are also those that hold half. */
export const cellsOfGroup = (result: Concentrated, group: Group): readonly number[] =>
  group === 'half' ? cellsOfRank(result, 2) : [...cellsOfRank(result, 2), ...cellsOfRank(result, 1)];

export const unobserved = ({ figure }: Concentrated): readonly number[] =>
  Array.from(figure, (code, cell) => (code === notObserved ? cell : -1)).filter((cell) => cell >= 0);

export const hasNumber = ({ gini }: ConcentrationPeriod): boolean => !Number.isNaN(gini.value);
