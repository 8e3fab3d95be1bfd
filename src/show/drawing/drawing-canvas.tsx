import { type ReactElement, useEffect, useRef } from 'react';
import { drawCanvas } from './draw-canvas.ts';
import type { Drawing } from './drawing.ts';

interface Props {
  readonly drawing: Pick<Drawing, 'width' | 'height' | 'marks'>;
  readonly className: string | undefined;
}

/** A drawing on a canvas of the screen's own pixels; drawn again only when it is another drawing. */
export function DrawingCanvas({ drawing, className }: Props): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const draw = (): void => {
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(drawing.width * ratio);
      element.height = Math.round(drawing.height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawCanvas(context, drawing);
    };
    draw();
    if (document.fonts.status === 'loaded') return;
    // A canvas does not write again by itself when the font arrives; another drawing may stand there by then.
    let isOurs = true;
    document.fonts.ready.then(
      () => {
        if (isOurs) draw();
      },
      () => undefined,
    );
    return () => {
      isOurs = false;
    };
  }, [drawing]);
  return <canvas ref={canvas} className={className} />;
}
