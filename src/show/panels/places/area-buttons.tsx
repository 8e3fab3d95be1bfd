import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { areaCountsSlot } from '../../../document/layers.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { countText } from '../../count-text.ts';
import { layerWords } from '../../layers/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { areasLayerOf } from './areas-layer.ts';
import { words } from './words.ts';

interface AreaButtonsProps {
  readonly id: string;
  readonly labelOf: (act: string) => string;
}

/** Counts incidents in what the person drew, or leaves them uncounted again; the area itself stays on the map. */
export function AreaButtons({ id, labelOf }: AreaButtonsProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const texts = words[study.language];
  const layer = areasLayerOf(study);
  if (layer === null) return null;
  const act = (): void => {
    if (layer.act === 'shown') dispatch('showLayer', { id: layer.id, visible: false });
    else if (layer.act === 'turn-on') dispatch('setLayer', { id: layer.id, change: layer.change });
    else dispatch('duplicateLayer', { id: layer.id, change: layer.change });
  };
  const text = layer.act === 'shown' ? texts.countOff : texts.count;
  return (
    <Button control={`place-count-${id}`} look="link" label={labelOf(text)} onClick={act}>
      {text}
    </Button>
  );
}

/** How many incidents an area holds, or why that is not told; nothing while none are counted in it. */
export function AreaCount({ id }: Pick<AreaButtonsProps, 'id'>): ReactNode {
  const { document: study, results } = useCockpit();
  const { language } = study;
  const status = results.areaCounts[areaCountsSlot('drawn', 'count')];
  if (status === undefined || areasLayerOf(study)?.act !== 'shown') return null;
  if (status.status === 'failed') return <ProblemNote problem={status.problem} language={language} />;
  const result = latestOf(status);
  if (result === null) return null;
  const at = result.ids.indexOf(id);
  if (at < 0) return <span className="field-help">{words[language].outside}</span>;
  const texts = layerWords[language];
  const counts = {
    incidents: countText(result.records[at] ?? 0, 'incidents', language),
    people: countText(result.people[at] ?? 0, 'people', language),
  };
  const said = [say(words, language, 'counted', counts), texts.zero, texts.suppressed, texts.notObserved];
  return (
    <span className="field-help" data-count={id}>
      {said[result.figure[at] ?? 0]}
    </span>
  );
}
