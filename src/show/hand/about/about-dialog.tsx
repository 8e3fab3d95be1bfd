import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const AboutDialog = (_: HandProps): ReactNode => null;
