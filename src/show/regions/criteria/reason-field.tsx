import type { ReactNode } from 'react';
import type { CriterionSpec } from '../../../document/regions.ts';
import { useCockpit } from '../../cockpit.ts';
import { TypedField } from '../../parts/typed-field.tsx';
import { withChange } from './criteria-edits.ts';
import { words } from './words.ts';

const longestReason = 400;

/** Why counts of regions of unequal size are compared: the criterion counts once it is given. */
export function ReasonField({ spec: { id, reason } }: { readonly spec: CriterionSpec }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const texts = words[language];
  const keep = (text: string): void =>
    dispatch('setRegions', {
      regions: { criteria: withChange(regions.criteria, id, { reason: text.trim().slice(0, longestReason) }) },
    });
  return (
    <TypedField
      control={`criterion-reason-${id}`}
      label={texts.reason}
      help={texts.reasonHelp}
      kind="text"
      value={reason}
      onCommit={keep}
    />
  );
}
