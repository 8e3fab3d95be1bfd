import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const SelectionDialog = (_: HandProps): ReactNode => null;
