import type { Picture } from '../../document/document.ts';

const charts = { diagram: 'hovmoller', ridges: 'ridges', years: 'years' } as const;

/** Id of the chart that shows the border by month, in the view that was chosen. */
export const viewChart = ({ view }: Pick<Picture, 'view'>): 'hovmoller' | 'ridges' | 'years' => charts[view];
