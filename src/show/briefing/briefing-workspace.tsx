import type { ReactNode } from 'react';
import { useBriefing } from './briefing-desk.ts';

/** The briefer's workspace: the sheets at the left, the page as it will be in the middle, what it holds at the right. */
export function BriefingWorkspace(): ReactNode {
  const { formats } = useBriefing();
  return <main data-formats={formats.length} />;
}
