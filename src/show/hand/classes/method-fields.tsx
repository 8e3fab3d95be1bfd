import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type ClassMethod, classMethods, type LayerStyle } from '../../../document/layers.ts';
import { oddOf } from '../../classes/bounds.ts';
import { rampKindOf } from '../../classes/layer-classes.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import type { ClassEditor } from './class-editor.ts';
import { byHand } from './moved-breaks.ts';
import { useStyle } from './use-style.ts';
import { words } from './words.ts';

interface MethodProps {
  readonly editor: ClassEditor;
  readonly language: Language;
}

/** Sizes of change stand on both sides of zero: classes about a middle would be so twice. */
const ofChanges: readonly ClassMethod[] = ['auto', 'quantile', 'jenks', 'equal', 'manual'];

/** More than a reader tells apart on paper. */
const mostOnSheet = 7;

/** Of an odd number the middle class is the mean, or no change. */
const isOdd = (method: ClassMethod, as: ShownFigures['as']): boolean => method === 'deviation' || as === 'changes';

/** Another method: the bounds stay where they are set by hand, and names go where classes are others. */
function withMethod({ style, scale, figures: { as } }: ClassEditor, method: ClassMethod): LayerStyle {
  if (method === 'manual') return byHand(style, scale.breaks, as);
  const isOther = rampKindOf(method) !== rampKindOf(style.method) && as !== 'changes';
  const classes = isOdd(method, as) ? oddOf(style.classes) : style.classes;
  return { ...style, method, classes, ...(isOther ? { ramp: '', labels: [] } : {}) };
}

export function MethodFields({ editor, language }: MethodProps): ReactNode {
  const { spec, style, scale, figures } = editor;
  const setStyle = useStyle(spec.id);
  const texts = words[language];
  const methods = figures.as === 'changes' ? ofChanges : classMethods;
  return (
    <>
      <Select
        control="class-method"
        label={texts.method}
        value={style.method}
        options={methods.map((value) => ({ value, label: texts[value] }))}
        help={texts[`${style.method}Help`]}
        onChange={(value) => {
          const method = methods.find((one) => one === value);
          if (method !== undefined) setStyle(withMethod(editor, method));
        }}
      />
      {style.method === 'box' ? (
        <RadioGroup
          control="class-hinge"
          label={texts.hinge}
          look="segments"
          value={style.hinge === 3 ? 'far' : 'near'}
          choices={[
            { value: 'near', label: texts.hingeNear },
            { value: 'far', label: texts.hingeFar },
          ]}
          onChange={(hinge) => setStyle({ ...style, hinge: hinge === 'far' ? 3 : 1.5 })}
        />
      ) : null}
      <NumberOfClasses editor={editor} language={language} />
      {figures.as === 'changes' || scale.colours.length <= mostOnSheet ? null : (
        <p className="field-help">{texts.classesMany}</p>
      )}
    </>
  );
}

/** How many classes; the layer's own, a box map's and those set by hand have theirs. */
function NumberOfClasses({ editor, language }: MethodProps): ReactNode {
  const { spec, style, scale, figures } = editor;
  const setStyle = useStyle(spec.id);
  if (['auto', 'box', 'manual'].includes(style.method)) return null;
  const odd = isOdd(style.method, figures.as);
  const options = (odd ? [3, 5, 7, 9] : [2, 3, 4, 5, 6, 7, 8, 9]).map((count) => ({
    value: String(count),
    label: String(count),
  }));
  const asked = odd ? oddOf(style.classes) : style.classes;
  const has = figures.as === 'changes' ? 2 * scale.colours.length + 1 : scale.colours.length;
  const fewer = say(words, language, 'classesFewer', { has, asked });
  return (
    <Select
      control="class-number"
      label={words[language].classes}
      layout="row"
      value={String(asked)}
      options={options}
      {...(has < asked ? { help: fewer } : {})}
      onChange={(value) => setStyle({ ...style, classes: Number(value) })}
    />
  );
}
