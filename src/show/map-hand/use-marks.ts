import { useMemo, useRef, useState } from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { positionOf } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import type { Selection } from '../../document/document.ts';
import { useCockpit } from '../cockpit.ts';
import { isPlaceTool, type MarkTool, withoutLast, withVertex } from '../tool.ts';
import { shapeOf, stretchBetween } from './rings.ts';

/** Points that end a tool as soon as they are there. */
const lastAt: Partial<Readonly<Record<MarkTool['kind'], number>>> = {
  'select-rectangle': 2,
  'select-kilometres': 2,
  'measure-bearing': 2,
  'measure-border': 2,
};

const leastOf = ({ kind }: MarkTool): number =>
  kind === 'select-lasso' || kind === 'select-polygon' || kind === 'measure-area' ? 3 : 2;

export const canEnd = (tool: MarkTool): boolean => tool.vertices.length >= leastOf(tool);

const isSelecting = ({ kind }: MarkTool): boolean => kind.startsWith('select-');

/** What the points of a tool select; null where they enclose nothing. */
export function selectionOf(
  kind: MarkTool['kind'],
  vertices: readonly LonLat[],
  index: LineIndex | null,
): Selection | null {
  switch (kind) {
    case 'select-rectangle':
      return shapeOf('rectangle', vertices);
    case 'select-lasso':
      return shapeOf('lasso', vertices);
    case 'select-polygon':
      return shapeOf('polygon', vertices);
    case 'select-kilometres': {
      const [first, last] = [vertices[0], vertices.at(-1)];
      if (index === null || first === undefined || last === undefined) return null;
      return stretchBetween(positionOf(index, first).borderKm, positionOf(index, last).borderKm);
    }
    default:
      return null;
  }
}

export interface Marks {
  readonly tool: MarkTool;
  /** The points so far, with what is being dragged. */
  readonly vertices: readonly LonLat[];
  addVertex(vertex: LonLat): void;
  drag(vertex: LonLat, phase: 'start' | 'move'): void;
  dragEnd(isDrawn: boolean): void;
  finish(): void;
  back(): void;
  cancel(): void;
}

/** What is drawn in one go until it ends, and with which tool: one that is left takes it along. */
export interface Dragged {
  readonly of: MarkTool;
  readonly vertices: readonly LonLat[];
}

/** What was drawn with one place more: of a rectangle the two corners alone. */
export function draggedOn(before: Dragged | null, of: MarkTool, vertex: LonLat, phase: 'start' | 'move'): Dragged {
  const drawn = before?.of === of && phase === 'move' ? before.vertices : [];
  return { of, vertices: [...(of.kind === 'select-lasso' ? drawn : drawn.slice(0, 1)), vertex] };
}

/** What a person does with a tool that marks or measures; null while none is taken. */
export function useMarks(index: LineIndex | null): Marks | null {
  const { tool: taken, takeTool, dispatch } = useCockpit();
  const tool = taken === null || isPlaceTool(taken) ? null : taken;
  // A drag is of this map alone until it ends: the page is not drawn again at each of its moves.
  const [dragged, setDragged] = useState<Dragged | null>(null);
  // The last move and the end may both come before what is shown has followed.
  const latest = useRef<Dragged | null>(null);
  return useMemo(() => {
    if (tool === null) return null;
    const keep = (next: Dragged | null): void => {
      latest.current = next;
      setDragged(next);
    };
    const end = (ended: MarkTool): void => {
      keep(null);
      const selection = selectionOf(ended.kind, ended.vertices, index);
      if (!isSelecting(ended)) takeTool({ ...ended, isDone: true });
      else if (selection === null) takeTool({ ...ended, vertices: [] });
      else {
        takeTool(null);
        dispatch('setSelection', { selection });
      }
    };
    return {
      tool,
      vertices: dragged?.of === tool ? dragged.vertices : tool.vertices,
      addVertex: (vertex) => {
        const before = tool.isDone === true ? { ...tool, vertices: [], isDone: false } : tool;
        const next = withVertex(before, vertex);
        if (next.vertices.length >= (lastAt[tool.kind] ?? Number.POSITIVE_INFINITY)) end(next);
        else takeTool(next);
      },
      drag: (vertex, phase) => keep(draggedOn(latest.current, tool, vertex, phase)),
      dragEnd: (isDrawn) => {
        const drawn = latest.current;
        if (isDrawn && drawn?.of === tool) end({ ...tool, vertices: drawn.vertices });
        else keep(null);
      },
      finish: () => {
        if (tool.isDone !== true && canEnd(tool)) end(tool);
      },
      back: () => takeTool({ ...withoutLast(tool), isDone: false }),
      cancel: () => takeTool(null),
    };
  }, [tool, dragged, index, takeTool, dispatch]);
}
