import { memo, type ReactElement, useState } from 'react';
import { say } from '../base/words.ts';
import { LegendList } from './legend-view.tsx';
import styles from './map-panel.module.css';
import { mapPanelWords as words } from './map-words.ts';
import { FindingTableOf } from './panels/findings/finding-table.tsx';
import { Button } from './parts/button.tsx';
import { Dialog } from './parts/dialog.tsx';
import type { Scene } from './scene.ts';
import { SignificanceControl } from './significance-control.tsx';
import { FiguresTable } from './table/figures-table.tsx';

/** Which of two maps; the controls of the second have names of their own. */
export type MapPlace = 'main' | 'beside';

const nameOf = (control: string, place: MapPlace): string => (place === 'main' ? control : `${control}-beside`);

interface CreditsProps {
  readonly scene: Scene;
  readonly place: MapPlace;
}

/** Where the map's lines and names come from. */
export function Credits({ scene: { language }, place }: CreditsProps): ReactElement {
  return (
    <details className={styles.credits}>
      <summary data-control={nameOf('map-credits', place)}>{words[language].credits}</summary>
      {words[language].attribution}
    </details>
  );
}

interface MapLegendProps extends CreditsProps {
  readonly isOpenAtFirst: boolean;
}

/** What every mark on the map means, and its figures as a table. */
export const MapLegend = memo(function MapLegend({ scene, place, isOpenAtFirst }: MapLegendProps): ReactElement {
  const [isTable, setTable] = useState(false);
  const [isNoted, setNoted] = useState(false);
  const texts = words[scene.language];
  const title = say(words, scene.language, 'tableOf', { name: scene.layers.incidentsName });
  const isDrawn = scene.map.layers.some(({ id }) => id.startsWith('finding:'));
  const own = isDrawn && scene.layers.hotSpots === null ? scene.layers.finding : null;
  return (
    <details className={styles.legend} data-floats data-noted={isNoted} open={isOpenAtFirst}>
      <summary data-control={nameOf('map-legend', place)}>{texts.legend}</summary>
      {scene.synthetic && <p className={styles.word}>{scene.syntheticLabel}</p>}
      <SignificanceControl scene={scene} />
      {scene.legends.map((legend) => (
        <LegendList key={legend.id} legend={legend} />
      ))}
      <div className={styles.links}>
        {place === 'main' && (
          <Button control="table-map" look="link" label={title} onClick={() => setTable(true)}>
            {texts.table}
          </Button>
        )}
        <Button
          control={nameOf('map-legend-notes', place)}
          look="link"
          isPressed={isNoted}
          onClick={() => setNoted(!isNoted)}
        >
          {texts.notes}
        </Button>
      </div>
      {isTable && (
        <Dialog
          control="table-panel-map"
          title={title}
          closeLabel={texts.close}
          onClose={() => setTable(false)}
          width={960}
        >
          {own === null ? <FiguresTable of="map" /> : <FindingTableOf shown={own} />}
        </Dialog>
      )}
    </details>
  );
});
