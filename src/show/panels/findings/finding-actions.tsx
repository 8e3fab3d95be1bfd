import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { geoJsonOf } from '../../findings/geo-json.ts';
import { hasPlace, type ShownFinding } from '../../findings/shown-finding.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { dayMade } from '../../table/day-made.ts';
import { useScene } from '../../use-scene.ts';
import { useFindingHead } from './finding-head.ts';
import { FindingTableOf } from './finding-table.tsx';
import { words } from './words.ts';

/** What can be done with a finding: to the map, its figures, its geometry. */
export function FindingActions({ shown }: { readonly shown: ShownFinding }): ReactNode {
  const { dispatch, saveText, saveCheck } = useCockpit();
  const { layers } = useScene();
  const head = useFindingHead(shown);
  const [isTable, setTable] = useState(false);
  const { view, result, context, id } = shown;
  const texts = words[context.language];
  const isOnMap = layers.finding?.id === id;
  const canBeOnMap = hasPlace(shown);
  const save = (): void =>
    saveText(
      `${head.fileStem}_${dayMade()}.geojson`,
      geoJsonOf(view.features(result, context), result, context),
      'application/geo+json',
    );
  return (
    <div className="row">
      {canBeOnMap ? (
        <Button
          control={`board-${id}`}
          look="link"
          isPressed={isOnMap}
          onClick={() => dispatch('setBoard', { board: { finding: id } })}
        >
          {isOnMap ? texts.isOnMap : texts.onMap}
        </Button>
      ) : null}
      <Button control={`table-finding-${id}`} look="link" onClick={() => setTable(true)}>
        {texts.table}
      </Button>
      {canBeOnMap ? (
        <Button control={`save-geojson-${id}`} look="link" label={texts.geoJsonLabel} onClick={save}>
          {texts.geoJson}
        </Button>
      ) : null}
      <Button
        control={`save-check-${id}`}
        look="link"
        label={texts.checkLabel}
        onClick={() => saveCheck(id, `${head.fileStem}_${dayMade()}`)}
      >
        {texts.check}
      </Button>
      {isTable ? (
        <Dialog
          control={`table-panel-finding-${id}`}
          title={head.title}
          closeLabel={texts.close}
          onClose={() => setTable(false)}
          width={960}
        >
          <FindingTableOf shown={shown} />
        </Dialog>
      ) : null}
    </div>
  );
}
