import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';

/** Why a cube cannot give what is to be drawn of it; the picture alone would be empty, and not say why. */
export function CubeNote(): ReactNode {
  const { document: study, results } = useCockpit();
  const { bins, cells, secondCells } = results;
  for (const status of [bins, cells, secondCells]) {
    if (status?.status !== 'failed' || !status.problem.code.startsWith('cube-')) continue;
    return <ProblemNote problem={status.problem} language={study.language} />;
  }
  return null;
}
