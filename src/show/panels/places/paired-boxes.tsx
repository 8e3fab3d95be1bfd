import type { ReactNode } from 'react';
import { borderStates } from '../../../corridors/border-states.ts';
import { sectors } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { FieldFault } from '../../parts/text-field.tsx';
import { sectorName } from '../../sector-name.ts';
import './places.css';

type Side = 'sectors' | 'states';

interface PairedBoxesProps {
  /** Begins the names of the boxes. */
  readonly control: string;
  readonly texts: Readonly<Record<Side | 'paired', string>>;
  readonly paired: Readonly<Record<Side, readonly string[]>>;
  readonly faultOf?: (side: Side) => string | undefined;
  readonly onChange: (change: Readonly<Partial<Record<Side, readonly string[]>>>) => void;
}

/** The U.S. sectors and the Mexican states that a stretch of the border pairs, as boxes to tick. */
export function PairedBoxes({ control, texts, paired, faultOf, onChange }: PairedBoxesProps): ReactNode {
  const { language } = useCockpit().document;
  const groups = [
    { key: 'sectors', of: sectors.map(({ id }) => ({ id, name: sectorName(id, language) })) },
    { key: 'states', of: borderStates },
  ] as const;
  const toggled = (key: Side, id: string, isIn: boolean): readonly string[] =>
    isIn ? [...paired[key], id] : paired[key].filter((one) => one !== id);
  return (
    <>
      {groups.map(({ key, of }) => (
        <fieldset key={key}>
          <legend className="field-label">{texts[key]}</legend>
          <div className="three-columns">
            {of.map(({ id, name }) => (
              <CheckBox
                key={id}
                control={`${control}-${key}-${id}`}
                label={name}
                isChecked={paired[key].includes(id)}
                onChange={(isIn) => onChange({ [key]: toggled(key, id, isIn) })}
              />
            ))}
          </div>
          <FieldFault fault={faultOf?.(key)} />
        </fieldset>
      ))}
      <p className="field-help">{texts.paired}</p>
    </>
  );
}
