/** Where small pictures stand: columns and rows of one size. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** A picture smaller than this says nothing, pixels. */
const least = { width: 84, height: 44 };
const gap = 10;
/** Width over height that a small picture looks best in. */
const shape = 2.2;

/** The grid in which `count` pictures are largest; as many as fit where there is no room for all. */
export function gridFor(count: number, width: number, height: number): Grid {
  const most = {
    columns: Math.max(1, Math.floor((width + gap) / (least.width + gap))),
    rows: Math.max(1, Math.floor(height / least.height)),
  };
  const shown = Math.min(count, most.columns * most.rows);
  const grids = Array.from({ length: most.columns }, (_, i): Grid => {
    const columns = i + 1;
    const rows = Math.max(1, Math.ceil(shown / columns));
    return { columns, rows, width: (width - (columns - 1) * gap) / columns, height: height / rows };
  }).filter(({ rows }) => rows <= most.rows);
  const size = (grid: Grid): number => Math.min(grid.width / shape, grid.height);
  return grids.reduce((best, grid) => (size(grid) > size(best) + 1e-9 ? grid : best));
}

/** Left edge and top edge of the picture at a place of a grid, from its own left and top. */
export const cellAt = ({ columns, width, height }: Grid, i: number): readonly [number, number] => [
  (i % columns) * (width + gap),
  Math.floor(i / columns) * height,
];
