/**
 * What went wrong, as data; the words are written by the faces, in the reader's language.
 * A code is permanent. `params` hold numbers and short, non-personal strings (file names, column names, counts).
 */
export const problemCodes = [
  'file-empty',
  'file-not-a-table',
  'file-header-only',
  'file-cut-in-quotes',
  'file-too-large',
  'file-unreadable',
  'file-other-crs',
  'source-unknown',
  'source-ambiguous-dates',
  'corridor-data-broken',
  'document-broken',
  'document-newer',
  'recipe-missing',
  'data-differs',
  'data-asked-for',
  'too-few-events',
  'too-few-cells',
  'too-few-areas',
  'too-few-zones',
  'zones-missing',
  'denominator-missing',
  'denominator-zero',
  'areas-without-rate',
  'too-few-steps',
  'no-variance',
  'side-left-out',
  'too-many-pairs',
  'radius-too-wide',
  'radius-covers-all',
  'bandwidth-below-cells',
  'no-ridge',
  'empty-period',
  'season-refused',
  'too-few-permutations',
  'break-crossed',
  'periods-unequal',
  'periods-overlap',
  'too-few-blocks',
  'too-few-dates',
  'too-few-years',
  'areas-missing',
  'areas-overlap',
  'place-without-sectors',
  'date-missing',
  'before-records',
  'outside-series',
  'control-zero',
  'success-zero',
  'success-not-negative',
  'interval-unbounded',
  'not-converged',
  'figures-missing',
  'routes-missing',
  'method-unknown',
  'own-data-refused',
  'own-data-finer',
  'agreement-without-classes',
  'agreement-units-differ',
  'parameter-invalid',
  'export-blank',
  'export-too-large',
  'film-failed',
  'engine-failed',
  'storage-full',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const problem = (code: ProblemCode, params: Problem['params'] = {}): Problem => ({ code, params });
