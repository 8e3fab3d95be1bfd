import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { emptyText, type OwnText } from '../../../document/own.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import type { ClassEditor, ClassRow } from './class-editor.ts';
import { byHand, mostBreaks, withBreak, withMoreBreaks } from './moved-breaks.ts';
import { useStyle } from './use-style.ts';
import { words } from './words.ts';

interface TableProps {
  readonly editor: ClassEditor;
  readonly language: Language;
}

/** Longer names do not fit a legend. */
const longestLabel = 60;

/** The classes from low to high: their bounds, how many are in each, and what they are called. */
export function ClassTable({ editor, language }: TableProps): ReactNode {
  const { spec, style, scale, rows, drawn, figures } = editor;
  const setStyle = useStyle(spec.id);
  const texts = words[language];
  const more = scale.breaks.length < mostBreaks(figures.as) ? withMoreBreaks(scale.breaks, drawn, figures.whole) : null;
  return (
    <>
      <table className="class-table">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {texts.classes}
            </th>
            <th scope="col" className="class-count">
              {texts.count}
            </th>
            <th scope="col">{texts.inEnglish}</th>
            <th scope="col">{texts.inSpanish}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            <ClassLine key={at} editor={editor} row={row} at={at} language={language} />
          ))}
        </tbody>
      </table>
      <p className="field-help">{texts.labelHelp}</p>
      <div className="row">
        <Button
          control="class-more"
          isDisabled={more === null}
          onClick={() => {
            if (more !== null) setStyle(byHand(style, more, figures.as));
          }}
        >
          {texts.more}
        </Button>
      </div>
    </>
  );
}

interface LineProps extends TableProps {
  readonly row: ClassRow;
  readonly at: number;
}

function ClassLine({ editor, row, at, language }: LineProps): ReactNode {
  const { spec, style } = editor;
  const setStyle = useStyle(spec.id);
  const format = formatOf(language);
  const label = style.labels[at] ?? emptyText;
  const keep = (change: Partial<OwnText>): void => {
    const all = Array.from({ length: Math.max(style.labels.length, at + 1) }, (_, i) => style.labels[i] ?? emptyText);
    all[at] = { ...label, ...change };
    while (all.length > 0 && all.at(-1)?.en === '' && all.at(-1)?.es === '') all.pop();
    setStyle({ ...style, labels: all });
  };
  const cut = (text: string): string => text.trim().slice(0, longestLabel);
  const number = at + 1;
  return (
    <tr>
      <td>
        <span className="class-swatch" style={{ background: row.colour }} />
      </td>
      <td>
        <span className="class-plain">{row.plain}</span>
        {row.bound === null ? null : <BoundField editor={editor} at={row.bound} number={number} language={language} />}
      </td>
      <td className="class-count">{format.whole(row.count)}</td>
      {(['en', 'es'] as const).map((one) => (
        <td key={one} className="class-label">
          <TypedField
            control={`class-label-${one}-${number}`}
            label={say(words, language, one === 'en' ? 'labelEn' : 'labelEs', { number })}
            kind="text"
            value={label[one]}
            onCommit={(text) => keep({ [one]: cut(text) })}
          />
        </td>
      ))}
    </tr>
  );
}

interface BoundProps extends TableProps {
  readonly at: number;
  /** Of the class that begins here, from 1. */
  readonly number: number;
}

/** The lower bound of a class, typed; and away with it. */
function BoundField({ editor, at, number, language }: BoundProps): ReactNode {
  const { spec, style, scale, figures } = editor;
  const setStyle = useStyle(spec.id);
  const bound = scale.breaks[at] ?? 0;
  const commit = (text: string): void => {
    const typed = Number(text);
    if (text.trim() === '' || !(typed > 0)) return;
    setStyle(byHand(style, withBreak(scale.breaks, at, typed, figures.whole), figures.as));
  };
  const remove = (): void => {
    const left = scale.breaks.filter((_, i) => i !== at);
    setStyle(byHand(style, left, figures.as));
  };
  const removeText = say(words, language, 'remove', { value: formatOf(language).exact(bound) });
  return (
    <span className="class-bound">
      <TypedField
        control={`class-bound-${number}`}
        label={say(words, language, 'boundOf', { number })}
        kind="number"
        value={String(bound)}
        min={0}
        onCommit={commit}
      />
      <Button control={`class-remove-${number}`} look="quiet" label={removeText} onClick={remove}>
        ×
      </Button>
    </span>
  );
}
