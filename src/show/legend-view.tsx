import type { ReactElement } from 'react';
import type { Legend, Swatch } from './drawing/legend.ts';
import styles from './legend-view.module.css';

const cellWidth = 20;
const cellHeight = 12;

/** A legend in a column, as it stands on the map. */
export function LegendList({ legend }: { readonly legend: Legend }): ReactElement {
  return (
    <section className={styles.legend} aria-label={legend.title}>
      <h3 className={styles.title}>{legend.title}</h3>
      <ul className={styles.entries}>
        {legend.entries.map(({ id, swatch, label }) => (
          <li key={id} data-class={id}>
            <span className={styles.mark}>
              <SwatchMark swatch={swatch} />
            </span>
            {label}
          </li>
        ))}
      </ul>
      {legend.notes.length > 0 && <p className={styles.note}>{legend.notes.join(' · ')}</p>}
    </section>
  );
}

/** How a class looks, drawn like the map draws it. */
function SwatchMark({ swatch }: { readonly swatch: Swatch }): ReactElement {
  if (swatch.shape === 'circle') {
    const side = Math.ceil(swatch.radius * 2 + 3);
    return (
      <svg width={side} height={side} aria-hidden="true">
        <circle cx={side / 2} cy={side / 2} r={swatch.radius} fill={swatch.fill} stroke={swatch.ink} />
      </svg>
    );
  }
  if (swatch.shape === 'line') {
    const y = cellHeight / 2;
    return (
      <svg width={cellWidth} height={cellHeight} aria-hidden="true">
        <path
          d={`M0 ${y}H${cellWidth}`}
          stroke={swatch.ink}
          strokeWidth={swatch.width}
          strokeDasharray={swatch.dashed ? '4 2.5' : undefined}
        />
      </svg>
    );
  }
  return <CellMark swatch={swatch} />;
}

function CellMark({ swatch }: { readonly swatch: Swatch & { readonly shape: 'cell' } }): ReactElement {
  const { fill, ink, pattern, edge } = swatch;
  return (
    <svg width={cellWidth} height={cellHeight} aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width={cellWidth - 1}
        height={cellHeight - 1}
        fill={fill ?? 'none'}
        stroke={edge === 'none' ? 'none' : ink}
        strokeDasharray={edge === 'dotted' ? '1.5 2' : undefined}
      />
      {pattern === 'hatch' && <path d="M-2 8 8-2M1 13 14 0M8 14 22 0M15 14l9-9" stroke={ink} fill="none" />}
      {pattern === 'dots' &&
        [3, 8, 13, 18].flatMap((x) => [
          <circle key={`${x}-a`} cx={x} cy={3.5} r={0.8} fill={ink} />,
          <circle key={`${x}-b`} cx={x - 1.5} cy={8.5} r={0.8} fill={ink} />,
        ])}
    </svg>
  );
}
