import { type ReactNode, useCallback } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import type { Disclosed, RegionProfileResult } from '../../../disclose/disclosed.ts';
import type { FindingContext, Size } from '../../findings/finding-view.ts';
import { historyChart } from '../../findings/region-profile/chart.ts';
import { headlineOf, type Section, type SectionKey, sectionsOf } from '../../findings/region-profile/text.ts';
import { yearsChart } from '../../findings/region-profile/years-chart.ts';
import { Fold } from '../../parts/fold.tsx';
import { CoverageMark } from '../coverage-mark.tsx';
import { MostAlike } from './most-alike.tsx';
import styles from './profile.module.css';
import { ProfileChart } from './profile-chart.tsx';
import { type ProfileSources, useProfileContext } from './use-profile-context.ts';
import { words } from './words.ts';
import { YearTable } from './year-table.tsx';

const card = cards.find(({ id }) => id === 'region-profile');
const historyHeight = 230;
const yearsHeight = 220;

interface PageProps {
  readonly result: Disclosed<RegionProfileResult>;
}

/** What the tables hold of one region: a sentence, its charts, and its parts in columns. */
export function ProfilePage({ result }: PageProps): ReactNode {
  const { context, sources } = useProfileContext(result);
  const { language } = context;
  const sections = sectionsOf(result, language);
  const { region } = result;
  const { state, date } = region.coverage;
  const part = (...keys: readonly SectionKey[]): ReactNode =>
    keys.map((key) => {
      const section = sections.find((one) => one.key === key);
      return section === undefined ? null : <Part key={key} section={section} result={result} context={context} />;
    });
  return (
    <article aria-label={say(words, language, 'page', { name: region.name[language] })}>
      <p className={styles.headline}>
        {headlineOf(result, language)} <CoverageMark state={state} date={date} language={language} />
      </p>
      <div className={styles.columns}>
        <Charts result={result} context={context} sources={sources} />
        {part('place', 'trend', 'incidents', 'hot', 'pressure', 'coverage', 'ports', 'towns', 'alike', 'lacks')}
        <Notes result={result} context={context} sources={sources} />
      </div>
    </article>
  );
}

interface PartProps extends PageProps {
  readonly context: FindingContext;
}

/** One part in words; nothing where the region has nothing of it. */
function Part({ section, result, context }: PartProps & { readonly section: Section }): ReactNode {
  const { key, term, texts } = section;
  if (texts.length === 0) return null;
  const isAlike = key === 'alike';
  // The regions most alike are buttons; what the distance is follows them.
  const said = isAlike ? texts.slice(-1) : texts;
  const isList = key === 'ports' || key === 'lacks';
  return (
    <section className={styles.part} data-part={key}>
      <h3>{term}</h3>
      {isAlike ? <MostAlike alike={result.alike} language={context.language} /> : null}
      {isList ? (
        <ul>
          {said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        said.map((text) => <p key={text}>{text}</p>)
      )}
    </section>
  );
}

interface SourcedProps extends PartProps {
  readonly sources: ProfileSources;
}

/** The history, deaths and rescues, and the figures behind both. */
function Charts({ result, context, sources }: SourcedProps): ReactNode {
  const { language } = context;
  const texts = words[language];
  const history = useCallback((size: Size) => historyChart(result, context, size), [result, context]);
  const years = useCallback((size: Size) => yearsChart(result, context, size), [result, context]);
  const sections = sectionsOf(result, language).filter(({ key }) => key === 'history' || key === 'years');
  const saidOf = (key: SectionKey): readonly string[] => sections.find((one) => one.key === key)?.texts ?? [];
  const hasHistory = result.history.values.length > 0;
  return (
    <>
      {hasHistory || result.incidents !== null ? (
        <section className={styles.part} data-part="history">
          <ProfileChart
            control="profile-history"
            label={texts.history}
            height={historyHeight}
            draw={history}
            source={hasHistory ? sources.figures : sources.incidents}
          />
          {saidOf('history').map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ) : null}
      {result.sectorYears === null ? null : (
        <section className={styles.part} data-part="years">
          <ProfileChart
            control="profile-years"
            label={texts.years}
            height={yearsHeight}
            draw={years}
            source={sources.years}
          />
          {saidOf('years').map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
    </>
  );
}

/** Figures by year, sources, method and caution. */
function Notes({ result, context, sources }: SourcedProps): ReactNode {
  const { language } = context;
  const texts = words[language];
  const lines = [texts.whole, sources.all, card?.words[language].caution ?? '', card?.citation ?? ''];
  const hasYears = result.history.values.length > 0 || result.sectorYears !== null;
  return (
    <>
      {hasYears ? (
        <div className={styles.part}>
          <Fold control="profile-figures" title={texts.figures} rank="inner" isOpenAtFirst={false}>
            <YearTable profile={result} language={language} />
          </Fold>
        </div>
      ) : null}
      <div className={styles.part}>
        <Fold control="profile-sources" title={texts.sources} rank="inner" isOpenAtFirst={false}>
          {lines
            .filter((line) => line !== '')
            .map((line) => (
              <p key={line} className={styles.quiet}>
                {line}
              </p>
            ))}
        </Fold>
      </div>
    </>
  );
}
