import type { Hands } from '../base/hands.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Words } from '../base/words.ts';
import type { IncidentTable, PanelSplit, PanelTable, SeriesBreak } from '../columns/table.ts';
import type { Corridor, ProgrammeEvent } from '../corridors/corridor.ts';
import type { Feature } from '../corridors/feature.ts';
import type { Geography } from '../corridors/geography.ts';
import type { Zones } from '../corridors/zones.ts';
import type { Clause } from '../document/document.ts';
import type { RegionStudy } from '../document/regions.ts';
import type { RegionGround } from './regions/region-ground.ts';
import type { Period, ShapedResult, ShapeName } from './shapes.ts';

/** One parameter of a method without its words: `initial` is the value that it starts with. */
export type ParamFacts<Id extends string = string> = { readonly id: Id } & (
  | {
      readonly kind: 'number' | 'integer';
      readonly initial: number;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly initial: string; readonly choices: readonly string[] }
  | {
      /**
       * A choice that loaded tables add to: ids "table:s1", "table:s1:population". A person's own figures by month are
       * among the figures, and are no denominators.
       */
      readonly kind: 'open-choice';
      readonly from: 'zones' | 'denominators' | 'figures';
      readonly initial: string;
      readonly choices: readonly string[];
    }
  | {
      /**
       * A place: "sector:del-rio", "km:2109-2450", "corridor:own-1" (or a programme corridor's id), "area:f3" for an
       * area that the person drew; "" for none.
       */
      readonly kind: 'place';
      readonly initial: string;
    }
  /** A month: "2007-08", or "event:ID" for the month of an event; "" for none. */
  | { readonly kind: 'date'; readonly initial: string }
  /** A region that is judged: "corridor:arizona-sonora", "r1" for the person's own; "" for the first. */
  | { readonly kind: 'region'; readonly initial: string }
  | { readonly kind: 'boolean'; readonly initial: boolean }
);

/**
 * One parameter of a method: its form is made from this. `words` hold `name`, `help`, `why` (the reason for the value
 * that it starts with), and a key for each choice.
 */
export type ParamSpec = ParamFacts & { readonly words: Words<'name' | 'help' | 'why'> };

export type ParamValues = Readonly<Record<string, string | number | boolean>>;

/** What is known of a method before anybody reads about it: its name alone, no other text and no kernel. */
export interface MethodFacts<Param extends string = string> {
  readonly id: string;
  readonly version: number;
  /** `name`: the standard one. */
  readonly words: Words<'name'>;
  readonly params: readonly ParamFacts<Param>[];
  /** "either": incidents by month, or the panel's own months; "regions": what the planner compares, whatever table it is asked on. */
  readonly needs: 'incidents' | 'panel' | 'either' | 'regions';
  readonly shape: ShapeName;
  /**
   * How it treats the person's own data: run on the records and let out as classes alone; run on figures that have
   * passed the threshold; or not at all, because it needs days or places that stay in the worker.
   */
  readonly ownData: 'classes' | 'disclosed' | 'refused';
  /** The sensitivity strip: the same statistic over the values of a parameter. */
  readonly sweeps: readonly { readonly param: string; readonly values: readonly (string | number)[] }[];
  /** It needs every month of the year: a filter by months of the year is refused. */
  readonly wholeYear?: boolean;
  /** It compares two periods: its run gets both, and refuses where the study compares nothing. */
  readonly compares?: boolean;
  /** It needs single records with their own places: it is refused on a cube, whose rows are groups by cell and month. */
  readonly needsRecords?: boolean;
  /** It sees what the person drew: things on the map, corridors, events. */
  readonly usesOwn?: boolean;
}

/** What faces, exports and the command line need of a method: no kernel inside. */
export interface MethodCard extends MethodFacts {
  /** `name`, `meaning` (what a result means in words), `caution`, `differs` (why another tool may). */
  readonly words: Words<'name' | 'meaning' | 'caution' | 'differs'>;
  readonly citation: string;
  readonly params: readonly ParamSpec[];
}

/** Figures of areas that rates are per. */
export interface Denominator {
  readonly name: string;
  /** By id of the zone; a zone that is missing has no rate. */
  readonly values: ReadonlyMap<string, number>;
}

/** All that a method may see. */
export interface MethodInput {
  readonly incidents: IncidentTable | null;
  readonly panel: (PanelTable & { readonly split: PanelSplit | null }) | null;
  readonly geography: Geography;
  readonly corridor: Corridor;
  readonly clauses: Readonly<Record<string, Clause>>;
  /** Months chosen, and those they are compared with. */
  readonly now: Period;
  readonly before: Period | null;
  /** Months that `periodsOf` cut from the two; a comparison says them. */
  readonly cut?: readonly MonthIndex[];
  readonly breaks: readonly SeriesBreak[];
  readonly count: 'records' | 'people';
  /** "disclosed": records that had passed the threshold, each at the centre of its cell and in the middle of its month. */
  readonly basis: 'rows' | 'disclosed';
  /** First month that the whole series does not fill to its last day, where the table given cannot tell it. */
  readonly filledTo?: MonthIndex;
  /** Areas that the parameter `unit` names; null for cells. */
  readonly zones: Zones | null;
  /** What the parameter `denominator` names; null for none. */
  readonly denominator: Denominator | null;
  readonly hands: Hands;
  /** Things on the map, the schematic routes among them, and events; of methods that use them. */
  readonly features?: readonly Feature[];
  readonly events?: readonly ProgrammeEvent[];
  /** Corridors that the person drew. */
  readonly drawn?: readonly Corridor[];
  /** What regions are judged from, and what the planner decided; of methods that need regions. */
  readonly regions?: { readonly ground: RegionGround; readonly study: RegionStudy };
}

export interface Method {
  readonly card: MethodCard;
  run(input: MethodInput, params: ParamValues, seed: number): Steps<Result<ShapedResult, Problem>>;
}

/** The values given, those that fail the schema or are missing replaced by the initial ones. */
export function resolveParams({ params }: Pick<MethodFacts, 'params'>, given: ParamValues): ParamValues {
  return Object.fromEntries(
    params.map((spec) => {
      const value = given[spec.id];
      return [spec.id, value !== undefined && fits(spec, value) ? value : spec.initial];
    }),
  );
}

const placePattern = /^$|^(sector|corridor|area):[\w-]+$|^km:\d+(\.\d+)?-\d+(\.\d+)?$/;
const regionPattern = /^[\w:.~-]*$/;
const datePattern = /^$|^\d{4}-(0[1-9]|1[0-2])$|^event:[\w-]+$/;

function fits(spec: ParamFacts, value: string | number | boolean): boolean {
  if (spec.kind === 'boolean') return typeof value === 'boolean';
  if (spec.kind === 'choice') return typeof value === 'string' && spec.choices.includes(value);
  if (spec.kind === 'open-choice') {
    return typeof value === 'string' && (spec.choices.includes(value) || /^table:[\w-]+(:[\w .-]+)?$/.test(value));
  }
  if (spec.kind === 'place') return typeof value === 'string' && placePattern.test(value);
  if (spec.kind === 'region') return typeof value === 'string' && regionPattern.test(value);
  if (spec.kind === 'date') return typeof value === 'string' && datePattern.test(value);
  if (typeof value !== 'number' || !(value >= spec.min && value <= spec.max)) return false;
  return spec.kind === 'number' || Number.isInteger(value);
}
