import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilesOf } from './still-size.ts';
import { windowed, windowOf } from './tile-window.ts';

const side = fc.integer({ min: 1, max: 12_000 });

describe('tiles of a still', () => {
  it('cover every pixel once, alike in size, none longer than asked', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 100, max: 5000 }), (width, height, most) => {
        const tiles = tilesOf({ width, height }, most);
        const covered = tiles.reduce((sum, tile) => {
          expect(tile.width).toBeLessThanOrEqual(most);
          expect(tile.height).toBeLessThanOrEqual(most);
          return sum + Math.min(tile.width, width - tile.x) * Math.min(tile.height, height - tile.y);
        }, 0);
        expect(covered).toBe(width * height);
        expect(new Set(tiles.map((tile) => `${tile.width} ${tile.height}`)).size).toBe(1);
        expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(tiles.length);
      }),
    );
  });
});

describe('a window', () => {
  it('brings a pixel of the drawing to its place on the tile', () => {
    fc.assert(
      fc.property(side, side, fc.double({ min: 0, max: 1, noNaN: true }), (width, height, share) => {
        const drawing = { width: width + 0.4, height: height + 0.7 };
        for (const tile of tilesOf({ width, height }, 3000)) {
          const [scaleX, scaleY, shiftX, shiftY] = windowOf(tile, drawing);
          const [x, y] = [tile.x + tile.width * share, tile.y + tile.height * share];
          const clip = [(x / drawing.width) * 2 - 1, 1 - (y / drawing.height) * 2];
          expect(clip[0] * scaleX + shiftX).toBeCloseTo(share * 2 - 1, 6);
          expect(clip[1] * scaleY + shiftY).toBeCloseTo(1 - share * 2, 6);
        }
      }),
    );
  });

  it('is the whole where there is one tile', () => {
    const [scaleX, scaleY, shiftX, shiftY] = windowOf(
      { x: 0, y: 0, width: 800, height: 600 },
      { width: 800, height: 600 },
    );
    expect([scaleX, scaleY, shiftX, shiftY]).toEqual([1, 1, 0, 0].map((value) => expect.closeTo(value, 12)));
  });

  it('is put into every vertex shader of the engine that draws a layer of the app', () => {
    const bundle = 'node_modules/maplibre-gl/dist';
    const engine = readdirSync(bundle)
      .filter((name) => /^maplibre-gl(?:-shared)?\.mjs$/.test(name))
      .map((name) => readFileSync(`${bundle}/${name}`, 'utf8'))
      .join('\n');
    const shaders =
      engine.match(
        /[`"][^`"]*gl_Position[^`"]*void main\s*\([^`"]*[`"]|[`"][^`"]*void main\s*\([^`"]*gl_Position[^`"]*[`"]/g,
      ) ?? [];
    expect(shaders.length).toBeGreaterThan(15);
    for (const shader of shaders) {
      const seen = windowed(shader);
      expect(seen).toContain('gl_Position=through_window(gl_Position);}');
      expect(seen.match(/void\s+main\s*\(/g)).toHaveLength(1);
      // Outlines measure from where they are shown.
      expect(seen).not.toMatch(/=\s*\(gl_Position\.xy\s*\//);
    }
  });
});
