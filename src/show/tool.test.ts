import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { locateAlong } from '../corridors/linear-reference.ts';
import { finishedDraft, stretchOfTool } from './finished-draft.ts';
import { toolDrawings } from './map-tool/tool-drawings.ts';
import { placeText, progressText, stretchText, taskText } from './map-tool/tool-text.ts';
import { themes } from './theme/colours.ts';
import {
  canFinish,
  emptyCorridor,
  emptyFeature,
  isPoint,
  mostVertices,
  type PlaceTool,
  startCorridor,
  startFeature,
  withoutLast,
  withVertex,
} from './tool.ts';

const { index } = shippedGeography();
const drawn = (tool: PlaceTool, ...vertices: readonly (readonly [number, number])[]): PlaceTool =>
  vertices.reduce((before, vertex) => withVertex(before, vertex), tool);
const line = startCorridor('corridor-line');
const area = startCorridor('corridor-area');
/** Del Rio and Eagle Pass, a little off the river. */
const [delRio, eaglePass] = [[-100.9, 29.4] as const, [-100.45, 28.75] as const];

describe('a tool', () => {
  it('takes vertices and gives the last one back', () => {
    const two = drawn(line, delRio, eaglePass);
    expect(two.vertices).toEqual([delRio, eaglePass]);
    expect(withoutLast(two).vertices).toEqual([delRio]);
    expect(withVertex(two, eaglePass)).toBe(two);
    const full = { ...line, vertices: Array.from({ length: mostVertices }, (_, i) => [-100 - i / 1e4, 30] as const) };
    expect(withVertex(full, delRio)).toBe(full);
  });

  it('is finished with two points of a line, three of an area, one of a port', () => {
    expect([canFinish(drawn(line, delRio)), canFinish(drawn(line, delRio, eaglePass))]).toEqual([false, true]);
    expect(canFinish(drawn(area, delRio, eaglePass))).toBe(false);
    expect(canFinish(drawn(area, delRio, eaglePass, [-101, 28]))).toBe(true);
    const port = startFeature(emptyFeature('port'));
    expect([isPoint(port), canFinish(drawn(port, delRio))]).toEqual([true, true]);
    expect([isPoint(startFeature(emptyFeature('agreement'))), isPoint(line)]).toEqual([false, false]);
  });
});

describe('what is finished', () => {
  it('is the stretch between the points of the border nearest to a line', () => {
    const draft = finishedDraft(index, drawn(line, eaglePass, delRio));
    const kms = [delRio, eaglePass].map(([lon, lat]) => locateAlong(index, lon, lat).borderKm);
    expect(draft).toMatchObject({ kind: 'corridor', depthKm: 150, farthestKm: null });
    if (draft.kind !== 'corridor') throw new Error('no corridor');
    expect(Number(draft.fromKm)).toBeCloseTo(kms[0], 0);
    expect(Number(draft.toKm)).toBeCloseTo(kms[1], 0);
  });

  it('has the depth of the area that was drawn', () => {
    const near = drawn(area, delRio, eaglePass, [-100.8, 28.9]);
    expect(finishedDraft(index, near)).toMatchObject({ depthKm: 25 });
    const far = finishedDraft(index, drawn(area, delRio, eaglePass, [-98.5, 31]));
    expect(far).toMatchObject({ depthKm: 150 });
    expect(far.kind === 'corridor' && (far.farthestKm ?? 0) > 150).toBe(true);
  });

  it('puts vertices of a route that are near to the border on it, to a metre', () => {
    const onRiver = [-100.5088, 28.7086] as const;
    const draft = finishedDraft(index, drawn(startFeature(emptyFeature('route')), onRiver, [-100.123456789, 28.9]));
    if (draft.kind !== 'feature') throw new Error('no feature');
    const [first, second] = draft.lonLat;
    expect(Math.abs(locateAlong(index, ...first).acrossKm)).toBeLessThan(0.002);
    expect(second).toEqual([-100.12346, 28.9]);
  });
});

describe('what is said and drawn of it', () => {
  it('gives the running kilometres', () => {
    expect(stretchText({ fromKm: 2109, toKm: 2450 }, 'en')).toBe('km 2,109 to 2,450, 341 km');
    expect(stretchText({ fromKm: 2109, toKm: 2450 }, 'es')).toBe('km 2,109 a 2,450, 341 km');
    expect(progressText(index, line, 'en')).toBe('0 points');
    expect(progressText(index, drawn(line, delRio), 'en')).toMatch(/^km 2,\d{3}$/);
    expect(progressText(index, drawn(line, delRio, eaglePass), 'es')).toMatch(/^km 2,\d{3} a 2,\d{3}, \d+ km$/);
    expect(progressText(index, drawn(area, delRio, eaglePass), 'en')).toMatch(/; 25 km deep$/);
    expect(progressText(index, drawn(startFeature(emptyFeature('route')), delRio), 'es')).toBe('1 punto');
    const route = drawn(startFeature(emptyFeature('route')), delRio, eaglePass);
    expect(progressText(index, route, 'en')).toMatch(/^2 points, 8\d km$/);
    expect(placeText(index, [-103, 31], 'en')).toMatch(/^km 2,\d{3}, \d+ km from the border$/);
    expect(taskText(startFeature(emptyFeature('barrier')), 'es')).toContain('puntos de la línea');
    expect(taskText(area, 'en')).toContain('area');
  });

  it('draws the stretch for corridors, a filled outline for areas, vertices for all', () => {
    const idsOf = (tool: PlaceTool): readonly string[] => toolDrawings(index, tool, themes.light).map(({ id }) => id);
    expect(idsOf(line)).toEqual([]);
    expect(idsOf(drawn(line, delRio))).toEqual(['tool:vertices']);
    expect(idsOf(drawn(line, delRio, eaglePass))).toEqual(['tool:stretch', 'tool:vertices']);
    expect(idsOf(drawn(area, delRio, eaglePass, [-101, 28]))).toEqual([
      'tool:area',
      'tool:stretch',
      'tool:line',
      'tool:vertices',
    ]);
    expect(idsOf(drawn(startFeature(emptyFeature('route')), delRio, eaglePass))).toEqual([
      'tool:line',
      'tool:vertices',
    ]);
    expect(stretchOfTool(index, drawn(startFeature(emptyFeature('route')), delRio))).toBeUndefined();
    expect(emptyCorridor.id).toBeNull();
  });
});
