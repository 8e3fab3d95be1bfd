import type { ReactNode } from 'react';
import type { FileTask } from '../../cockpit.ts';

interface ReleaseDialogProps {
  readonly task: Extract<FileTask, { readonly kind: 'release' }>;
  readonly onClose: () => void;
}

export function ReleaseDialog({ task, onClose }: ReleaseDialogProps): ReactNode {
  throw new Error(`not yet: ${task} ${onClose}`);
}
