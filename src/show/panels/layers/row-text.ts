import { type Language, localeOf, say } from '../../../base/words.ts';
import type { LayerSpec } from '../../../document/layers.ts';
import { areaCountsSlot } from '../../../document/layers.ts';
import type { Results } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import type { LayerCount } from '../../layers/layer-count.ts';
import type { LayerState } from '../../scene-map.ts';
import type { Status } from '../../status.ts';
import { words } from './words.ts';

/** "1,646 records", "1 route". */
export function countText({ of, count }: LayerCount, language: Language): string {
  const many = of === 'sectors' ? 'sectorsMany' : of;
  const isOne = new Intl.PluralRules(localeOf(language)).select(count) === 'one';
  return say(words, language, isOne ? `${of}One` : many, { count: formatOf(language).whole(count) });
}

/** By the registry id of what stands in a layer's place. */
export const wayKeys = {
  agreement: 'toAgreement',
  'hot-spots': 'toHotSpots',
  finding: 'toFinding',
  'change-cells': 'toChange',
} as const;

export const wayKeyOf = (to: string): (typeof wayKeys)[keyof typeof wayKeys] | undefined =>
  Object.entries(wayKeys).find(([id]) => id === to)?.[1];

type Asked = Status<unknown> | null | undefined;

/** What a layer waits for. */
function askedFor({ layer, areas, style }: LayerSpec, results: Results): readonly Asked[] {
  switch (layer) {
    case 'cells':
      return [results.cells];
    case 'change-cells':
      return results.cellsBefore === null ? [] : [results.cells, results.cellsBefore];
    case 'sectors':
      return [results.areas];
    case 'areas':
      return [results.areaCounts[areaCountsSlot(areas, style?.figure ?? 'count')]];
    case 'hot-spots':
    case 'finding':
      return Object.values(results.analyses);
    case 'agreement':
      return [results.agreement];
    case 'arrows':
    case 'mean-centres':
      return [results.shift];
    case 'corridor':
      return [results.outline];
    default:
      return [];
  }
}

/** What is drawn of a layer, or why it is not: short, as a row has room for it. */
export function stateText(spec: LayerSpec, state: LayerState, results: Results, language: Language): string {
  const texts = words[language];
  switch (state.state) {
    case 'drawn':
      return state.count === null ? '' : countText(state.count, language);
    case 'gives-way': {
      const key = wayKeyOf(state.to);
      return key === undefined ? texts.empty : texts[key];
    }
    case 'empty': {
      const asked = askedFor(spec, results);
      const has = (...kinds: readonly Status<unknown>['status'][]): boolean =>
        asked.some((status) => status != null && kinds.includes(status.status));
      if (has('waiting', 'running')) return texts.waiting;
      return has('failed') ? texts.failed : texts.empty;
    }
    case 'hidden':
    case 'clear':
      return texts[state.state];
  }
}

const ordinals = { one: 'placeOne', two: 'placeTwo', few: 'placeFew', other: 'placeOther' } as const;

/** "3rd"; in Spanish a number stands for the place. */
export function placeText(place: number, language: Language): string {
  const rule = new Intl.PluralRules(localeOf(language), { type: 'ordinal' }).select(place);
  const key = rule === 'one' || rule === 'two' || rule === 'few' ? ordinals[rule] : ordinals.other;
  return say(words, language, key, { n: place });
}
