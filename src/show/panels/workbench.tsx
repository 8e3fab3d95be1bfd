import type { CSSProperties, ReactNode } from 'react';
import { say } from '../../base/words.ts';
import { type Layout, useCockpit } from '../cockpit.ts';
import { Button } from '../parts/button.tsx';
import '../theme/fonts.css';
import '../theme/tokens.css';
import { useScene } from '../use-scene.ts';
import { TopBar } from './bar/top-bar.tsx';
import { BoardPanel } from './board/board-panel.tsx';
import { ComparePanel } from './compare/compare-panel.tsx';
import { DataPanel } from './data/data-panel.tsx';
import { EventsPanel } from './events/events-panel.tsx';
import { FiltersPanel } from './filters/filters-panel.tsx';
import { FindingsPanel } from './findings/findings-panel.tsx';
import { Heading } from './heading/heading.tsx';
import { words } from './heading/words.ts';
import { JumpRow } from './jump-row.tsx';
import { LayersPanel } from './layers/layers-panel.tsx';
import './panels.css';
import { Pictures } from './pictures/pictures.tsx';
import { PlacesPanel } from './places/places-panel.tsx';
import { RunsPanel } from './runs/runs-panel.tsx';
import { SideSplitter } from './side-splitter.tsx';
import { Notices } from './status/notices.tsx';
import { StatusBar } from './status/status-bar.tsx';
import './workbench.css';
import { WorkspacePlace } from './workspace/workspace-place.tsx';
import './small.css';

/** The bar, the workspace of the person that is at work, and what is told below it. */
export function Workbench(): ReactNode {
  const { document: study, fileTask, handTask, placeForm, openHandTask } = useCockpit();
  const { layout, openBriefing, openRegions, openFileDesk, openHand } = useCockpit();
  const { workspace } = study;
  const isExplore = workspace === 'explore';
  const isOver = handTask !== null || placeForm !== null || study.sweep !== null;
  return (
    <div className="workbench" data-left={layout.isLeftOpen} data-right={layout.isRightOpen} style={widthsOf(layout)}>
      <TopBar onExport={isExplore ? () => openHandTask({ kind: 'export' }) : null} />
      {workspace === 'briefing' && <WorkspacePlace key="briefing" name="briefing" open={openBriefing} />}
      {workspace === 'regions' && <WorkspacePlace key="regions" name="regions" open={openRegions} />}
      {isExplore && <Explore />}
      <Notices />
      <StatusBar />
      {fileTask === null ? null : <WorkspacePlace name="files" open={openFileDesk} />}
      {isOver ? <WorkspacePlace name="hand" open={openHand} /> : null}
    </div>
  );
}

/** Widths that the person gave the side panels; the style sheet has those of others. */
function widthsOf({ leftPx, rightPx }: Layout): CSSProperties {
  return {
    ...(leftPx === null ? {} : { '--left-chosen': `${leftPx}px` }),
    ...(rightPx === null ? {} : { '--right-chosen': `${rightPx}px` }),
  };
}

/** The analyst's workspace: data and filters at the left, pictures in the middle, findings at the right. */
function Explore(): ReactNode {
  const { document: study, layout, setLayout } = useCockpit();
  const { language } = study;
  const { isLeftOpen, isRightOpen } = layout;
  const scene = useScene();
  const texts = words[language];
  return (
    <>
      <aside className="side" data-side="left" aria-label={texts.leftPanel} hidden={!isLeftOpen}>
        <DataPanel />
        <FiltersPanel />
        <PlacesPanel />
        <LayersPanel />
        <EventsPanel />
      </aside>
      <main className="centre">
        <div className="centre-head">
          <SideSwitch
            side="left"
            isOpen={isLeftOpen}
            panel={texts.leftPanel}
            onSwitch={(isOpen) => setLayout({ isLeftOpen: isOpen })}
          />
          <Heading scene={scene} />
          <SideSwitch
            side="right"
            isOpen={isRightOpen}
            panel={texts.rightPanel}
            onSwitch={(isOpen) => setLayout({ isRightOpen: isOpen })}
          />
        </div>
        <Pictures scene={scene} />
      </main>
      {isLeftOpen ? <SideSplitter side="left" /> : null}
      {isRightOpen ? <SideSplitter side="right" /> : null}
      <aside className="side" data-side="right" aria-label={texts.rightPanel} hidden={!isRightOpen}>
        <FindingsPanel />
        <ComparePanel />
        <BoardPanel />
        <RunsPanel />
      </aside>
      <JumpRow />
    </>
  );
}

interface SideSwitchProps {
  readonly side: 'left' | 'right';
  readonly isOpen: boolean;
  readonly panel: string;
  readonly onSwitch: (isOpen: boolean) => void;
}

function SideSwitch({ side, isOpen, panel, onSwitch }: SideSwitchProps): ReactNode {
  const { language } = useCockpit().document;
  const pointsLeft = (side === 'left') === isOpen;
  return (
    <div className="side-switch">
      <Button
        control={`side-${side}`}
        look="quiet"
        label={say(words, language, isOpen ? 'hide' : 'show', { panel })}
        onClick={() => onSwitch(!isOpen)}
      >
        <svg className="chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d={pointsLeft ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
        </svg>
      </Button>
    </div>
  );
}
