import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const ClassesDialog = (_: HandProps): ReactNode => null;
