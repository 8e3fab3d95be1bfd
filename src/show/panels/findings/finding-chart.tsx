import { type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { useBox } from '../../charts/use-box.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import type { Size } from '../../findings/finding-view.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FindingTableOf } from './finding-table.tsx';
import { words } from './words.ts';

const smallHeight = 180;
/** Large, and low enough that the first rows of its table are seen. */
const largeHeight = 'clamp(300px, 100vh - 360px, 500px)';

interface ChartProps {
  readonly shown: ShownFinding;
}

/** The chart that fits a finding, as wide as its place; a press on it picks what is there. */
export function FindingChart({ shown }: ChartProps): ReactNode {
  const [isLarge, setLarge] = useState(false);
  const { view, context, id } = shown;
  const texts = words[context.language];
  return (
    <>
      <PickableChart shown={shown} height={`${smallHeight}px`} onKey={() => setLarge(true)}>
        <div className="finding-chart-foot">
          <span className="field-help">{context.source}</span>
          <Button control={`table-chart-${id}`} look="link" onClick={() => setLarge(true)}>
            {texts.enlarge}
          </Button>
        </div>
      </PickableChart>
      {isLarge ? (
        <Dialog
          control={`table-panel-chart-${id}`}
          title={view.words[context.language].chart}
          closeLabel={texts.close}
          onClose={() => setLarge(false)}
          width={960}
        >
          <PickableChart shown={shown} height={largeHeight} onKey={() => undefined} />
          <FindingTableOf shown={shown} />
        </Dialog>
      ) : null}
    </>
  );
}

const noSize: Size = { width: 0, height: 0 };
/** Narrower than this, and nothing is drawn. */
const leastWidth = 60;

interface PickableProps extends ChartProps {
  /** As a style has it. */
  readonly height: string;
  /** Pressed by keyboard, where there is no place to press on. */
  readonly onKey: () => void;
  /** What stands under it; without a chart nothing does. */
  readonly children?: ReactNode;
}

function PickableChart({ shown, height, onKey, children }: PickableProps): ReactNode {
  const { dispatch } = useCockpit();
  const { box, size: measured } = useBox();
  const { view, result, context, id } = shown;
  // Without a chart its place has no height; it is asked again as high as it would be.
  const size = useMemo<Size>(
    () => (measured === null ? noSize : { ...measured, height: measured.height || smallHeight }),
    [measured],
  );
  const drawing = useMemo<Drawing | null>(
    () => (size.width < leastWidth ? null : view.chart(result, context, size)),
    [view, result, context, size],
  );
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (event.detail === 0) {
      onKey();
      return;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const item = view.itemOnChart(result, context, size, event.clientX - left, event.clientY - top);
    if (item !== null) dispatch('setPick', { pick: item === context.pick ? null : { analysis: id, item } });
  };
  const isEmpty = drawing === null && size.width >= leastWidth;
  return (
    <>
      <div ref={box} className="finding-chart" style={{ '--chart-height': isEmpty ? '0px' : height }}>
        {drawing === null ? null : (
          <button
            type="button"
            className="finding-chart-press"
            data-control={`map-chart-${id}`}
            aria-label={`${view.words[context.language].chart}. ${drawing.description}`}
            onClick={press}
          >
            <DrawingCanvas drawing={drawing} className="finding-chart-canvas" />
          </button>
        )}
      </div>
      {drawing === null ? null : children}
    </>
  );
}
