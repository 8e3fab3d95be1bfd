import type { HandTask } from '../hand-task.ts';

/** What a box or dialog is given: what it was opened for, and what closes it. */
export interface HandProps<Kind extends HandTask['kind'] = HandTask['kind']> {
  readonly task: Extract<HandTask, { readonly kind: Kind }>;
  readonly onClose: () => void;
}
