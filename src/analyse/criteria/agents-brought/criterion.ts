import { brought } from '../brought.ts';
import { card } from './card.ts';

export const agentsBrought = brought(card);
