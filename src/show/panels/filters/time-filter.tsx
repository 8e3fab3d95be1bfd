import type { ReactNode } from 'react';
import { monthIndexOf } from '../../../base/units.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { MonthField } from './month-field.tsx';
import { useWhole } from './use-whole.ts';
import { chosenMonths, type Months, withFirst, withLast } from './window.ts';
import { words } from './words.ts';

export function TimeFilter(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const whole = useWhole();
  const { language, clauses } = study;
  const texts = words[language];
  const chosen = chosenMonths(clauses, whole);
  const choose = ({ from, to }: Months): void =>
    dispatch('setClause', { view: 'time', clause: { kind: 'months', from, to } });
  return (
    <div>
      <div className="two-columns">
        <MonthField
          control="from"
          label={texts.from}
          value={chosen.from}
          whole={whole}
          language={language}
          onChange={(month) => choose(withFirst(chosen, month, whole))}
        />
        <MonthField
          control="to"
          label={texts.to}
          value={monthIndexOf(chosen.to - 1)}
          whole={whole}
          language={language}
          onChange={(month) => choose(withLast(chosen, month, whole))}
        />
      </div>
      <Button
        control="whole-period"
        look="link"
        isDisabled={clauses.time === undefined}
        onClick={() => dispatch('clearClause', { view: 'time' })}
      >
        {texts.wholePeriod}
      </Button>
    </div>
  );
}
