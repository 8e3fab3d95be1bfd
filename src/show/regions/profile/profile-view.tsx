import type { ReactNode } from 'react';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { JobState } from '../../panels/findings/job-state.tsx';
import { ChosenRegion } from './chosen-region.tsx';
import styles from './profile.module.css';
import { ProfilePage } from './profile-page.tsx';
import { words } from './words.ts';

/** The profile of one region: chosen here, on the map or in the table. */
export function ProfileView(): ReactNode {
  const { document, results } = useCockpit();
  const { language, regions } = document;
  const { profile, table } = results.regions;
  const known = table === null ? null : latestOf(table);
  const shown = profile === null ? null : latestOf(profile);
  const texts = words[language];
  return (
    <div className={styles.view}>
      {known === null ? null : (
        <ChosenRegion
          regions={known.regions}
          chosen={regions.region}
          shown={shown?.region.id ?? null}
          language={language}
        />
      )}
      {profile === null ? (
        <p>{texts.waiting}</p>
      ) : (
        <JobState job="regions:profile" status={profile} language={language}>
          {(result) => <ProfilePage result={result} />}
        </JobState>
      )}
    </div>
  );
}
