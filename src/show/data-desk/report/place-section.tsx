import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { PlaceReport } from '../../../columns/file-report.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { formatOf } from '../../format.ts';
import { Fold } from '../../parts/fold.tsx';
import type { PartProps } from './part-props.ts';
import { placeWords } from './place-words.ts';
import styles from './report.module.css';
import { ScrollTable } from './scroll-table.tsx';

interface PlacesProps {
  readonly places: PlaceReport;
  readonly language: PartProps['language'];
}

/** In which corridors the records lie, and places that are no places; not there for tables of areas. */
export function PlaceSection({ set, language }: PartProps): ReactNode {
  const { places } = set;
  if (places === null) return null;
  const texts = placeWords[language];
  const { whole } = formatOf(language);
  const all = whole(set.report.accepted);
  const { located } = places;
  return (
    <Fold control="report-places" title={texts.places} rank="inner" isOpenAtFirst={false}>
      <div className={styles.stack}>
        <p>
          {located === null
            ? texts.locatedHeld
            : say(placeWords, language, 'located', { located: whole(located), all })}
        </p>
        <Corridors places={places} language={language} />
        <Doubts places={places} language={language} />
        {isHeld(places) ? <p className="field-help">{texts.heldNote}</p> : null}
      </div>
    </Fold>
  );
}

const isHeld = ({ located, corridors, outside, inSea, crowded, twoDecimals }: PlaceReport): boolean =>
  [located, outside, inSea, crowded.records, twoDecimals, ...corridors.map(({ records }) => records)].includes(null);

function Corridors({ places, language }: PlacesProps): ReactNode {
  const texts = placeWords[language];
  const { whole, share } = formatOf(language);
  const { located, corridors, outside } = places;
  const cells = (records: number | null): readonly [string, string] => [
    records === null ? texts.held : whole(records),
    records === null || located === null || located === 0 ? '' : share(records / located),
  ];
  const rows = corridors.map(({ corridor, records }) => [
    corridorById(corridor)?.name[language] ?? corridor,
    ...cells(records),
  ]);
  return (
    <>
      <ScrollTable
        name={texts.places}
        heads={[texts.corridor, texts.records, texts.share]}
        numbers={[1, 2]}
        rows={[...rows, [texts.outside, ...cells(outside)]]}
      />
      <p className="field-help">{texts.overlap}</p>
    </>
  );
}

/** Places that may not be where it happened, each with what that means. */
function Doubts({ places, language }: PlacesProps): ReactNode {
  const texts = placeWords[language];
  const { whole } = formatOf(language);
  const { inSea, wrongSide, crowded, twoDecimals } = places;
  const count = (value: number | null): string => (value === null ? texts.held : whole(value));
  const many = say(placeWords, language, crowded.places === 1 ? 'crowdedPlace' : 'crowdedPlaces', {
    records: count(crowded.records),
    places: whole(crowded.places),
  });
  const doubts = [
    [texts.sea, count(inSea), texts.seaHelp],
    [texts.wrongSide, wrongSide === null ? texts.sideUnknown : whole(wrongSide), texts.wrongSideHelp],
    [texts.crowded, crowded.places === 0 ? whole(0) : many, texts.crowdedHelp],
    [texts.rough, count(twoDecimals), texts.roughHelp],
  ] as const;
  return (
    <dl className={styles.doubts}>
      {doubts.map(([name, value, help]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} <span className="field-help">{help}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
