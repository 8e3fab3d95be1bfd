import type { ReactNode } from 'react';
import { areaCountsSlot, type LayerSpec } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { JobState } from '../findings/job-state.tsx';

/** How far the count of a layer's areas is, or why there is none and a way to ask again. */
export function AreasCounted({ spec: { areas, style } }: { readonly spec: LayerSpec }): ReactNode {
  const { document: study, results } = useCockpit();
  const slot = areaCountsSlot(areas, style?.figure ?? 'count');
  const status = results.areaCounts[slot];
  if (status === undefined || status.status === 'waiting') return null;
  return (
    <JobState job={`areaCounts:${slot}`} status={status} language={study.language}>
      {() => null}
    </JobState>
  );
}
