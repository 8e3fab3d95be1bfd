import type { ReactNode } from 'react';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { SheetNote } from '../../../document/sheet.ts';
import { charts } from '../../charts/index.ts';
import { useCockpit } from '../../cockpit.ts';
import { MonthField } from '../../panels/filters/month-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useAtHand } from '../at-hand.ts';
import { noteWords as words } from './note-words.ts';

type Place = readonly [number, number];

interface NoteEndProps {
  readonly control: string;
  readonly name: string;
  readonly note: SheetNote;
  readonly value: Place;
  readonly onChange: (place: Place) => void;
}

const widest = 1e9;
const everyMonth = { from: monthIndex(1990, 1), to: monthIndex(2040, 1) };

/** Where an end of a note is: degrees on a map, border kilometres of a bracket, values of the axes of a chart. */
export function NoteEnd({ control, name, note, value, onChange }: NoteEndProps): ReactNode {
  const { language } = useCockpit().document;
  const { sheet } = useAtHand();
  const texts = words[language];
  const element = sheet.elements.find(({ id }) => id === note.element);
  const chart = element?.kind === 'chart' ? charts.find(({ id }) => id === element.what) : undefined;
  const isMap = element?.kind === 'map';
  const [first, second] = value;
  const number = (axis: 0 | 1, label: string, min: number, max: number, step: number): ReactNode => (
    <NumberField
      control={`${control}-${axis + 1}`}
      label={label}
      value={value[axis]}
      min={min}
      max={max}
      step={step}
      onChange={(typed) => onChange(axis === 0 ? [typed, second] : [first, typed])}
    />
  );
  const isAlongBorder = note.kind === 'bracket' && (isMap || chart?.across === 'kilometres');
  return (
    <fieldset className="field">
      <legend className="field-label">{name}</legend>
      {isAlongBorder ? (
        number(0, texts.km, 0, 3200, 1)
      ) : isMap ? (
        <div className="two-columns">
          {number(0, texts.lon, -180, 180, 0.05)}
          {number(1, texts.lat, -85, 85, 0.05)}
        </div>
      ) : (
        <div className="two-columns">
          {number(0, chart?.across === 'kilometres' ? texts.km : texts.across, -widest, widest, 1)}
          {chart?.down === 'months' ? (
            <MonthField
              control={`${control}-2`}
              label={texts.month}
              value={monthIndexOf(Math.floor(second))}
              whole={everyMonth}
              language={language}
              onChange={(month) => onChange([first, month + 0.5])}
            />
          ) : (
            number(1, texts.down, -widest, widest, 1)
          )}
        </div>
      )}
    </fieldset>
  );
}
