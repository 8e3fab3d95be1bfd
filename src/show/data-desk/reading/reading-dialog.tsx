import type { ReactNode } from 'react';
import type { FileTask } from '../../cockpit.ts';

interface ReadingDialogProps {
  readonly task: Extract<FileTask, { readonly kind: 'reading' }>;
  readonly onClose: () => void;
}

export function ReadingDialog({ task, onClose }: ReadingDialogProps): ReactNode {
  throw new Error(`not yet: ${task} ${onClose}`);
}
