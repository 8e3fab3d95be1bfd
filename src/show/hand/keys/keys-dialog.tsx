import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const KeysDialog = (_: HandProps): ReactNode => null;
