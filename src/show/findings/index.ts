import { view as emergingHotSpots } from './emerging-hot-spots/view.ts';
import type { FindingView } from './finding-view.ts';

/** How each method's findings look and read. */
export const findingViews: readonly FindingView[] = [emergingHotSpots];
