import { type ReactNode, useId } from 'react';
import type { Document } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import type { Scene } from '../../scene.ts';
import { nameOf } from '../data/set-name.ts';
import { useWhole } from '../filters/use-whole.ts';
import { chosenMonths, type Months } from '../filters/window.ts';
import { BandTrack, shortSpan } from './band-track.tsx';
import { monthsBefore, within } from './months-before.ts';
import './time-band.css';
import { words } from './words.ts';

/** The months of the study as a band under the map, and those of the second map under it. */
export function TimeBand({ scene }: { readonly scene: Scene }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, clauses, secondPeriod } = study;
  const whole = useWhole();
  const texts = words[language];
  const chosen = within(chosenMonths(clauses, whole), whole);
  const choose = ({ from, to }: Months, gesture: string): void =>
    dispatch('setClause', { view: 'time', clause: { kind: 'months', from, to } }, gesture);
  const chooseAll = (): void => dispatch('clearClause', { view: 'time' });
  const isSecond = secondPeriod !== null;
  const note = useId();
  return (
    <div className="time-band" aria-describedby={note} data-second={isSecond}>
      <BandRow
        name={isSecond ? texts.main : null}
        chosen={chosen}
        action={
          <>
            <Button
              control="band-all"
              look="link"
              label={texts.wholeLabel}
              isDisabled={clauses.time === undefined}
              onClick={chooseAll}
            >
              {texts.whole}
            </Button>
            {isSecond ? null : (
              <Button
                control="second-map"
                look="link"
                label={texts.addMapLabel}
                onClick={() => dispatch('setSecondPeriod', { period: monthsBefore(chosen, whole) })}
              >
                {texts.addMap}
              </Button>
            )}
          </>
        }
      >
        <BandTrack
          control="band"
          label={texts.band}
          chosen={chosen}
          whole={whole}
          language={language}
          series={scene.charts.result}
          partialMonth={scene.charts.partialMonth}
          onChoose={choose}
          onAll={chooseAll}
        />
      </BandRow>
      {secondPeriod === null ? null : <SecondBand scene={scene} whole={whole} period={secondPeriod} first={chosen} />}
      <p id={note} className="spoken-only">
        {texts.note}
      </p>
    </div>
  );
}

interface SecondProps {
  readonly scene: Scene;
  readonly whole: Months;
  readonly period: NonNullable<Document['secondPeriod']>;
  /** Months of the first map: another table is shown in the same ones. */
  readonly first: Months;
}

function SecondBand({ scene, whole, period, first }: SecondProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const chosen = within(period, whole);
  const choose = (months: Months, gesture?: string): void =>
    dispatch('setSecondPeriod', { period: { ...period, from: months.from, to: months.to } }, gesture);
  return (
    <BandRow
      name={texts.beside}
      chosen={chosen}
      action={
        <>
          <SecondTable period={period} first={first} />
          <Button
            control="second-map-close"
            look="link"
            label={texts.removeMapLabel}
            onClick={() => dispatch('setSecondPeriod', { period: null })}
          >
            {texts.removeMap}
          </Button>
        </>
      }
    >
      <BandTrack
        control="second-band"
        label={texts.second}
        chosen={chosen}
        whole={whole}
        language={language}
        series={scene.charts.result}
        partialMonth={scene.charts.partialMonth}
        onChoose={choose}
        onAll={() => choose(whole)}
      />
    </BandRow>
  );
}

/** Which of several open tables of records stands on the second map; nothing where there is one. */
function SecondTable({ period, first }: Pick<SecondProps, 'period' | 'first'>): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, grid } = study;
  const named = [grid.incidents, period.incidents];
  // The synthetic set is opened when a study asks for it: what was opened for another one is none of this one's.
  const sets = dataSets.filter(
    ({ kind, table, shipped, synthetic }) => kind === 'incidents' && (!(shipped && synthetic) || named.includes(table)),
  );
  if (sets.length < 2) return null;
  const choose = (table: string): void => {
    const { from, to } = first;
    const months = table === grid.incidents ? { from: period.from, to: period.to } : { from, to, incidents: table };
    dispatch('setSecondPeriod', { period: months });
  };
  return (
    <Select
      control="second-table"
      label={words[language].secondTable}
      isLabelHidden={true}
      layout="row"
      value={period.incidents ?? grid.incidents}
      options={sets.map((set) => ({ value: set.table, label: nameOf(set, language) }))}
      onChange={choose}
    />
  );
}

interface RowProps {
  readonly name: string | null;
  readonly chosen: Months;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

function BandRow({ name, chosen, action, children }: RowProps): ReactNode {
  const { language } = useCockpit().document;
  const [dates, count] = shortSpan(chosen, language);
  return (
    <div className="band-row">
      <p className="band-span">
        <span>{dates}</span>
        <span className="band-count">{name === null ? count : `${name}, ${count}`}</span>
      </p>
      {children}
      <div className="band-actions">{action}</div>
    </div>
  );
}
