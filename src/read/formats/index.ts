import type { Format } from '../format.ts';
import { csv } from './csv/format.ts';
import { geojson } from './geojson/format.ts';
import { gzip } from './gzip/format.ts';

export const formats = [gzip, geojson, csv] as const satisfies readonly Format[];
