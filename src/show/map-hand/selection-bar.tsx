import type { ReactNode } from 'react';
import { say } from '../../base/words.ts';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { Document, OwnFeature } from '../../document/document.ts';
import { nextId } from '../../document/with-kept.ts';
import { latestOf, useCockpit } from '../cockpit.ts';
import { cameraOf, frameOf } from '../map/frame.ts';
import type { MapStage } from '../map/stage-shape.ts';
import { areasLayerOf } from '../panels/places/areas-layer.ts';
import { Button } from '../parts/button.tsx';
import { HelpMark } from '../parts/help-mark.tsx';
import { ProblemNote } from '../problems/problem-note.tsx';
import { boundsOf } from './rings.ts';
import { selectionNotes, selectionText, stateText } from './selection-text.ts';
import { words } from './words.ts';

interface SelectionBarProps {
  /** Outline on the map, degrees; empty where the scene has none. */
  readonly paths: readonly (readonly LonLat[])[];
  readonly stage: MapStage | null;
  onSay(text: string): void;
}

let kept = 0;

/** Keeps an outline as a thing on the map and shows the layer that counts in what was drawn; one step back takes it out. */
function useKeep(onSay: SelectionBarProps['onSay']): (ring: readonly LonLat[]) => void {
  const { document: study, dispatch } = useCockpit();
  return (ring) => {
    kept += 1;
    const gesture = `keep-selection-${kept}`;
    const feature = featureOf(study, ring);
    dispatch('keepFeatures', { features: [feature] }, gesture);
    const layer = areasLayerOf(study);
    if (layer?.act === 'turn-on') dispatch('setLayer', { id: layer.id, change: layer.change }, gesture);
    else if (layer?.act === 'copy') dispatch('duplicateLayer', { id: layer.id, change: layer.change }, gesture);
    onSay(say(words, study.language, 'kept', { name: feature.name[study.language] }));
  };
}

function featureOf({ features }: Pick<Document, 'features'>, lonLat: readonly LonLat[]): OwnFeature {
  const count = features.filter(({ kind }) => kind === 'area').length + 1;
  const name = { en: say(words, 'en', 'areaName', { count }), es: say(words, 'es', 'areaName', { count }) };
  return { id: nextId('f', features), kind: 'area', name, lonLat, from: null, to: null, source: '' };
}

const nearestZoom = 12;

/** How much is selected, always at hand while something is, and what can be done with it. */
export function SelectionBar({ paths, stage, onSay }: SelectionBarProps): ReactNode {
  const { document: study, results, dispatch, openHandTask, retryJob } = useCockpit();
  const keep = useKeep(onSay);
  const { language, selection } = study;
  const texts = words[language];
  if (selection === null) return null;
  const status = results.selection;
  const result = status === null ? null : latestOf(status);
  const bounds = boundsOf(paths);
  const zoom = (): void => {
    const size = stage?.size() ?? { width: 700, height: 300 };
    if (bounds === null) return;
    const camera = cameraOf(frameOf({ bounds, ...size, camera: null, projection: 'mercator' }));
    dispatch('moveCamera', { camera: { ...camera, zoom: Math.min(camera.zoom, nearestZoom) } });
  };
  const stretch = result?.among?.stretch ?? (selection.kind === 'kilometres' ? selection : null);
  const text = result === null ? stateText(status?.status, language) : selectionText(selection, result, language);
  return (
    <section className="selection-bar" aria-label={texts.selection} data-selection={selection.kind} data-floats>
      <p className="selection-count" aria-live="polite" data-selection-count data-counted={result !== null}>
        {text}
      </p>
      {status?.status === 'failed' ? <ProblemNote problem={status.problem} language={language} /> : null}
      <div className="selection-acts">
        {status?.status === 'failed' || status?.status === 'cancelled' ? (
          <Button control="retry-selection" look="link" onClick={() => retryJob('selection')}>
            {texts.countAgain}
          </Button>
        ) : null}
        <Button
          control="selection-table"
          look="link"
          isDisabled={result === null}
          onClick={() => openHandTask({ kind: 'selection' })}
        >
          {texts.table}
        </Button>
        {selection.kind === 'shape' && (
          <Button control="selection-keep" look="link" onClick={() => keep(selection.ring)}>
            {texts.keep}
          </Button>
        )}
        <Button control="selection-zoom" look="link" isDisabled={bounds === null} onClick={zoom}>
          {texts.zoom}
        </Button>
        {stretch !== null && (
          <Button
            control="selection-filter"
            look="link"
            onClick={() => {
              const { from, to } = stretch;
              dispatch('setClause', { view: 'place', clause: { kind: 'kilometres', from, to } });
            }}
          >
            {texts.filter}
          </Button>
        )}
        <Button control="selection-clear" look="link" onClick={() => dispatch('setSelection', { selection: null })}>
          {texts.clear}
        </Button>
        <HelpMark topic="selection" name={texts.selection} isInline />
      </div>
      {result === null
        ? null
        : selectionNotes(selection, result, language).map((note) => (
            <p key={note} className="selection-note">
              {note}
            </p>
          ))}
    </section>
  );
}
