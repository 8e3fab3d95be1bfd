import type { ReactNode } from 'react';
import type { DataSet } from '../../cockpit.ts';

interface FiguresDialogProps {
  readonly set: DataSet;
  readonly onClose: () => void;
}

export function FiguresDialog({ set, onClose }: FiguresDialogProps): ReactNode {
  throw new Error(`not yet: ${set} ${onClose}`);
}
