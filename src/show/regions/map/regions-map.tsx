import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { type Language, say } from '../../../base/words.ts';
import type { Camera } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { highlightOf } from '../../findings/draw-regions.ts';
import { rankingSentence } from '../../findings/region-ranking/ranking-sentence.ts';
import { LegendList } from '../../legend-view.tsx';
import type { MapPicture, MapPoint } from '../../map/map-picture.ts';
import { MapView } from '../../map/map-view.tsx';
import { MapTooltip } from '../../map-tooltip.tsx';
import { mapPanelWords } from '../../map-words.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useScene } from '../../use-scene.ts';
import { looking, useRegionsHand } from '../at-hand.ts';
import { useJudged } from '../judged.ts';
import { prefix, type RegionPicture, regionPicture, regionTip } from './region-picture.ts';
import styles from './regions-map.module.css';
import { words } from './words.ts';

/** The base map of Explore with the regions in place of its layers, the one that is pointed at with a light edge. */
function useRegionsPicture(own: RegionPicture): MapPicture {
  const { map } = useScene();
  const { hovered } = useRegionsHand();
  const { drawn, names, fromKm, toKm, bounds } = own;
  return useMemo(
    () => ({
      theme: map.theme,
      language: map.language,
      layers: [...drawn.drawings, ...highlightOf(drawn, hovered, map.theme, prefix)],
      names,
      fromKm,
      toKm,
      hasTicks: false,
      bounds,
      markKm: null,
    }),
    [map.theme, map.language, drawn, names, fromKm, toKm, bounds, hovered],
  );
}

/** The map of the candidates: a band along the border for each, or its polygon, coloured by rank. */
export function RegionsMap(): ReactNode {
  const judged = useJudged();
  const { language, ranking, firmness } = judged;
  const { dispatch } = useCockpit();
  const { hovered, hover } = useRegionsHand();
  const own = useMemo(() => regionPicture(judged), [judged]);
  const picture = useRegionsPicture(own);
  const [camera, setCamera] = useState<Camera>(null);
  const [point, setPoint] = useState<MapPoint | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  // Another picture is drawn: whoever takes a picture of the page waits for the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is what makes the map restless
  useEffect(() => panel.current?.setAttribute('data-at-rest', 'false'), [picture]);
  const { regionAt } = own.drawn;
  const onPoint = useCallback(
    (next: MapPoint | null): void => {
      setPoint(next);
      hover(next === null ? null : regionAt(next.layer, next.index));
    },
    [hover, regionAt],
  );
  const sentence = ranking === null ? '' : rankingSentence(ranking, firmness, language);
  const isPointed = point !== null && hovered !== null;
  return (
    <div ref={panel} className={styles.panel} data-regions-map>
      {problem === null ? null : <ProblemNote problem={problem} language={language} />}
      <MapView
        picture={picture}
        camera={camera}
        label={ranking === null ? words[language].waiting : say(words, language, 'label', { sentence })}
        attribution={<Credits language={language} />}
        onCamera={setCamera}
        onPoint={onPoint}
        onClick={(_, hits) => {
          const region = hits.map(({ layer, index }) => regionAt(layer, index)).find((id) => id !== null);
          if (region != null) dispatch('setRegions', { regions: { region } }, looking);
        }}
        drawing="none"
        onVertex={() => undefined}
        onFinish={() => undefined}
        onRest={() => panel.current?.setAttribute('data-at-rest', 'true')}
        onProblem={setProblem}
      />
      {isPointed ? <MapTooltip point={point} lines={regionTip(hovered, judged)} isDrawing={false} /> : null}
      {own.legends.length === 0 ? null : (
        <details className={styles.legend} open>
          <summary data-control="regions-legend">{mapPanelWords[language].legend}</summary>
          {own.legends.map((legend) => (
            <LegendList key={legend.id} legend={legend} />
          ))}
        </details>
      )}
    </div>
  );
}

function Credits({ language }: { readonly language: Language }): ReactNode {
  return (
    <details className={styles.credits}>
      <summary data-control="regions-map-credits">{mapPanelWords[language].credits}</summary>
      {mapPanelWords[language].attribution}
    </details>
  );
}
