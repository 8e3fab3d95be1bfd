import type { Language } from '../../../base/words.ts';
import type { Furniture } from '../../../document/sheet.ts';
import type { Vision } from '../../theme/colour-vision.ts';

/** What a check before an export looks at. */
export const checkIds = [
  'title',
  'period',
  'sources',
  'dates',
  'counted',
  'suppression',
  'boundaries',
  'synthetic',
  'mark',
  'alt',
  'languages',
  'events',
  'seas',
  'causal',
  'one-incident',
  'chosen',
  'contrast',
  'text-size',
  'legend',
  'vision',
  'overlap',
  'labels',
  'limits',
  'final',
] as const;
export type CheckId = (typeof checkIds)[number];

/** What a person can do about it, for the page to act on. */
export type Fix =
  /** Write: "title", "subtitle", "caption:x1", "alt:x1", "question:x1", "note:n1", "sea:pacific", "sea:gulf". */
  | { readonly kind: 'edit'; readonly field: string }
  | { readonly kind: 'furniture'; readonly add: Furniture }
  /** Give the date of the release of a table. */
  | { readonly kind: 'release'; readonly table: string }
  /** Open the settings of the briefing at one of them. */
  | { readonly kind: 'settings'; readonly part: 'mark' | 'limits' | 'final' }
  /** Show events that are hidden. */
  | { readonly kind: 'show-events'; readonly events: readonly string[] }
  /** Say of a finding whether it was found by looking or chosen beforehand. */
  | { readonly kind: 'say-chosen'; readonly analysis: string }
  /** See the page as those do who cannot tell its classes apart. */
  | { readonly kind: 'see-as'; readonly vision: Vision }
  /** Give an element a sheet, and with it a legend, of its own. */
  | { readonly kind: 'split-legend'; readonly element: string }
  | { readonly kind: 'larger-page' };

/** One line of the list before an export. */
export interface Check {
  readonly id: CheckId;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly text: Readonly<Record<Language, string>>;
  /** Where on the sheet it is; null: the sheet as a whole. */
  readonly where: { readonly element: string | null; readonly field: string | null } | null;
  readonly fix: Fix | null;
}
