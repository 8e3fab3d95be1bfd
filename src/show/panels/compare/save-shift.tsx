import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import { placeStem } from '../../../corridors/place-stem.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { ruleFor } from '../../../disclose/rule.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { measureName } from '../../measure-name.ts';
import { Button } from '../../parts/button.tsx';
import { fileStemOf } from '../../scene-text/file-stem.ts';
import { shortSource } from '../../scene-text/short-source.ts';
import { csvOf } from '../../table/csv.ts';
import { dayMade } from '../../table/day-made.ts';
import { flowRows } from '../../table/flow-rows.ts';
import { centresJson } from './centres-json.ts';
import { flowsJson } from './flows-json.ts';
import { words } from './words.ts';

interface SaveProps {
  readonly result: ShiftResult;
  readonly set: DataSet | undefined;
  readonly language: Language;
}

/** Mean centres, and the arrows, as files; what is not there has no button. */
export function SaveShift({ result, set, language }: SaveProps): ReactNode {
  const { document: study, saveText } = useCockpit();
  const texts = words[language];
  const about = {
    measure: measureName(set, language),
    source: shortSource(set, language),
    synthetic: set?.synthetic === true,
  };
  const stem = `${fileStemOf(placeStem(study), set, result.now, language)}_${result.stamp.method}`;
  const flows = flowRows(result, language);
  const least = ruleFor(false, study.disclosure).threshold ?? 1;
  const geoJson = { ending: 'geojson', type: 'application/geo+json' };
  const files = [
    {
      ...geoJson,
      control: 'save-centres',
      name: stem,
      text: centresJson(result, about),
      title: texts.geoJson,
      label: texts.geoJsonLabel,
    },
    {
      ...geoJson,
      control: 'save-arrows',
      name: `${stem}_arrows`,
      text: flowsJson(result, about, language),
      title: texts.arrowsJson,
      label: texts.arrowsJsonLabel,
    },
    {
      ending: 'csv',
      type: 'text/csv;charset=utf-8',
      control: 'save-arrows-csv',
      name: `${stem}_arrows`,
      text: flows === null ? null : csvOf(flows, language, least),
      title: texts.arrowsCsv,
      label: texts.arrowsCsvLabel,
    },
  ];
  return (
    <div className="row">
      {files.map(({ control, name, ending, type, text, title, label }) =>
        text === null ? null : (
          <Button
            key={control}
            control={control}
            look="link"
            label={label}
            onClick={() => saveText(`${name}_${dayMade()}.${ending}`, text, type)}
          >
            {title}
          </Button>
        ),
      )}
    </div>
  );
}
