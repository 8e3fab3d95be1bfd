import type { Language } from '../../../base/words.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import { isOfLayer } from '../../layers/drawing-id.ts';
import type { ElementContent } from '../sheet-content.ts';
import { words } from './words.ts';

/** What an element says of regions that are judged: their own period, whatever filters and corridor the screen has. */
export interface RegionSubject {
  readonly what: string;
  /** Name of the one region that it is of; empty for a comparison. */
  readonly where: string;
  readonly period: Period;
}

/** Null where an element shows no judged regions. */
export function regionSubject({ element, scenes }: ElementContent, language: Language): RegionSubject | null {
  const { layers, legends } = scenes[language];
  const { finding } = layers;
  const isDrawn = element.kind === 'map' && legends.some(({ id }) => isOfLayer(id, 'finding'));
  const isShown = element.kind === 'record' || element.what === 'finding' || isDrawn;
  if (!isShown || finding === null) return null;
  const { result } = finding;
  if (result.shape !== 'ranking' && result.shape !== 'region-profile') return null;
  const key = result.shape === 'region-profile' ? 'regionProfile' : element.kind === 'record' ? 'decision' : 'ranking';
  return {
    what: words[language][key],
    where: result.shape === 'ranking' ? '' : result.region.name[language],
    period: result.period,
  };
}

/** Figures of judged regions that are held back, as far as an element tells; null where it shows none. */
export function heldOfRegions({ element, scenes }: ElementContent): number | null {
  const result = scenes.en.layers.finding?.result;
  if (element.kind !== 'record' && element.what !== 'finding') return null;
  if (result?.shape === 'region-profile') return 0;
  if (result?.shape !== 'ranking') return null;
  return (result.table?.criteria ?? []).reduce(
    (sum, { missing }) => sum + missing.filter((reason) => reason === 'held-back').length,
    0,
  );
}
