import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { FamilyCells } from './families.ts';
import { headlineP } from './marks-of.ts';
import type { MethodInput } from './method.ts';
import type { MethodStamp, RunMeta } from './shapes.ts';
import type { CountedUnits } from './units/counted-units.ts';

interface FamilyAnswer {
  /** Benjamini-Hochberg over the family; NaN where a cell is not tested. */
  readonly adjusted: ReadonlyF64;
  readonly problems: readonly Problem[];
}

const isTested = (value: number): boolean => !Number.isNaN(value);

/** What a run over families of cells tells of itself. Problems are its own where no family has an answer. */
export function familiesMeta(
  stamp: MethodStamp,
  basis: MethodInput['basis'],
  { tally }: CountedUnits,
  families: readonly FamilyCells[],
  answers: readonly FamilyAnswer[],
): RunMeta {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const tests = sum(answers.map(({ adjusted }) => [...adjusted].filter(isTested).length));
  const all = answers.flatMap(({ problems }) => problems);
  return {
    stamp,
    n: sum(families.map(({ records }) => records)),
    people: sum(families.flatMap(({ cells }) => cells.map((cell) => tally.people[cell]))),
    missing: tally.left.notLocated + tally.left.notAPoint,
    tests,
    headlineP: headlineP(answers.map(({ adjusted }) => adjusted)),
    basis,
    problems: tests > 0 ? [] : all.filter(({ code }, i) => all.findIndex((other) => other.code === code) === i),
  };
}
