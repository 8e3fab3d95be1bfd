import type { Format } from '../format.ts';
import { csv } from './csv/format.ts';
import { geojson } from './geojson/format.ts';
import { gzip } from './gzip/format.ts';
import { parquet } from './parquet/format.ts';
import { xlsx } from './xlsx/format.ts';
import { zip } from './zip/format.ts';

export const formats = [gzip, zip, xlsx, parquet, geojson, csv] as const satisfies readonly Format[];
