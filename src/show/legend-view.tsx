import type { ReactElement } from 'react';
import type { Legend, LegendEntry, Swatch } from './drawing/legend.ts';
import { symbolCorners } from './drawing/symbol-form.ts';
import styles from './legend-view.module.css';
import { unbroken } from './parts/unbroken.ts';

const cellWidth = 20;
const cellHeight = 12;
/** Width that a ramp may take, and the least of a step and of a letter, pixels. */
const rampWidth = 218;
const stepWidth = 28;
const letterWidth = 5.8;
/** Least radius of the largest of circles that are drawn one inside the other. */
const leastNested = 14;

/** A legend in a column, as it stands on the map: classes as one ramp, circles one inside the other. */
export function LegendList({ legend }: { readonly legend: Legend }): ReactElement {
  const isRamp = (entry: LegendEntry): boolean => entry.id.startsWith('class-');
  const largest = Math.max(0, ...legend.entries.map(({ swatch }) => (swatch.shape === 'circle' ? swatch.radius : 0)));
  const isSize = (entry: LegendEntry): boolean => largest >= leastNested && entry.id.startsWith('size-');
  const ramp = legend.entries.filter(isRamp);
  const sizes = legend.entries.filter(isSize);
  const rampNeeds = ramp.reduce((sum, { label }) => sum + Math.max(stepWidth, label.length * letterWidth), 0);
  const hasRamp = ramp.length > 1 && rampNeeds <= rampWidth;
  const others = legend.entries.filter((entry) => !isSize(entry) && !(hasRamp && isRamp(entry)));
  const fixed = legend.notes.filter((note) => legend.fixed?.includes(note) === true);
  const notes = legend.notes.filter((note) => !fixed.includes(note));
  return (
    <section className={styles.legend} aria-label={legend.title}>
      <h3 className={styles.title}>{legend.title}</h3>
      {hasRamp && <Ramp entries={ramp} />}
      {sizes.length > 0 && <Nested entries={sizes} />}
      {others.length > 0 && (
        <ul className={styles.entries} data-many={others.length > 5}>
          {others.map(({ id, swatch, label }) => (
            <li key={id} data-class={id}>
              <span className={styles.mark}>
                <SwatchMark swatch={swatch} />
              </span>
              {unbroken(label)}
            </li>
          ))}
        </ul>
      )}
      {fixed.length > 0 && (
        <p className={styles.note} data-fixed>
          {fixed.join(' · ')}
        </p>
      )}
      {notes.length > 0 && <p className={styles.note}>{notes.join(' · ')}</p>}
    </section>
  );
}

interface EntriesProps {
  readonly entries: readonly LegendEntry[];
}

/** Classes from few to many, side by side, each over its label. */
function Ramp({ entries }: EntriesProps): ReactElement {
  return (
    <ul className={styles.ramp}>
      {entries.map(({ id, swatch, label }) => (
        <li key={id} data-class={id}>
          <span
            className={styles.step}
            style={swatch.shape === 'cell' ? { background: swatch.fill ?? undefined } : undefined}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}

const lineHeight = 14;

/** Circles that stand on one point, the number of each beside its top. */
function Nested({ entries }: EntriesProps): ReactElement {
  const circles = entries.flatMap(({ id, swatch, label }) =>
    swatch.shape === 'circle' ? [{ id, swatch, label }] : [],
  );
  const largest = Math.max(...circles.map(({ swatch }) => swatch.radius));
  const side = largest * 2 + 2;
  let free = 0;
  const placed = circles.map((circle) => {
    const top = side - 1 - circle.swatch.radius * 2;
    const text = Math.max(free, top - lineHeight / 2 + 2);
    free = text + lineHeight;
    return { ...circle, top, text };
  });
  const height = Math.max(side, free);
  return (
    <div className={styles.nested} style={{ height }}>
      <svg width={side + 14} height={height} aria-hidden="true">
        {placed.map(({ id, swatch, top, text }) => (
          <g key={id} fill="none" stroke={swatch.ink}>
            <circle cx={side / 2} cy={top + swatch.radius} r={swatch.radius} fill={swatch.fill} />
            <path d={`M${side / 2} ${top}H${side + 2}L${side + 12} ${text + lineHeight / 2}`} strokeWidth="0.5" />
          </g>
        ))}
      </svg>
      <ul>
        {placed.map(({ id, label, text }) => (
          <li key={id} data-class={id} style={{ top: text, left: side + 16 }}>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a class looks, drawn like the map draws it. */
function SwatchMark({ swatch }: { readonly swatch: Swatch }): ReactElement {
  if (swatch.shape === 'circle') {
    const side = Math.ceil(swatch.radius * 2 + 3);
    const form = swatch.form ?? 'circle';
    return (
      <svg width={side} height={side} aria-hidden="true">
        {form === 'circle' ? (
          <circle cx={side / 2} cy={side / 2} r={swatch.radius} fill={swatch.fill} stroke={swatch.ink} />
        ) : (
          <polygon
            points={symbolCorners(form, side / 2, side / 2, swatch.radius).join(' ')}
            fill={swatch.fill}
            stroke={swatch.ink}
          />
        )}
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
