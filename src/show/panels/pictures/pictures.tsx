import type { KeyboardEvent, ReactNode } from 'react';
import { ChartKey } from '../../charts/chart-key.tsx';
import { difference } from '../../charts/difference/chart.ts';
import { hovmoller } from '../../charts/hovmoller/chart.ts';
import { months } from '../../charts/months/chart.ts';
import { national } from '../../charts/national/chart.ts';
import { profile } from '../../charts/profile/chart.ts';
import { ridges } from '../../charts/ridges/chart.ts';
import { years } from '../../charts/years/chart.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { firstLayout, mapShareLimits } from '../../layout.ts';
import { MapPanel } from '../../map-panel.tsx';
import { Splitter } from '../../parts/splitter.tsx';
import type { Scene } from '../../scene.ts';
import { monthsText } from '../../scene-text/title.ts';
import { useSceneBeside, useSceneSecond } from '../../use-scene.ts';
import { findingName } from '../board/finding-name.ts';
import { nameOf } from '../data/set-name.ts';
import { PlaybackBar } from '../playback/playback-bar.tsx';
import { type Player, usePlayer } from '../playback/use-player.ts';
import { TimeBand } from '../time-band/time-band.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { PictureControls } from './picture-controls.tsx';
import { words } from './words.ts';

/** The border by month, in each of its views. */
const views = { diagram: hovmoller, ridges, years } as const;

/** While time is played the map steps through it, and does not move; buttons and lists on it keep their keys. */
function pressOnMap(event: KeyboardEvent, player: Player | null): void {
  if (event.target instanceof HTMLCanvasElement) player?.press(event);
}

/** The map above, the border by month below; one bar moves the line between them. */
export function Pictures({ scene }: { readonly scene: Scene }): ReactNode {
  const { document: study, layout, setLayout } = useCockpit();
  const { mapShare } = layout;
  const finding = useSceneBeside();
  const second = useSceneSecond();
  // Two findings and two periods would be four maps: a second period takes the place of the second finding.
  const beside = second ?? finding;
  const isCompared = study.compare.kind !== 'none';
  const player = usePlayer();
  const view = views[study.picture.view];
  return (
    <div className="pictures" data-played={player !== null} style={{ '--map-share': `${mapShare * 100}%` }}>
      <div className="picture" data-picture="map" onKeyDownCapture={(event) => pressOnMap(event, player)}>
        <div className="maps" data-beside={beside !== null}>
          <BoardMap scene={scene} place="main" isNamed={beside !== null} />
          {beside === null ? null : <BoardMap scene={beside} place="beside" isNamed={true} />}
        </div>
      </div>
      <TimeBand scene={scene} />
      {player === null ? null : <PlaybackBar player={player} frame={scene.frame} />}
      <Splitter
        control="map-height"
        label={words[study.language].splitter}
        divides="row"
        value={mapShare}
        {...mapShareLimits}
        step={0.05}
        spoken={formatOf(study.language).share(mapShare)}
        onChange={(share) => setLayout({ mapShare: share })}
        onReset={() => setLayout({ mapShare: firstLayout.mapShare })}
      />
      <div className="diagrams" data-compared={isCompared} data-view={study.picture.view}>
        <PictureControls scene={scene} />
        <ChartPicture chart={profile} scene={scene} />
        {isCompared ? <ChartPicture chart={difference} scene={scene} /> : null}
        <ChartPicture key={view.id} chart={view} scene={scene} />
        <ChartPicture chart={months} scene={scene} />
        <ChartPicture chart={national} scene={scene} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reached by keyboard */}
        <section className="diagram-key" tabIndex={0} aria-label={words[study.language].key}>
          <ChartKey charts={[view, difference]} scene={scene} />
        </section>
        <p className="diagram-sources">
          <span>{scene.charts.source}</span>
          <span className="wheel-hint">
            <span>{words[study.language].wheel}</span>
            <span>{words[study.language].wheelCtrl}</span>
          </span>
          <span>{scene.charts.nationalSource}</span>
        </p>
      </div>
    </div>
  );
}

/** What tells one of two maps from the other: its months and its table, or its finding. */
function MapName({ scene, place }: Omit<BoardMapProps, 'isNamed'>): ReactNode {
  const { document: study, periods, dataSets } = useCockpit();
  const { analyses, board, grid, secondPeriod, language } = study;
  if (secondPeriod !== null) {
    const period = place === 'beside' ? monthsText(secondPeriod, language) : scene.period;
    const table = place === 'beside' ? secondPeriod.incidents : grid.incidents;
    const set = secondPeriod.incidents === undefined ? undefined : dataSets.find((one) => one.table === table);
    return <p className="map-name">{set === undefined ? period : `${nameOf(set, language)}: ${period}`}</p>;
  }
  const id = place === 'beside' ? board.beside : board.finding;
  const analysis = analyses.find((one) => one.id === id) ?? analyses.at(-1);
  return analysis === undefined ? null : <p className="map-name">{findingName(analysis, study, periods)}</p>;
}

interface BoardMapProps {
  readonly scene: Scene;
  readonly place: 'main' | 'beside';
  /** Two maps carry the names of their findings; one has the sentence above it. */
  readonly isNamed: boolean;
}

function BoardMap({ scene, place, isNamed }: BoardMapProps): ReactNode {
  return (
    <div className="board-map">
      {isNamed ? <MapName scene={scene} place={place} /> : null}
      <MapPanel scene={scene} place={place} isOneOfTwo={isNamed} />
    </div>
  );
}
