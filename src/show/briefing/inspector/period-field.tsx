import type { ReactNode } from 'react';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Document, SheetElement } from '../../../document/document.ts';
import { elementStudy } from '../../../document/element-study.ts';
import type { Months } from '../../../document/whole-months.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { MonthField } from '../../panels/filters/month-field.tsx';
import { withFirst, withLast } from '../../panels/filters/window.ts';
import { Button } from '../../parts/button.tsx';
import { useAtHand } from '../at-hand.ts';
import { hasOwnPeriod, monthsHeld, periodOnScreen, withPeriod } from '../own-view.ts';
import type { PartFieldProps } from './part-field.ts';
import { partWords as words } from './part-words.ts';

const beforeAnyData: Months = { from: monthIndex(1999, 10), to: monthIndex(2025, 6) };

/** Months of the data that an element shows. */
function wholeOf({ grid }: Document, dataSets: readonly DataSet[]): Months {
  const set = dataSets.find(({ table }) => table === grid[grid.figures]);
  if (set === undefined || set.months === 0) return beforeAnyData;
  return { from: set.firstMonth, to: monthIndexOf(set.firstMonth + set.months) };
}

/** The first and the last month of an element that has a period of its own; those of the screen until then. */
export function PeriodField({ part, onView }: PartFieldProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { content } = useAtHand();
  const own = elementStudy(study, part);
  const whole = wholeOf(own, dataSets);
  const chosen = shownMonths(part, own, content) ?? monthsHeld(own) ?? whole;
  const { language } = study;
  const texts = words[language];
  const keep = (months: Months): void => onView(withPeriod(part, study, months));
  return (
    <div className="field">
      <span className="field-label">{texts.period}</span>
      <div className="two-columns">
        <MonthField
          control="part-from"
          label={texts.first}
          value={chosen.from}
          whole={whole}
          language={language}
          onChange={(month) => keep(withFirst(chosen, month, whole))}
        />
        <MonthField
          control="part-to"
          label={texts.last}
          value={monthIndexOf(chosen.to - 1)}
          whole={whole}
          language={language}
          onChange={(month) => keep(withLast(chosen, month, whole))}
        />
      </div>
      <Button
        control="part-period-screen"
        look="link"
        isDisabled={!hasOwnPeriod(part, study)}
        onClick={() => onView(periodOnScreen(part, study))}
      >
        {texts.asScreen}
      </Button>
    </div>
  );
}

/** The months that its map shows: those of a year of small multiples, where it is one. */
function shownMonths(
  part: SheetElement,
  { playback }: Document,
  content: ReturnType<typeof useAtHand>['content'],
): Months | null {
  if (playback.at === null) return null;
  const made = content?.elements.find(({ element }) => element.id === part.id);
  return made === undefined || made.study.playback.at !== playback.at ? null : made.scenes.en.layers.shownPeriod;
}
