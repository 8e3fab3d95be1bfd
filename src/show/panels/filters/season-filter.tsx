import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { monthNames, seasonText } from '../../scene-text/season-text.ts';
import { words } from './words.ts';

const months = Array.from({ length: 12 }, (_, i) => i + 1);
const view = 'season';

/** Which months of every year count: a month that is not pressed is left out of each year. */
export function SeasonFilter(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, clauses } = study;
  const texts = words[language];
  const clause = clauses[view];
  const chosen = clause?.kind === 'season' ? clause.months : months;
  const names = monthNames(language, 'short');
  const toggle = (month: number): void => {
    // From the whole year, the first press chooses a month; at the last one, the whole year comes back.
    const others =
      chosen.length === 12
        ? [month]
        : months.filter((one) => (one === month ? !chosen.includes(one) : chosen.includes(one)));
    if (others.length === 0 || others.length === 12) dispatch('clearClause', { view });
    else dispatch('setClause', { view, clause: { kind: 'season', months: others } });
  };
  return (
    <fieldset>
      <legend className="field-label">{texts.season}</legend>
      <div className="month-buttons">
        {months.map((month) => (
          <Button
            key={month}
            control={`season-${month}`}
            isPressed={chosen.length < 12 && chosen.includes(month)}
            onClick={() => toggle(month)}
          >
            {names[month - 1]}
          </Button>
        ))}
      </div>
      <p className="field-help">{chosen.length === 12 ? texts.seasonAll : seasonText(chosen, language)}</p>
    </fieldset>
  );
}
