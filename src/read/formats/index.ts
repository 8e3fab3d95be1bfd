import type { Format } from '../format.ts';
import { csv } from './csv/format.ts';
import { gzip } from './gzip/format.ts';

export const formats = [gzip, csv] as const satisfies readonly Format[];
