import type { ReactNode } from 'react';
import type { HandProps } from '../hand-props.ts';

export const HelpDialog = (_: HandProps): ReactNode => null;
