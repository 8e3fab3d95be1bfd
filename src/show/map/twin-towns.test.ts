import { describe, expect, it } from 'vitest';
import { collect, pointFeature } from './features.ts';
import { halfNamed, takePairs } from './twin-towns.ts';

const town = (name: string, country: string, population: number, lon: number, lat: number, rank = 0) =>
  pointFeature(lon, lat, { name, country, population, rank });

const made = () =>
  takePairs(
    collect([
      town('Reynosa', 'MX', 589466, -98.2883, 26.0806),
      town('McAllen', 'US', 140269, -98.23, 26.2034),
      town('Hidalgo', 'US', 13709, -98.2631, 26.1003),
      town('Matamoros', 'MX', 449815, -97.5042, 25.8797),
      town('Brownsville', 'US', 183887, -97.4975, 25.9017),
      town('Tecate', 'MX', 64764, -116.6251, 32.5672),
      town('Monterrey', 'MX', 1135512, -100.3, 25.7, 1),
    ]),
  );
const propertiesOf = (name: string) => made().features.find(({ properties }) => properties?.name === name)?.properties;
const named = (...names: readonly string[]) => names.map((name) => propertiesOf(name) ?? {});

describe('twin towns', () => {
  it('are paired over the line, and placed pair by pair: both sides before a third town, those without a twin last', () => {
    const names = made()
      .features.filter(({ properties }) => properties?.order !== undefined)
      .sort((a, b) => Number(a.properties?.order) - Number(b.properties?.order))
      .map(({ properties }) => properties?.name);
    expect(names).toEqual(['Matamoros', 'Brownsville', 'Reynosa', 'McAllen', 'Tecate', 'Hidalgo']);
    expect(propertiesOf('Reynosa')?.pair).toBe(propertiesOf('McAllen')?.pair);
    expect(propertiesOf('Monterrey')).not.toHaveProperty('pair');
  });

  it('are named on both sides or on neither', () => {
    const [reynosa, matamoros] = named('Reynosa', 'Matamoros').map(({ pair }) => String(pair));
    expect(halfNamed(named('Reynosa', 'McAllen', 'Matamoros', 'Brownsville'), made())).toEqual([
      String(propertiesOf('Tecate')?.pair),
    ]);
    expect(halfNamed(named('Reynosa', 'McAllen', 'Matamoros', 'Tecate'), made())).toEqual([matamoros]);
    expect(halfNamed(named('Hidalgo', 'McAllen', 'Matamoros', 'Brownsville', 'Tecate'), made())).toEqual([reynosa]);
  });
});
