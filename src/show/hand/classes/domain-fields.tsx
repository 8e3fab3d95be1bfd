import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { LayerStyle } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import type { ClassEditor } from './class-editor.ts';
import { nextGesture, useStyle } from './use-style.ts';
import { words } from './words.ts';

interface DomainProps {
  readonly editor: ClassEditor;
  readonly language: Language;
}

type Domain = NonNullable<LayerStyle['domain']>;
const largestNumber = 1e9;

/** What the classes or sizes span: the whole study, this view, or typed numbers. */
export function DomainFields({ editor, language }: DomainProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { spec, style, figures, ends } = editor;
  const setStyle = useStyle(spec.id);
  const texts = words[language];
  const isSizes = figures.as === 'sizes';
  const { domain } = style;
  const end = (value: number): number => (figures.whole ? value : Number(value.toPrecision(3)));
  const choose = (value: 'study' | 'view' | 'typed'): void => {
    const gesture = nextGesture();
    const typed = { from: isSizes ? 0 : end(ends[0]), to: end(ends[1]) };
    if (value === 'typed') setStyle({ ...style, domain: typed }, gesture);
    else {
      if (domain !== null) setStyle({ ...style, domain: null }, gesture);
      if (study.grid.scale !== value) dispatch('setGrid', { grid: { scale: value } }, gesture);
    }
  };
  return (
    <>
      <RadioGroup
        control="class-domain"
        label={isSizes ? texts.largest : texts.domain}
        look="segments"
        value={domain === null ? study.grid.scale : 'typed'}
        choices={[
          { value: 'study', label: texts.domainStudy },
          { value: 'view', label: texts.domainView },
          { value: 'typed', label: isSizes ? texts.largestTyped : texts.domainTyped },
        ]}
        onChange={choose}
      />
      {domain === null ? null : (
        <DomainNumbers
          domain={domain}
          isSizes={isSizes}
          language={language}
          onDomain={(to) => setStyle({ ...style, domain: to })}
        />
      )}
      <p className="field-help">{texts.domainHelp}</p>
    </>
  );
}

interface NumbersProps {
  readonly domain: Domain;
  readonly isSizes: boolean;
  readonly language: Language;
  readonly onDomain: (domain: Domain) => void;
}

function DomainNumbers({ domain, isSizes, language, onDomain }: NumbersProps): ReactNode {
  const texts = words[language];
  return (
    <div className="row">
      {isSizes ? null : (
        <NumberField
          control="class-from"
          label={texts.from}
          layout="row"
          value={domain.from}
          min={0}
          max={domain.to}
          step={1}
          onChange={(from) => onDomain({ ...domain, from })}
        />
      )}
      <NumberField
        control="class-to"
        label={isSizes ? texts.largest : texts.to}
        layout="row"
        value={domain.to}
        min={Math.max(domain.from, Number.MIN_VALUE)}
        max={largestNumber}
        step={1}
        onChange={(to) => onDomain({ ...domain, to })}
      />
    </div>
  );
}
