import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const Tour = (_: HandProps): ReactNode => null;
