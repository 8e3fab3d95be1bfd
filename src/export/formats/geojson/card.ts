import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const geojson = {
  id: 'geojson',
  words,
  extension: 'geojson.zip',
  isOneSheet: false,
  isPicture: false,
  type: 'application/zip',
  endings: ['geojson.zip'],
  load: async () => (await import('./write-geojson.ts')).geojsonWriter,
} as const satisfies ExportFormat;
