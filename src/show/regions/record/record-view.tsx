import type { ReactNode } from 'react';

/** The decision record. */
export function RecordView(): ReactNode {
  return null;
}
