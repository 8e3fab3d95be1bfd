import { describe, expect, it } from 'vitest';
import { startMark } from '../tool.ts';
import { draggedOn } from './use-marks.ts';

const places = [
  [-106, 31],
  [-105, 32],
  [-104, 33],
] as const;
const [first, second, third] = places;

describe('what is drawn in one go', () => {
  it('is two corners of a rectangle, and every place of a lasso', () => {
    const [rectangle, lasso] = [startMark('select-rectangle'), startMark('select-lasso')];
    const drawnWith = (tool: typeof lasso) =>
      draggedOn(draggedOn(draggedOn(null, tool, first, 'start'), tool, second, 'move'), tool, third, 'move').vertices;
    expect(drawnWith(rectangle)).toEqual([first, third]);
    expect(drawnWith(lasso)).toEqual(places);
  });

  it('is of one tool: the next one, of the same kind too, begins anew', () => {
    const lasso = startMark('select-lasso');
    const left = draggedOn(draggedOn(null, lasso, first, 'start'), lasso, second, 'move');
    const taken = startMark('select-lasso');
    expect(draggedOn(left, taken, third, 'move')).toEqual({ of: taken, vertices: [third] });
    expect(draggedOn(left, lasso, third, 'start').vertices).toEqual([third]);
  });
});
