import { areaCountsSlot } from '../../document/layers.ts';
import { metaOf } from '../findings/run-facts.ts';
import { shownFlows } from './arrows/shown-flows.ts';
import { featuresThere } from './feature-text.ts';
import type { LayerInput } from './layer.ts';
import { routesDrawn } from './routes/layer.ts';
import { sectorSymbols } from './sectors/layer.ts';

/** How much a layer shows, and of what. */
export interface LayerCount {
  readonly of: 'records' | 'sectors' | 'routes' | 'places' | 'arrows' | 'centres' | 'units' | 'km';
  readonly count: number;
}

const some = (of: LayerCount['of'], count: number | undefined): LayerCount | null =>
  count === undefined || Number.isNaN(count) ? null : { of, count };

/**
 * What the layer of `spec` shows, counted: records where it shows records, else the things that it draws. Read from
 * disclosed results alone, so that no count tells more than the map does; null where nothing is known of it.
 */
export function layerCount(input: LayerInput): LayerCount | null {
  const { spec, cells, cellsBefore, hotSpots, finding, shift, outline, agreement } = input;
  switch (spec.layer) {
    case 'cells':
      return some('records', cells?.totalRecords);
    case 'change-cells':
      return some('records', (cells?.totalRecords ?? Number.NaN) + (cellsBefore?.totalRecords ?? Number.NaN));
    case 'areas':
      return some('records', input.areaCounts[areaCountsSlot(spec.areas, spec.style?.figure ?? 'count')]?.totalRecords);
    case 'hot-spots':
      return some(
        'records',
        hotSpots?.hotSpots?.families.reduce((sum, { records }) => sum + records, 0),
      );
    case 'finding':
      return finding === null ? null : some('records', metaOf(finding.result)?.n);
    case 'agreement':
      return some('units', agreement?.units);
    case 'sectors':
      return some('sectors', sectorSymbols(input).length);
    case 'routes':
      return some('routes', routesDrawn(input).length);
    case 'places':
      return some(
        'places',
        featuresThere(input, (kind) => kind !== 'route').filter(({ lonLat }) => lonLat.length > 0).length,
      );
    case 'arrows':
      return some('arrows', shownFlows(shift?.flows ?? []).drawn.length);
    case 'mean-centres':
      return shift?.centres == null ? null : some('centres', 2);
    case 'corridor':
      return some('km', outline?.borderKm);
    default:
      return null;
  }
}
