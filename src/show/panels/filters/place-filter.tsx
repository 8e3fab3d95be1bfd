import type { ReactNode } from 'react';
import { borderLengthKm, corridorOf, namedCorridor } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { HelpMark } from '../../parts/help-mark.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { chosenKilometres } from './window.ts';
import { words } from './words.ts';

const wholeBorder = { fromKm: 0, toKm: borderLengthKm };
const shortest = 1;

export function PlaceFilter(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, clauses } = study;
  const texts = words[language];
  const corridor = corridorOf(namedCorridor(study)) ?? wholeBorder;
  const [from, to] = chosenKilometres(clauses, corridor);
  const choose = (fromKm: number, toKm: number): void =>
    dispatch('setClause', { view: 'place', clause: { kind: 'kilometres', from: fromKm, to: toKm } });
  return (
    <fieldset className="field" data-helped={true}>
      <legend className="field-label">{texts.place}</legend>
      <HelpMark topic="border-kilometre" name={texts.place} />
      <div className="two-columns">
        <NumberField
          control="from-km"
          label={texts.fromKm}
          value={Math.round(from)}
          min={Math.floor(corridor.fromKm)}
          max={Math.max(Math.floor(corridor.fromKm), Math.round(to) - shortest)}
          step={1}
          onChange={(km) => choose(km, to)}
        />
        <NumberField
          control="to-km"
          label={texts.toKm}
          value={Math.round(to)}
          min={Math.round(from) + shortest}
          max={Math.ceil(corridor.toKm)}
          step={1}
          onChange={(km) => choose(from, km)}
        />
      </div>
      <Button
        control="whole-corridor"
        look="link"
        isDisabled={clauses.place === undefined}
        onClick={() => dispatch('clearClause', { view: 'place' })}
      >
        {texts.wholeCorridor}
      </Button>
    </fieldset>
  );
}
