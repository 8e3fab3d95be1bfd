import type { ReactElement } from 'react';
import type { Template } from '../../document/sheet.ts';
import styles from './template-cards.module.css';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layout in outline: paper, title, and where its parts stand. */
export function TemplateDrawing({ template }: { readonly template: Template }): ReactElement {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 90" aria-hidden="true">
      <rect className={styles.sheet} x="0.5" y="0.5" width="159" height="89" rx="2" />
      <rect className={styles.title} x="8" y="8" width="72" height="5" />
      {parts[template]}
    </svg>
  );
}

/** A map: land, and the border across it. */
function MapOutline({ x, y, width, height }: Place): ReactElement {
  const at = (across: number, down: number): string => `${x + width * across} ${y + height * down}`;
  return (
    <>
      <rect className={styles.map} x={x} y={y} width={width} height={height} />
      <path
        className={styles.border}
        d={`M${at(0, 0.3)}L${at(0.3, 0.42)}L${at(0.42, 0.38)}L${at(0.62, 0.66)}L${at(0.74, 0.56)}L${at(1, 0.86)}`}
      />
    </>
  );
}

/** A diagram: bars over an axis. */
function ChartOutline({ x, y, width, height }: Place): ReactElement {
  const shares = [0.4, 0.7, 0.55, 0.9, 0.6];
  const step = width / shares.length;
  return (
    <>
      <path className={styles.lines} d={`M${x} ${y}V${y + height}H${x + width}`} />
      {shares.map((share, i) => (
        <rect
          key={share}
          className={styles.bars}
          x={x + i * step + 2}
          y={y + height * (1 - share)}
          width={step - 3}
          height={height * share - 0.5}
        />
      ))}
    </>
  );
}

function TableOutline({ x, y, width, height }: Place): ReactElement {
  const rows = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return (
    <path
      className={styles.lines}
      d={`${rows.map((row) => `M${x} ${y + height * row}h${width}`).join('')}M${x + width / 2} ${y}v${height}`}
    />
  );
}

/** Lines of a text under headings. */
function TextOutline({ x, y, width, height }: Place): ReactElement {
  const rows = Array.from({ length: 9 }, (_, row) => row);
  const step = height / (rows.length - 1);
  return (
    <path
      className={styles.lines}
      d={rows
        .map((row) => `M${x} ${y + row * step}h${width * (row % 3 === 0 ? 0.4 : row % 3 === 1 ? 1 : 0.9)}`)
        .join('')}
    />
  );
}

const eight = Array.from({ length: 8 }, (_, i) => ({ x: 8 + (i % 4) * 37, y: 20 + Math.floor(i / 4) * 32 }));

const parts: Readonly<Record<Template, ReactElement>> = {
  map: <MapOutline x={8} y={20} width={144} height={62} />,
  'map-chart': (
    <>
      <MapOutline x={8} y={20} width={88} height={62} />
      <ChartOutline x={104} y={24} width={48} height={56} />
    </>
  ),
  'before-after': (
    <>
      <MapOutline x={8} y={20} width={69} height={62} />
      <MapOutline x={83} y={20} width={69} height={62} />
    </>
  ),
  years: (
    <>
      {eight.map(({ x, y }) => (
        <MapOutline key={`${x}-${y}`} x={x} y={y} width={33} height={28} />
      ))}
    </>
  ),
  decision: (
    <>
      <TextOutline x={8} y={22} width={92} height={58} />
      <ChartOutline x={110} y={20} width={42} height={28} />
      <TableOutline x={110} y={56} width={42} height={26} />
    </>
  ),
  'table-map': (
    <>
      <TableOutline x={8} y={22} width={60} height={58} />
      <MapOutline x={76} y={20} width={76} height={62} />
    </>
  ),
};
