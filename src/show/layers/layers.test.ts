import { describe, expect, it } from 'vitest';
import { areaResult } from '../../../tests/support/area-samples.ts';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import {
  agreementResult,
  cellResult,
  earlierCells,
  hotSpotResult,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../../tests/support/show-samples.ts';
import { squareOutline } from '../../../tests/support/square-outline.ts';
import { languages } from '../../base/words.ts';
import type { Feature } from '../../corridors/feature.ts';
import { schematicRoutes } from '../../corridors/routes.ts';
import { areaCountsSlot } from '../../document/layers.ts';
import { themes } from '../theme/colours.ts';
import { layers } from './index.ts';

const thingOf = (kind: Feature['kind'], corners: number): Feature => ({
  id: kind,
  kind,
  name: { en: kind, es: kind },
  lonLat: Array.from({ length: corners }, (_, i) => [-105 + i, 30] as const),
  from: null,
  to: null,
  source: { en: '', es: '' },
  schematic: false,
});
const areas = sectorResult(24);
const full = layerInput({
  areas,
  areasStudy: areas,
  cells: cellResult(),
  cellsStudy: cellResult(),
  cellsBefore: earlierCells(),
  hotSpots: hotSpotResult(),
  agreement: agreementResult(),
  finding: { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext({ pick: 'c1' }) },
  shift: shiftResult(areas),
  outline: squareOutline,
  areaCounts: { [areaCountsSlot('', 'count')]: areaResult() },
  features: [...schematicRoutes, thingOf('barrier', 2), thingOf('port', 1)],
});

describe('map layers', () => {
  it('have ids of their own, names in both languages, and a legend when they draw', () => {
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const layer of layers) {
      for (const language of languages) {
        expect(layer.words[language].name).not.toBe('');
        const legend = layer.legend({ ...full, language }, themes.light);
        expect(legend?.entries.length).toBeGreaterThan(0);
        expect(new Set(legend?.entries.map(({ id }) => id)).size).toBe(legend?.entries.length);
      }
    }
  });

  it('draw nothing, and explain nothing, before there is a result', () => {
    for (const layer of layers) {
      expect(layer.build(layerInput(), themes.light)).toEqual([]);
      expect(layer.legend(layerInput(), themes.light)).toBeNull();
    }
  });

  it('give every thing they draw its corners and its colour', () => {
    for (const drawing of layers.flatMap((layer) => layer.build(full, themes.dark))) {
      if (drawing.kind === 'circles') {
        expect(drawing.radiusPx).toHaveLength(drawing.lonLat.length / 2);
        expect(drawing.fill).toHaveLength(drawing.radiusPx.length * 4);
        continue;
      }
      const things = drawing.starts.length - 1;
      expect(drawing.starts[things] * 2).toBe(drawing.lonLat.length);
      expect(drawing.kind === 'lines' ? drawing.colour : drawing.fill).toHaveLength(things * 4);
    }
  });
});
