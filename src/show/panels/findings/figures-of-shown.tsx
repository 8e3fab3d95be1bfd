import { type ReactNode, useMemo } from 'react';
import { figuresOfFinding } from '../../findings/figures-of-finding.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import { FiguresGrid } from '../../table/figures-grid.tsx';
import { useFindingHead } from './finding-head.ts';

/** The figures behind a finding, sorted and saved like any table. */
export function FiguresOfShown({ shown }: { readonly shown: ShownFinding }): ReactNode {
  const head = useFindingHead(shown);
  const { view, result, context, id } = shown;
  const figures = useMemo(() => figuresOfFinding(view.table(result, context)), [view, result, context]);
  return <FiguresGrid id={`finding-${id}`} head={head} figures={figures} language={context.language} least={0} />;
}
