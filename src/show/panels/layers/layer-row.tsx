import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { LayerSpec } from '../../../document/layers.ts';
import { useCockpit } from '../../cockpit.ts';
import { late } from '../../parts/late.tsx';
import type { LayerState } from '../../scene-map.ts';
import type { DetailProps } from './layer-detail.tsx';
import { placeText, stateText } from './row-text.ts';
import type { useLayerDrag } from './use-layer-drag.ts';
import { words } from './words.ts';

const Detail = late<DetailProps>('layer', async () => (await import('./layer-detail.tsx')).LayerDetail);

interface RowProps {
  readonly spec: LayerSpec;
  readonly name: string;
  /** From the top, 0 for the first. */
  readonly row: number;
  readonly total: number;
  readonly state: LayerState;
  /** Where the line stands that says where a dragged row would go. */
  readonly drop: 'before' | 'after' | undefined;
  readonly isHeld: boolean;
  /** Id of the text that says how a grip is used. */
  readonly hint: string;
  readonly held: ReturnType<typeof useLayerDrag>;
  /** @param to place from the bottom, 0 for the lowest */
  onMove(to: number): void;
  onSay(text: string): void;
}

/** A layer in one line: its grip, its eye, its name with what it shows; the rest opens under it. */
export function LayerRow(props: RowProps): ReactNode {
  const { spec, name, row, total, state, drop, isHeld, onMove, onSay } = props;
  const { document: study, results } = useCockpit();
  const { language } = study;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="layer" data-layer={spec.id} data-state={state.state} data-drop={drop} data-held={isHeld}>
      <div className="layer-line">
        <Grip {...props} />
        <Eye spec={spec} name={name} />
        <button
          type="button"
          className="layer-more"
          data-control={`layer-more-${spec.id}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="layer-name">{name}</span>
          <span className="layer-shows">{stateText(spec, state, results, language)}</span>
        </button>
      </div>
      {isOpen ? (
        <div id={id} className="layer-detail">
          <Detail spec={spec} name={name} row={row} total={total} state={state} onMove={onMove} onSay={onSay} />
        </div>
      ) : null}
    </li>
  );
}

function Grip({ spec, name, row, total, hint, held, onMove }: RowProps): ReactNode {
  const { language } = useCockpit().document;
  const place = placeText(row + 1, language);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(total - 1 - row + (event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <button
      type="button"
      className="layer-grip"
      data-control={`layer-grip-${spec.id}`}
      aria-label={say(words, language, 'grip', { name, place, total })}
      aria-describedby={hint}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => held.start(event, row)}
      onPointerMove={held.move}
      onPointerUp={held.end}
      onPointerCancel={held.cancel}
    >
      <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
        <path d="M1.5 2h0M6.5 2h0M1.5 7h0M6.5 7h0M1.5 12h0M6.5 12h0" />
      </svg>
    </button>
  );
}

function Eye({ spec: { id, visible }, name }: Pick<RowProps, 'spec' | 'name'>): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const label = say(words, study.language, visible ? 'hide' : 'show', { name });
  return (
    <button
      type="button"
      className="layer-eye"
      data-control={`layer-${id}`}
      aria-label={label}
      title={label}
      aria-pressed={visible}
      onClick={() => dispatch('showLayer', { id, visible: !visible })}
    >
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path d="M1 7q4-6 9-6t9 6q-4 6-9 6t-9-6Z" />
        {visible ? <circle cx="10" cy="7" r="2.6" /> : <path d="M3 13.5 17 .5" />}
      </svg>
    </button>
  );
}
