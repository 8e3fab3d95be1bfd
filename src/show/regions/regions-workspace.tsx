import { type ReactNode, useMemo, useState } from 'react';
import { type RegionView, regionViews } from '../../document/regions.ts';
import { useCockpit } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { mapShareLimits } from '../layout.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { Splitter } from '../parts/splitter.tsx';
import { looking, RegionsHandContext } from './at-hand.ts';
import { BackTestView } from './back-test/back-test-view.tsx';
import { CasesView } from './cases/cases-view.tsx';
import { CoverageView } from './coverage/coverage-view.tsx';
import { CriteriaPanel } from './criteria/criteria-panel.tsx';
import { FirmnessView } from './firmness/firmness-view.tsx';
import { RegionsHeading } from './heading/regions-heading.tsx';
import { RegionList } from './list/region-list.tsx';
import { RegionsMap } from './map/regions-map.tsx';
import { ProfileView } from './profile/profile-view.tsx';
import { RankingView } from './ranking/ranking-view.tsx';
import { RecordView } from './record/record-view.tsx';
import styles from './regions-workspace.module.css';
import { ScenariosPanel } from './scenarios/scenarios-panel.tsx';
import { RankingTable } from './table/ranking-table.tsx';
import { words } from './words.ts';

const views: Readonly<Record<RegionView, () => ReactNode>> = {
  ranking: () => <RankingView />,
  firmness: () => <FirmnessView />,
  profile: () => <ProfileView />,
  coverage: () => <CoverageView />,
  'back-test': () => <BackTestView />,
  cases: () => <CasesView />,
  record: () => <RecordView />,
};

/** Of the height, for the map and the table. */
const shareAtFirst = 0.42;

/** The planner's workspace: candidates and criteria at the left, the map and the ranking above, one view of it below. */
export function RegionsWorkspace(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  const [hovered, hover] = useState<string | null>(null);
  const [share, setShare] = useState(shareAtFirst);
  const hand = useMemo(() => ({ hovered, hover }), [hovered]);
  const texts = words[language];
  return (
    <RegionsHandContext value={hand}>
      <div className={styles.workspace}>
        <aside className={styles.side} aria-label={texts.choices}>
          <RegionList />
          <CriteriaPanel />
          <ScenariosPanel />
        </aside>
        <main className={styles.main} aria-label={texts.main}>
          <RegionsHeading />
          <div className={styles.pictures} style={{ '--region-share': `${share * 100}%` }}>
            <div className={styles.above}>
              <RegionsMap />
              <RankingTable />
            </div>
            <Splitter
              control="region-height"
              label={texts.splitter}
              divides="row"
              value={share}
              {...mapShareLimits}
              step={0.05}
              spoken={formatOf(language).share(share)}
              onChange={setShare}
              onReset={() => setShare(shareAtFirst)}
            />
            <div className={styles.tabs}>
              <RadioGroup
                control="region-view"
                label={texts.views}
                isLabelHidden
                look="segments"
                value={regions.view}
                choices={regionViews.map((value) => ({ value, label: texts[value] }))}
                onChange={(view) => dispatch('setRegions', { regions: { view } }, looking)}
              />
            </div>
            <section
              className={styles.view}
              data-view="regions"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reached by keyboard
              tabIndex={0}
              aria-label={texts[regions.view]}
              key={regions.view}
            >
              {views[regions.view]()}
            </section>
          </div>
        </main>
      </div>
    </RegionsHandContext>
  );
}
