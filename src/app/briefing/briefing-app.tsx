import type { ReactNode } from 'react';
import { BriefingContext, type BriefingDesk } from '../../show/briefing/briefing-desk.ts';
import { BriefingWorkspace } from '../../show/briefing/briefing-workspace.tsx';

const desk: BriefingDesk = {
  sheets: {},
  formats: [],
  show: () => undefined,
  exportSheets: () => undefined,
  stopExport: () => undefined,
  copyPicture: () => Promise.resolve(false),
};

/** The briefer's workspace with all that it is given. */
export default function BriefingApp(): ReactNode {
  return (
    <BriefingContext value={desk}>
      <BriefingWorkspace />
    </BriefingContext>
  );
}
