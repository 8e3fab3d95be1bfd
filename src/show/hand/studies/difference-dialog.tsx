import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const DifferenceDialog = (_: HandProps): ReactNode => null;
