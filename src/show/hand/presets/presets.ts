import type { Workspace } from '../../../document/document.ts';
import type { Layout } from '../../layout.ts';

/** A way to set the page up: where a person works, and how the panels stand; no figure changes with it. */
export interface Preset {
  readonly id: 'analyst' | 'planner' | 'briefer';
  readonly workspace: Workspace;
  readonly layout: Pick<Layout, 'isLeftOpen' | 'isRightOpen' | 'mapShare' | 'folds'>;
}

export const presets: readonly Preset[] = [
  {
    id: 'analyst',
    workspace: 'explore',
    layout: {
      isLeftOpen: true,
      isRightOpen: true,
      mapShare: 0.4,
      folds: {
        'fold-data': false,
        'fold-filters': true,
        'fold-layers': false,
        'fold-findings': true,
        'fold-run': true,
        'fold-compare': true,
        'fold-runs': true,
      },
    },
  },
  {
    id: 'planner',
    workspace: 'regions',
    layout: {
      isLeftOpen: true,
      isRightOpen: false,
      mapShare: 0.6,
      folds: {
        'fold-data': false,
        'fold-filters': true,
        'fold-places': true,
        'fold-layers': true,
        'fold-regions': true,
        'fold-criteria': true,
        'fold-scenarios': true,
      },
    },
  },
  {
    id: 'briefer',
    workspace: 'briefing',
    layout: {
      isLeftOpen: false,
      isRightOpen: false,
      mapShare: 0.6,
      folds: { 'fold-sheet': true, 'fold-parts': true, 'fold-notes': true },
    },
  },
];
