import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const csv = {
  id: 'csv',
  words,
  extension: 'csv.zip',
  isOneSheet: false,
  isPicture: false,
  type: 'application/zip',
  endings: ['csv.zip'],
  load: async () => (await import('./write-csv.ts')).csvWriter,
} as const satisfies ExportFormat;
