import type { ExportFormat } from '../format.ts';
import { csv } from './csv/card.ts';
import { geojson } from './geojson/card.ts';
import { html } from './html/card.ts';
import { pdf } from './pdf/card.ts';
import { png } from './png/card.ts';
import { pptx } from './pptx/card.ts';
import { study } from './study/card.ts';
import { svg } from './svg/card.ts';
import { xlsx } from './xlsx/card.ts';

/** Kinds of files that sheets are written to; each is loaded when it is first asked for. */
export const exportFormats = [
  png,
  pdf,
  pptx,
  svg,
  html,
  xlsx,
  csv,
  geojson,
  study,
] as const satisfies readonly ExportFormat[];
