import type { ExportFormat } from '../../format.ts';
import { words } from './words.ts';

export const svg = {
  id: 'svg',
  words,
  extension: 'svg',
  isOneSheet: false,
  isPicture: false,
  type: 'image/svg+xml',
  endings: ['svg', 'svg.zip'],
  load: async () => (await import('./writer.ts')).svgWriter,
} as const satisfies ExportFormat;
