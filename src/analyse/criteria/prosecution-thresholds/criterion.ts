import { brought } from '../brought.ts';
import { card } from './card.ts';

export const prosecutionThresholds = brought(card);
