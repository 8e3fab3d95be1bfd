import type { ReactNode } from 'react';
import { type Language, say } from '../../base/words.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { useCockpit } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { useToolKeys } from '../map-tool/tool-bar.tsx';
import { stretchText } from '../map-tool/tool-text.ts';
import '../map-tool/tool-bar.css';
import { Button } from '../parts/button.tsx';
import { type MeasureKind, measureKinds } from '../tool.ts';
import { howMeasured, type MeasureLine, measureLines } from './measure-text.ts';
import { TypedMarks } from './typed-marks.tsx';
import { canEnd, type Marks, selectionOf } from './use-marks.ts';
import { words } from './words.ts';

const measureOf = (kind: string): MeasureKind | undefined => measureKinds.find((one) => one === kind);

/** How far a selection is. */
function progressOf({ tool, vertices }: Marks, index: LineIndex | null, language: Language): string {
  if (tool.kind === 'select-areas' || vertices.length === 0) return '';
  const drawn = selectionOf(tool.kind, vertices, index);
  if (drawn?.kind === 'kilometres') return stretchText({ fromKm: drawn.from, toKm: drawn.to }, language);
  const count = formatOf(language).whole(vertices.length);
  return vertices.length === 1 ? words[language].pointsOne : say(words, language, 'points', { count });
}

interface MarkBarProps {
  readonly marks: Marks;
  readonly index: LineIndex | null;
  /** What could not be selected, or was copied. */
  readonly said: string;
  onCopy(text: string): void;
  /** Takes what is under the cross, for a tool that takes areas. */
  onTakeHere(): void;
}

/** Over the map: what to do with the tool, how far it is or what it measured, and buttons that do what keys do. */
export function MarkBar({ marks, index, said, onCopy, onTakeHere }: MarkBarProps): ReactNode {
  const { document: study, takeTool, dispatch } = useCockpit();
  const { language } = study;
  const { tool, vertices } = marks;
  const texts = words[language];
  const measure = measureOf(tool.kind);
  const isAreas = tool.kind === 'select-areas';
  const lines = measure === undefined || index === null ? [] : measureLines(measure, vertices, index, language);
  useToolKeys({ finish: isAreas ? onTakeHere : marks.finish, back: marks.back, cancel: marks.cancel });
  const typed =
    tool.kind === 'select-rectangle' ? 'rectangle' : tool.kind === 'select-kilometres' ? 'kilometres' : null;
  return (
    <section
      className="tool-bar mark-bar"
      aria-label={say(words, language, 'bar', { name: texts[tool.kind] })}
      data-floats
      data-mark={tool.kind}
    >
      <p className="tool-task">{texts[`task.${tool.kind}`]}</p>
      <div className="tool-progress" role="status" data-mark-progress>
        {lines.length === 0 ? progressOf(marks, index, language) : null}
        <MeasureList lines={lines} />
        {said}
      </div>
      {measure === undefined ? null : <p className="field-help">{howMeasured(measure, language)}</p>}
      {typed === null ? null : (
        <TypedMarks
          what={typed}
          language={language}
          onTake={(selection) => {
            takeTool(null);
            dispatch('setSelection', { selection });
          }}
        />
      )}
      <div className="row">
        {isAreas || tool.isDone === true ? null : (
          <Button control="mark-finish" look="main" isDisabled={!canEnd(tool)} onClick={marks.finish}>
            {texts.finish}
          </Button>
        )}
        {isAreas ? null : (
          <Button control="mark-back" isDisabled={tool.vertices.length === 0} onClick={marks.back}>
            {texts.back}
          </Button>
        )}
        {measure === undefined ? null : (
          <Button
            control="mark-copy"
            isDisabled={lines.length === 0}
            onClick={() => onCopy(lines.map(({ term, text }) => `${term}: ${text}`).join('\n'))}
          >
            {texts.copy}
          </Button>
        )}
        <Button control="mark-cancel" onClick={marks.cancel}>
          {isAreas ? texts.done : texts.leave}
        </Button>
      </div>
      <p className="field-help">{isAreas ? texts.keysAreas : texts.keys}</p>
    </section>
  );
}

function MeasureList({ lines }: { readonly lines: readonly MeasureLine[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <dl className="measured">
      {lines.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd data-measured={term}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
