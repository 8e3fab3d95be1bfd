import type { ParamFacts } from '../method.ts';

/** Parameters of methods that run on areas too; `testedUnits` and `weightsAmong` read them. */
export const unitParams = {
  unit: {
    id: 'unit',
    kind: 'open-choice',
    from: 'zones',
    initial: 'cells',
    choices: ['cells', 'sectors', 'counties', 'states'],
  },
  weights: {
    id: 'weights',
    kind: 'choice',
    initial: 'rings',
    choices: ['rings', 'distance', 'nearest'],
  },
  distanceKm: {
    id: 'distanceKm',
    kind: 'integer',
    initial: 25,
    min: 5,
    max: 600,
    step: 5,
    unit: 'km',
  },
  nearest: { id: 'nearest', kind: 'integer', initial: 6, min: 1, max: 30, step: 1, unit: '' },
  denominator: {
    id: 'denominator',
    kind: 'open-choice',
    from: 'denominators',
    initial: 'none',
    choices: ['none', 'border-km', 'area-km2'],
  },
  smoothing: {
    id: 'smoothing',
    kind: 'choice',
    initial: 'empirical-bayes',
    choices: ['empirical-bayes', 'none'],
  },
} as const satisfies Readonly<Record<string, ParamFacts>>;
