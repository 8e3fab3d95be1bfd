import type { MonthIndex } from '../base/units.ts';
import { emptyText, type OwnText } from './own.ts';

/** What is compared: regions of one kind, and of the person's own. */
export const regionKinds = ['corridor', 'sector', 'county', 'pair', 'own'] as const;
export type RegionKind = (typeof regionKinds)[number];

/** What a region of the person's own is made of. */
export type RegionParts =
  /** A stretch of the border with the areas that it pairs. */
  | {
      readonly kind: 'stretch';
      readonly fromKm: number;
      readonly toKm: number;
      readonly sectors: readonly string[];
      readonly states: readonly string[];
    }
  /** An area that was drawn or loaded as a thing on the map: the id of an `OwnFeature` of kind "area". */
  | { readonly kind: 'area'; readonly feature: string }
  /** An area of a loaded file of areas. */
  | { readonly kind: 'zone'; readonly table: string; readonly zone: string }
  /** Regions taken together; they are then no candidates of their own. */
  | { readonly kind: 'group'; readonly regions: readonly string[] };

export interface OwnRegion {
  /** "r1". */
  readonly id: string;
  readonly name: OwnText;
  readonly parts: RegionParts;
}

export const coverageStates = ['active', 'suspended', 'not-verified', 'none'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** What a person says of the programme in a region; it stands in place of what the app knows. */
export interface CoverageEntry {
  readonly region: string;
  readonly state: CoverageState;
  /** ISO date or month; empty: not known. */
  readonly date: string;
  readonly source: string;
}

export const normalisations = ['method', 'min-max', 'z', 'vector', 'rank'] as const;
export type Normalisation = (typeof normalisations)[number];

/** A figure that a person typed. A small figure of a sensitive kind is typed as bounds, never as itself. */
export interface TypedFigure {
  readonly region: string;
  /** Null: not known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One criterion of a study. */
export interface CriterionSpec {
  /** "k1". */
  readonly id: string;
  /** Registry id: "level", "trend" ... */
  readonly criterion: string;
  /** Empty: the registry's. */
  readonly name: OwnText;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Whether more of it, or less, speaks for a region. */
  readonly direction: 'more' | 'less';
  /** "method": as the method has it, min-max for a weighted sum and vector for TOPSIS. */
  readonly normalisation: Normalisation;
  /** Months, half-open; null: the criterion's own, which the result tells. */
  readonly period: { readonly from: MonthIndex; readonly to: MonthIndex } | null;
  /** Why counts of regions of unequal size are compared; empty: not confirmed. */
  readonly reason: string;
  /** Figures that the person brought; null for a criterion made from tables. */
  readonly typed: {
    readonly unit: OwnText;
    readonly source: string;
    /** ISO date; empty: not known. */
    readonly date: string;
    readonly figures: readonly TypedFigure[];
  } | null;
}

export type Weights = Readonly<Record<string, number>>;

/** A set of weights with a name. */
export interface WeightSet {
  /** "w1". */
  readonly id: string;
  readonly name: string;
  /** Whose it is: "Planner A". */
  readonly by: string;
  readonly isImported: boolean;
  readonly weights: Weights;
}

export const regionViews = ['ranking', 'firmness', 'profile', 'coverage', 'back-test', 'cases', 'record'] as const;
export type RegionView = (typeof regionViews)[number];

export const coverGoals = ['records', 'people', 'figures', 'kilometres', 'hot-spots', 'score'] as const;
export type CoverGoal = (typeof coverGoals)[number];

/** What the planner decided. */
export interface RegionStudy {
  readonly kind: RegionKind;
  readonly own: readonly OwnRegion[];
  /** Candidates that are left out, each with a reason. */
  readonly out: readonly { readonly region: string; readonly reason: string }[];
  /** Candidates that stay at the top of lists. */
  readonly pinned: readonly string[];
  readonly coverage: readonly CoverageEntry[];
  readonly criteria: readonly CriterionSpec[];
  /** By id of the criterion, 0 to 100; a criterion without one counts 0. */
  readonly weights: Weights;
  readonly method: 'weighted-sum' | 'topsis';
  readonly draws: number;
  readonly resamples: number;
  readonly seed: number;
  readonly sets: readonly WeightSet[];
  /** Up to four ids of sets that are compared. */
  readonly compared: readonly string[];
  readonly view: RegionView;
  /** The region whose profile is shown; empty: the first of the ranking. */
  readonly region: string;
  /** "Why is A above B"; null: the first two of the ranking. */
  readonly pair: { readonly a: string; readonly b: string } | null;
  readonly cover: { readonly choose: number; readonly goal: CoverGoal };
  /** What a decision record says beside the figures. */
  readonly record: {
    readonly question: OwnText;
    readonly notKnown: OwnText;
    readonly who: string;
    /** ISO date; empty: not decided yet. */
    readonly on: string;
  };
}

/** A criterion as it stands when it is added. */
export const startedCriterion = (
  id: string,
  criterion: string,
  direction: CriterionSpec['direction'],
): CriterionSpec => ({
  id,
  criterion,
  name: emptyText,
  params: {},
  direction,
  normalisation: 'method',
  period: null,
  reason: '',
  typed: null,
});

export const emptyRegions: RegionStudy = {
  kind: 'corridor',
  own: [],
  out: [],
  pinned: [],
  coverage: [],
  criteria: [
    startedCriterion('k1', 'level', 'more'),
    startedCriterion('k2', 'trend', 'more'),
    startedCriterion('k3', 'deaths-ratio', 'more'),
    startedCriterion('k4', 'emerging-share', 'more'),
  ],
  weights: { k1: 25, k2: 25, k3: 25, k4: 25 },
  method: 'weighted-sum',
  draws: 10_000,
  resamples: 500,
  seed: 1,
  sets: [],
  compared: [],
  view: 'ranking',
  region: '',
  pair: null,
  cover: { choose: 1, goal: 'records' },
  record: { question: emptyText, notKnown: emptyText, who: '', on: '' },
};
