import type { Method } from '../method.ts';
import { getisOrdStarMethod } from './getis-ord-star/method.ts';

/** Every method, in the order in which they are offered. */
export const methods: readonly Method[] = [getisOrdStarMethod];
