import { type ReactNode, useId, useMemo } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { hiddenLayersOf } from '../../panels/places/hidden-layers.ts';
import { keepPlaces } from '../../panels/places/keep-places.ts';
import { Button } from '../../parts/button.tsx';
import { loadedPlaces } from './loaded-places.ts';
import { mapWords } from './map-words.ts';
import type { PartProps } from './part-props.ts';

/** Puts the places and lines of a file on the map, in one step to undo; nothing for other tables. */
export function MapStep({ set, language }: PartProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const id = useId();
  const read = useMemo(() => loadedPlaces(set), [set]);
  const kept = useMemo(
    () => keepPlaces(read, study, { point: 'port', line: 'barrier' }, set.publisher),
    [read, study, set],
  );
  if (set.features === undefined) return null;
  const texts = mapWords[language];
  const { whole } = formatOf(language);
  const count = kept.features.length;
  const add = (): void => {
    const gesture = `map-${set.table}-${study.features.length}`;
    dispatch('keepFeatures', { features: kept.features }, gesture);
    for (const layer of hiddenLayersOf(kept.features, study.layers)) {
      dispatch('showLayer', { id: layer, visible: true }, gesture);
    }
  };
  return (
    <div>
      <Button control="report-map" describedBy={id} isDisabled={count === 0} onClick={add}>
        {count === 0 && kept.beyond === 0 ? texts.done : say(mapWords, language, 'add', { count: whole(count) })}
      </Button>
      <p id={id} className="field-help">
        {kept.beyond === 0 ? texts.hint : say(mapWords, language, 'beyond', { count: whole(kept.beyond) })}
      </p>
    </div>
  );
}
