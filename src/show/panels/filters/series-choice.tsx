import type { ReactNode } from 'react';
import type { SeriesForm } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { MonthField } from './month-field.tsx';
import { useWhole } from './use-whole.ts';
import { words } from './words.ts';

const forms = ['counts', 'per-day', 'rolling-12', 'index'] as const satisfies readonly SeriesForm['form'][];

/** How the series of months beside the diagram are drawn; an index has a month to start from. */
export function SeriesChoice(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const whole = useWhole();
  const { language, series } = study;
  const texts = words[language];
  return (
    <>
      <Select
        control="series-form"
        label={texts.series}
        value={series.form}
        options={forms.map((form) => ({ value: form, label: texts[`series.${form}`] }))}
        onChange={(value) =>
          dispatch('setSeries', { series: { form: forms.find((form) => form === value) ?? 'counts' } })
        }
      />
      {series.form === 'index' ? (
        <div className="inset">
          <MonthField
            control="series-base"
            label={texts.base}
            value={series.base ?? whole.from}
            whole={whole}
            language={language}
            onChange={(base) => dispatch('setSeries', { series: { base } })}
          />
          <Button
            control="series-first"
            look="link"
            isDisabled={series.base === null}
            onClick={() => dispatch('setSeries', { series: { base: null } })}
          >
            {texts.baseFirst}
          </Button>
        </div>
      ) : null}
    </>
  );
}
