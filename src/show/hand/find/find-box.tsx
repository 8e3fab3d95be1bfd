import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const FindBox = (_: HandProps): ReactNode => null;
