import { brought } from '../brought.ts';
import { card } from './card.ts';

export const consulates = brought(card);
