import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useAtHand } from '../at-hand.ts';
import { type SeriesBy, seriesOf, seriesSteps } from './series-of.ts';
import { words } from './words.ts';

const kinds = ['corridor', 'sector', 'region', 'year'] as const satisfies readonly SeriesBy[];

/** Makes a series of sheets like the one on display. */
export function SeriesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, dataSets, periods, dispatch } = useCockpit();
  const { sheet, choose } = useAtHand();
  const [by, setBy] = useState<SeriesBy>('corridor');
  const [years, setYears] = useState<'fiscal' | 'calendar'>('fiscal');
  const texts = words[study.language];
  const ground = { study, periods, dataSets };
  const steps = seriesSteps(by, ground, years);
  const number = study.sheets.findIndex(({ id }) => id === sheet.id) + 1;
  const make = (): void => {
    const first = Math.max(0, ...study.sheets.map(({ id }) => Number(id.slice(1)))) + 1;
    const made = seriesOf(sheet, by, steps, ground, first);
    dispatch('addSheets', { sheets: made, after: sheet.id });
    choose({ sheet: made[0]?.id ?? sheet.id, part: '', placing: null, told: null });
    onClose();
  };
  return (
    <Dialog control="series-panel" title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <p className="field-help">{texts.help}</p>
      <RadioGroup
        control="series-by"
        label={texts.by}
        value={by}
        choices={kinds.map((value) => ({ value, label: texts[value] }))}
        onChange={setBy}
      />
      {by === 'year' ? (
        <RadioGroup
          control="series-years"
          label={texts.years}
          value={years}
          choices={(['fiscal', 'calendar'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={setYears}
        />
      ) : null}
      <p role="status">
        {steps.length === 0
          ? texts.none
          : say(words, study.language, steps.length === 1 ? 'countOne' : 'count', { count: steps.length, number })}
      </p>
      <div className="row">
        <Button control="series-make" look="main" isDisabled={steps.length === 0} onClick={make}>
          {texts.make}
        </Button>
      </div>
    </Dialog>
  );
}
