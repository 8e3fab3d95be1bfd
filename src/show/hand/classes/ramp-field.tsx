import { type ReactNode, useId } from 'react';
import type { Language } from '../../../base/words.ts';
import { ownRamp, rampKindOf } from '../../classes/layer-classes.ts';
import { rgbOf } from '../../theme/colour-space.ts';
import { seenAs, type Vision } from '../../theme/colour-vision.ts';
import type { Theme } from '../../theme/colours.ts';
import { type RampKind, rampNamed, ramps } from '../../theme/ramps.ts';
import type { ClassEditor } from './class-editor.ts';
import { useStyle } from './use-style.ts';
import { words } from './words.ts';

interface RampProps {
  readonly editor: ClassEditor;
  readonly theme: Theme;
  readonly language: Language;
}

const kindOf = ({ style, figures }: ClassEditor): RampKind =>
  figures.as === 'changes' ? 'diverging' : rampKindOf(style.method);

type RampName = 'ylgnbu' | 'blues' | 'greens' | 'purples' | 'cividis' | 'viridis' | 'greys' | 'puor' | 'brbg' | 'prgn';
const isNamed = (id: string): id is RampName => id in words.en;

/** Colours of the layer's classes: those of its own, or a ramp that fits the method. */
export function RampField({ editor, theme, language }: RampProps): ReactNode {
  const { style, spec, rows, figures } = editor;
  const setStyle = useStyle(spec.id);
  const name = useId();
  const texts = words[language];
  const kind = kindOf(editor);
  const count = Math.max(2, rows.length);
  const own = style.ramp === '' ? rows.map(({ colour }) => colour) : null;
  const choices = [
    { id: '', label: texts.rampOwn, colours: own ?? rampNamed('', kind, ownRamp(figures.colours), theme.name)(count) },
    ...ramps
      .filter((ramp) => ramp.kind === kind)
      .map(({ id }) => ({
        id,
        label: isNamed(id) ? texts[id] : id,
        colours: rampNamed(id, kind, '', theme.name)(count),
      })),
  ];
  return (
    <fieldset className="field">
      <legend className="field-label">{texts.ramp}</legend>
      <div className="ramp-choices">
        {choices.map(({ id, label, colours }) => (
          <label key={id} className="ramp-choice">
            <input
              type="radio"
              name={name}
              value={id}
              data-control="class-ramp"
              checked={style.ramp === id}
              onChange={() => setStyle({ ...style, ramp: id })}
            />
            <Strip colours={colours} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <SeenBy colours={rows.map(({ colour }) => colour)} language={language} />
    </fieldset>
  );
}

function Strip({ colours }: { readonly colours: readonly string[] }): ReactNode {
  return (
    <span className="ramp-strip" aria-hidden="true">
      {colours.map((colour, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
        <span key={i} style={{ background: colour }} />
      ))}
    </span>
  );
}

const eyes = ['deuteranopia', 'protanopia', 'tritanopia', 'grey'] as const satisfies readonly Vision[];

const seenHex = (colour: string, vision: Vision): string =>
  `#${seenAs(rgbOf(colour), vision)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;

/** The colours of the classes as other eyes see them, and a copy in grey. */
function SeenBy({
  colours,
  language,
}: {
  readonly colours: readonly string[];
  readonly language: Language;
}): ReactNode {
  const texts = words[language];
  return (
    <dl className="ramp-seen">
      <dt className="field-label">{texts.seen}</dt>
      {eyes.map((vision) => (
        <dd key={vision}>
          <Strip colours={colours.map((colour) => seenHex(colour, vision))} />
          {texts[vision]}
        </dd>
      ))}
    </dl>
  );
}
