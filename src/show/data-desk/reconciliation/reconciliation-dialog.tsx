import type { ReactNode } from 'react';

export function ReconciliationDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  throw new Error(`not yet: ${onClose}`);
}
