import { late } from '../../parts/late.tsx';

/** The figures behind a finding, in a dialog: loaded when the first is opened. */
export const FindingTableOf = late(
  'finding-table',
  async () => (await import('./figures-of-shown.tsx')).FiguresOfShown,
);
