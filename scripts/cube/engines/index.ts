import { clickhouse } from './clickhouse/engine.ts';
import type { Engine } from './engine.ts';
import { postgres } from './postgres/engine.ts';

/** Engines that count; the first that takes an address is asked. */
export const engines = [postgres, clickhouse] as const satisfies readonly Engine[];

export const engineFor = (where: string): Engine | undefined => engines.find((engine) => engine.recognises(where));
