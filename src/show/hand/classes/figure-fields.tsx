import type { ReactNode } from 'react';
import { cards, type ParamSpec } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { type LayerSpec, plainStyle } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { areaFigures, isUneven } from '../../layers/areas/area-figures.ts';
import type { LayerInput } from '../../layers/layer.ts';
import { openChoices } from '../../panels/findings/open-choices.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { type Option, Select } from '../../parts/select.tsx';
import { useStyle } from './use-style.ts';
import { words } from './words.ts';

interface FigureProps {
  readonly input: LayerInput;
  readonly language: Language;
}

const isDenominator = (param: ParamSpec): param is ParamSpec & { readonly kind: 'open-choice' } =>
  param.kind === 'open-choice' && param.from === 'denominators';

/** What rates may be per, as methods on areas have it. */
const denominators = cards.flatMap(({ params }) => params.filter(isDenominator))[0];

/** What a layer counts: incidents or people; of areas also as rates, and in what form. */
export function FigureFields({ input, language }: FigureProps): ReactNode {
  const { spec } = input;
  const style = spec.style ?? plainStyle;
  const setStyle = useStyle(spec.id);
  const texts = words[language];
  if (spec.layer !== 'areas' && spec.layer !== 'cells') return null;
  return (
    <>
      {spec.layer === 'areas' ? <AreaFields input={input} language={language} /> : null}
      <RadioGroup
        control="class-count"
        label={texts.counted}
        look="segments"
        value={style.count === '' ? 'study' : style.count}
        choices={[
          { value: 'study', label: texts.asStudy },
          { value: 'records', label: texts.records },
          { value: 'people', label: texts.people },
        ]}
        onChange={(count) => setStyle({ ...style, count: count === 'study' ? '' : count })}
      />
    </>
  );
}

function AreaFields({ input, language }: FigureProps): ReactNode {
  const { spec } = input;
  const style = spec.style ?? plainStyle;
  const setStyle = useStyle(spec.id);
  const texts = words[language];
  const figures = areaFigures(input);
  return (
    <>
      <RadioGroup
        control="class-form"
        label={texts.form}
        look="segments"
        value={style.form}
        choices={[
          { value: 'fill', label: texts.formFill },
          { value: 'symbols', label: texts.formSymbols },
        ]}
        onChange={(form) => setStyle({ ...style, form })}
      />
      <Select
        control="class-figure"
        label={texts.figure}
        value={style.figure}
        options={useFigures(spec, language)}
        // Bounds and names of counts say nothing of rates.
        onChange={(figure) =>
          setStyle({
            ...style,
            figure,
            domain: null,
            labels: [],
            ...(style.method === 'manual' ? { method: 'auto', breaks: [] } : {}),
          })
        }
      />
      {figures !== null && isUneven(input, figures) ? (
        <p className="problem-note" role="note">
          {texts.uneven}
        </p>
      ) : null}
    </>
  );
}

/** Counts, and what rates may be per: kilometres of border, area, figures of loaded tables. */
function useFigures({ style }: LayerSpec, language: Language): readonly Option[] {
  const { dataSets } = useCockpit();
  const counts = { value: 'count', label: words[language].counts };
  if (denominators === undefined) return [counts];
  const now = style?.figure ?? 'count';
  const choices = openChoices(denominators, now === 'count' ? 'none' : now, dataSets, language);
  return [counts, ...choices.filter(({ value }) => value !== 'none')];
}
