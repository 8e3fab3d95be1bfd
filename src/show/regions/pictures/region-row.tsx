import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { looking, useRegionsHand } from '../at-hand.ts';
import styles from './region-row.module.css';

interface RegionRowProps {
  /** Name of the table in controls. */
  readonly control: string;
  readonly id: string;
  readonly name: string;
  /** Cells after the name. */
  readonly children: ReactNode;
}

/** A row of a table of regions, linked with the map and the charts: pointed at it is marked everywhere, pressed chosen. */
export function RegionRow({ control, id, name, children }: RegionRowProps): ReactNode {
  const { dispatch } = useCockpit();
  const { hovered, hover } = useRegionsHand();
  return (
    <tr
      data-region={id}
      className={styles.row}
      data-hovered={hovered === id}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          data-control={`${control}-${id}`}
          onClick={() => dispatch('setRegions', { regions: { region: id } }, looking)}
        >
          {name}
        </button>
      </th>
      {children}
    </tr>
  );
}
