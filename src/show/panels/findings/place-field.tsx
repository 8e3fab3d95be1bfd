import type { ReactNode } from 'react';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { stretchGiven } from '../../scene-text/place-text.ts';
import { byKilometre, firstStretch, placeOptions } from './place-options.ts';
import { words } from './words.ts';

const longest = Math.ceil(borderLengthKm);

export interface OwnFieldProps {
  readonly control: string;
  readonly label: string;
  readonly help: string;
  /** As `ParamSpec` writes it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A place of a method: chosen from a list, or a stretch of the border in kilometres. */
export function PlaceField({ control, label, help, value, onChange }: OwnFieldProps): ReactNode {
  const { document: study } = useCockpit();
  const texts = words[study.language];
  const stretch = stretchGiven(value);
  const take = (from: number, to: number): void => onChange(`km:${from}-${to}`);
  return (
    <>
      <Select
        control={control}
        label={label}
        help={help}
        value={stretch === null ? value : byKilometre}
        options={placeOptions(study, value, study.language)}
        onChange={(chosen) => (chosen === byKilometre ? take(...firstStretch(study, value)) : onChange(chosen))}
      />
      {stretch === null ? null : (
        <div className="two-columns">
          <NumberField
            control={`${control}-from`}
            label={texts.fromKm}
            value={stretch[0]}
            min={0}
            max={Math.max(0, stretch[1] - 1)}
            step={1}
            onChange={(km) => take(km, stretch[1])}
          />
          <NumberField
            control={`${control}-to`}
            label={texts.toKm}
            value={stretch[1]}
            min={stretch[0] + 1}
            max={longest}
            step={1}
            onChange={(km) => take(stretch[0], km)}
          />
        </div>
      )}
    </>
  );
}
