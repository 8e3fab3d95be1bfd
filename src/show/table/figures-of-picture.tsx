import { type ReactElement, useMemo } from 'react';
import { useScene } from '../use-scene.ts';
import { FiguresGrid } from './figures-grid.tsx';
import { figuresOf, headOf } from './rows.ts';

/** The figures behind a picture. */
export function FiguresOfPicture({ of: picture }: { readonly of: string }): ReactElement {
  const scene = useScene();
  const figures = useMemo(() => figuresOf(picture, scene), [picture, scene]);
  return (
    <FiguresGrid
      id={picture}
      head={headOf(picture, scene)}
      figures={figures}
      language={scene.language}
      least={scene.charts.leastShown}
    />
  );
}
