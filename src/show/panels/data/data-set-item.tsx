import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { dataSetPeriod } from './data-set-period.ts';
import { nameOf } from './set-name.ts';
import { words } from './words.ts';

export function DataSetItem({ set }: { readonly set: DataSet }): ReactNode {
  const { document: study, dispatch, openFileTask } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const name = nameOf(set, language);
  return (
    <li className="data-set">
      <h3 className="data-set-name">
        {name}
        {set.synthetic ? <span className="synthetic">{texts.synthetic}</span> : null}
      </h3>
      <p className="data-set-line">
        {set.months === 0 ? null : <span>{dataSetPeriod(set, language)}</span>}
        <span>{rowsLine(set, language)}</span>
        <Button
          control={`report-${set.table}`}
          look="link"
          label={say(words, language, 'reportTitle', { name })}
          onClick={() => openFileTask({ kind: 'report', table: set.table })}
        >
          {texts.report}
        </Button>
        {set.kind === 'area-months' ? (
          <Button
            control={`figures-${set.table}`}
            look="link"
            label={say(words, language, 'figuresOf', { name })}
            onClick={() => openFileTask({ kind: 'figures', table: set.table })}
          >
            {texts.figures}
          </Button>
        ) : null}
        {set.shipped ? null : (
          <Button
            control={`remove-${set.table}`}
            look="link"
            label={say(words, language, 'removeFile', { name })}
            onClick={() => dispatch('removeSource', { id: set.table })}
          >
            {texts.remove}
          </Button>
        )}
      </p>
      {set.synthetic ? <p className="data-set-line">{texts.syntheticNote}</p> : null}
      {set.shipped ? null : <PublishedState set={set} />}
    </li>
  );
}

/** Areas, denominators and things for the map hold no records: nothing of them is held back. */
const withoutRecords: readonly DataSet['kind'][] = ['zones', 'area-figures', 'map-features'];

function PublishedState({ set }: { readonly set: DataSet }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, disclosure, sources } = study;
  const reference = sources.find(({ id }) => id === set.table);
  if (reference === undefined || withoutRecords.includes(set.kind)) return null;
  if (set.isPublic && !reference.asPublished) return <p className="data-set-line">{words[language].knownRelease}</p>;
  return (
    <CheckBox
      control={`as-published-${set.table}`}
      label={words[language].asPublished}
      hint={say(words, language, 'asPublishedHint', { most: disclosure.threshold - 1 })}
      isChecked={reference.asPublished}
      onChange={(asPublished) => dispatch('statePublished', { id: set.table, asPublished })}
    />
  );
}

function rowsLine({ report, cube }: DataSet, language: Language): string {
  const format = formatOf(language);
  const read = format.whole(report.read);
  if (cube !== undefined) return say(words, language, 'cubeRows', { read, records: format.whole(cube.records) });
  if (report.accepted === report.read) return say(words, language, 'allRows', { read });
  return say(words, language, 'rows', { accepted: format.whole(report.accepted), read });
}
