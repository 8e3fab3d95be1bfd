import type { CorridorOutline } from '../../src/corridors/corridor-outline.ts';

/** A corridor that is a square with a lake, and an island beside it. */
export const squareOutline: CorridorOutline = {
  fromKm: 1123,
  toKm: 1323,
  depthKm: 150,
  polygons: [
    [
      [
        [-105, 29],
        [-103, 29],
        [-103, 31],
        [-105, 31],
        [-105, 29],
      ],
      [
        [-104.5, 29.5],
        [-104.5, 30],
        [-104, 30],
        [-104, 29.5],
        [-104.5, 29.5],
      ],
    ],
    [
      [
        [-102, 29],
        [-101.5, 29],
        [-101.5, 29.5],
        [-102, 29],
      ],
    ],
  ],
  areaKm2: 41234.4,
  borderKm: 199.6,
  straightKm: 151.24,
  toleranceKm: 1,
};
