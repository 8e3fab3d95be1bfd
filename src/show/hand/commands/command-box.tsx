import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const CommandBox = (_: HandProps): ReactNode => null;
