import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { isOffshore } from './is-offshore.ts';

const { land } = shippedGeography();

describe('isOffshore', () => {
  it.each([
    ['the Gulf off the river mouth', -96.2, 25.9],
    ['the Pacific off Tijuana', -117.4, 32.5],
    ['the Gulf of California', -114.2, 30.5],
  ])('is true of %s', (_, lon, lat) => {
    expect(isOffshore(land, lon, lat)).toBe(true);
  });

  it.each([
    ['Ciudad Juárez', -106.4871, 31.7363],
    ['Mexico City', -99.13, 19.43],
    ['the beach at Playas de Tijuana', -117.1235, 32.534],
    ['the beach at the mouth of the river', -97.146, 25.955],
    ['Madrid, of which nothing is known here', -3.7, 40.4],
    ['the middle of the Atlantic, of which nothing is known either', -40, 30],
  ])('is false of %s', (_, lon, lat) => {
    expect(isOffshore(land, lon, lat)).toBe(false);
  });
});
