import type { ReactNode } from 'react';
import type { Problem } from '../../base/problem.ts';
import type { Language } from '../../base/words.ts';
import { problemText } from './problem-text.ts';

interface ProblemNoteProps {
  readonly problem: Problem;
  readonly language: Language;
}

export function ProblemNote({ problem, language }: ProblemNoteProps): ReactNode {
  const { happened, remedy } = problemText(problem, language);
  return (
    <p className="problem-note">
      <strong>{happened}</strong> {remedy}
    </p>
  );
}
