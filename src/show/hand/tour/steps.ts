/** The steps, and what each points at: the first that the page has. */
export const tourSteps = [
  { id: 'map', targets: ['[data-picture="map"]'] },
  { id: 'time', targets: ['[data-picture="hovmoller"]', '[data-picture="ridges"]', '[data-picture="years"]'] },
  { id: 'run', targets: ['[data-control="run-hot-spots"]', '[data-control="fold-findings"]'] },
  { id: 'finding', targets: ['.finding', '[data-control="fold-findings"]'] },
  { id: 'export', targets: ['[data-control="export"]'] },
] as const;
