import { describe, expect, it } from 'vitest';
import { layerInput } from '../../../../tests/support/show-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import { themes } from '../../theme/colours.ts';
import { routes, routesDrawn } from './layer.ts';

const own: Feature = {
  id: 'f1',
  kind: 'route',
  name: { en: 'Ranch road', es: 'Camino del rancho' },
  lonLat: [
    [-104, 30],
    [-103.5, 29.8],
  ],
  from: '2015-03',
  to: '2016-02',
  source: { en: '', es: '' },
  schematic: false,
};
const at = (year: number, month: number) => {
  const from = monthIndex(year, month);
  return { from, to: monthIndexOf(from + 1) };
};
const input = (shownPeriod: ReturnType<typeof at> | null, features: readonly Feature[] = [...schematicRoutes, own]) =>
  layerInput({ features, shownPeriod });

describe('routes on the map', () => {
  it('are dashed where schematic and solid where the person drew them', () => {
    const drawings = routes.build(input(at(2015, 3)), themes.light);
    const dashes = drawings.map((drawing) => [drawing.id, drawing.kind === 'lines' && drawing.dashed]);
    expect(dashes).toEqual([
      ['routes:reach', false],
      ['routes:schematic', true],
      ['routes:own', false],
    ]);
  });

  it('are there in their months alone, and leave the legend with the map', () => {
    for (const [period, isThere] of [
      [at(2015, 2), false],
      [at(2015, 3), true],
      [at(2016, 2), true],
      [at(2016, 3), false],
      [null, true],
    ] as const) {
      const given = input(period);
      expect(routes.build(given, themes.light).some(({ id }) => id === 'routes:own')).toBe(isThere);
      const ids = routes.legend(given, themes.light)?.entries.map(({ id }) => id);
      expect(ids?.includes('route-f1')).toBe(isThere);
      expect(routes.names?.(given).some(({ text }) => text === 'Ranch road')).toBe(isThere);
    }
  });

  it('are listed by name, and called schematic in the legend, in their names, and in both languages', () => {
    for (const language of languages) {
      const given = { ...input(null), language };
      const legend = routes.legend(given, themes.light);
      expect(legend?.entries.map(({ label }) => label)).toEqual(routesDrawn(given).map(({ name }) => name[language]));
      expect(legend?.notes[0]).toMatch(/schematic, drawn through towns in order, not surveyed|esquemáticas, trazadas/);
      const word = language === 'en' ? '(schematic)' : '(esquemática)';
      const schematic = routes.names?.({ ...given, features: schematicRoutes }) ?? [];
      expect(schematic).toHaveLength(schematicRoutes.length);
      for (const { text } of schematic) expect(text).toContain(word);
    }
  });

  it('say in the legend which months are meant, where any route comes or goes', () => {
    expect(routes.legend(input(at(2015, 3)), themes.light)?.notes).toContain('What was there in March 2015');
    expect(routes.legend(input(at(2015, 3), schematicRoutes), themes.light)?.notes).toHaveLength(1);
  });
});
