import { reading } from '../../src/workers/reading.ts';
import { noTools, type Tools } from '../../src/workers/tools.ts';

/** What opening a file of a person needs. */
export const fileTools: Tools = { ...noTools, reading };
