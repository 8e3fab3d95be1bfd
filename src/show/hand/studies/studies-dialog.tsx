import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const StudiesDialog = (_: HandProps): ReactNode => null;
