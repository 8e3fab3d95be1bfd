import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import styles from './profile.module.css';
import { words } from './words.ts';
import { type YearRow, yearRows } from './year-rows.ts';

interface YearTableProps {
  readonly profile: Pick<RegionProfileResult, 'history' | 'sectorYears'>;
  readonly language: Language;
}

/** The figures behind both charts, by fiscal year. */
export function YearTable({ profile, language }: YearTableProps): ReactNode {
  const texts = words[language];
  const hasHistory = profile.history.values.length > 0;
  const { whole } = formatOf(language);
  const count = (value: number): string => (Number.isNaN(value) ? texts.none : whole(value));
  const recorded = ({ recorded: sum, months }: YearRow): string =>
    Number.isNaN(sum) || months === 12 ? count(sum) : say(words, language, 'partOf', { count: whole(sum), months });
  const rescues = ({ rescues: sum, isDoubtful }: YearRow): string =>
    isDoubtful ? say(words, language, 'doubtful', { count: count(sum) }) : count(sum);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          {hasHistory ? <th scope="col">{texts.recorded}</th> : null}
          {profile.sectorYears === null ? null : (
            <>
              <th scope="col">{texts.deaths}</th>
              <th scope="col">{texts.rescues}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {yearRows(profile).map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            {hasHistory ? <td>{recorded(row)}</td> : null}
            {profile.sectorYears === null ? null : (
              <>
                <td>{count(row.deaths)}</td>
                <td>{rescues(row)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
